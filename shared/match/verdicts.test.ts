/** What each verdict does: to the wire, to the mover, and what nobody is refused for. */
import { expect, test } from 'vitest';
import { cardOf, closes, laid, levelWith, sends, table, verdictOnView } from './testing.ts';

test('a right card goes on the wire, and its decision is made', () => {
  const t = table('goodbye-properly');
  expect(t.client.owes()).toBe('call');
  expect(t.client.plays('FIN')).toBe('call');
  expect(t.client.state()).toBe('FIN-WAIT-1');
  expect(t.client.owes()).toBeNull();
  t.tick();
  expect(t.server.inbox()).toEqual(['FIN']);
  expect(t.client.view().score).toMatchObject({ decisions: 1, rightAtFirst: 1, refused: 0 });
});

test('a refused card does not go on the wire, and nothing of the connection changes', () => {
  const t = table('goodbye-properly');
  const before = t.client.connection();
  expect(t.client.plays('FIN', { seq: 1 })).toBe('seq-counts-own-ack');
  expect(t.match().link.inFlight).toEqual([]);
  expect(t.client.connection()).toEqual(before);
  expect(t.client.view().lastJudged?.verdict.verdict).toBe('refused');
  expect(t.client.view().refusedInARow).toBe(1);
});

test('a needless card goes on the wire; the third in a row does not', () => {
  const t = table(levelWith({ client: [sends(100)] }));
  t.client.plays('DATA');
  expect(t.client.does('resend')).toBe('resent-before-rto');
  expect(t.client.plays('ACK')).toBe('ack-says-nothing-new');
  expect(t.match().link.inFlight).toHaveLength(3);
  expect(t.client.does('resend')).toBe('third-needless');
  expect(t.match().link.inFlight).toHaveLength(3);
});

test('a right card between them begins the count of needless ones anew', () => {
  const t = table(levelWith({ client: [sends(100), closes({ on: 'acknowledged' })] }));
  t.client.plays('DATA');
  t.client.does('resend');
  t.client.does('resend');
  t.until(() => t.server.owes() === 'answer');
  t.server.plays('ACK');
  t.until(() => t.client.owes() === 'call');
  t.client.plays('FIN');
  expect(t.client.does('resend')).toBe('resent-before-rto');
});

test('what came in under the finger stays behind the move: a FIN composed before a DATA arrived is right', () => {
  const t = table(levelWith({ client: [closes()], server: [sends(100)] }));
  t.server.plays('DATA');
  const seen = t.client.view();
  t.tick();
  expect(t.client.inbox()).toEqual(['DATA']);
  expect(t.client.view().rev).toBe(seen.rev + 1);
  expect(t.client.played(seen, 'FIN')).toBe('call');
  expect(t.client.inbox()).toEqual(['DATA']);
  expect(t.client.owes()).toBe('answer');
});

test('the same FIN composed on the view with the DATA is refused: the answer comes first', () => {
  const t = table(levelWith({ client: [closes()], server: [sends(100)] }));
  t.server.plays('DATA');
  const before = t.client.view();
  t.tick();
  const card = t.client.played({ ...before, rev: t.client.view().rev }, 'FIN');
  expect(t.client.view().lastJudged?.verdict.verdict).toBe('refused');
  expect(card).not.toBe('call');
});

test('an answer composed before more arrived takes in only what was there', () => {
  const t = table(levelWith({ server: [sends(200)] }));
  t.server.plays('DATA');
  t.tick();
  const seen = t.client.view();
  t.server.plays('DATA');
  t.tick();
  expect(t.client.inbox()).toEqual(['DATA', 'DATA']);
  expect(t.client.played(seen, 'ACK')).toBe('answer');
  expect(t.client.inbox()).toEqual(['DATA']);
});

test('a RESEND overtaken by the ACK is right and sends nothing', () => {
  const t = table(
    levelWith({ client: [sends(100)], network: [{ on: { role: 'ack' }, copy: 0, fate: { kind: 'delay', by: 2000 } }] }),
  );
  t.client.plays('DATA');
  t.tick();
  t.server.plays('ACK');
  t.until(() => t.client.owes() === 'retransmission');
  const seen = t.client.view();
  t.tick();
  expect(t.client.connection().outstanding).toEqual([]);
  const { segments } = t.match();
  expect(t.client.does('resend', seen)).toBe('overtaken');
  expect(t.match().segments).toBe(segments);
  expect(t.client.view().lastJudged?.verdict.verdict).toBe('right');
});

