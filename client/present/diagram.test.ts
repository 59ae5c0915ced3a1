import { describe, expect, it } from 'vitest';
import { STATES } from '#shared/tcp/index.ts';
import { BOX, diagramOf, EDGES, isTaken, NODE, PLACES } from './diagram.ts';
import { played } from './played.testing.ts';

describe('the map of states', () => {
  it('has every state inside the box, and no two on one another', () => {
    for (const state of STATES) {
      const [x, y] = PLACES[state];
      expect(x - NODE.width / 2 >= 0 && x + NODE.width / 2 <= BOX.width).toBe(true);
      expect(y - NODE.height / 2 >= 0 && y + NODE.height / 2 <= BOX.height).toBe(true);
      for (const other of STATES.filter((one) => one !== state)) {
        const [ox, oy] = PLACES[other];
        expect(Math.abs(x - ox) >= NODE.width || Math.abs(y - oy) >= NODE.height).toBe(true);
      }
    }
  });

  it('draws each edge of Figure 5 once, and the short way to TIME-WAIT', () => {
    const names = EDGES.map(({ from, to }) => `${from}>${to}`);
    expect(new Set(names).size).toBe(21);
    expect(names).toHaveLength(21);
    expect(names).toContain('FIN-WAIT-1>TIME-WAIT');
  });

  it('marks the edges by which an end came', () => {
    const { views } = played('goodbye-properly', 'one');
    const last = views.findLast((view) => view.seat === 'client');
    if (last === undefined) throw new Error('a match has views');
    const model = diagramOf(last);
    const taken = EDGES.filter((edge) => isTaken(model, edge)).map(({ from, to }) => `${from}>${to}`);
    expect(taken).toEqual(
      expect.arrayContaining(['ESTABLISHED>FIN-WAIT-1', 'FIN-WAIT-1>FIN-WAIT-2', 'FIN-WAIT-2>TIME-WAIT']),
    );
  });
});
