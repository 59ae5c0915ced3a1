/** Game time: what is due when, who acts when a timer runs out, and the inequalities that every level rests on. */
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#shared/levels/index.ts';
import { LOSE, longestDelay, MAX_LOSSES, type Rule } from '#shared/link/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { nextDeadline } from './advance.ts';
import { boardOf, rtoOf } from './board.ts';
import { ENDS } from './level.ts';
import { owes } from './settle.ts';
import { CLOCKS, TIMING } from './setup.ts';
import { ALL_LEVELS, closes, headerFor, levelWith, sends, table } from './testing.ts';

/** What a player may think on the Live clock before a timer of the other end is in danger. */
const THINK = { patient: 0, live: 5000 } as const;

describe.each(CLOCKS)('on the %s clock', (clock) => {
  const { oneWay, rto, msl, grace } = TIMING[clock];

  test('an ACK that nothing delays comes before the RTO runs out, with time to think', () => {
    expect(rto).toBeGreaterThanOrEqual(2 * oneWay + THINK[clock]);
  });

  test('no delayed copy outlives the MSL', () => {
    expect(oneWay + longestDelay({ oneWay, msl })).toBeLessThanOrEqual(msl);
  });

  test.each(ALL_LEVELS.map((level) => [level.id, level] as const))(
    '%s: TIME-WAIT outlasts a resent FIN',
    (_, level) => {
      const board = boardOf(headerFor(level, { clock }), level);
      // Two losses of one segment at most: its RTO has run out twice when it gets through.
      const largest = level.backOff ? rtoOf(board, 2) : rtoOf(board, 0);
      const endsInTimeWait = level.goals.includes('closed');
      if (endsInTimeWait) expect(2 * msl).toBeGreaterThan(largest + (grace ?? 0) + 2 * oneWay);
      expect(endsInTimeWait && level.backOff).toBe(false);
    },
  );

  test.each(ALL_LEVELS.flatMap(({ id, ends }) => ENDS.map((end) => [id, end, ends[end].keepalive] as const)))(
    '%s: keepalive of the %s calls no one dead who answers',
    (_, __, keepalive) => {
      if (!keepalive) return;
      const { idle, interval, probes } = keepalive;
      // The answer that nothing delays is there before the next probe goes out; one probe more goes out than the network may lose.
      expect(Math.min(idle, interval)).toBeGreaterThanOrEqual(2 * oneWay);
      expect(probes).toBeGreaterThan(MAX_LOSSES);
      // A person at the other end has time to think, and what is late there and back is there before the last one is given up.
      expect(probes * interval).toBeGreaterThan(2 * oneWay + THINK[clock]);
      expect(probes * interval).toBeGreaterThan(2 * msl);
    },
  );
});

test('nothing is due before the match begins, and nothing after its end', () => {
  const t = table('goodbye-properly');
  expect(nextDeadline(t.board, t.match())).not.toBeNull();
  t.host({ host: 'end', why: 'abandoned' });
  expect(nextDeadline(t.board, t.match())).toBeNull();
});

test('what arrives in the same millisecond as an RTO runs out comes first: the ACK stops the timer', () => {
  const late = { on: { role: 'ack' }, copy: 0, fate: { kind: 'delay', by: 4000 - 2400 } } as const;
  const t = table(levelWith({ client: [sends(100)], network: [late] }));
  t.client.plays('DATA');
  t.tick();
  t.server.plays('ACK');
  t.tick();
  expect(t.match().at).toBe(4000);
  expect(t.client.owes()).toBeNull();
  expect(t.client.connection().timers.retransmission.is).toBe('off');
});

