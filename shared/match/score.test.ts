/** Points and stars, rule by rule. */
import { describe, expect, test } from 'vitest';
import { debriefOf } from './fold.ts';
import type { ScriptStep } from './level.ts';
import type { Help } from './setup.ts';
import { closes, levelWith, type Options, sends, type Table, table } from './testing.ts';

/** A sends twice, one after the other is acknowledged: two decisions of A, two answers of B. */
const twoSends = (options: Options = {}): Table =>
  table(levelWith({ client: [sends(100), sends(100, { on: 'acknowledged' })] }), options);

const finish = (t: Table) => {
  while (t.match().phase === 'running') {
    t.client.keepsUp();
    t.server.keepsUp();
    if (t.match().phase === 'running') t.tick();
  }
  return t;
};

const score = (t: Table) => t.client.view().score;
const debrief = (t: Table, par: number) => debriefOf({ board: t.board, match: t.match(), story: t.story }, par);

test('three stars are lit from the start, and no points earned', () => {
  expect(score(twoSends())).toMatchObject({ stars: 3, points: 0, decisions: 0 });
});

test.each([
  ['guided', 600],
  ['standard', 800],
  ['expert', 1000],
] as const)('with all decisions right at the first move a seat earns what %s leaves of 1000', (help: Help, points) => {
  const t = finish(twoSends({ help }));
  expect(score(t)).toMatchObject({ points, decisions: 2, rightAtFirst: 2, stars: 3 });
  expect(t.server.view().score.points).toBe(points);
});

test('a refused move costs 50, and its decision', () => {
  const t = twoSends({ help: 'expert' });
  t.client.plays('DATA', { seq: 1 });
  expect(score(finish(t))).toMatchObject({ refused: 1, decisions: 2, rightAtFirst: 1, points: 500 - 50, stars: 2 });
});

test('refused moves cost at most 100 for one decision', () => {
  const t = twoSends({ help: 'expert' });
  for (let i = 0; i < 5; i++) t.client.plays('DATA', { seq: 1 });
  expect(score(finish(t))).toMatchObject({ refused: 5, rightAtFirst: 1, points: 500 - 100, stars: 1 });
});

test('each decision has its own 100', () => {
  const t = table(levelWith({ client: [sends(200)] }), { help: 'expert' });
  for (let i = 0; i < 3; i++) t.client.plays('DATA', { seq: 1 });
  t.client.plays('DATA');
  t.client.plays('DATA', { seq: 1 });
  expect(score(finish(t))).toMatchObject({ refused: 4, rightAtFirst: 0, points: 0 });
  expect(t.match().seats.client.tally.lost).toBe(150);
});

test('a needless card costs 20 and the decision that it counts to, the next one', () => {
  const t = twoSends({ help: 'expert' });
  t.client.plays('DATA');
  t.client.does('resend');
  expect(score(finish(t))).toMatchObject({ needless: 1, decisions: 2, rightAtFirst: 1, points: 500 - 20, stars: 3 });
});

test('one needless card leaves three stars, two leave two', () => {
  const t = twoSends();
  t.client.plays('DATA');
  t.client.does('resend');
  expect(score(t).stars).toBe(3);
  t.client.does('resend');
  expect(score(t).stars).toBe(2);
});

test('a refused move when nothing is owed counts to the next decision', () => {
  const t = twoSends({ help: 'expert' });
  t.client.plays('DATA');
  t.client.does('leave');
  expect(score(finish(t))).toMatchObject({ decisions: 2, rightAtFirst: 1 });
});

test('a refused or needless move after the last decision counts to the last', () => {
  for (const slip of [(t: Table) => t.client.does('leave'), (t: Table) => t.client.does('resend')]) {
    const t = table(levelWith({ client: [sends(100)] }), { help: 'expert' });
    t.client.plays('DATA');
    slip(t);
    expect(score(t).rightAtFirst).toBe(1);
    expect(score(finish(t))).toMatchObject({ decisions: 1, rightAtFirst: 0, points: 0 });
  }
});

test('but it does not take a decision that was lost already', () => {
  const t = twoSends({ help: 'expert' });
  t.client.plays('DATA');
  t.until(() => t.server.owes() === 'answer');
  t.server.keepsUp();
  t.until(() => t.client.owes() === 'call');
  t.client.plays('DATA', { seq: 1 });
  t.client.plays('DATA');
  t.client.does('leave');
  expect(score(finish(t))).toMatchObject({ decisions: 2, rightAtFirst: 1 });
});

