/** The laws of sequence arithmetic, above all at the wrap. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptable, trimmed } from './acceptable.ts';
import { type Segment, segEnd, segLen } from './segment.ts';
import { seqAdd, seqDiff, seqInWindow, seqLe, seqLt, seqMax, seqNum } from './seq.ts';

const word = fc
  .oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 2 ** 32 - 50, max: 2 ** 32 + 50 }))
  .map(seqNum);
const near = fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 });

test('the number after the last one is 0', () => expect(seqAdd(seqNum(2 ** 32 - 1), 1)).toBe(0));

test('adding and taking the difference undo each other', () =>
  fc.assert(
    fc.property(word, near, (a, n) => {
      expect(seqDiff(seqAdd(a, n), a)).toBe(n);
    }),
  ));

test('order is that of the distance, wherever it lies', () =>
  fc.assert(
    fc.property(word, near, (a, n) => {
      expect(seqLt(a, seqAdd(a, n))).toBe(n > 0);
      expect(seqLe(a, seqAdd(a, n))).toBe(n >= 0);
      expect(seqMax(a, seqAdd(a, n))).toBe(n > 0 ? seqAdd(a, n) : a);
    }),
  ));

test('a window holds exactly its numbers', () =>
  fc.assert(
    fc.property(word, fc.integer({ min: 0, max: 65535 }), fc.integer({ min: -70000, max: 70000 }), (start, size, n) => {
      expect(seqInWindow(seqAdd(start, n), start, size)).toBe(n >= 0 && n < size);
    }),
  ));

const window = fc.record({ rcvNxt: word, rcvWnd: fc.integer({ min: 0, max: 40 }) });
const around = fc.record({
  offset: fc.integer({ min: -50, max: 90 }),
  len: fc.integer({ min: 0, max: 60 }),
  fin: fc.boolean(),
});
const segmentAt = (
  rcvNxt: Segment['seq'],
  { offset, len, fin }: { offset: number; len: number; fin: boolean },
): Segment => ({
  seq: seqAdd(rcvNxt, offset),
  ack: seqNum(0),
  ctl: fin ? ['FIN'] : [],
  len,
  wnd: 0,
});

test('Table 6: a segment with a length is acceptable if its first or its last number is in the window', () =>
  fc.assert(
    fc.property(window, around, (w, a) => {
      const segment = segmentAt(w.rcvNxt, a);
      const length = segLen(segment);
      const holds = (offset: number) => offset >= 0 && offset < w.rcvWnd;
      const expected =
        length === 0
          ? holds(a.offset) || (w.rcvWnd === 0 && a.offset === 0)
          : holds(a.offset) || holds(a.offset + length - 1);
      expect(acceptable(w, segment)).toBe(expected);
    }),
  ));

test('what is trimmed lies in the window, and nothing in the window is lost', () =>
  fc.assert(
    fc.property(window, around, (w, a) => {
      const segment = segmentAt(w.rcvNxt, a);
      fc.pre(acceptable(w, segment) && segLen(segment) > 0);
      const cut = trimmed(w, segment);
      const first = Math.max(0, a.offset);
      const last = Math.min(w.rcvWnd, a.offset + segLen(segment));
      expect([seqDiff(cut.seq, w.rcvNxt), seqDiff(segEnd(cut), w.rcvNxt)]).toEqual([first, last]);
    }),
  ));
