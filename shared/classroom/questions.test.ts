/** The bank: whole, and right. What its questions tell of is played here on RFC 9293 itself. */
import { describe, expect, it, test } from 'vitest';
import { MISCONCEPTIONS } from '#shared/beliefs/index.ts';
import {
  type CallResult,
  close,
  closedTcb,
  kindOf,
  nextSegment,
  type Outcome,
  open,
  parseSegment,
  retransmit,
  type Segment,
  segmentArrives,
  send,
  seqNum,
  type Tcb,
} from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { COMMON_BELIEFS, QUESTIONS, type QuestionId, questionOf, questionsAbout } from './index.ts';

const IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

describe('the bank', () => {
  it('has one question on each misconception, and two on the common ones', () => {
    for (const belief of MISCONCEPTIONS)
      expect(questionsAbout(belief), belief).toHaveLength(
        (COMMON_BELIEFS as readonly string[]).includes(belief) ? 2 : 1,
      );
  });

  test.each(IDS)('%s has three or four options, and the right one is among them', (id) => {
    const { options, right } = questionOf(id);
    expect(options).toContain(right);
    expect(new Set(options).size).toBe(options.length);
    expect([3, 4]).toContain(options.length);
  });
});

const done = (result: CallResult): Outcome => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const arrives = (tcb: Tcb, text: string): Outcome => {
  const segment = parseSegment(text);
  if (!segment.ok) throw new Error(text);
  return segmentArrives(tcb, segment.value, { iss: seqNum(100), listening: false });
};
const dial = (iss: number, wnd?: number): Tcb =>
  done(open(closedTcb('rfc5961', wnd), { how: 'active', iss: seqNum(iss) })).tcb;
/** The end with this ISS, once the handshake with a peer of this ISN is over. */
const established = (iss: number, irs: number, wnd?: number): Tcb =>
  arrives(dial(iss, wnd), `<SEQ=${irs}><ACK=${iss + 1}><CTL=SYN,ACK>`).tcb;
/** This end has closed, and its FIN is acknowledged. */
const finWait2 = (iss: number, irs: number): Tcb =>
  arrives(done(close(established(iss, irs))).tcb, `<SEQ=${irs + 1}><ACK=${iss + 2}><CTL=ACK>`).tcb;
const timeWait = (iss: number, irs: number): Tcb =>
  arrives(finWait2(iss, irs), `<SEQ=${irs + 1}><ACK=${iss + 2}><CTL=FIN,ACK>`).tcb;
const first = (outcome: Outcome): Segment | null => outcome.sends[0] ?? outcome.owes;
const after = (tcb: Tcb, text: number): Tcb => done(send(tcb, text, text)).tcb;

const ack = (segment: Segment | null) => [segment?.ack];
const seq = (segment: Segment | null) => [segment?.seq];
const both = (segment: Segment | null) => [segment?.seq, segment?.ack];

const NUMBERS: readonly (readonly [QuestionId, () => readonly (number | null | undefined)[]])[] = [
  ['ack-of-text', () => ack(arrives(established(100, 4000), '<SEQ=4001><ACK=101><CTL=PSH,ACK><DATA=100>').owes)],
  ['ack-of-fin', () => ack(arrives(established(100, 9150), '<SEQ=9151><ACK=101><CTL=FIN,ACK>').owes)],
  ['seq-after-ack', () => seq(first(done(send(established(5000, 8000), 50, 50))))],
  [
    'ack-below-gap',
    () => ack(nextSegment(arrives(established(100, 2100), '<SEQ=2201><ACK=101><CTL=PSH,ACK><DATA=100>').tcb)),
  ],
  ['whose-numbers', () => both(nextSegment(established(1000, 8000)))],
  [
    'seq-of-silent-end',
    () => seq(first(done(close(arrives(established(7000, 1000), '<SEQ=1001><ACK=7001><CTL=PSH,ACK><DATA=500>').tcb)))),
  ],
  ['seq-of-second-text', () => seq(first(done(send(after(established(3000, 100), 200), 100, 100))))],
  ['second-syn', () => seq(retransmit(dial(6000)))],
  ['third-of-three', () => both(arrives(dial(1000), '<SEQ=5000><ACK=1001><CTL=SYN,ACK>').owes)],
  ['number-of-fin', () => seq(first(done(close(after(established(5000, 100), 100)))))],
  ['fin-after-own-fin', () => ack(arrives(finWait2(100, 7299), '<SEQ=7300><ACK=102><CTL=FIN,ACK>').owes)],
  [
    'text-on-the-answer',
    () =>
      ack(first(done(send(arrives(established(100, 6000), '<SEQ=6001><ACK=101><CTL=PSH,ACK><DATA=100>').tcb, 10, 10)))),
  ],
];

describe.each(LANGUAGES)('the right number in %s', (tag) => {
  test.each(NUMBERS)('of %s is the one that a TCP uses', (id, played) => {
    const options: { readonly [option: string]: string } = TEXTS[tag].classroom.questions[id].options;
    expect((options[questionOf(id).right]?.match(/\d+/g) ?? []).map(Number)).toEqual(played());
  });
});

const FIN = '<SEQ=301><ACK=102><CTL=FIN,ACK>';
const TEXT = '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=100>';

const DEEDS: readonly (readonly [QuestionId, does: string, () => Outcome, kind: string | null, state: string])[] = [
  ['text-twice', 'ack', () => arrives(arrives(established(100, 300), TEXT).tcb, TEXT), 'ACK', 'ESTABLISHED'],
  ['bits-of-fin', 'fin-ack', () => done(close(established(100, 300))), 'FIN', 'FIN-WAIT-1'],
  [
    'text-after-their-fin',
    'with-ack',
    () => arrives(finWait2(100, 300), '<SEQ=301><ACK=102><CTL=PSH,ACK><DATA=30>'),
    'ACK',
    'FIN-WAIT-2',
  ],
  [
    'fin-and-nothing-to-say',
    'ack',
    () => arrives(established(100, 300), '<SEQ=301><ACK=101><CTL=FIN,ACK>'),
    'ACK',
    'CLOSE-WAIT',
  ],
  ['who-lingers', 'first', () => arrives(finWait2(100, 300), FIN), 'ACK', 'TIME-WAIT'],
  ['fin-in-time-wait', 'ack-and-wait', () => arrives(timeWait(100, 300), FIN), 'ACK', 'TIME-WAIT'],
  [
    'rst-from-nowhere',
    'dropped',
    () => arrives(established(100, 4000, 1000), '<SEQ=100><CTL=RST>'),
    null,
    'ESTABLISHED',
  ],
  ['rst-to-closed', 'nothing', () => arrives(closedTcb(), '<SEQ=100><CTL=RST>'), null, 'CLOSED'],
  ['answer-is-rst', 'nobody-listens', () => arrives(closedTcb(), '<SEQ=100><CTL=SYN>'), 'RST,ACK', 'CLOSED'],
  [
    'same-ack-again',
    'nothing',
    () => arrives(established(100, 300), '<SEQ=301><ACK=101><CTL=ACK>'),
    null,
    'ESTABLISHED',
  ],
];

test.each(DEEDS)('of %s, %s is what a TCP does', (id, does, played, kind, state) => {
  const outcome = played();
  const sent = first(outcome);
  expect(questionOf(id).right).toBe(does);
  expect(sent && kindOf(sent)).toBe(kind);
  expect(outcome.tcb.state).toBe(state);
});