describe('hints', () => {
  test.each([
    [1, 10, 1],
    [2, 20, 1],
    [3, 20, 0],
  ] as const)('a hint of grade %i costs %i, and %i of its decision is left', (grade, cost, left) => {
    const t = table(levelWith({ client: [sends(100)] }), { help: 'expert' });
    t.client.asks(grade);
    t.client.plays('DATA');
    expect(score(t)).toMatchObject({ decisions: 1, rightAtFirst: left });
    expect(t.match().seats.client.tally.lost).toBe(cost);
    expect(score(t).stars).toBe(grade === 3 ? 2 : 3);
  });

  test('grade by grade costs no more than the highest, and asking again nothing', () => {
    const t = twoSends();
    for (const grade of [1, 2, 1, 2, 3, 3] as const) t.client.asks(grade);
    expect(t.match().seats.client.tally).toMatchObject({ lost: 20, hintsOfGrade3: 1 });
  });

  test('the third grade shows a right move, which then is right', () => {
    const t = table(levelWith({ client: [sends(200)] }));
    t.client.plays('DATA');
    // The first DATA is under way and could be resent; what is owed is the second.
    t.client.asks(3);
    const { hint } = t.client.view();
    expect(hint).toMatchObject({ grade: 3, owed: 'call', move: { action: { do: 'send', segment: { len: 100 } } } });
    if (hint?.move?.move !== 'act' || hint.move.action.do !== 'send') throw new Error('it shows a card');
    expect(hint.move.action.segment.seq).toBe(t.client.connection().tcb.sndNxt);
  });

  test('while nothing is owed there is no hint, and none is paid', () => {
    const t = twoSends();
    t.client.plays('DATA');
    t.client.asks(3);
    expect(t.client.view().hint).toBeNull();
    expect(t.client.view().score.stars).toBe(3);
  });

  test('the lower grades do not show the move', () => {
    const t = twoSends();
    t.client.asks(2);
    expect(t.client.view().hint).toEqual({ grade: 2, owed: 'call', move: null });
  });

  test('a hint goes with its decision', () => {
    const t = twoSends();
    t.client.asks(1);
    t.client.plays('DATA');
    expect(t.client.view().hint).toBeNull();
  });

  test('a hint about what events have overtaken is shown no longer', () => {
    const late = { on: { role: 'ack' }, copy: 0, fate: { kind: 'delay', by: 2000 } } as const;
    const t = table(levelWith({ client: [sends(100)], network: [late] }));
    t.client.plays('DATA');
    t.tick();
    t.server.plays('ACK');
    t.until(() => t.client.owes() === 'retransmission');
    t.client.asks(3);
    expect(t.client.view().hint?.move).toMatchObject({ action: { do: 'resend' } });
    t.until(() => t.client.owes() === null);
    expect(t.client.view().hint).toBeNull();
  });

  test('what was paid for a decision that events took away does not spoil the next', () => {
    const late = { on: { role: 'ack' }, copy: 0, fate: { kind: 'delay', by: 2000 } } as const;
    const twice: ScriptStep = { call: 'SEND', octets: 100, when: { on: 'acknowledged' }, after: 0 };
    const t = table(levelWith({ client: [sends(100), twice], network: [late] }), { help: 'expert', clock: 'patient' });
    t.client.plays('DATA');
    t.tick();
    t.server.plays('ACK');
    t.until(() => t.client.owes() === 'retransmission');
    t.client.asks(3);
    t.until(() => t.client.owes() === 'call');
    t.client.plays('DATA');
    expect(t.client.view().score).toMatchObject({ decisions: 2, rightAtFirst: 2 });
  });
});

test("a bot's one move for an idle seat is a decision that earns nothing and costs nothing more", () => {
  const t = twoSends({ help: 'expert' });
  t.client.botPlays('DATA');
  expect(score(finish(t))).toMatchObject({ decisions: 2, rightAtFirst: 1, points: 500, refused: 0, stars: 3 });
  expect(t.server.view().score).toMatchObject({ decisions: 2, rightAtFirst: 2 });
});

test('what the host resends by itself on the Live clock is a decision that earns nothing', () => {
  const lost = { on: { role: 'data' }, copy: 0, fate: { kind: 'lose' } } as const;
  const t = table(levelWith({ client: [sends(100)], network: [lost] }), { clock: 'live', help: 'expert' });
  t.client.plays('DATA');
  t.until(() => t.client.connection().outstanding[0]?.copies === 2);
  expect(score(t)).toMatchObject({ decisions: 2, rightAtFirst: 1, points: 500 });
});

describe('the debrief', () => {
  test('adds both seats, 500 for finishing and 200 for economy', () => {
    const t = finish(twoSends());
    expect(debrief(t, t.match().segments)).toMatchObject({
      ending: 'won',
      pair: { finish: 500, economy: 200 },
      total: 800 + 800 + 500 + 200,
      stars: { client: 3, server: 3 },
    });
  });

  test('takes 20 for each segment above par, down to nothing, and gives nothing for fewer', () => {
    const t = finish(twoSends());
    const economy = (above: number) => debrief(t, t.match().segments - above)?.pair.economy;
    expect([-1, 0, 1, 9, 10, 11].map(economy)).toEqual([200, 200, 180, 20, 0, 0]);
  });

  test('gives no pair points and no stars where nothing was finished', () => {
    const level = levelWith({ client: [sends(100), closes()], change: { goals: ['open', 'closed'] } });
    const t = table(level);
    t.client.plays('DATA');
    t.host({ host: 'end', why: 'abandoned' });
    expect(debrief(t, 4)).toMatchObject({
      ending: 'abandoned',
      pair: { finish: 0, economy: 0 },
      stars: { client: 0, server: 0 },
    });
  });

  test('does not open while the match runs', () => {
    expect(debrief(twoSends(), 4)).toBeNull();
  });
});
