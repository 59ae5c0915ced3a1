/** NAME: on Expert each change of state waits for its name, and holds nothing up. */
import { describe, expect, test } from 'vitest';
import type { State } from '#shared/tcp/index.ts';
import { fold } from './fold.ts';
import { closes, levelWith, table } from './testing.ts';

const EXPERT = { help: 'expert' } as const;

test('a level begins where it begins: nothing waits for a name', () => {
  const t = table('goodbye-properly', EXPERT);
  expect(t.client.view().naming).toEqual({ known: 'ESTABLISHED', open: [], changes: 0, refused: 0 });
  expect(table('first-contact', EXPERT).server.view().naming?.known).toBe('LISTEN');
});

test('where the state is shown there is nothing to name', () => {
  for (const help of ['guided', 'standard'] as const)
    expect(table('goodbye-properly', { help }).client.view().naming).toBeNull();
});

test('a change waits for its name; the right one is a decision, and the next card did not have to wait for it', () => {
  const t = table('goodbye-properly', EXPERT);
  t.client.plays('FIN');
  t.tick();
  t.server.plays('ACK');
  expect(t.server.view().naming?.open).toEqual([{ id: 1, from: 'ESTABLISHED', to: 'CLOSE-WAIT', event: 'rcv FIN' }]);
  t.until(() => t.server.owes() === 'call');
  t.server.plays('FIN');
  expect(t.server.view().naming?.open.map(({ to }) => to)).toEqual(['CLOSE-WAIT', 'LAST-ACK']);
  const before = t.server.view().score;
  expect(t.server.names('CLOSE-WAIT')).toBe('named');
  expect(t.server.names('LAST-ACK')).toBe('named');
  const after = t.server.view();
  expect(after.naming).toEqual({ known: 'LAST-ACK', open: [], changes: 2, refused: 0 });
  expect([after.score.decisions, after.score.rightAtFirst]).toEqual([before.decisions + 2, before.rightAtFirst + 2]);
});

describe('a wrong name is a refused move with its own reason:', () => {
  /** The client has sent its FIN: ESTABLISHED, CLOSE, FIN-WAIT-1. */
  const afterFin = () => {
    const t = table('goodbye-properly', EXPERT);
    t.client.plays('FIN');
    return t;
  };

  test.each<[State, string, string | null]>([
    ['ESTABLISHED', 'name-where-you-were', null],
    ['CLOSE-WAIT', 'name-other-event', 'rcv FIN'],
    ['FIN-WAIT-2', 'name-one-ahead', 'rcv ACK of FIN'],
    ['LAST-ACK', 'name-no-edge', null],
  ])('%s: %s', (state, code, needed) => {
    const t = afterFin();
    expect(t.client.names(state)).toBe(code);
    const { lastClaim, naming, score } = t.client.view();
    const reasoning = { from: 'ESTABLISHED', to: 'FIN-WAIT-1', named: state, event: 'CLOSE', needed };
    expect(lastClaim?.verdict.reasoning).toEqual(reasoning);
    expect([naming?.refused, score.refused, score.stars]).toEqual([1, 1, 2]);
    expect(t.client.names('FIN-WAIT-1')).toBe('named');
    expect(t.client.view().score.rightAtFirst).toBe(score.rightAtFirst);
  });

  test('it costs 50, at most 100 for one name, and nothing of the next card', () => {
    const t = afterFin();
    const lost = () => t.match().seats.client.tally.lost;
    const costs = (['LISTEN', 'CLOSING', 'SYN-SENT'] as const).map((state) => {
      t.client.names(state);
      return lost();
    });
    expect(costs).toEqual([50, 100, 100]);
    expect(t.client.view().refusedInARow).toBe(0);
  });

  test('a name where nothing waits', () => {
    const t = table('goodbye-properly', EXPERT);
    expect(t.client.names('ESTABLISHED', 1)).toBe('name-not-open');
  });
});

test('a third change resolves the oldest by itself, and that decision earns nothing', () => {
  const t = table('goodbye-in-three', EXPERT);
  t.client.plays('FIN');
  t.tick();
  t.server.plays('FIN');
  t.tick();
  t.client.plays('ACK');
  expect(t.client.view().naming?.open.map(({ to }) => to)).toEqual(['FIN-WAIT-1', 'TIME-WAIT']);
  const { decisions, rightAtFirst } = t.client.view().score;
  t.until(() => t.client.owes() === 'leave');
  t.server.names('LAST-ACK');
  const record = t.record();
  t.client.does('leave');
  const { naming, score } = t.client.view();
  expect(naming?.known).toBe('FIN-WAIT-1');
  expect(naming?.open.map(({ to }) => to)).toEqual(['TIME-WAIT', 'CLOSED']);
  expect([score.decisions, score.rightAtFirst]).toEqual([decisions + 2, rightAtFirst + 1]);
  expect(record.entries.at(-1)?.code).toBe('named');
});

test('a name that comes in when its change has resolved itself counts for nothing, right or wrong', () => {
  const t = table('goodbye-in-three', EXPERT);
  t.client.plays('FIN');
  const [change] = t.client.view().naming?.open ?? [];
  expect(t.client.names('FIN-WAIT-1', change?.id)).toBe('named');
  const before = t.client.view().score;
  expect(t.client.names('LISTEN', change?.id)).toBe('named-late');
  expect(t.client.view().score).toEqual(before);
});

test('two changes in one moment are two names: the FINs cross, and the ACK came right behind the FIN', () => {
  const t = table(levelWith({ client: [closes()], server: [closes()] }), EXPERT);
  t.client.plays('FIN');
  t.server.plays('FIN');
  t.tick();
  t.server.plays('ACK');
  t.client.names('FIN-WAIT-1');
  t.until(() => t.client.inbox().length === 2 || t.match().at > 4000);
  t.client.plays('ACK');
  expect(t.client.view().naming?.open.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'FIN-WAIT-1 CLOSING',
    'CLOSING TIME-WAIT',
  ]);
});

test('the record of an Expert match folds, names and all; one that names what is shown is damaged', () => {
  const t = table('goodbye-properly', EXPERT);
  t.client.plays('FIN');
  t.client.names('CLOSING');
  t.client.names('FIN-WAIT-1');
  const { header, entries } = t.record();
  const folded = fold({ header, entries }, t.board.level);
  expect(folded.ok && folded.value.match).toEqual(t.match());
  const shown = { ...header, setup: { ...header.setup, help: 'standard' } } as const;
  expect(fold({ header: shown, entries }, t.board.level)).toEqual({ ok: false, error: 'damaged' });
});