describe('the retransmission timer (RFC 6298)', () => {
  test('runs from the first transmission, and RESEND becomes right when it has run out', () => {
    const t = table(
      levelWith({ client: [sends(100)], network: [{ on: { role: 'data' }, copy: 0, fate: { kind: 'lose' } }] }),
    );
    t.client.plays('DATA');
    expect(t.client.connection().timers.retransmission.is).toBe('running');
    t.tick();
    expect(t.match().at).toBe(4000);
    expect(t.client.connection().timers.retransmission.is).toBe('expired');
    expect(t.client.owes()).toBe('retransmission');
    expect(t.client.does('resend')).toBe('retransmission');
    expect(t.client.connection().timers.retransmission.is).toBe('running');
  });

  test('is not moved by a needless RESEND, so that it is owed again when it runs out', () => {
    const t = table(
      levelWith({ client: [sends(100)], network: [{ on: { role: 'data' }, copy: 'every', fate: { kind: 'lose' } }] }),
    );
    t.client.plays('DATA');
    t.client.does('resend');
    t.tick();
    expect(t.match().at).toBe(4000);
    expect(t.client.owes()).toBe('retransmission');
  });

  test('starts anew when an ACK advances SND.UNA and something is left', () => {
    const t = table(levelWith({ client: [sends(100), sends(100, { on: 'start' }, 2000)] }));
    t.client.plays('DATA');
    t.tick();
    t.server.plays('ACK');
    t.tick();
    expect(t.match().at).toBe(2000);
    t.client.plays('DATA');
    t.tick();
    expect(t.match().at).toBe(2400);
    expect(Object.values(t.match().hosts.client.connections)[0]?.timers.retransmission.endsAt).toBe(2400 + 4000);
  });

  test('doubles where the level has it double, and only there', () => {
    const lost = [{ on: { role: 'data' }, copy: 'every', fate: { kind: 'lose' } }] as const;
    const waits = (backOff: boolean) => {
      const t = table(levelWith({ client: [sends(100)], network: lost, change: { backOff } }));
      t.client.plays('DATA');
      return [0, 1].map(() => {
        const from = t.match().at;
        t.until(() => t.client.owes() === 'retransmission');
        t.client.does('resend');
        return t.match().at - from;
      });
    };
    expect(waits(false)).toEqual([4000, 4000]);
    expect(waits(true)).toEqual([4000, 8000]);
  });
});

describe('R2', () => {
  /** A dead host: a level of the tests' own, whose bounds the network does not know. */
  const silent = levelWith({
    client: [sends(100)],
    network: [{ on: { role: 'ack' }, copy: 'every', fate: { kind: 'lose' } }],
    change: { goals: ['open', 'sent'] },
  });

  test('after four resends the connection is given up, and the application is told', () => {
    const t = table(silent);
    t.client.plays('DATA');
    for (let resends = 0; resends < 4; resends++) {
      t.until(() => t.client.owes() === 'retransmission');
      expect(t.client.does('resend')).toBe('retransmission');
    }
    while (t.match().phase === 'running') t.tick();
    expect(t.match().ending).toBe('gave-up');
    expect(t.client.state()).toBe('CLOSED');
    expect(t.client.connection().signals).toContain('connection aborted due to user timeout');
    expect(t.client.connection().octets).toMatchObject({ sent: 100, acknowledged: 0 });
    expect(t.client.view().goals).toContainEqual({ goal: 'sent', lit: false });
  });

  test('needless resends do not bring it nearer', () => {
    const t = table(silent);
    t.client.plays('DATA');
    t.client.does('resend');
    t.client.does('resend');
    for (let resends = 0; resends < 4; resends++) {
      t.until(() => t.client.owes() === 'retransmission');
      t.client.does('resend');
    }
    expect(t.match().phase).toBe('running');
  });
});

