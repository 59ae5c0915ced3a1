/** A host with a backlog, in the level that has one: chairs, orders, cookies, and what of all that a seat sees. */
import { describe, expect, test } from 'vitest';
import { BOT } from '#shared/bots/index.ts';
import type { Action, Order, VerdictCode } from '#shared/tcp/index.ts';
import type { ConnectionView } from './seatView.ts';
import { table } from './testing.ts';

const order = (what: Order): Action => ({ do: 'order', order: what });

/** Both seats by hand, on whichever connection; `bots` plays both rightly until this is so. */
function besieged() {
  const t = table('flood-and-cookie', { help: 'standard' });
  const server = t.server.view;
  const acts = (seat: 'client' | 'server', peer: string, action: Action): VerdictCode => {
    const { n, rev } = t[seat].view();
    const command = { move: 'act', peer, action } as const;
    return t.enter({ at: t.match().at, seat, n: n + 1, rev, hand: 'own', command }) as VerdictCode;
  };
  const bots = (until: () => boolean) => {
    for (let entries = 0; !until(); entries++) {
      if (entries > 500 || t.match().phase === 'ended') throw new Error('it never comes to that');
      const moved = (['client', 'server'] as const).some((seat) => {
        const move = BOT.steady(t[seat].view(), () => false)?.move;
        if (move?.move !== 'act') return false;
        acts(seat, move.peer, move.action);
        return true;
      });
      if (!moved) t.tick();
    }
  };
  const owing = (): ConnectionView => {
    const found = server().connections.find((one) => one.owed !== null);
    if (!found) throw new Error('the server owes nothing');
    return found;
  };
  const chairs = () => server().backlog?.chairs.length ?? 0;
  const orderIsOwed = () => server().connections.some((one) => one.owed === 'order');
  return { ...t, view: server, acts, bots, owing, chairs, orderIsOwed, main: server().peer };
}

const byHand = (t: ReturnType<typeof besieged>, action: Action) => t.acts('server', t.owing().peer, action);
const synAck = ({ nextIss, inbox }: ConnectionView): Action => {
  const syn = inbox[0]?.segment;
  if (!syn) throw new Error('a SYN waits');
  const segment = { seq: nextIss, ack: (syn.seq + 1) % 2 ** 32, ctl: ['SYN'], len: 0, wnd: 65535 } as const;
  return { do: 'send', segment: segment as unknown as Extract<Action, { do: 'send' }>['segment'] };
};

describe('the first wave', () => {
  test('is answered until the backlog is full; then a SYN is dropped, or gets a cookie, but no TCB', () => {
    const t = besieged();
    t.bots(() => t.chairs() === 8);
    expect(byHand(t, synAck(t.owing()))).toBe('syn-ack-without-room');
    expect(byHand(t, { do: 'discard' })).toBe('discard');
    expect(byHand(t, { do: 'cookie' })).toBe('cookie');
    expect(t.chairs()).toBe(8);
    expect(t.view().backlog?.fates).toEqual({ seated: 8, cookie: 1, dropped: 1 });
  });

  test('asks for a TCB as long as there is room: a cookie is needless, a DISCARD refused', () => {
    const t = besieged();
    t.bots(() => t.chairs() === 1);
    expect(byHand(t, { do: 'discard' })).toBe('syn-wants-answer');
    expect(byHand(t, { do: 'cookie' })).toBe('cookie-with-room');
    expect(t.chairs()).toBe(1);
  });

  test('is over before any order is taken', () => {
    const t = besieged();
    t.bots(() => t.chairs() === 1);
    expect(t.acts('server', t.main, order('cookie'))).toBe('order-not-yet');
    expect(t.view().backlog?.given).toBeNull();
  });
});

