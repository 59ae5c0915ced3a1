import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSegment, printSegment } from './notation.ts';
import { CONTROL_BITS, type Segment } from './segment.ts';
import { seqNum } from './seq.ts';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(seqNum);
const anySegment: fc.Arbitrary<Segment> = fc.record({
  seq: word,
  ack: fc.option(word),
  ctl: fc.subarray(CONTROL_BITS.filter((bit) => bit !== 'ACK')),
  len: fc.integer({ min: 0, max: 65535 }),
  wnd: fc.integer({ min: 0, max: 65535 }),
});

test('parsing what was printed gives the segment', () =>
  fc.assert(
    fc.property(anySegment, (s) => {
      expect(parseSegment(printSegment(s))).toEqual({ ok: true, value: s });
    }),
  ));

test.each([
  '<SEQ=100><CTL=SYN>',
  '<SEQ=300><ACK=101><CTL=SYN,ACK>',
  '<SEQ=101><ACK=301><CTL=ACK><DATA>',
  '<SEQ=4294967295><ACK=0><CTL=PSH,ACK><DATA=100><WND=0>',
  '<SEQ=0><ACK=100><CTL=RST,ACK>',
])('printing what was parsed gives the text: %s', (text) => {
  const parsed = parseSegment(text);
  expect(parsed.ok && printSegment(parsed.value)).toBe(text);
});

test('Figure 10 puts the data before the control bits', () => {
  const parsed = parseSegment('<SEQ=300><ACK=100><DATA=10><CTL=ACK>');
  expect(parsed.ok && printSegment(parsed.value)).toBe('<SEQ=300><ACK=100><CTL=ACK><DATA=10>');
});

test.each([
  '',
  'SYN',
  '<CTL=SYN>',
  '<SEQ=4294967296><CTL=SYN>',
  '<SEQ=1><SEQ=2>',
  '<SEQ=1><CTL=ACK>',
  '<SEQ=1><ACK=2>',
  '<SEQ=1><CTL=URG>',
  '<SEQ=-1><CTL=SYN>',
])('is no segment: %s', (text) =>
  expect(parseSegment(text)).toMatchObject({ ok: false, error: { code: 'not-a-segment' } }),
);
