/** Results for the tests of what a class is worth: some made up as rows of a table, some of matches that bots have really played. */
import fc from 'fast-check';
import { assert, secretFromText } from '#shared/base/index.ts';
import { LEVELS, type LevelId, levelOf } from '#shared/levels/index.ts';
import {
  type BotName,
  type Debrief,
  debriefOf,
  ENDS,
  type End,
  type Entry,
  fold,
  HELPS,
  type Help,
  type MatchHeader,
  type MatchRecord,
  RULES_VERSION,
} from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { REFUSAL_CODES } from '#shared/tcp/index.ts';
import type { Pair, StudentId } from './pair.ts';
import type { RoundPlan } from './plan.ts';
import type { Decision, Result, SeatResult } from './result.ts';
import type { Round, Student } from './state.ts';
import { aRound } from './testing.ts';

/** What is not said of a seat is a person's who played without a slip and earned nothing. */
function seatWith(change: Partial<SeatResult> = {}): SeatResult {
  return {
    by: 's1',
    played: true,
    points: 0,
    stars: 3,
    refused: 0,
    needless: 0,
    decisions: 4,
    rightAtFirst: 4,
    moves: [],
    ...change,
  };
}

type Change = Partial<Omit<Result, 'seats'>> & { readonly seats?: { readonly [end in End]?: Partial<SeatResult> } };

/** What is not said of a result is that of a pair of two who won: s1 and s2 at table 0, s3 and s4 at table 1, ... */
export function resultWith({ seats = {}, ...change }: Change = {}): Result {
  const { pair = 0, board = 0, round = 0 } = change;
  return {
    match: `${round}-${board}-${pair}`,
    level: 'goodbye-properly',
    help: 'standard',
    round,
    board,
    pair,
    ending: 'won',
    goals: { met: 2, of: 2 },
    segments: 4,
    par: 4,
    finish: 0,
    economy: 0,
    clean: true,
    states: { client: 'CLOSED', server: 'CLOSED' },
    ...change,
    seats: {
      client: seatWith({ by: `s${2 * pair + 1}`, ...seats.client }),
      server: seatWith({ by: `s${2 * pair + 2}`, ...seats.server }),
    },
  };
}

export const refusedMove = (code: Decision['code'], change: Partial<Decision> = {}): Decision => ({
  card: 'ACK',
  verdict: 'refused',
  code,
  section: '3.10.7.4',
  entry: 0,
  hand: 'own',
  ...change,
});

interface RoundChange extends Partial<Omit<Round, 'plan'>> {
  readonly plan?: Partial<RoundPlan>;
}

/** A round that is over, with the tables that its results are of. */
export function roundWith(results: readonly Result[], { plan = {}, ...change }: RoundChange = {}): Round {
  const pairs = new Map<number, Pair>();
  for (const { pair, seats } of results)
    if (!pairs.has(pair))
      pairs.set(pair, { number: pair, seats: { client: seats.client.by, server: seats.server.by }, crossed: false });
  return {
    number: 0,
    plan: aRound(plan),
    pairs: [...pairs.values()],
    dissolved: [],
    beganAt: 0,
    paused: 0,
    endsAt: null,
    results,
    ends: {},
    over: { at: 1, why: 'all' },
    ...change,
  };
}

export const studentWith = (id: StudentId, change: Partial<Student> = {}): Student => ({
  id,
  name: `Name of ${id}`,
  wanted: null,
  wantedAt: null,
  spins: 0,
  tokenHash: '',
  device: '',
  joinedAt: 0,
  status: 'in',
  stretch: 100,
  partner: null,
  ...change,
});

const anySeat = (by: fc.Arbitrary<SeatResult['by']>): fc.Arbitrary<SeatResult> =>
  fc
    .record({
      by,
      points: fc.integer({ min: 0, max: 8 }).map((n) => 100 * n),
      stars: fc.constantFrom(0, 1, 2, 3),
      moves: fc.array(
        fc.record({ code: fc.constantFrom(...REFUSAL_CODES.slice(0, 12)), entry: fc.nat(40), hand: HANDS }),
        { maxLength: 3 },
      ),
      played: fc.boolean(),
    })
    .map(({ moves, played, ...seat }) =>
      seatWith({
        ...seat,
        played: played && seat.by !== 'bot',
        refused: moves.length,
        moves: moves.map(({ code, ...move }) => refusedMove(code, move)),
      }),
    );

