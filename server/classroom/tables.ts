/**
 * The matches of a class. They are brought into line with its log again and again: what the log says is made, paused, stopped,
 * given up; what a match that is over was worth is told back to be written. All of it may be done twice, so that a restart in the
 * middle of a round needs nothing of its own.
 */
import type { Ms, Result as Outcome } from '#shared/base/index.ts';
import {
  boardNow,
  boardSecretOf,
  type ClassCommand,
  type ClassState,
  damagedResult,
  endOf,
  type Live,
  matchIdOf,
  matchSecretOf,
  type Pair,
  peopleOf,
  type Round,
  resultOf,
  runningRound,
  seatOn,
  seatProofOf,
  seatsOn,
  setupFor,
  studentOf,
  tablesOf,
} from '#shared/classroom/index.ts';
import { type MatchHeader, RULES_VERSION, type Seat } from '#shared/match/index.ts';
import type { Clock } from '../clock.ts';
import type { Host, LiveMatch } from '../host/index.ts';
import type { Directory, SeatRow } from '../log/index.ts';
import { GIVEN_UP, hashOf } from '../tokens.ts';
import { tableLive } from './glances.ts';

export interface TablesOptions {
  readonly host: Host;
  readonly directory: Directory;
  readonly clock: Clock;
}

/** One match of a round. */
interface Place {
  readonly round: Round;
  readonly pair: Pair;
  readonly board: number;
  readonly match: string;
}

type Done = Extract<ClassCommand, { do: 'result' }>;

export class Tables {
  readonly #class: string;
  readonly #options: TablesOptions;
  /** Of the running round, by id. */
  readonly #live = new Map<string, LiveMatch>();
  /** What was done already and need not be done again: a seat that was given up, a pause. */
  readonly #done = new Map<string, unknown>();

  constructor(classId: string, options: TablesOptions) {
    this.#class = classId;
    this.#options = options;
  }

  has(match: string): boolean {
    return this.#live.has(match);
  }

  /** How the matches of the running round stand, by id. */
  glances(): Live['tables'] {
    const now = this.#options.clock.now();
    return Object.fromEntries([...this.#live].map(([id, match]) => [id, tableLive(match, now)]));
  }

  /**
   * @param isStopped the host has ended the round
   * @returns what is to be written now: the results that are there, or nothing more
   */
  async settle(state: ClassState, isStopped: boolean): Promise<readonly Done[]> {
    const round = runningRound(state);
    if (round === null) {
      this.#live.clear();
      this.#done.clear();
      return [];
    }
    await this.#dissolve(state, round);
    const kept = await Promise.allSettled(tablesOf(round).map((pair) => this.#keep(state, round, pair, isStopped)));
    const results = kept.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    const failed = kept.find((one) => one.status === 'rejected');
    // A table that has trouble keeps no other from being written down.
    if (failed && results.length === 0) throw failed.reason;
    return results;
  }

  /** Some of the round's time is up then, by the clock on the wall; null: nothing ends by time now. */
  nextEnd(state: ClassState): Ms | null {
    const round = runningRound(state);
    if (round === null || state.pause !== null) return null;
    const open = tablesOf(round).filter((pair) => boardNow(round, pair) !== null);
    const ends = open.flatMap((pair) => endOf(round, pair, state) ?? []);
    return ends.length === 0 ? null : Math.min(...ends);
  }

  /** The rooms are looked at again: a name has changed, or may be told now. */
  roomsChanged(): void {
    for (const match of this.#live.values()) match.lines.roomChanged(null);
  }

  /** Why the round is over, if it is. */
  whyOver(state: ClassState, isStopped: boolean): 'all' | 'time' | 'host' | null {
    const round = runningRound(state);
    if (round === null || tablesOf(round).some((pair) => boardNow(round, pair) !== null)) return null;
    if (isStopped) return 'host';
    return round.results.some(({ ending }) => ending === 'time-up') ? 'time' : 'all';
  }

  /** Lets the match of a table run as the class does; what it was worth once it is over. */
  async #keep(state: ClassState, round: Round, pair: Pair, isStopped: boolean): Promise<Done | null> {
    const board = boardNow(round, pair);
    if (board === null) return null;
    const place = { round, pair, board, match: matchIdOf(state.secret, round.number, board, pair.number) };
    const match = await this.#open(state, place);
    if (match === null) return { do: 'result', result: damagedResult(round.plan, tableAt(place)) };
    const end = state.pause === null ? endOf(round, pair, state) : null;
    if (isStopped) await done(match.stop('called-off'));
    else if (end !== null && end <= this.#options.clock.wall()) await done(match.stop('time-up'));
    else await this.#follow(state, place, match);
    return match.isOver() ? this.#result(place, match) : null;
  }

  async #result(place: Place, match: LiveMatch): Promise<Done> {
    const told = await match.told();
    if (!told) throw new Error('a match that is over has no debrief');
    return { do: 'result', result: resultOf(told.debrief, told.record, tableAt(place)) };
  }

  /** Paused with the class; those who have gone give their seats up; time is stretched for whom the host has given some. */
  async #follow(state: ClassState, { pair, board, match: id }: Place, match: LiveMatch): Promise<void> {
    await this.#once(`${id} frozen`, state.pause !== null, () => done(match.freeze(state.pause !== null)));
    const inClass = peopleOf(pair).filter((student) => studentOf(state, student)?.status === 'in');
    const awaited = inClass.flatMap((student) => seatOn(pair, board, student) ?? []);
    for (const student of peopleOf(pair)) {
      const seat = seatOn(pair, board, student);
      const known = studentOf(state, student);
      if (seat === null || known === null) continue;
      await this.#once(`${id} ${seat} stretch`, known.stretch, () => done(match.stretch(seat, known.stretch)));
      if (known.status !== 'in') await this.#once(`${id} ${seat} left`, true, () => this.#giveUp(match, seat, awaited));
    }
  }

  /** Two who were put together anew have left these tables. */
  async #dissolve(state: ClassState, round: Round): Promise<void> {
    for (const pair of round.dissolved) {
      for (let board = 0; board < round.plan.boards; board++) {
        const id = matchIdOf(state.secret, round.number, board, pair);
        await this.#once(`${id} dissolved`, true, async () => {
          const match = await this.#options.host.find(id);
          if (match) await done(match.stop('called-off'));
          this.#live.delete(id);
        });
      }
    }
  }

