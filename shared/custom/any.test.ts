/** Whatever somebody sends as a level: it is refused, or bots play it to an end, on any network and either clock, and nothing breaks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NETWORK_NAMES } from '#shared/link/index.ts';
import {
  BOTS,
  begin,
  boardOf,
  CLOCKS,
  contextOfView,
  ENDS,
  HELPS,
  type Input,
  mainConnection,
  nextDeadline,
  readyMove,
  situationOf,
  step,
  viewOf,
} from '#shared/match/index.ts';
import { parOf, simulateUpTo } from '#shared/referee/index.ts';
import { legalMoves } from '#shared/tcp/index.ts';
import { readLevel, sizeOf } from './read.ts';
import { ALL_MINE, levelFrom } from './testing.ts';
import { trialHeader } from './trial.ts';

/** Odd values of every kind, and pieces of levels in the place of others. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(0, 1, -1, 2 ** 31, 0.5, 65535, 120_000, '', 'every', 'constructor', '__proto__', true, null, []),
  fc.constantFrom(
    { on: 'start' },
    { on: 'closing' },
    { on: 'ended' },
    { on: 'received', octets: 1 },
    { on: 'state', state: 'CLOSED' },
  ),
  fc.constantFrom('client', 'server', 'A:40002', 'B:80', 'syn', 'fin', 'CLOSE', 'ABORT', 'OPEN', 'passive', 'active'),
);

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Every place in a level that has something in it. */
function placesIn(value: Json, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    path,
    ...[...keys].flatMap((key) => placesIn((value as { [key: string]: Json })[key] as Json, [...path, key])),
  ];
}

type How = 'replace' | 'remove' | 'again';

function changed(level: Json, path: readonly (string | number)[], how: How, value: Json): Json {
  const copy = structuredClone(level);
  let place = copy as { [key: string | number]: Json };
  for (const key of path.slice(0, -1)) place = place[key] as { [key: string]: Json };
  const last = path.at(-1);
  if (last === undefined) return value;
  if (how === 'replace') place[last] = value;
  else if (Array.isArray(place))
    place.splice(
      Number(last),
      how === 'remove' ? 1 : 0,
      ...(how === 'again' ? [structuredClone(place[last] as Json)] : []),
    );
  else if (how === 'remove') delete place[last];
  return copy;
}

/** One of the game's own, changed in up to four places by somebody who means no good. */
const hostile = fc
  .tuple(
    fc.constantFrom(...ALL_MINE.map(([, level]) => JSON.parse(JSON.stringify(level)) as Json)),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom<How>('replace', 'remove', 'again'), odd), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([level, changes]) =>
    changes.reduce((now, [at, how, value]) => {
      const places = placesIn(now);
      return changed(now, places[at % places.length] ?? [], how, value as Json);
    }, level),
  );

/** Many times as many as any of the game's own levels needs. */
const MOST_ENTRIES = 5000;

test('any value is read or refused, and never more of it than there may be', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), hostile), (value) => {
      const read = readLevel(value);
      if (read.ok) expect(sizeOf(read.value)).toBeLessThanOrEqual(13_000);
      else expect(read.error.length).toBeGreaterThan(0);
    }),
    { numRuns: 1500 },
  );
});

test('a level that is taken is played to an end by bots, whatever they are and whatever Murphy does', () => {
  let taken = 0;
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom(...NETWORK_NAMES),
      fc.constantFrom(...CLOCKS),
      fc.constantFrom(...BOTS),
      fc.constantFrom(...HELPS),
      (value, name, clock, bot, help) => {
        const checked = levelFrom(value);
        if (!checked.ok) return;
        taken++;
        const level = checked.value;
        const { setup, ...header } = trialHeader(level, clock, 'any');
        const network = {
          name: level.networkScript === null && name !== 'scripted' ? name : level.network.name,
          strength: 5,
        } as const;
        const board = { ...header, setup: { ...setup, network, help, occupants: { client: bot, server: bot } } };
        const played = simulateUpTo(MOST_ENTRIES, board, level);
        expect(played.match.phase).toBe('ended');
        expect(parOf(board, level)).toBeGreaterThanOrEqual(0);
        expect(JSON.parse(JSON.stringify(viewOf(played.board, played.match, 'client')))).toBeTruthy();
      },
    ),
    { numRuns: 700 },
  );
  expect(taken).toBeGreaterThan(70);
});

/** Any end, any of what it may do, or whatever comes by itself. */
const walk = fc.array(fc.tuple(fc.constantFrom(...ENDS, 'time' as const), fc.nat(40)), { maxLength: 120 });

test('people may do in a level that is taken whatever the rules let them, and nothing breaks', () => {
  fc.assert(
    fc.property(hostile, walk, fc.constantFrom(...CLOCKS), (value, steps, clock) => {
      const checked = levelFrom(value);
      if (!checked.ok) return;
      const board = boardOf(trialHeader(checked.value, clock, 'walk'), checked.value);
      let { match } = begin(board);
      const enter = (input: Input) => {
        match = step(board, match, input).match;
      };
      for (const end of ENDS) {
        const { n, rev } = match.seats[end];
        if (match.seats[end].ready) continue;
        enter({ at: 0, seat: end, n: n + 1, rev, hand: 'own', command: readyMove(mainConnection(match.hosts[end])) });
      }
      for (const [who, which] of steps) {
        if (match.phase !== 'running') break;
        if (who === 'time') {
          const at = nextDeadline(board, match);
          if (at !== null) enter({ at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } });
          continue;
        }
        const view = viewOf(board, match, who);
        const moves = view.connections.flatMap((one) =>
          legalMoves(situationOf(one, view.mss, view.needlessInARow), contextOfView(one)).map(({ action }) => {
            return { move: 'act', peer: one.peer, action } as const;
          }),
        );
        const command = moves[which % Math.max(1, moves.length)];
        if (!command || checked.value.watched) continue;
        enter({ at: match.at, seat: who, n: view.n + 1, rev: view.rev, hand: 'own', command });
      }
      for (const end of ENDS) expect(JSON.parse(JSON.stringify(viewOf(board, match, end)))).toBeTruthy();
    }),
    { numRuns: 700 },
  );
});
