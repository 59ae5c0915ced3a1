import { describe, expect, it } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { contextOfView, type Move, type SeatView, situationOf } from '#shared/match/index.ts';
import { judge, seqAdd } from '#shared/tcp/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { announcements } from './announce.ts';
import { coachOf, litOf, nextHint, refusedNow, wrongField } from './coach.ts';
import { moveOf } from './compose.ts';
import { connectionOf, rightMoves } from './connection.ts';
import { played } from './played.testing.ts';

const level = levelOf('first-contact');
const calm = { nudged: false, idle: false };

const views = played('first-contact', 'one').views.map(
  (view): SeatView => ({ ...view, setup: { ...view.setup, help: 'standard' }, lastJudged: null, refusedInARow: 0 }),
);
const withData = views.find((view) => connectionOf(view).inbox[0]?.segment.len === 100);
if (withData === undefined) throw new Error('the level carries data');
const owing: SeatView = withData;

/** The view after an ACK whose number is one too many was refused, n times. */
function afterWrongAck(n: number, help: SeatView['setup']['help'] = 'standard'): SeatView {
  const right = rightMoves(owing)[0]?.sends;
  if (right?.ack == null) throw new Error('an ACK is owed');
  const move = moveOf(owing, { ...right, ack: seqAdd(right.ack, 1) });
  if (move.move !== 'act') throw new Error('a card is an act');
  const connection = connectionOf(owing);
  const { verdict } = judge(situationOf(connection, owing.mss, 0), move.action, contextOfView(connection));
  const setup = { ...owing.setup, help };
  return {
    ...owing,
    setup,
    refusedInARow: n,
    lastJudged: { n: owing.n + 1, move: move as Move, verdict, hand: 'own', owed: connection.owed },
  };
}

const right = String(rightMoves(owing)[0]?.sends?.ack);

describe('the coach', () => {
  it('gives on Standard the rule first, and the number from the second refusal on', () => {
    const says = (n: number) => coachOf(afterWrongAck(n), level, TEXTS.en, calm);
    expect(says(1).tone).toBe('refused');
    expect(says(1).body).not.toContain(right);
    expect(`${says(2).title} ${says(2).body}`).toContain(right);
  });

  it('names the sentence of the RFC that decides, and without a verdict the one that the level is about', () => {
    expect(coachOf(afterWrongAck(1), level, TEXTS.en, calm)).toMatchObject({ section: '3.4', passage: 'seg-len' });
    expect(coachOf(owing, level, TEXTS.en, calm)).toMatchObject({ section: '3.5', passage: 'why-three' });
  });

  it('tells the number at once on Guided, and lights the next step', () => {
    const view = afterWrongAck(1, 'guided');
    const said = coachOf(view, level, TEXTS.en, calm);
    expect(`${said.title} ${said.body}`).toContain(right);
    expect(said.more).not.toBeNull();
    expect(litOf(view, calm)).toEqual({ card: 'ACK', call: null, order: null });
  });

  it('lights nothing on Standard, however long one waits', () => {
    expect(litOf(owing, { nudged: true, idle: true })).toEqual({ card: null, call: null, order: null });
  });

  it('hints on Guided after a while without a move', () => {
    const guided: SeatView = { ...owing, setup: { ...owing.setup, help: 'guided' } };
    expect(litOf(guided, calm)).toEqual({ card: null, call: null, order: null });
    expect(litOf(guided, { nudged: false, idle: true })).toEqual({ card: 'ACK', call: null, order: null });
  });

  it('points at the field that was wrong', () => {
    expect(refusedNow(afterWrongAck(1))?.field).toBe('ack');
    expect(refusedNow({ ...afterWrongAck(1), refusedInARow: 0 })).toBeNull();
    expect(wrongField('seq-is-iss')).toBe('seq');
    expect(wrongField('fin-not-called')).toBeNull();
    expect(wrongField('ack-from-listen')).toBeNull();
  });

  it('offers the three grades one after the other, only while something is owed', () => {
    const hinted = (grade: 1 | 2 | 3): SeatView => ({ ...owing, hint: { grade, owed: 'answer', move: null } });
    expect([owing, hinted(1), hinted(2), hinted(3)].map(nextHint)).toEqual([1, 2, 3, null]);
    const idle = views.find((view) => view.phase === 'running' && connectionOf(view).owed === null);
    expect(idle === undefined ? null : nextHint(idle)).toBeNull();
  });
});

describe('the log for ears', () => {
  it('says what arrives and what is due, and the reason of a refusal', () => {
    const before = views[views.indexOf(owing) - 2];
    if (before === undefined) throw new Error('something came before');
    const heard = announcements(before, owing, TEXTS.en).join(' ');
    expect(heard).toContain('DATA, 100 bytes');
    expect(announcements(owing, afterWrongAck(1), TEXTS.en).join(' ')).toContain('Not sent');
  });

  it('is silent when nothing has changed, in both languages', () => {
    for (const text of Object.values(TEXTS)) expect(announcements(owing, owing, text)).toEqual([]);
  });
});
