/** Each incarnation of a connection draws an ISN of its own, and the network sees another name. */
import { expect, test } from 'vitest';
import { kindOf, seqLt } from '#shared/tcp/index.ts';
import { closes, levelWith, OPEN_ACTIVE, table } from './testing.ts';

/** B closes first and sits in TIME-WAIT; A, whose end is closed, opens again. */
function again(pair: string) {
  const reopens = { ...OPEN_ACTIVE, when: { on: 'closing' }, after: 5000 } as const;
  const t = table(levelWith({ client: [closes({ on: 'closing' }), reopens], server: [closes()] }), { pair });
  t.server.plays('FIN');
  t.until(() => t.client.owes() === 'answer');
  t.client.plays('FIN');
  t.until(() => t.server.owes() === 'answer');
  t.server.plays('ACK');
  expect(t.server.state()).toBe('TIME-WAIT');
  t.until(() => t.client.owes() === 'call');
  return t;
}

const pairs = Array.from({ length: 40 }, (_, i) => `pair ${i}`);

test('who opens again takes a new ISN', () => {
  const t = again('one');
  const { iss } = t.client.connection().tcb;
  const before = t.client.connection().nextIss;
  expect(t.client.plays('SYN')).toBe('open');
  expect(t.client.connection().tcb.iss).toBe(before);
  expect(t.client.connection().tcb.iss).not.toBe(iss);
  expect(t.client.connection().nextIss).not.toBe(before);
});

test('a new ISN lies above all old numbers, so that TIME-WAIT accepts the new SYN; the listener has used up its own ISN too', () => {
  for (const pair of pairs) {
    const t = again(pair);
    const { tcb, nextIss } = t.server.connection();
    t.client.plays('SYN');
    t.until(() => t.server.inbox().length > 0);
    expect(seqLt(tcb.rcvNxt, t.client.connection().tcb.iss)).toBe(true);
    expect(t.server.plays('SYN,ACK')).toBe('answer');
    const sent = t.server.connection().seen.at(-1)?.segment;
    expect(sent && kindOf(sent)).toBe('SYN,ACK');
    expect(seqLt(tcb.sndNxt, t.server.connection().tcb.iss)).toBe(true);
    expect(t.server.connection().tcb.iss).toBe(nextIss);
    expect(t.server.connection().nextIss).not.toBe(nextIss);
  }
});
