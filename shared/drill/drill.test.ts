/** A drill has one segment that no TCP would send, it is the first, and whoever reads the list can tell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { REFUSAL_CODES, sameSegment, segEnd } from '#shared/tcp/index.ts';
import { type Drill, drillOf, type Line } from './drill.ts';

const drill = fc
  .record({ seed: fc.string({ maxLength: 8 }), n: fc.nat({ max: 200 }), except: fc.constantFrom(null, ...LEVEL_IDS) })
  .map(({ seed, n, except }) => ({ ...drillOf(secretFromText(seed), n, except), except }));

const each = (claim: (drill: Drill & { readonly except: string | null }) => void) =>
  fc.assert(fc.property(drill, claim), { numRuns: 60 });

/** What had got to the end that sent this line. */
const got = (lines: readonly Line[], at: number): readonly Line[] =>
  lines.slice(0, at).filter(({ end, lost }, i) => end !== lines[at]?.end && !lost && !lines[at]?.unseen.includes(i));

const own = (lines: readonly Line[], at: number): readonly Line[] =>
  lines.slice(0, at).filter(({ end }) => end === lines[at]?.end);

/** An end sends its next number, or once more what it has sent. */
function seqHolds(lines: readonly Line[], at: number): boolean {
  const { segment } = lines[at] as Line;
  const before = own(lines, at);
  if (before.length === 0 || before.some((one) => one.segment.seq === segment.seq && one.segment.len === segment.len))
    return true;
  return before.some((one) => segEnd(one.segment) === segment.seq);
}

/** An end acknowledges what has got to it and nothing else, and only a first SYN acknowledges nothing. */
function ackHolds(lines: readonly Line[], at: number): boolean {
  const { segment } = lines[at] as Line;
  if (segment.ack === null) return segment.ctl.includes('SYN');
  return got(lines, at).some((one) => segEnd(one.segment) === segment.ack);
}

test('one segment is refused to its very sender at that moment, with a reason, and the others are as they were sent', () => {
  each(({ lines, wrong, right, verdict }) => {
    const changed = lines[wrong] as Line;
    expect(sameSegment(changed.segment, right)).toBe(false);
    expect(REFUSAL_CODES).toContain(verdict.code);
    expect(verdict.reasoning.given).toEqual(changed.segment);
  });
});

test('with the right segment put back, each line has a number that follows and acknowledges what had got there', () => {
  each(({ lines, wrong, right }) => {
    const put = lines.with(wrong, { ...(lines[wrong] as Line), segment: right });
    for (const at of put.keys()) expect([at, seqHolds(put, at), ackHolds(put, at)]).toEqual([at, true, true]);
  });
});

test('the same secret and number make the same drill, and not on the level that the class has just played', () => {
  each(({ except, level }) => {
    expect(level).not.toBe(except);
  });
  const again = () => drillOf(secretFromText('again'), 3, 'first-contact');
  expect(again()).toEqual(again());
});

test('a level comes again only after all others have come', () => {
  const levels = Array.from({ length: 12 }, (_, n) => drillOf(secretFromText('round'), n, 'parcel').level);
  expect(new Set(levels).size).toBe(levels.length);
});