  async #giveUp(match: LiveMatch, seat: Seat, awaited: readonly Seat[]): Promise<void> {
    const { directory } = this.#options;
    const row = (await directory.seats(match.id)).find((each) => each.seat === seat);
    if (!row || row.tokenHash === GIVEN_UP) return;
    await done(match.leave(seat, 'steady', awaited));
    await directory.putSeat(match.id, row.tokenHash, { ...row, tokenHash: GIVEN_UP });
    match.lines.of(seat)?.takenOver();
  }

  /** Not again while the value stays. */
  async #once(name: string, value: unknown, job: () => Promise<void>): Promise<void> {
    if (this.#done.get(name) === value) return;
    await job();
    this.#done.set(name, value);
  }

  /** The match of a table; made if it is not there; null if what was kept of it cannot be read. */
  async #open(state: ClassState, place: Place): Promise<LiveMatch | null> {
    const live = this.#live.get(place.match);
    if (live) return live;
    const opened = await this.#options.host.open(place.match);
    if (!opened.ok && opened.error !== 'missing') return null;
    const match = opened.ok ? opened.value : await this.#make(state, place);
    this.#live.set(match.id, match);
    return match;
  }

  async #make({ secret }: ClassState, { round, pair, board, match: id }: Place): Promise<LiveMatch> {
    const { number } = round;
    const header: MatchHeader = {
      rules: RULES_VERSION,
      setup: setupFor(round, pair, board),
      boardSecret: boardSecretOf(secret, number, board),
      matchSecret: matchSecretOf(secret, number, board, pair.number),
      classroom: { class: this.#class, round: number, board, pair: pair.number },
    };
    const seats = peopleOf(pair).map((student): SeatRow => {
      const seat = seatOn(pair, board, student) as Seat;
      return { seat, tokenHash: hashOf(`${id}.${seatProofOf(secret, id, seat, student)}`), name: '' };
    });
    const made = await this.#options.host.create({ id, code: null, header, seats });
    if (!made.ok) throw new Error(`a table of a class is not made: ${made.error}`);
    return made.value;
  }
}

const tableAt = ({ match, round, pair, board }: Place) => ({
  match,
  round: round.number,
  board,
  pair: pair.number,
  seats: seatsOn(pair, board),
});

/** What a match could not do now is done when the class is settled again. */
async function done(order: Promise<Outcome<null, string>>): Promise<void> {
  const outcome = await order;
  if (!outcome.ok) throw new Error(`a match did not follow its class: ${outcome.error}`);
}