const HANDS = fc.constantFrom<Decision['hand']>('own', 'own', 'own', 'bot');

/** One board of up to eight tables: people, bots, some who never came, some who did not finish. Few values, so that there are ties. */
export const anyBoard: fc.Arbitrary<readonly Result[]> = fc
  .array(
    fc.record({
      ending: fc.constantFrom<Result['ending']>('won', 'won', 'reset', 'time-up'),
      met: fc.integer({ min: 0, max: 2 }),
      economy: fc.constantFrom(0, 100, 200),
      segments: fc.integer({ min: 4, max: 6 }),
      client: anySeat(fc.constant('s1')),
      server: anySeat(fc.constantFrom('s2', 's2', 's2', 'bot')),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ ending, met, economy, segments, client, server }, pair) => {
      const isWon = ending === 'won';
      const seat = ({ by, ...rest }: SeatResult) => ({ ...rest, ...(by === 'bot' ? { by } : {}) });
      return resultWith({
        pair,
        ending,
        segments,
        goals: { met: isWon ? 2 : met, of: 2 },
        finish: isWon ? 500 : 0,
        economy: isWon ? economy : 0,
        clean: isWon && client.refused + server.refused === 0,
        seats: { client: seat(client), server: seat(server) },
      });
    }),
  );

export interface Played {
  readonly record: MatchRecord;
  readonly debrief: Debrief;
}

interface Wish {
  readonly seed?: string;
  readonly help?: Help;
  readonly bots?: { readonly [end in End]: BotName };
  /** Whose moves a bot's hand makes, as where nobody came. */
  readonly hands?: { readonly [end in End]?: Entry['hand'] };
}

/** A whole match of two who play like these bots, by their own hands. */
export function played(level: LevelId, wish: Wish = {}): Played {
  const { seed = 'class', help = 'standard', bots = { client: 'steady', server: 'steady' }, hands = {} } = wish;
  const data = levelOf(level);
  const header: MatchHeader = {
    rules: RULES_VERSION,
    setup: { level, network: data.network, help, clock: 'patient', speed: 100, glass: false, occupants: bots },
    boardSecret: secretFromText(seed),
    matchSecret: secretFromText(`${seed} match`),
  };
  const { entries } = simulate(header, data);
  const handed = entries.map((entry) =>
    entry.seat === 'client' || entry.seat === 'server' ? { ...entry, hand: hands[entry.seat] ?? 'own' } : entry,
  );
  return over({ header, entries: handed });
}

/** The match of a record as far as it goes, stopped there if it is not over. */
export function over({ header, entries }: MatchRecord): Played {
  const level = levelOf(header.setup.level as LevelId);
  const at = entries.at(-1)?.at ?? 0;
  const end: Entry = {
    at,
    seat: 'host',
    n: null,
    rev: null,
    hand: 'own',
    command: { host: 'end', why: 'time-up' },
    code: null,
  };
  const asIs = fold({ header, entries }, level);
  assert(asIs.ok, 'what was played folds');
  const record = asIs.value.match.phase === 'ended' ? { header, entries } : { header, entries: [...entries, end] };
  const folded = fold(record, level);
  assert(folded.ok, 'and so it does with its end');
  const debrief = debriefOf(folded.value, folded.value.match.segments);
  assert(debrief !== null, 'it is over');
  return { record, debrief };
}

/** Any match of two who slip now and then. */
export const anyPlayed: fc.Arbitrary<Played> = fc
  .record({
    level: fc.constantFrom(...(Object.keys(LEVELS) as LevelId[])),
    seed: fc.nat().map(String),
    help: fc.constantFrom(...HELPS),
    hands: fc.record(Object.fromEntries(ENDS.map((end) => [end, HANDS])) as { [end in End]: typeof HANDS }),
  })
  .map(({ level, ...wish }) => played(level, { ...wish, bots: { client: 'sloppy', server: 'sloppy' } }));