describe('the order', () => {
  test('is the one decision: COOKIE pays it', () => {
    const t = besieged();
    t.bots(t.orderIsOwed);
    const before = t.view().score.decisions;
    expect(t.acts('server', t.main, order('cookie'))).toBe('order');
    expect(t.view().score.decisions).toBe(before + 1);
    expect(t.acts('server', t.main, order('cookie'))).toBe('order-repeats');
  });

  test.each([
    ['syn-ack', 'order-needs-room'],
    ['discard', 'order-turns-away'],
  ] as const)('%s serves nobody while all chairs are taken, and may be changed', (what, code) => {
    const t = besieged();
    t.bots(t.orderIsOwed);
    expect(t.acts('server', t.main, order(what))).toBe(code);
    for (let ticks = 0; ticks < 20; ticks++) if (!t.view().connections.some((one) => one.owed)) t.tick();
    expect(t.view().backlog?.fates.cookie).toBe(0);
    expect(t.orderIsOwed()).toBe(false);
    const { decisions } = t.view().score;
    expect(t.acts('server', t.main, order('cookie'))).toBe('order');
    expect(t.view().score.decisions).toBe(decisions);
    t.bots(() => t.match().phase === 'ended');
    expect(t.match().ending).toBe('won');
  });
});

describe('an ACK of which nothing was kept', () => {
  const checks = (isTrue: boolean) => {
    const t = besieged();
    t.bots(() => {
      const waits = t.view().connections.find(({ tcb, inbox }) => tcb.state === 'LISTEN' && inbox[0]?.segment.ack);
      return waits !== undefined && waits.remote.startsWith('A') === isTrue;
    });
    return t;
  };

  test('that bears no cookie is not taken, and gets an RST', () => {
    const t = checks(false);
    const { ack } = t.owing().inbox[0]?.segment ?? {};
    expect(byHand(t, { do: 'take' })).toBe('take-unchecked');
    const segment = { seq: ack, ack: null, ctl: ['RST'], len: 0, wnd: 0 };
    expect(byHand(t, { do: 'send', segment: segment as never })).toBe('answer');
  });

  test('that bears it is taken: LISTEN becomes ESTABLISHED, and its text is owed an ACK', () => {
    const t = checks(true);
    const { peer } = t.owing();
    expect(byHand(t, { do: 'discard' })).toBe('cookie-is-true');
    expect(byHand(t, { do: 'take' })).toBe('take');
    expect(t.view().connections.find((one) => one.peer === peer)).toMatchObject({
      tcb: { state: 'ESTABLISHED' },
      owed: 'answer',
      inbox: [{}],
    });
  });
});

test('a cookie is not sent again: the host runs no timer for it, and the client’s SYN brings another', () => {
  const t = besieged();
  const second = () => t.client.view().connections.find((one) => one.peer === 'A:40002') as ConnectionView;
  t.bots(() => second().owed === 'retransmission');
  const kept = t.view().connections.find((one) => one.peer === 'A:40002') as ConnectionView;
  expect([kept.tcb.state, kept.outstanding, kept.timers.retransmission.is]).toEqual(['LISTEN', [], 'off']);
  expect(t.acts('server', 'A:40002', { do: 'resend' })).toBe('cookie-has-no-resend');
  t.bots(() => second().tcb.state === 'ESTABLISHED');
});

test('an end without a backlog is told that cookies are an option of an implementation', () => {
  const t = besieged();
  expect(t.acts('client', 'B:80', { do: 'cookie' })).toBe('cookie-is-an-option');
});

test('a chair is free again once the host has said its SYN,ACK for the last time, and no hand is asked for it', () => {
  const t = besieged();
  t.bots(t.orderIsOwed);
  t.acts('server', t.main, order('discard'));
  const { decisions } = t.view().score;
  const copies = new Set<number>();
  t.bots(() => {
    for (const chair of t.view().backlog?.chairs ?? []) copies.add(chair.copies);
    return t.chairs() === 0;
  });
  expect([...copies]).toEqual([1, 2, 3, 4, 5]);
  // Both forged ACKs, and nothing else.
  expect(t.view().score.decisions).toBe(decisions + 2);
  expect(Object.keys(t.match().hosts.server.connections)).toHaveLength(3);
  // The flood is over: who turned everybody away may go back to answering.
  expect(t.acts('server', t.main, order('syn-ack'))).toBe('order');
});

test('what a seat sees of a flood stays small', () => {
  const t = besieged();
  t.bots(() => {
    const strangers = t.view().connections.filter(({ remote }) => !remote.startsWith('A'));
    expect(strangers.length).toBeLessThanOrEqual(3);
    expect(JSON.stringify(t.view()).length).toBeLessThan(16_000);
    return t.match().phase === 'ended';
  });
  expect(t.match().ending).toBe('won');
  expect(Object.keys(t.match().hosts.server.connections)).toHaveLength(3 + 8);
});