describe('TIME-WAIT', () => {
  test('outlasts whatever asks for the last ACK again: text that was sent before the FIN is as dear as the FIN', () => {
    const level = LEVELS['the-fin-that-overtook'];
    const lose = (on: Rule['on'], copy: number): Rule => ({ on, copy, fate: LOSE });
    const text = { from: 'server', role: 'data' };
    const script = [lose({ role: 'last-ack' }, 0), lose(text, 1), lose(text, 2), lose(text, 3)];
    const { match } = simulate(headerFor(level, { network: ['calm', 1] }), { ...level, networkScript: script });
    expect(match.ending).toBe('won');
    expect(match.link.log.filter(({ spared }) => spared === 'pair')).not.toEqual([]);
  });

  const inTimeWait = (clock: 'patient' | 'live', network: Parameters<typeof levelWith>[0]['network'] = []) => {
    const t = table(
      levelWith({ client: [closes()], server: [closes({ on: 'closing' })], network, change: { goals: ['closed'] } }),
      { clock },
    );
    t.client.keepsUp();
    t.until(() => t.server.owes() !== null);
    t.server.plays('FIN');
    t.until(() => t.client.owes() === 'answer');
    t.client.plays('ACK');
    expect(t.client.state()).toBe('TIME-WAIT');
    return t;
  };

  test('lasts 2MSL, and only then LEAVE is right', () => {
    const t = inTimeWait('patient');
    const from = t.match().at;
    expect(t.client.does('leave')).toBe('leave-too-early');
    t.until(() => t.client.owes() === 'leave');
    expect(t.match().at - from).toBe(2 * TIMING.patient.msl);
    expect(t.client.does('leave')).toBe('leave');
    expect(t.match().ending).toBe('won');
  });

  test('begins anew with each FIN that comes again', () => {
    const t = inTimeWait('patient', [{ on: { role: 'last-ack' }, copy: 0, fate: { kind: 'lose' } }]);
    t.until(() => t.server.owes() === 'retransmission');
    t.server.does('resend');
    t.until(() => t.client.owes() === 'answer');
    t.client.plays('ACK');
    const from = t.match().at;
    t.until(() => t.client.owes() === 'leave');
    expect(t.match().at - from).toBe(2 * TIMING.patient.msl);
  });

  test('on the Live clock the host leaves by itself once the grace is over, without points', () => {
    const t = inTimeWait('live');
    const { decisions, rightAtFirst } = t.client.view().score;
    t.until(() => t.client.owes() === 'leave');
    const from = t.match().at;
    t.tick();
    expect(t.match().at - from).toBe(3000);
    expect(t.match().ending).toBe('won');
    expect(t.client.view().score).toMatchObject({ decisions: decisions + 1, rightAtFirst });
  });

  test('on the Live clock a host does not leave while a FIN that came again is unanswered', () => {
    const t = inTimeWait('live', [{ on: { role: 'last-ack' }, copy: 0, fate: { kind: 'lose' } }]);
    t.until(() => t.client.owes() === 'answer');
    t.until(() => t.client.connection().timers.timeWait.is === 'expired');
    // A does nothing for a long time: what is due goes on to other things, and never stands still.
    const from = t.match().at;
    t.tick();
    t.tick();
    expect(t.match().at).toBeGreaterThan(from);
    expect(t.client.state()).toBe('TIME-WAIT');
    expect(t.client.plays('ACK')).toBe('answer');
    expect(t.client.connection().timers.timeWait.is).toBe('running');
  });

  test('on the Live clock the host resends by itself after the grace, and not before', () => {
    const t = table(
      levelWith({ client: [sends(100)], network: [{ on: { role: 'data' }, copy: 0, fate: { kind: 'lose' } }] }),
      { clock: 'live' },
    );
    t.client.plays('DATA');
    t.tick();
    expect(t.match().at).toBe(8000);
    expect(t.match().segments).toBe(1);
    t.tick();
    expect(t.match().at).toBe(8000 + 3000);
    expect(t.match().segments).toBe(2);
    expect(t.client.owes()).toBeNull();
  });
});

test('the level ends the match at its limit', () => {
  const t = table(levelWith({ client: [closes({ on: 'closing' })], change: { goals: ['closed'], limit: 20_000 } }));
  expect(t.match().phase).toBe('ended');
  expect(t.match().ending).toBe('unreachable');
  const dawdling = table(
    levelWith({ client: [closes({ on: 'start' }, 30_000)], change: { goals: ['closed'], limit: 20_000 } }),
  );
  dawdling.tick();
  expect(dawdling.match()).toMatchObject({ at: 20_000, ending: 'limit' });
});

test('a reset ends the match, unless every goal was reached before', () => {
  const abort = [{ call: 'ABORT', when: { on: 'start' }, after: 0 }] as const;
  const t = table(levelWith({ client: abort, server: [closes({ on: 'closing' })], change: { goals: ['closed'] } }));
  t.client.plays('RST');
  t.tick();
  expect(t.match().ending).toBe('reset');
  const done = table(levelWith({ client: abort }));
  done.client.plays('RST');
  done.tick();
  expect(done.match().ending).toBe('won');
});

test('an end that owes nothing waits; one that owes something is known to', () => {
  const t = table('goodbye-properly');
  expect([owes(t.board, t.match(), 'client'), owes(t.board, t.match(), 'server')]).toEqual([true, false]);
  t.client.plays('FIN');
  expect([owes(t.board, t.match(), 'client'), owes(t.board, t.match(), 'server')]).toEqual([false, false]);
});
