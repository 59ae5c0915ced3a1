import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIVER, LOSE, matches, type Named } from './fate.ts';
import { board, EAST, LIFE, live, ship, WEST } from './fixtures.ts';
import { network, STRENGTHS, scripted } from './network.ts';
import { NETWORK_NAMES, PERSONALITIES } from './personalities/index.ts';
import { wish } from './wish.ts';

const anyNetwork = fc
  .tuple(fc.constantFrom(...NETWORK_NAMES), fc.constantFrom(...STRENGTHS))
  .map(([name, strength]) => network(name, strength));
const anyShipment = fc.constantFrom(...LIFE);
const boards = (count: number) => Array.from({ length: count }, (_, i) => board(i).secret);

describe('a wish', () => {
  test('is a function of secret, network, lane, label, copy and order', () => {
    fc.assert(
      fc.property(fc.nat(), anyNetwork, anyShipment, fc.nat(4), (seed, on, one, copy) => {
        const again: Named = structuredClone(one);
        expect(wish(board(seed).secret, on, one, copy, one.order)).toEqual(
          wish(board(seed).secret, structuredClone(on), again, copy, one.order),
        );
      }),
    );
  });

  test('is drawn anew for each board, lane, label and copy', () => {
    const lossy = network('lossy', 5);
    const luck = (named: Named, copy: number) =>
      boards(200)
        .map((secret) => wish(secret, lossy, named, copy, null).kind)
        .join();
    const lucks = [luck(ship('a'), 0), luck(ship('a'), 1), luck(ship('b'), 0), luck(ship('a', { lane: WEST }), 0)];
    expect(new Set(lucks).size).toBe(4);
  });

  test('of a random network is no worse for a role than for another, but for the spiteful', () => {
    const lossy = network('lossy', 3);
    const asked = (role: string) => boards(200).map((secret) => wish(secret, lossy, ship('a', { role }), 0, null).kind);
    expect(asked('fin')).toEqual(asked('data'));
  });
});

describe('a personality', () => {
  test('calm delivers all', () => {
    for (const secret of boards(50))
      for (const one of LIFE) expect(wish(secret, network('calm', 5), one, 0, one.order)).toBe(DELIVER);
  });

  test.each(['lossy', 'jittery', 'bursty', 'echo', 'spiteful'] as const)('%s does more with each strength', (name) => {
    const struck = STRENGTHS.map(
      (strength) =>
        boards(1000)
          .flatMap((secret) => LIFE.map((one) => wish(secret, network(name, strength), one, 0, one.order).kind))
          .filter((kind) => kind !== 'deliver').length,
    );
    expect(struck).toEqual([...struck].sort((a, b) => a - b));
    expect(new Set(struck).size).toBe(5);
    expect(struck[0]).toBeGreaterThan(100); // 12,000 copies
  });

  test('lossy loses about one copy of a gentle match, and nearly all that it may of a nasty one', () => {
    const mean = (strength: 1 | 5) => {
      const losses = Array.from({ length: 1000 }, (_, seed) => live(board(seed, network('lossy', strength))).losses);
      return losses.reduce((sum, one) => sum + one, 0) / losses.length;
    };
    expect(mean(1)).toBeGreaterThan(0.5);
    expect(mean(1)).toBeLessThan(1.5);
    expect(mean(5)).toBeGreaterThan(3);
  });

  test('jittery lets what was sent later arrive earlier', () => {
    const by = boards(500).map((secret) => wish(secret, network('jittery', 1), ship('a'), 0, null));
    for (const fate of by) if (fate.kind === 'delay') expect(fate.by).toBeGreaterThanOrEqual(300);
    expect(by.some((fate) => fate.kind === 'delay' && fate.by > 1000)).toBe(true);
  });

  test('echo duplicates first copies, some at once and some long after', () => {
    const echoes = boards(500).map((secret) => wish(secret, network('echo', 3), ship('a'), 0, null));
    const after = echoes.flatMap((fate) => (fate.kind === 'duplicate' ? [fate.after] : []));
    expect(after.some((ms) => ms <= 300)).toBe(true);
    expect(after.some((ms) => ms >= 1200)).toBe(true);
    expect(after.some((ms) => ms > 300 && ms < 1200)).toBe(false);
    for (const secret of boards(50)) expect(wish(secret, network('echo', 5), ship('a'), 1, null)).toBe(DELIVER);
  });

  test('spiteful spares what does not hurt', () => {
    for (const secret of boards(200)) {
      expect(wish(secret, network('spiteful', 5), ship('a', { role: 'data' }), 0, 3)).toBe(DELIVER);
    }
  });

  test('scripted delivers what its script does not name', () => {
    for (const one of LIFE) expect(wish(board(0).secret, scripted([]), one, 0, one.order)).toBe(DELIVER);
  });
});