test('a RESEND that would have been needless is not refused because the ACK came in under the finger', () => {
  const t = table(levelWith({ client: [sends(100)] }));
  t.client.plays('DATA');
  t.tick();
  t.server.plays('ACK');
  const seen = t.client.view();
  t.tick();
  expect(t.client.does('resend', seen)).toBe('overtaken');
  expect(t.client.view().score).toMatchObject({ refused: 0, needless: 0 });
});

test('an ACK that would have been needless is needless still when a DATA came in under the finger', () => {
  const t = table(levelWith({ server: [sends(100)] }));
  t.server.plays('DATA');
  const seen = t.client.view();
  t.tick();
  expect(t.client.played(seen, 'ACK')).toBe('ack-says-nothing-new');
  expect(t.client.inbox()).toEqual(['DATA']);
});

test('a move is judged on the present alone once the seat has made another', () => {
  const t = table(levelWith({ client: [closes()], server: [sends(100)] }));
  t.server.plays('DATA');
  const seen = t.client.view();
  t.tick();
  t.client.plays('ACK', { ack: 1 });
  expect(t.client.played(seen, 'FIN')).not.toBe('call');
});

test('an ACK may cover a queue of segments, or any part of it (MUST-58)', () => {
  const play = (change: { ack?: number }) => {
    const t = table(levelWith({ server: [sends(300)] }));
    t.server.keepsUp();
    t.tick();
    expect(t.client.inbox()).toEqual(['DATA', 'DATA', 'DATA']);
    return [t.client.plays('ACK', change), t.client.inbox().length, t.client.connection().octets.delivered];
  };
  expect(play({})).toEqual(['answer', 0, 300]);
  expect(play({ ack: -100 })).toEqual(['answer', 1, 200]);
  expect(play({ ack: -200 })).toEqual(['answer', 2, 100]);
  expect(play({ ack: -150 })).toEqual(['ack-between-segments', 3, 0]);
});

test('one ACK over a queue is one decision', () => {
  const t = table(levelWith({ server: [sends(300)] }));
  t.server.keepsUp();
  t.tick();
  t.client.plays('ACK');
  expect(t.client.view().score).toMatchObject({ decisions: 1, rightAtFirst: 1 });
});

/** The first of three DATA is late: two are held above the gap. */
const gap = () => {
  const t = table(
    levelWith({
      client: [sends(100, { on: 'received', octets: 300 })],
      server: [sends(300)],
      network: [{ on: { role: 'data', label: 'PSH+ACK 1 1+100' }, copy: 0, fate: { kind: 'delay', by: 2000 } }],
    }),
  );
  t.server.keepsUp();
  t.tick();
  return t;
};

test('what lies above a gap is held by itself, and each allows one duplicate ACK, not owed (MAY-13)', () => {
  const t = gap();
  expect(t.client.inbox()).toEqual([]);
  expect(
    t.client
      .connection()
      .seen.slice(-2)
      .map((one) => one.became),
  ).toEqual(['held', 'held']);
  expect(t.client.owes()).toBeNull();
  expect(t.client.connection().duplicateAcks).toBe(2);
  expect(t.client.plays('ACK')).toBe('duplicate-ack');
  expect(t.client.plays('ACK')).toBe('duplicate-ack');
  expect(t.client.plays('ACK')).toBe('ack-says-nothing-new');
});

test('once the gap is filled, one ACK acknowledges all of it and no duplicate ACK is left', () => {
  const t = gap();
  t.until(() => t.client.owes() === 'answer');
  expect(t.client.plays('ACK')).toBe('answer');
  expect(t.client.connection()).toMatchObject({ duplicateAcks: 0, octets: { delivered: 300 } });
});

