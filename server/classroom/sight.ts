/** What each member of a class sees now, from its log and from what runs. */
import { SECOND } from '#shared/base/index.ts';
import {
  boardNow,
  endOf,
  type HostView,
  isSeated,
  lastRound,
  leaveOf,
  MOST_SPINS,
  matchIdOf,
  openCheck,
  type PollOption,
  type PollView,
  runningRound,
  type ScreenView,
  type StudentId,
  type StudentView,
  seatOn,
  seatProofOf,
  seatsOn,
  standingsOf,
  streakOf,
  studentOf,
  studentsIn,
  summaryOf,
  tablesOf,
  topOf,
} from '#shared/classroom/index.ts';
import type { Real } from '#shared/referee/index.ts';
import type { Clock } from '../clock.ts';
import type { ClassIdentity, Journal } from './journal.ts';
import { screenKeyOf } from './keys.ts';
import type { Members, Views } from './members.ts';
import type { Tables } from './tables.ts';

export class Sight implements Views {
  readonly #identity: Omit<ClassIdentity, 'header'>;
  readonly #journal: Journal;
  readonly #tables: Tables;
  readonly #members: Members;
  readonly #clock: Clock;
  constructor(
    identity: Omit<ClassIdentity, 'header'>,
    journal: Journal,
    tables: Tables,
    members: Members,
    clock: Clock,
  ) {
    this.#identity = identity;
    this.#journal = journal;
    this.#tables = tables;
    this.#members = members;
    this.#clock = clock;
  }
  #common() {
    const { code } = this.#identity;
    const { state } = this.#journal;
    const now = this.#clock.wall();
    const running = runningRound(state);
    const round = running ?? lastRound(state);
    return {
      code,
      title: state.plan.title,
      phase: state.finished ? 'finished' : running ? 'round' : round ? 'between' : 'lobby',
      now,
      pause: state.pause && { why: state.pause.why },
      round: round && {
        number: round.number + 1,
        plan: round.plan,
        beganAt: round.beganAt,
        endsAt: round.endsAt,
        left: state.pause && round.endsAt !== null ? round.endsAt - state.pause.since : null,
      },
      rounds: state.plan.rounds.length,
    } as const;
  }
  #poll(): PollView | null {
    const { poll } = this.#journal.state;
    if (!poll) return null;
    const bars: { [option in PollOption]?: number } = {};
    for (const vote of Object.values(poll.votes)) bars[vote] = (bars[vote] ?? 0) + 1;
    const { match, entry, end, options, right } = poll.poll;
    return {
      match,
      entry,
      end,
      options,
      open: poll.open,
      voted: Object.keys(poll.votes).length,
      of: studentsIn(this.#journal.state).length,
      bars: poll.open ? null : bars,
      right: poll.open ? null : right,
    };
  }
  #check() {
    const check = openCheck(this.#journal.state);
    return (
      check && {
        when: check.when,
        questions: check.questions,
        answered: Object.keys(check.answers).length,
        of: studentsIn(this.#journal.state).length,
      }
    );
  }
  #last() {
    const { state } = this.#journal;
    const last = lastRound(state);
    return last && summaryOf(state, last);
  }
  host(): HostView {
    const { id } = this.#identity;
    const { state } = this.#journal;
    const here = this.#members.here();
    const standings = standingsOf(state);
    const round = runningRound(state);
    return {
      as: 'host',
      ...this.#common(),
      plan: state.plan,
      next: state.next,
      locked: state.locked,
      students: state.students.map((s) => ({
        id: s.id,
        name: s.name,
        wanted: s.wanted,
        status: s.status,
        here: here.has(s.id),
        stretch: s.stretch,
        partner: s.partner,
        need: null,
        standing: standings[s.id] ?? null,
      })),
      tables:
        round === null
          ? []
          : tablesOf(round).map((pair) => {
              const board = boardNow(round, pair) ?? round.plan.boards - 1;
              const match = matchIdOf(state.secret, round.number, board, pair.number);
              const glance = this.#tables.glance(match);
              const seats = seatsOn(pair, board);
              const seat = (end: 'client' | 'server') => ({
                by: seats[end],
                here: glance?.seats[end].here ?? false,
                bot: glance !== null && glance.seats[end].occupant !== 'person',
                decisions: glance?.seats[end].decisions ?? 0,
                refused: glance?.seats[end].refused ?? 0,
                refusedInARow: glance?.seats[end].refusedInARow ?? 0,
                silent: null,
              });
              return {
                pair: pair.number,
                board,
                match,
                seats: { client: seat('client'), server: seat('server') },
                phase: glance?.phase ?? 'waiting',
                goals: glance?.goals ?? { met: 0, of: 0 },
                finished: boardNow(round, pair) === null,
              };
            }),
      last: this.#last(),
      asked: state.asked && { match: state.asked.match, answer: leaveOf(state, state.asked.match) },
      shown: state.shown,
      poll: this.#poll(),
      check: this.#check(),
      checksDone: state.checks.filter(({ open }) => !open).map(({ when }) => when),
      screenKey: screenKeyOf(id, state.secret),
    };
  }
  screen(): ScreenView {
    const { state } = this.#journal;
    const round = runningRound(state);
    const name = (id: StudentId | 'bot') => studentOf(state, id)?.name ?? null;
    const tables = round ? tablesOf(round) : [];
    const all = round ? tables.length * round.plan.boards : 0;
    return {
      as: 'screen',
      ...this.#common(),
      locked: state.locked,
      names: studentsIn(state).map((s) => s.name),
      pairs: round
        ? tables.map((pair) => ({
            pair: pair.number,
            names: [name(pair.seats.client), name(pair.seats.server)],
            is: boardNow(round, pair) === null ? ('finished' as const) : ('playing' as const),
            stars: null,
          }))
        : [],
      progress: all === 0 || !round ? 0 : Math.floor((100 * round.results.length) / all),
      last: round ? null : this.#last(),
      top: state.plan.ranks ? topOf(state, 5).map(({ name, standing }) => ({ name, standing })) : [],
      streak: streakOf(state),
      shown: state.shown,
      poll: this.#poll(),
      check: this.#check(),
    };
  }
  student(id: StudentId): StudentView {
    const { state } = this.#journal;
    const own = studentOf(state, id);
    if (!own) throw new Error('no such student');
    const round = runningRound(state);
    const pair = round && tablesOf(round).find((each) => isSeated(each, id));
    const board = round && pair ? boardNow(round, pair) : null;
    const token = (match: string, seat: 'client' | 'server' | 'network') =>
      `${match}.${seatProofOf(state.secret, match, seat, id)}`;
    const table = () => {
      if (!round || !pair || board === null) return null;
      const match = matchIdOf(state.secret, round.number, board, pair.number);
      const seat = seatOn(pair, board, id) ?? 'client';
      const others = Object.entries(seatsOn(pair, board))
        .filter(([, by]) => by !== id)
        .map(([, by]) => by);
      return {
        match,
        token: token(match, seat),
        seat,
        board,
        partner: state.plan.veiled ? null : (studentOf(state, others[0] ?? '')?.name ?? null),
        withBot: others.includes('bot'),
      };
    };
    const last = round ? null : lastRound(state);
    const lastPair = last?.pairs.find((each) => isSeated(each, id));
    const poll = this.#poll();
    const check = openCheck(state);
    const checkView = this.#check();
    return {
      as: 'student',
      ...this.#common(),
      id,
      name: own.name,
      wanted: own.wanted,
      spins: MOST_SPINS - own.spins,
      mayName: state.plan.ownNames,
      table: table(),
      waits: state.finished ? 'over' : !round ? 'lobby' : !pair ? 'next-round' : board === null ? 'finished' : null,
      debriefs:
        last && lastPair
          ? last.results
              .filter((r) => r.pair === lastPair.number)
              .map((r) => ({
                match: r.match,
                board: r.board,
                token: token(r.match, seatOn(lastPair, r.board, id) ?? 'client'),
              }))
          : [],
      endsAt: round && pair ? endOf(round, pair, state) : null,
      standing: state.plan.ranks ? (standingsOf(state)[id] ?? null) : null,
      asked: state.asked && { match: state.asked.match },
      poll: poll && { ...poll, mine: state.poll?.votes[id] ?? null },
      check: check && checkView && { ...checkView, answers: check.answers[id] ?? {} },
    };
  }
  nextBeat(): Real | null {
    return runningRound(this.#journal.state) ? this.#clock.now() + 5 * SECOND : null;
  }
}
