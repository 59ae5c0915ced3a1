/** PREDICT: what a player foretells is a decision; in a level that is watched, the hosts do the rest. */
import { describe, expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { nextDeadline } from './advance.ts';
import { fold } from './fold.ts';
import { mainConnection } from './host.ts';
import { ENDS, type End } from './level.ts';
import type { Prediction } from './prediction.ts';
import { closes, levelWith, type Table, table } from './testing.ts';

/** The questions of a seat in the order in which they are asked. */
const questions = (t: Table, end: End): readonly Prediction[] => t.board.level.ends[end].predictions ?? [];

/** Both seats foretell rightly whatever they are asked, until this is so. */
function watchUntil(t: Table, what: () => boolean): void {
  while (!what() && t.match().phase === 'running') {
    for (const end of ENDS) {
      const open = t[end].view().predictions?.open;
      if (open) t[end].predicts(open.right);
    }
    if (!what()) t.tick();
  }
}

const made = (t: Table) => t.client.view().predictions?.made ?? 0;
const until = (t: Table, count: number) => watchUntil(t, () => made(t) === count);

describe('a question', () => {
  test('is asked at its moment, and nothing goes on before both have answered', () => {
    const t = table('why-not-two');
    t.tick();
    expect(t.match().at).toBe(1000);
    expect(t.client.view().predictions).toMatchObject({ open: { id: 'old-syn' }, made: 0, of: 5, refused: 0 });
    expect(nextDeadline(t.board, t.match())).toBeNull();
    t.client.predicts('opens');
    expect(nextDeadline(t.board, t.match())).toBeNull();
    t.server.predicts('opens');
    expect(nextDeadline(t.board, t.match())).toBe(1500);
  });

  test('answered wrongly is a refused move, and stays open', () => {
    const t = table('why-not-two');
    until(t, 0);
    t.until(() => t.client.view().predictions?.open != null);
    expect(t.client.predicts('asks-back')).toBe('foretold-wrong');
    const { lastClaim, predictions, score } = t.client.view();
    expect(lastClaim).toMatchObject({ claim: 'predict', verdict: { verdict: 'refused', section: '3.5' } });
    expect([predictions?.open?.id, predictions?.refused, score.refused, score.stars]).toEqual(['old-syn', 1, 1, 2]);
    expect(t.client.predicts('opens')).toBe('foretold');
    expect(t.client.view().score).toMatchObject({ decisions: 1, rightAtFirst: 0 });
    expect(t.server.view().score.decisions).toBe(0);
  });

  test('answered when it has been answered already counts for nothing', () => {
    const t = table('why-not-two');
    t.until(() => t.client.view().predictions?.open != null);
    t.client.predicts('opens');
    const before = t.client.view().score;
    expect(t.client.predicts('asks-back', 'old-syn')).toBe('foretold-late');
    expect(t.client.view().score).toEqual(before);
  });

  test('may be asked in any level, by a trigger of the end’s own', () => {
    const asks: Prediction = {
      id: 'old-syn',
      when: { on: 'closing' },
      after: 0,
      options: ['a', 'b'],
      right: 'b',
      section: '3.6',
    };
    const level = levelWith({ client: [closes()] });
    const server = { ...level.ends.server, predictions: [asks] };
    const t = table({ ...level, ends: { ...level.ends, server } });
    expect(t.client.view().predictions).toBeNull();
    t.client.plays('FIN');
    expect(t.server.view().predictions?.open).toBeNull();
    t.tick();
    expect(t.server.view().predictions?.open?.id).toBe('old-syn');
    // The answer to the FIN is owed all the same, and may come first.
    expect(t.server.plays('ACK')).toBe('answer');
    expect(t.server.predicts('b')).toBe('foretold');
  });
});

describe('Why not two?', () => {
  const server = (t: Table) => mainConnection(t.match().hosts.server);

  test('with two messages an old SYN opens a ghost, which tells its application, and delivers old bytes', () => {
    const t = table('why-not-two');
    until(t, 2);
    expect(server(t).tcb.state).toBe('ESTABLISHED');
    expect(server(t).signals).toEqual(['connection established']);
    watchUntil(t, () => server(t).sent > 0);
    expect([server(t).delivered, server(t).sent]).toEqual([100, 100]);
  });

  test('with three it waits for the proof, delivers nothing more, and is back in LISTEN', () => {
    const t = table('why-not-two');
    until(t, 5);
    watchUntil(t, () => server(t).tcb.state === 'SYN-RECEIVED');
    watchUntil(t, () => t.match().phase === 'ended');
    expect(server(t).tcb.state).toBe('LISTEN');
    expect([server(t).delivered, server(t).sent, server(t).signals]).toEqual([100, 100, []]);
    expect(t.match().ending).toBe('won');
  });

  test('what is said to be left behind is what is left in the match', () => {
    const t = table('why-not-two');
    const before = { opened: 0, sent: 0, delivered: 0 };
    for (const [i, { leaves }] of questions(t, 'server').entries()) {
      until(t, i + 1);
      watchUntil(t, () => t.server.view().predictions?.open != null || t.match().phase === 'ended');
      if (leaves?.way === 'three') Object.assign(before, { opened: 1, sent: 100, delivered: 100 });
      if (leaves === undefined) continue;
      const { opened, sent, delivered } = server(t);
      const left = [opened - before.opened, sent - before.sent, delivered - before.delivered];
      // The greeting and the old text move after the second question is asked.
      if (leaves.wasted > 0) watchUntil(t, () => t.client.connection().inbox.length > 0);
      const now = server(t);
      const then = [now.opened - before.opened, now.sent - before.sent, now.delivered - before.delivered];
      expect([left, then]).toContainEqual([leaves.tcbs, leaves.wasted, leaves.stale]);
    }
  });

  test('a card of one’s own is not played there: its record would be damaged', () => {
    const t = table('why-not-two');
    until(t, 1);
    const { header, entries } = t.record();
    const level = levelOf('why-not-two');
    expect(fold({ header, entries }, level).ok).toBe(true);
    const command = { move: 'act', peer: 'B:80', action: { do: 'discard' } } as const;
    const late = { at: t.match().at, seat: 'client', n: t.client.view().n + 1, rev: 0, hand: 'own', command } as const;
    expect(fold({ header, entries: [...entries, { ...late, code: 'discard-nothing' }] }, level).ok).toBe(false);
  });

  test('whatever network is chosen, it goes as it is told', () => {
    const t = table('why-not-two', { network: ['spiteful', 5] });
    watchUntil(t, () => t.match().phase === 'ended');
    expect([t.match().ending, t.match().at]).toEqual(['won', 13_300]);
  });
});
