import { expect, it } from 'vitest';
import { connectionOf, keptOn } from './connection.ts';
import { played } from './played.testing.ts';

const busy = played('flood-and-cookie', 'one').views.filter(
  ({ connections }) => connections.filter((one) => one.owed !== null).length > 1,
);

it('keeps a connection on the table for which a card is composed, whatever arrives on another', () => {
  expect(busy.length).toBeGreaterThan(0);
  for (const view of busy) {
    for (const { peer, owed } of view.connections) {
      const shown = connectionOf(keptOn(view, peer)).peer;
      expect(shown).toBe(owed === null ? connectionOf(view).peer : peer);
    }
    expect(keptOn(view, null)).toBe(view);
  }
});
