import { describe, expect, it } from 'vitest';
import type { RoundSummary, TableSummary } from '#shared/classroom/index.ts';
import { hasMoves, outcomesOf, starBars, stumblesShown, tableRows } from './round.ts';

const table = (pair: number, change: Partial<TableSummary> = {}): TableSummary => ({
  pair,
  board: 0,
  match: `m${pair}`,
  names: { client: `client ${pair}`, server: null },
  network: null,
  ending: 'won',
  damaged: false,
  states: { client: 'CLOSED', server: 'CLOSED' },
  stars: { client: 3, server: 3 },
  goals: { met: 4, of: 4 },
  refused: 0,
  segments: 8,
  percent: 50,
  ...change,
});
const plan = { level: 'the-last-ack' } as RoundSummary['plan'];

describe('the tables of a round', () => {
  it('stand in the order of their matchpoints, and those that do not count at the end', () => {
    const rows = tableRows({
      tables: [table(0), table(1, { percent: null }), table(2, { percent: 100 }), table(3, { percent: 0 })],
    });
    expect(rows.map(({ pair }) => pair)).toEqual([2, 0, 3, 1]);
  });

  it('are one row each, with the mean of both boards and the names as on the first', () => {
    const swapped = { client: null, server: 'client 0' };
    const second = table(0, { board: 1, percent: 75.5, ending: 'time-up', names: swapped });
    expect(tableRows({ tables: [second, table(0)] })).toEqual([
      { pair: 0, names: ['client 0', null], network: null, won: false, percent: 62.8 },
    ]);
  });

  it('ended in so many ways, whichever end it was, the most frequent first', () => {
    const [a, b] = [
      { client: 'FIN-WAIT-2', server: 'CLOSE-WAIT' },
      { client: 'CLOSE-WAIT', server: 'FIN-WAIT-2' },
    ] as const;
    const late = { ending: 'time-up' } as const;
    expect(
      outcomesOf({
        tables: [
          table(0),
          table(1, { ...late, states: a }),
          table(2, { ...late, states: b }),
          table(3, { ...late, states: null }),
        ],
      }),
    ).toEqual([
      { ending: 'time-up', states: ['CLOSE-WAIT', 'FIN-WAIT-2'], tables: 2 },
      { ending: 'won', states: ['CLOSED', 'CLOSED'], tables: 1 },
      { ending: 'time-up', states: null, tables: 1 },
    ]);
  });
});

it('the longest bar of stars is the most frequent count', () =>
  expect(starBars({ stars: [8, 4, 0, 2] })).toEqual([
    { stars: 3, seats: 8, part: 1 },
    { stars: 2, seats: 4, part: 0.5 },
    { stars: 1, seats: 0, part: 0 },
    { stars: 0, seats: 2, part: 0.25 },
  ]));

it('nobody has no stars, and bars without length', () =>
  expect(starBars({ stars: [0, 0, 0, 0] }).map(({ part }) => part)).toEqual([0, 0, 0, 0]));

describe('where the class stumbled', () => {
  const one = (belief: RoundSummary['stumbles'][number]['belief'], players: number) => ({
    belief,
    players,
    times: players,
  });

  it('are the four most frequent beliefs as parts of all players, and the level that practises the first', () => {
    const stumbles = [one('time-wait', 14), one('ack-names-next', 7), ...Array(4).fill(one('fin-after-text', 1))];
    const { bars, practise, many } = stumblesShown({ stumbles, players: 28, plan: { ...plan, level: 'grand-tour' } });
    expect(bars.map(({ part }) => part)).toEqual([0.5, 0.25, 1 / 28, 1 / 28]);
    expect([practise, many]).toEqual(['the-last-ack', true]);
  });

  it('is worth a word to the class once a quarter of it has', () => {
    const of = (players: number) => stumblesShown({ stumbles: [one('time-wait', players)], players: 28, plan }).many;
    expect([of(6), of(7)]).toEqual([false, true]);
  });

  it('what is practised anywhere is practised best where it was missed', () =>
    expect(stumblesShown({ stumbles: [one('inbox-first', 2)], players: 2, plan }).practise).toBe('the-last-ack'));

  it('is nowhere if nothing was refused', () =>
    expect(stumblesShown({ stumbles: [], players: 0, plan })).toEqual({ bars: [], practise: null, many: false }));
});

describe('whether anybody has moved', () => {
  const idle = table(0, { segments: 0, refused: 0 });

  it('not in a round that was stopped at once', () => expect(hasMoves({ tables: [idle, idle] })).toBe(false));
  it('by a segment or by a refused move', () =>
    expect(
      [{ segments: 1 }, { refused: 1 }].map((change) => hasMoves({ tables: [idle, { ...idle, ...change }] })),
    ).toEqual([true, true]));
});