describe('bursts', () => {
  const bursty = network('bursty', 3);
  const weather = (secret: ReturnType<typeof boards>[number], positions: number, lane = EAST) =>
    Array.from(
      { length: positions },
      (_, order) => wish(secret, bursty, ship(`n${order}`, { lane }), 0, order).kind === 'lose',
    );

  test('strike neighbours: after a loss the next is lost far more often than usual', () => {
    const lost = weather(board('burst').secret, 5000);
    const rate = (some: boolean[]) => some.filter(Boolean).length / some.length;
    expect(rate(lost.filter((_, i) => lost[i - 1]))).toBeGreaterThan(1.7 * rate(lost));
  });

  test('run on one lane: the other has weather of its own', () => {
    const { secret } = board('burst');
    expect(weather(secret, 50)).not.toEqual(weather(secret, 50, WEST));
  });

  test('spare later copies, and what stands nowhere', () => {
    for (const secret of boards(100)) {
      expect(wish(secret, network('bursty', 5), ship('a'), 1, 0)).toBe(DELIVER);
      expect(wish(secret, network('bursty', 5), ship('a'), 0, null)).toBe(DELIVER);
    }
  });

  test('are the chain walked from position 0', () => {
    const { enter, leave } = PERSONALITIES.bursty.burst ?? expect.fail();
    // The share of bad weather in the long run is enter / (enter + leave).
    const share = weather(board('long run').secret, 20_000).filter(Boolean).length / 20_000;
    expect(share).toBeCloseTo(0.9 * (enter[2] / (enter[2] + leave[2])), 1);
  });
});

describe('a script', () => {
  const script = scripted([
    { on: { from: 'client', role: 'syn' }, copy: 0, fate: LOSE },
    { on: { role: 'syn' }, copy: 1, fate: { kind: 'delay', by: 700 } },
    { on: { label: 'reply' }, copy: 'every', fate: { kind: 'duplicate', after: 50 } },
    { on: { to: 'server' }, copy: 0, fate: { kind: 'hold', until: { from: 'server' }, event: 'left', atMost: 900 } },
  ]);
  const fate = (named: Named, copy: number) => wish(board(0).secret, script, named, copy, null).kind;

  test('decides by the first line that matches', () => {
    expect([0, 1, 2].map((copy) => fate(ship('hello', { role: 'syn' }), copy))).toEqual(['lose', 'delay', 'deliver']);
    expect([0, 1].map((copy) => fate(ship('hello', { role: 'syn', lane: WEST }), copy))).toEqual(['deliver', 'delay']);
    expect([0, 1, 9].map((copy) => fate(ship('reply', { lane: WEST }), copy))).toEqual(Array(3).fill('duplicate'));
    expect(fate(ship('line'), 0)).toBe('hold');
  });

  test('may come before any personality', () => {
    const both = { ...network('lossy', 5), script: script.script };
    expect(wish(board(0).secret, both, ship('hello', { role: 'syn' }), 0, 0)).toBe(LOSE);
    expect(wish(board(0).secret, both, ship('reply', { lane: WEST }), 0, 0).kind).toBe('duplicate');
  });
});

test('a pattern matches what has all that it names', () => {
  const one = ship('hello', { role: 'syn' });
  const yes = [
    {},
    { from: 'client' },
    { to: 'server' },
    { role: 'syn' },
    { label: 'hello', from: 'client', role: 'syn' },
  ];
  const no = [
    { from: 'server' },
    { to: 'client' },
    { role: 'fin' },
    { label: 'hell' },
    { label: 'hello', role: 'fin' },
  ];
  expect(yes.map((pattern) => matches(pattern, one))).toEqual(yes.map(() => true));
  expect(no.map((pattern) => matches(pattern, one))).toEqual(no.map(() => false));
});

test('every personality is data: chances in permille, and ranges from least to most, each for five strengths', () => {
  const lists = (value: unknown): number[][] =>
    Array.isArray(value) ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(lists) : [];
  for (const name of NETWORK_NAMES) {
    const { lose, loseRole, burst, delay, duplicate } = PERSONALITIES[name] as import('./personality.ts').Personality;
    for (const list of lists(PERSONALITIES[name])) {
      expect(list).toHaveLength(5);
      for (const one of list) expect(Number.isInteger(one) && one >= 0).toBe(true);
    }
    for (const list of lists(
      [lose, ...Object.values(loseRole ?? {}), delay?.chance, duplicate?.chance].filter(Boolean),
    )) {
      for (const one of list.flat()) expect(one).toBeLessThanOrEqual(1000);
    }
    STRENGTHS.forEach((_, level) => {
      for (const range of [delay, duplicate?.soon, duplicate?.late]) {
        if (range) expect(range.least[level]).toBeLessThanOrEqual(range.most[level] as number);
      }
      // A position of the chain cannot turn the weather both ways.
      if (burst) expect((burst.enter[level] as number) + (burst.leave[level] as number)).toBeLessThanOrEqual(1000);
    });
  }
});
