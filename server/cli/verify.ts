/**
 * npm run verify: explores every way in which each level can go, and prints the counts with their bounds, or JSON. Exits with 1
 * if something is not proved, and then prints the shortest counterexample as a ladder.
 */

import { assert } from '#shared/base/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { BREAKABLE_NAMES, type Breakable } from '#shared/tcp/index.ts';
import {
  accidentWithout,
  type Bounds,
  type Counts,
  type FloodBounds,
  OUTSIDE,
  type Played,
  type Proof,
  passesOf,
  playedByBots,
  printLadder,
  prove,
  safeWith,
} from '#shared/verify/index.ts';
import { misused, optionsFrom } from './options.ts';

const TABLE = {
  level: { kind: 'word', of: LEVEL_IDS, otherwise: null },
  break: { kind: 'word', of: BREAKABLE_NAMES, otherwise: null },
  list: { kind: 'flag' },
  json: { kind: 'flag' },
} as const;

const UNPROVED = 1;

/** The figures beside `passes` are those of the first pass. */
interface Verified extends Counts {
  readonly level: LevelId;
  readonly passes: readonly Counts[];
  readonly proved: boolean;
  readonly win: string | null;
  readonly counterexample: Proof['counterexample'];
}

function verified(level: LevelId): Verified {
  const proofs = passesOf(levelOf(level)).map((pass) => prove(levelOf(level), pass));
  const passes = proofs.map(countsOf);
  return {
    level,
    ...(passes[0] as Counts),
    passes,
    proved: proofs.every((proof) => proof.proved),
    // A script's own way to win is what a player meets.
    win: proofs.at(-1)?.win ?? null,
    counterexample: proofs.find((proof) => proof.counterexample)?.counterexample ?? null,
  };
}

/** A level that is no matter for proofs: why, and how many of the boards that bots played were won. */
interface Unexplored {
  readonly level: LevelId;
  readonly outside: string;
  readonly simulated: Played;
  readonly proved: null;
}

function played(level: LevelId, outside: string): Unexplored {
  return { level, outside, simulated: playedByBots(levelOf(level)), proved: null };
}

const isInOrder = (one: Verified | Unexplored): boolean =>
  'outside' in one ? one.simulated.won === one.simulated.matches : one.proved;

function countsOf(proof: Proof): Counts {
  const { proved: _proved, win: _win, counterexample: _counterexample, ...counts } = proof;
  return counts;
}

/** The shortest accident without a rule; the tests hold that there is one, and none with the rule. */
function brokenOff(rule: Breakable) {
  const found = accidentWithout(rule);
  assert(found !== null, 'a rule that can be taken away is needed for something');
  const { states: safe } = safeWith(rule);
  return { rule, steps: found.steps, states: found.states, safe, ladder: printLadder(found.story) };
}

const COLUMNS = [
  'level',
  'network',
  'states',
  'edges',
  'won',
  'deadlocks',
  'failures',
  'fair cycles',
  'bounds',
] as const;

function rowOf(level: string, counts: Counts): readonly string[] {
  const { network, states, edges, won, deadlocks, failures, fairCycles, bounds } = counts;
  return [level, network, ...[states, edges, won, deadlocks, failures, fairCycles].map(String), wordsFor(bounds)];
}

function wordsFor(bounds: Bounds | FloodBounds): string {
  if ('chairs' in bounds) {
    const { chairs, first, second, mischief, needless } = bounds;
    return `chairs ${chairs}, SYNs ${first} and ${second}, mischief ${mischief}, needless ${needless}`;
  }
  const { resends, extras, inbox, thinking } = bounds;
  return `resends ${resends}, extras ${extras}, inbox ${inbox}${thinking ? '' : ', no thinking'}`;
}

const LONGEST_ID = Math.max(...LEVEL_IDS.map((id) => id.length));

/** Columns of figures to the right, of words to the left. */
function line(cells: readonly string[]): string {
  const widths = [LONGEST_ID, 7, 9, 10, 4, 9, 8, 11];
  const padded = cells.map((cell, i) => {
    const width = widths[i] ?? 0;
    return i >= 2 && i <= 7 ? cell.padStart(width) : cell.padEnd(width);
  });
  return padded.join('  ').trimEnd();
}

const LEGEND = `
Losses, duplicates and needless moves are not counted: each may come again and again. resends: an RTO runs out while at most so many copies
are under way. extras: a copy is doubled, or an ACK sent needlessly, while at most so many are. inbox: segments that wait at
one end. won counts last states, both ends and the network together. chairs, SYNs: a small flood, in the real match; there mischief (losses, delays,
duplicates) and needless moves are counted on each way. docs/verify.md says what is proved.`;

function main(args: readonly string[]): void {
  const options = optionsFrom(args, TABLE);
  if (!options.ok) misused(options.error);
  const { level, list, json } = options.value;
  const print = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  if (options.value.break !== null) {
    const broken = brokenOff(options.value.break as Breakable);
    print(
      json
        ? JSON.stringify(broken)
        : `${broken.ladder}\n\n${broken.rule}: ${broken.steps} steps, found among ${broken.states} states.
With the rule in place there is none among ${broken.safe} states.`,
    );
    return;
  }
  const levels: readonly LevelId[] = level === null ? LEVEL_IDS : [level];
  if (list) {
    print(json ? JSON.stringify(levels) : levels.join('\n'));
    return;
  }

  const all: (Verified | Unexplored)[] = [];
  if (!json) print(line(COLUMNS));
  for (const one of levels) {
    const outside = OUTSIDE[one];
    const result = outside === undefined ? verified(one) : played(one, outside);
    all.push(result);
    if (json) continue;
    if ('outside' in result) {
      const { won, matches } = result.simulated;
      print(`${one}: outside the proofs (${result.outside}); bots win ${won} of ${matches}`);
      continue;
    }
    for (const [i, pass] of result.passes.entries()) print(line(rowOf(i === 0 ? one : '', pass)));
    if (result.counterexample) {
      const { what, ladder, replayed } = result.counterexample;
      print(
        `\n${one} is not proved: ${what}.\n${replayed ? '' : '(As explored; the real match was not brought to go this way.)\n'}\n${ladder}\n`,
      );
    }
  }
  print(json ? JSON.stringify(all) : LEGEND);
  if (!all.every(isInOrder)) process.exitCode = UNPROVED;
}

main(process.argv.slice(2));