test('an ACK of what was sent is taken in by itself', () => {
  const t = table(levelWith({ client: [sends(100)], server: [] }));
  t.client.plays('DATA');
  t.tick();
  t.server.plays('ACK');
  t.tick();
  expect(t.client.inbox()).toEqual([]);
  expect(t.client.owes()).toBeNull();
  expect(t.client.connection().seen.at(-1)).toMatchObject({ way: 'arrived', became: 'taken' });
  expect(t.client.connection().octets.acknowledged).toBe(100);
});

/** A aborts while B's DATA is on its way: A's answer to it meets a B that is CLOSED already. */
const lateReset = (help: 'guided' | 'standard') => {
  const t = table(levelWith({ client: [{ call: 'ABORT', when: { on: 'start' }, after: 0 }], server: [sends(100)] }), {
    help,
  });
  t.client.plays('RST');
  t.server.plays('DATA');
  t.until(() => t.client.owes() === 'answer');
  expect(t.server.state()).toBe('CLOSED');
  t.client.plays('RST');
  t.until(() => t.match().link.inFlight.length === 0);
  return t;
};

test('what is only to be dropped is thrown away by hand, and is owed until then', () => {
  const t = lateReset('standard');
  expect(t.server.owes()).toBe('discard');
  expect(t.server.plays('RST')).toBe('rst-answers-rst');
  expect(t.server.does('discard')).toBe('discard');
  expect(t.server.owes()).toBeNull();
});

test('on Guided it drops itself', () => {
  const t = lateReset('guided');
  expect(t.server.owes()).toBeNull();
  expect(t.server.connection().seen.at(-1)).toMatchObject({ way: 'arrived', became: 'dropped' });
});

test('a duplicate ACK is right but no decision: what is owed stays owed', () => {
  const t = gap();
  t.until(() => t.client.owes() === 'answer');
  t.client.keepsUp();
  const { decisions } = t.client.view().score;
  const g = gap();
  g.client.plays('ACK');
  g.until(() => g.client.owes() === 'answer');
  g.client.keepsUp();
  expect(g.client.view().score.decisions).toBe(decisions);
});

test('a refused move says what was wrong with it, and the next right one closes the case', () => {
  const t = table('goodbye-properly');
  t.client.plays('bare FIN');
  expect(t.client.view().lastJudged?.verdict).toMatchObject({ code: 'bare-fin', reasoning: { state: 'ESTABLISHED' } });
  t.client.plays('FIN', { seq: -1 });
  expect(t.client.view().refusedInARow).toBe(2);
  t.client.plays('FIN');
  expect(t.client.view()).toMatchObject({ refusedInARow: 0, lastJudged: { verdict: { verdict: 'right' } } });
});

test('whatever a mirror says of a card on the view, the match says too', () => {
  const t = table('first-contact');
  for (const kind of ['ACK', 'SYN,ACK', 'FIN', 'RST', 'DATA', 'SYN'] as const) {
    const view = t.client.view();
    const code = verdictOnView(view, { do: 'send', segment: cardOf(view, kind, {}) });
    expect(t.client.plays(kind)).toBe(code);
  }
});

test('before the match LISTEN is the Ready of a passive end; what else is tried then is told, and not scored', () => {
  const t = laid('first-contact');
  expect(t.server.plays('SYN,ACK')).not.toBe('listen');
  expect(t.server.does('listen')).toBe('listen');
  expect(t.server.does('listen')).toBe('listen-not-closed');
  expect(t.server.view()).toMatchObject({
    phase: 'waiting',
    ready: { client: false, server: true },
    lastJudged: { verdict: { verdict: 'refused' } },
    score: { decisions: 0, refused: 0, stars: 3 },
  });
});

test('a seat remembers what it looked at only so far back', () => {
  const t = table(levelWith({ client: [closes()], server: [sends(2000)], change: { mss: 100 } }));
  const seen = t.client.view();
  for (let arrivals = 0; arrivals < 20; arrivals++) {
    t.server.plays('DATA');
    t.until(() => t.client.inbox().length === arrivals + 1);
  }
  expect(t.match().seats.client.past).toHaveLength(16);
  expect(t.client.played(seen, 'FIN')).not.toBe('call');
});
