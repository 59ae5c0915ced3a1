/** What the other end would do about each refused move, by its own rules; and that there are words for it. */
import { describe, expect, it, test } from 'vitest';
import { TEXTS, wouldMeet } from '#shared/text/index.ts';
import { judge } from '../legal.ts';
import { ALSO, type Played, REFUSED } from '../testing/mistakes.ts';
import { action, CONTEXT, contextOf, seg, shown, situation } from '../testing/situations.ts';
import type { RefusalCode } from '../verdict.ts';
import { type MeetingKind, meetingOf } from './meeting.ts';
import { likelyPeer } from './peer.ts';
import { UNSENT_CODES } from './unsent.ts';

const ROWS = [...REFUSED, ...ALSO];

const meeting = ({ state, told, does }: Pick<Played, 'state' | 'told' | 'does'>) =>
  meetingOf(situation(state, told), action(does), contextOf(told));

describe('a refused segment', () => {
  const of = (code: string): Played => {
    const row = ROWS.find((one) => one.code === code);
    if (row === undefined) throw new Error(`no move earns ${code}`);
    return row;
  };

  test.each<[RefusalCode, MeetingKind, string | null]>([
    // An ack that says too little leaves the peer's segment unacknowledged.
    ['ack-is-their-seq', 'reset-back', '<SEQ=300><CTL=RST>'], // in the SYN,ACK: it acknowledges no SYN
    ['ack-of-last-octet', 'taken', null],
    ['ack-goes-back', 'taken', null], // the first of the two that it repeats, perhaps both
    // One that says too much is a lie where there is more to acknowledge, and nonsense where there is not.
    ['ack-beyond-gap', 'misled', null],
    ['ack-one-too-many', 'told-where', '<SEQ=311><ACK=101><CTL=ACK>'],
    // A number of one's own that was never due.
    ['seq-counts-own-ack', 'held', null],
    ['seq-is-iss', 'told-where', '<SEQ=301><ACK=101><CTL=ACK>'],
    ['seq-is-una', 'told-where', '<SEQ=301><ACK=111><CTL=ACK>'],
    ['isn-not-yours', 'connects', '<SEQ=0><ACK=6><CTL=SYN,ACK>'],
    // Bits.
    ['bare-fin', 'ignored', null],
    ['rst-as-fin', 'ends', null],
    ['rst-answers-rst', 'ends', null],
    ['both-may-be-first', 'refuses', null],
    ['rst-seq', 'ignored', null],
    ['syn-in-connection', 'told-where', '<SEQ=311><ACK=101><CTL=ACK>'],
    ['ack-completes-nothing', 'ignored', null],
    ['fin-not-called', 'takes-fin', '<SEQ=302><ACK=102><CTL=ACK>'],
    ['data-none-left', 'takes-text', '<SEQ=301><ACK=111><CTL=ACK>'],
  ])('%s: %s', (code, kind, reply) => {
    const met = meeting(of(code));
    expect([met?.kind, shown(met?.reply ?? null)]).toEqual([kind, reply]);
  });

  it('that leaves something unacknowledged says what is repeated', () => {
    expect(shown(meeting(of('ack-is-own-number'))?.repeats ?? null)).toBe('<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>');
    expect(meeting(of('data-none-left'))?.repeats).toBeNull();
  });
});

describe('the other end as it might be', () => {
  test.each<[Played['state'], Played['told'], string]>([
    ['LISTEN', { inbox: ['<SEQ=300><CTL=SYN>'] }, 'SYN-SENT'],
    ['SYN-SENT', {}, 'LISTEN'],
    ['SYN-SENT', { inbox: ['<SEQ=300><ACK=101><CTL=SYN,ACK>'] }, 'SYN-RECEIVED'],
    ['SYN-SENT', { inbox: ['<SEQ=300><CTL=SYN>'] }, 'SYN-SENT'],
    ['ESTABLISHED', {}, 'ESTABLISHED'],
    ['ESTABLISHED', { inbox: ['<SEQ=301><ACK=101><CTL=FIN,ACK>'] }, 'FIN-WAIT-1'],
    ['FIN-WAIT-2', {}, 'CLOSE-WAIT'],
    ['FIN-WAIT-2', { inbox: ['<SEQ=301><ACK=102><CTL=FIN,ACK>'] }, 'LAST-ACK'],
    ['CLOSE-WAIT', {}, 'FIN-WAIT-2'],
    ['TIME-WAIT', { inbox: ['<SEQ=301><ACK=102><CTL=FIN,ACK>'] }, 'LAST-ACK'],
    ['TIME-WAIT', {}, 'CLOSED'],
  ])('to one in %s with %o in the inbox is in %s', (state, told, peer) =>
    expect(likelyPeer(situation(state, told), CONTEXT).state).toBe(peer),
  );

  it('takes what is right as a TCP takes it', () => {
    const at = situation('ESTABLISHED', { inbox: ['<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>'] });
    const answer = { do: 'send', segment: seg('<SEQ=101><ACK=311><CTL=ACK>') } as const;
    expect(meetingOf(at, answer, CONTEXT)).toMatchObject({ kind: 'taken', reply: null, repeats: null });
  });
});

describe.each(Object.values(TEXTS))('in $tag', (text) => {
  test.each(ROWS)('$code in $state, $does: there are words for it', (row) => {
    const at = situation(row.state, row.told);
    const { verdict } = judge(at, action(row.does), contextOf(row.told));
    const met = meeting(row);
    if (met === null) expect(UNSENT_CODES).toContain(row.code);
    for (const told of [false, true]) {
      const words = wouldMeet(row.code as RefusalCode, verdict.reasoning, met, told, text);
      expect(words?.length).toBeGreaterThan(8);
      expect(words?.length).toBeLessThanOrEqual(220);
    }
  });
});
