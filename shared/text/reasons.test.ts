import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MEETINGS,
  REFUSAL_CODES,
  type Reasoning,
  type RefusalCode,
  type Segment,
  STATES,
  seqAdd,
  seqNum,
  UNSENT_CODES,
  VERDICT_CODES,
} from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from './index.ts';
import { expectSentence, numbersIn } from './testing.ts';

const seq = fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }).map(seqNum);
const segment: fc.Arbitrary<Segment> = fc
  .record({
    seq,
    ack: fc.option(seq),
    ctl: fc.constantFrom<Segment['ctl']>([], ['SYN'], ['FIN'], ['RST'], ['PSH'], ['SYN', 'FIN'], ['FIN', 'PSH']),
    len: fc.constantFrom(0, 1, 100),
  })
  .map((one) => ({ ...one, wnd: 65535 }));

/** Any state of mind of the judge, also one that no match reaches: words have to be whole whatever the numbers. */
const reasoning: fc.Arbitrary<Reasoning> = fc.record({
  state: fc.constantFrom(...STATES),
  given: fc.option(segment),
  expected: fc.option(segment),
  about: fc.option(segment),
  sndUna: seq,
  sndNxt: seq,
  rcvNxt: seq,
  sndWnd: fc.constantFrom(0, 1, 200, 65535),
  rcvWnd: fc.constantFrom(0, 1, 200, 65535),
  rcvNxtAfter: seq,
});

const ack = (n: number, more: Partial<Segment> = {}): Segment => ({
  seq: seqNum(7100),
  ack: seqNum(n),
  ctl: [],
  len: 0,
  wnd: 65535,
  ...more,
});

/** The peer's FIN at 9151 has arrived, and was answered with its own number. */
const FIN_AT_9151: Reasoning = {
  state: 'FIN-WAIT-2',
  given: ack(9151),
  expected: ack(9152),
  about: { seq: seqNum(9151), ack: seqNum(7100), ctl: ['FIN'], len: 0, wnd: 65535 },
  sndUna: seqNum(7100),
  sndNxt: seqNum(7100),
  rcvNxt: seqNum(9151),
  sndWnd: 65535,
  rcvWnd: 65535,
  rcvNxtAfter: seqNum(9152),
};

const fields = (s: Segment | null): readonly number[] => (s === null ? [] : s.ack === null ? [s.seq] : [s.seq, s.ack]);

/** The field that a refusal speaks of, where it is one. */
function fieldOf(code: RefusalCode): 'seq' | 'ack' | null {
  if (/^(seq-|resend-|isn-|rst-seq)/.test(code)) return 'seq';
  return /^ack-.*(their-seq|only-once|octet|too-many|gap|between|back|not-new|own-number|wrong)/.test(code)
    ? 'ack'
    : null;
}

describe.each(LANGUAGES)('a reason in %s', (tag) => {
  const { reasons, meets } = TEXTS[tag];

  it('is a title and one or two sentences, whatever the numbers are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERDICT_CODES), reasoning, fc.boolean(), (code, r, told) => {
        const { title, body } = reasons[code](r, told);
        expectSentence(tag, title, 60);
        expectSentence(tag, body);
      }),
      { numRuns: 2000 },
    );
  });

  it('is another one for each code', () => {
    const said = VERDICT_CODES.map((code) => reasons[code](FIN_AT_9151, false));
    expect(new Set(said.map((one) => one.title)).size).toBe(VERDICT_CODES.length);
    expect(new Set(said.map((one) => one.body)).size).toBe(VERDICT_CODES.length);
  });

  it('leaves the right number to be found until it is told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REFUSAL_CODES), reasoning, (code, r) => {
        const { title, body } = reasons[code](r, false);
        for (const n of numbersIn(title + body)) expect(fields(r.given)).toContain(n);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(REFUSAL_CODES.filter((code) => fieldOf(code) !== null && code !== 'resend-nothing'))(
    'tells the right number for %s',
    (code) => {
      const field = fieldOf(code) ?? 'ack';
      const right = { seq: seqNum(5150), ack: seqNum(9152) };
      const r: Reasoning = {
        ...FIN_AT_9151,
        given: ack(9151, { seq: seqNum(5151) }),
        expected: { ...ack(0), ...right },
        sndUna: right.seq,
      };
      expect(numbersIn(reasons[code](r, true).body)).toContain(right[field]);
      expect(numbersIn(reasons[code](r, false).body)).not.toContain(right[field]);
    },
  );

  it('tells the right card, whole, where the card was wrong', () => {
    const synAck = ack(301, { ctl: ['SYN'], seq: seqNum(1000) });
    const { body } = reasons['ack-completes-nothing']({ ...FIN_AT_9151, expected: synAck }, true);
    expect(body).toContain('SYN,ACK');
    expect(body).toContain('1000');
    expect(body).toContain('301');
  });

  it('says what the other end would make of a move that sends nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNSENT_CODES), reasoning, (code, r) => expectSentence(tag, meets.unsent[code](r))),
    );
  });

  it('says what the other end would make of a segment, and without being told none of its own numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEETINGS), segment, segment, fc.boolean(), (kind, sent, reply, told) => {
        const m = { kind, segment: sent, state: 'ESTABLISHED', becomes: 'ESTABLISHED', reply, repeats: null } as const;
        expectSentence(tag, meets.kinds[kind](m, told));
        if (!told) for (const n of numbersIn(meets.kinds[kind](m, false))) expect(fields(sent)).toContain(n);
      }),
    );
  });
});

it('says for the ACK of a FIN what took the number', () => {
  expect(TEXTS.en.reasons['ack-is-their-seq'](FIN_AT_9151, true).body).toContain(
    'The FIN took one sequence number: 9152, not 9151.',
  );
  expect(TEXTS['zh-CN'].reasons['ack-is-their-seq'](FIN_AT_9151, true).body).toContain(
    'FIN 占一个序号：确认号应为 9152，不是 9151。',
  );
});

it('names the number of bytes for text', () => {
  const data: Segment = { ...ack(7100), seq: seqAdd(seqNum(9151), -100), ctl: ['PSH'], len: 100 };
  const r: Reasoning = { ...FIN_AT_9151, about: data, given: ack(9051), expected: ack(9151) };
  expect(TEXTS.en.reasons['ack-is-their-seq'](r, true).body).toContain('Its 100 bytes took 100 numbers: 9151');
});

it('tells the right number also where nothing is owed', () => {
  const idle: Reasoning = { ...FIN_AT_9151, about: null, expected: null, given: ack(9999, { seq: seqNum(8888) }) };
  for (const { reasons } of Object.values(TEXTS)) {
    expect(numbersIn(reasons['ack-not-received'](idle, true).body)).toContain(9152);
    expect(numbersIn(reasons['seq-not-snd-nxt'](idle, true).body)).toContain(7100);
  }
});
