/** Closed windows and silent peers on the clock: when a probe is due, how the pauses grow, who is given up and who is not. */
import { describe, expect, test } from 'vitest';
import type { Rule } from '#shared/link/index.ts';
import type { HostEvent } from './events.ts';
import type { EndPlan, ScriptStep } from './level.ts';
import { closes, levelWith, type Options, sends, table } from './testing.ts';

const receives = (octets: number, after: number): ScriptStep => ({
  call: 'RECEIVE',
  octets,
  when: { on: 'received', octets: 200 },
  after,
});

/** A printer with room for 200 octets, to which 300 are sent; by script, what it reads when. */
function printer(
  reads: readonly ScriptStep[],
  network: readonly Rule[] = [],
  options: Options = {},
  client: readonly ScriptStep[] = [sends(300)],
) {
  const goals = client.some((step) => step.call === 'CLOSE') ? (['closed'] as const) : (['sent', 'received'] as const);
  const level = levelWith({ client, server: reads, network, change: { goals } });
  const server: EndPlan = { ...level.ends.server, rcvWnd: 200, reads: true };
  const t = table({ ...level, ends: { ...level.ends, server } }, options);
  t.client.keepsUp();
  t.until(() => t.server.inbox().length === 2);
  t.server.plays('ACK');
  t.until(() => t.client.connection().tcb.sndWnd === 0 && t.client.connection().outstanding.length === 0);
  return t;
}

describe('a closed window', () => {
  test('is told in the ACK of what has filled the buffer, and text waits for it', () => {
    const t = printer([]);
    expect(t.server.connection().tcb).toMatchObject({ rcvUser: 200, rcvWnd: 0 });
    expect(t.client.connection()).toMatchObject({
      owed: null,
      calls: { text: 100 },
      timers: { probe: { is: 'running' } },
    });
    expect(t.client.plays('DATA', { len: 100 })).toBe('window-full');
  });

  test('is asked after one RTO; the pauses double, and nobody gives up while ACKs come (MUST-37)', () => {
    const t = printer([]);
    let from = t.match().at;
    const pauses: number[] = [];
    for (let asked = 0; asked < 8; asked++) {
      t.until(() => t.client.owes() !== null);
      pauses.push(t.match().at - from);
      from = t.match().at;
      expect(t.client.does('probe')).toBe(asked === 0 ? 'probe' : 'retransmission');
      t.until(() => t.server.owes() === 'answer');
      t.server.plays('ACK');
    }
    expect(pauses).toEqual([4000, 8000, 16000, 32000, 64000, 64000, 64000, 64000]);
    expect(t.match().phase).toBe('running');
  });

  test('of a peer that does not answer any more is given up', () => {
    const t = printer([], [{ on: { from: 'client', role: 'probe' }, copy: 'every', fate: { kind: 'lose' } }]);
    // The bounds let two copies be lost; nobody answers the others.
    for (let asked = 0; asked < 5; asked++) {
      t.until(() => t.client.owes() !== null);
      t.client.does('probe');
    }
    while (t.match().phase === 'running') t.tick();
    expect(t.match().ending).toBe('gave-up');
  });

  test('may be asked early, and that is needless', () => {
    const t = printer([]);
    expect(t.client.does('probe')).toBe('probed-early');
    expect(t.client.does('probe')).toBe('resent-before-rto');
  });

  test('opens in one step that is worth it; the news of it is WINDOW, and asks for no answer', () => {
    const t = printer([receives(20, 1000), receives(180, 1000)]);
    t.until(() => t.match().hosts.server.due === 1);
    expect(t.server.owes()).toBeNull();
    expect(t.server.does('window')).toBe('window-silly');
    t.until(() => t.server.owes() === 'window');
    expect(t.server.connection().tcb.rcvWnd).toBe(200);
    expect(t.server.does('window')).toBe('window');
    t.until(() => t.client.owes() === 'call');
    expect(t.client.connection()).toMatchObject({ tcb: { sndWnd: 200 }, timers: { probe: { is: 'off' } } });
  });

  test('whose opening nobody heard of is found open by the next probe, and the text goes on', () => {
    const t = printer([receives(200, 1000)], [{ on: { role: 'window' }, copy: 0, fate: { kind: 'lose' } }]);
    t.until(() => t.server.owes() === 'window');
    t.server.does('window');
    t.until(() => t.client.owes() === 'probe');
    t.client.does('probe');
    t.until(() => t.server.owes() === 'answer');
    t.server.plays('ACK');
    t.until(() => t.client.owes() === 'call');
    expect(t.client.connection()).toMatchObject({ calls: { text: 99 }, tcb: { sndWnd: 199 } });
    t.client.plays('DATA');
    t.until(() => t.server.owes() === 'answer');
    t.server.plays('ACK');
    while (t.match().phase === 'running') t.tick();
    expect(t.match().ending).toBe('won');
  });

  test('holds back a FIN too, and the FIN is its probe', () => {
    const t = printer([], [], {}, [sends(200), closes({ on: 'acknowledged' })]);
    expect(t.client.owes()).toBeNull();
    t.until(() => t.client.owes() === 'probe');
    t.client.does('probe');
    expect(t.client.state()).toBe('FIN-WAIT-1');
  });

  test('on the Live clock the host asks by itself after the grace', () => {
    const t = printer([], [], { clock: 'live' });
    t.until(() => t.client.owes() === 'probe');
    const { at, segments } = t.match();
    t.tick();
    expect([t.match().at - at, t.match().segments - segments]).toEqual([3000, 1]);
    expect(t.client.owes()).toBeNull();
  });
});

const KEEPALIVE = { idle: 6000, interval: 4000, probes: 3 };
const ENDED: ScriptStep = { call: 'REPORT', when: { on: 'ended' }, after: 0 };

