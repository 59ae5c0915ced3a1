/** The reason of each played mistake speaks of this very move: with its numbers, wherever there is a connection to take them from. */
import { describe, expect, it, test } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import { judge } from './legal.ts';
import type { Segment } from './segment.ts';
import { ALSO, NEEDLESS, type Played, REFUSED } from './testing/mistakes.ts';
import { action, contextOf, situation } from './testing/situations.ts';
import type { Reasoning, Verdict } from './verdict.ts';

const verdictOf = ({ state, told, does }: Played): Verdict =>
  judge(situation(state, told), action(does), contextOf(told)).verdict;

const numbersOf = (segment: Segment | null): readonly number[] =>
  segment === null ? [] : [segment.seq, segment.ack ?? -1, segment.len];
const numbersIn = (r: Reasoning): readonly number[] => [
  ...numbersOf(r.given),
  ...numbersOf(r.expected),
  ...numbersOf(r.about),
  ...[r.sndUna, r.sndNxt, r.rcvNxt, r.rcvNxtAfter, r.sndWnd, r.rcvWnd],
];

/** Where there is no control block and nothing is to be sent, there is no number to name. */
const hasNumbers = ({ state, expected }: Reasoning): boolean =>
  expected !== null || (state !== 'CLOSED' && state !== 'LISTEN');

describe.each(Object.values(TEXTS))('in $tag', ({ reasons }) => {
  test.each([...REFUSED, ...ALSO, ...NEEDLESS])('$code in $state, $does', (row) => {
    const { code, reasoning } = verdictOf(row);
    const said = (reasons[code](reasoning, true).body.match(/\d+/g) ?? []).map(Number);
    if (hasNumbers(reasoning)) expect(said.filter((n) => numbersIn(reasoning).includes(n))).not.toEqual([]);
  });

  it('no two of them say the same', () => {
    const said = [...REFUSED, ...NEEDLESS].map((row) => {
      const { code, reasoning } = verdictOf(row);
      return `${code}: ${reasons[code](reasoning, false).body}`;
    });
    const bodies = [...new Set(said)].map((one) => one.slice(one.indexOf(': ')));
    expect(bodies.filter((body, i) => bodies.indexOf(body) !== i)).toEqual([]);
  });
});