/** An idle connection whose client has keepalive on; by script, what befalls the server. */
function quiet(events: readonly HostEvent[], network: readonly Rule[] = [], options: Options = {}, script = [ENDED]) {
  const level = levelWith({ client: script, network, change: { goals: ['open', 'reported'], outlivesErrors: true } });
  const client: EndPlan = { ...level.ends.client, keepalive: KEEPALIVE };
  const server: EndPlan = { ...level.ends.server, events, goals: ['open'] };
  return table({ ...level, ends: { client, server } }, options);
}

const DIES: HostEvent = { happens: 'power-off', when: { on: 'start' }, after: 1000 };

describe('keepalive', () => {
  test('asks when nothing has come for long, and anew after each sign of life', () => {
    const t = quiet([]);
    for (const at of [6000, 6000 + 2400 + 6000]) {
      t.until(() => t.client.owes() === 'probe');
      expect(t.match().at).toBe(at);
      t.client.does('probe');
      t.until(() => t.server.owes() === 'answer');
      t.server.plays('ACK');
      t.until(() => t.client.connection().keepalive?.unanswered === 0);
    }
  });

  test('asks no one while there is something to send, or to be acknowledged (MUST-26)', () => {
    const t = quiet([], [], {}, [sends(100, { on: 'start' }, 3000), ENDED]);
    expect(t.client.does('probe')).toBe('probe-not-idle');
    t.until(() => t.client.owes() === 'call');
    t.client.plays('DATA');
    expect(t.client.connection().timers.probe.is).toBe('off');
    expect(t.client.does('probe')).toBe('probe-not-idle');
    t.until(() => t.server.owes() === 'answer');
    t.server.plays('ACK');
    t.until(() => t.client.owes() === 'probe');
    expect(t.match().at).toBe(3000 + 2400 + 6000);
  });

  test('calls no one dead for one probe that was lost (MUST-29)', () => {
    const t = quiet([], [{ on: { role: 'probe' }, copy: 0, fate: { kind: 'lose' } }]);
    t.until(() => t.client.owes() === 'probe');
    t.client.does('probe');
    t.until(() => t.client.owes() === 'probe');
    expect(t.match().at).toBe(6000 + 4000);
    expect(t.client.connection().keepalive).toEqual({ unanswered: 1, probes: 3 });
    expect(t.client.reports('dead')).toBe('report-one-probe');
    expect(t.client.does('probe')).toBe('probe');
    t.until(() => t.server.owes() === 'answer');
    t.server.plays('ACK');
    t.until(() => t.client.connection().keepalive?.unanswered === 0);
  });

  test('gives up after as many as it allows, and the application hears that the peer is dead', () => {
    const t = quiet([DIES]);
    for (let asked = 0; asked < 3; asked++) {
      t.until(() => t.client.owes() === 'probe');
      t.client.does('probe');
    }
    t.until(() => t.client.owes() === 'report');
    expect(t.match().at).toBe(6000 + 3 * 4000);
    expect(t.client.state()).toBe('CLOSED');
    expect(t.client.reports('timed-out')).toBe('report-other-silence');
    expect(t.client.reports('dead')).toBe('report');
    expect(t.match().ending).toBe('won');
  });

  test('leaves text that nobody acknowledges to the retransmission: that is a time-out', () => {
    const t = quiet([DIES], [], {}, [sends(100, { on: 'start' }, 11_000), ENDED]);
    t.until(() => t.client.owes() === 'probe');
    t.client.does('probe');
    t.until(() => t.client.owes() === 'probe');
    t.client.does('probe');
    t.until(() => t.client.owes() === 'call');
    t.client.plays('DATA');
    while (t.client.state() !== 'CLOSED') {
      t.until(() => t.client.owes() === 'retransmission' || t.client.state() === 'CLOSED');
      if (t.client.state() !== 'CLOSED') t.client.does('resend');
    }
    expect(t.client.reports('dead')).toBe('report-other-silence');
    expect(t.client.reports('timed-out')).toBe('report');
  });

  test('is off unless the level turns it on (MUST-25)', () => {
    const t = table(levelWith({ client: [closes({ on: 'start' }, 60_000)] }));
    expect(t.client.does('probe')).toBe('probe-nothing-waits');
    t.tick();
    expect(t.match().at).toBe(60_000);
  });

  test('does not hold up the end of a match that is won', () => {
    const level = levelWith({ client: [sends(100)], change: { goals: ['open', 'sent'] } });
    const ends = { ...level.ends, client: { ...level.ends.client, keepalive: KEEPALIVE } };
    const t = table({ ...level, ends });
    t.client.plays('DATA');
    t.until(() => t.server.owes() === 'answer');
    t.server.plays('ACK');
    t.tick();
    expect(t.match().ending).toBe('won');
  });
});

test('a host without power hears nothing, owes nothing, asks no one and says nothing', () => {
  const level = levelWith({ change: { goals: ['open'], outlivesErrors: true } });
  const server: EndPlan = { ...level.ends.server, keepalive: KEEPALIVE, events: [DIES] };
  const t = table({
    ...level,
    ends: { client: { ...level.ends.client, script: [closes({ on: 'start' }, 2000)] }, server },
  });
  t.until(() => t.client.owes() === 'call');
  t.client.plays('FIN');
  t.until(() => t.client.owes() === 'retransmission');
  expect(t.server.view()).toMatchObject({ power: 'off', connections: [{ inbox: [], owed: null }] });
  expect(t.server.connection().timers.probe.is).toBe('off');
  const { segments } = t.match();
  expect(t.server.plays('ACK')).toBe('overtaken');
  expect([t.match().segments, t.server.view().score.needless]).toEqual([segments, 0]);
});
