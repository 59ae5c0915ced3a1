import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ms } from '#shared/base/index.ts';
import { LOSE } from './fate.ts';
import { board, EAST, LIFE, sendAll, ship, TIMING, WEST } from './fixtures.ts';
import {
  type Conditions,
  emptyLink,
  type LinkState,
  nextArrival,
  noteHandled,
  type Shipment,
  takeArrived,
  whereabouts,
} from './link.ts';
import { network, type Rule, STRENGTHS, scripted } from './network.ts';
import { NETWORK_NAMES } from './personalities/index.ts';
import { send } from './send.ts';

const on = (...script: Rule[]): Conditions => board(0, scripted(script));
const every = (fate: Rule['fate']): Conditions => on({ on: {}, copy: 'every', fate });

type Step = [at: Ms, shipment: Shipment<string>];
const sendEach = (conditions: Conditions, ...steps: Step[]): LinkState<string> =>
  steps.reduce((link, [at, one]) => send(link, one, at, conditions).link, emptyLink<string>());

/** All that arrives, as `moment label`. */
function arrivals(link: LinkState<string>): string[] {
  const at = nextArrival(link);
  if (at === null) return [];
  const taken = takeArrived(link, at);
  return [...taken.arrived.map((one) => `${at} ${one.cargo}`), ...arrivals(taken.link)];
}

const fates = (link: LinkState<unknown>) => link.log.map((one) => one.fate.kind);

describe('a copy', () => {
  test('that is delivered takes one way', () => {
    expect(arrivals(sendEach(board(0), [10, ship('a')]))).toEqual(['1210 a']);
  });

  test('that is lost never arrives, and is known to be lost at once', () => {
    const link = sendEach(every(LOSE), [0, ship('a')]);
    expect(arrivals(link)).toEqual([]);
    expect(whereabouts(link, 0)).toBe('lost');
  });

  test('that is delayed is overtaken', () => {
    const slow = on({ on: { label: 'a' }, copy: 0, fate: { kind: 'delay', by: 500 } });
    expect(arrivals(sendEach(slow, [0, ship('a')], [100, ship('b')]))).toEqual(['1300 b', '1700 a']);
  });

  test('that is duplicated arrives twice', () => {
    expect(arrivals(sendEach(every({ kind: 'duplicate', after: 300 }), [0, ship('a')]))).toEqual(['1200 a', '1500 a']);
  });

  test('is under way until it has arrived', () => {
    const link = sendEach(every({ kind: 'duplicate', after: 300 }), [0, ship('a')]);
    expect(whereabouts(link, 0)).toBe('under way');
    expect(whereabouts(takeArrived(link, 1199).link, 0)).toBe('under way');
    expect(whereabouts(takeArrived(link, 1200).link, 0)).toBe('arrived');
  });

  test.each<Rule['fate']>([
    { kind: 'delay', by: 99_000 },
    { kind: 'duplicate', after: 99_000 },
    { kind: 'hold', until: {}, event: 'handled', atMost: 99_000 },
  ])('does not outlive the MSL: $kind', (fate) => {
    const link = sendEach(every(fate), [0, ship('a')]);
    for (const one of link.inFlight) expect(one.arrivesAt).toBeLessThanOrEqual(TIMING.msl);
  });
});

describe('in one millisecond', () => {
  test('arrivals come by lane, then by number, then the original before its twin', () => {
    const twins = every({ kind: 'duplicate', after: 0 });
    const link = sendEach(twins, [0, ship('w', { lane: WEST })], [0, ship('b')], [0, ship('a')]);
    const { arrived } = takeArrived(link, 1200);
    expect(arrived.map((one) => `${one.cargo}${one.twin}`)).toEqual(['b0', 'b1', 'a0', 'a1', 'w0', 'w1']);
  });

  test('which came first is no matter of how the state is stored', () => {
    const link = sendEach(board(0), [0, ship('w', { lane: WEST })], [0, ship('b')], [0, ship('a')]);
    const mixed = { ...link, inFlight: [...link.inFlight].reverse() };
    expect(takeArrived(mixed, 1200).arrived).toEqual(takeArrived(link, 1200).arrived);
  });
});

describe('what is held', () => {
  const held = (event: 'left' | 'handled') =>
    on({ on: { label: 'a' }, copy: 'every', fate: { kind: 'hold', until: { role: 'key' }, event, atMost: 2000 } });
  const key = ship('k', { lane: WEST, role: 'key' });

  test('sets out when the other has left', () => {
    expect(arrivals(sendEach(held('left'), [0, ship('a')], [500, key]))).toEqual(['1700 a', '1700 k']);
  });

  test('sets out when the other has left, though that was lost', () => {
    const script = [...held('left').network.script, { on: { role: 'key' }, copy: 0, fate: LOSE }] as const;
    expect(arrivals(sendEach(on(...script), [0, ship('a')], [500, key]))).toEqual(['1700 a']);
  });

  test('sets out when the other has been handled, not when it arrives', () => {
    const link = takeArrived(sendEach(held('handled'), [0, ship('a')], [100, key]), 1300).link;
    expect(arrivals(link)).toEqual(['3200 a']);
    expect(arrivals(noteHandled(link, WEST, 'k', 1500))).toEqual(['2700 a']);
  });

  test('sets out after its time in any case, and is not called back', () => {
    const link = sendEach(held('left'), [0, ship('a')]);
    expect(arrivals(link)).toEqual(['3200 a']);
    expect(arrivals(send(link, key, 2500, held('left')).link)).toEqual(['3200 a', '3700 k']);
  });

  test('is not held if the other was there before', () => {
    expect(arrivals(sendEach(held('left'), [0, key], [500, ship('a')]))).toEqual(['1200 k', '1700 a']);
    const handled = noteHandled(sendEach(held('handled'), [0, key]), WEST, 'k', 1200);
    expect(arrivals(send(handled, ship('a'), 1300, held('handled')).link)).toContain('2500 a');
  });

  test('does not wait for itself', () => {
    const each = on({ on: {}, copy: 'every', fate: { kind: 'hold', until: {}, event: 'left', atMost: 2000 } });
    expect(arrivals(sendEach(each, [0, ship('a')]))).toEqual(['3200 a']);
    expect(arrivals(sendEach(each, [0, ship('a')], [10, ship('a')]))).toEqual(['3200 a', '3210 a']);
    expect(arrivals(sendEach(each, [0, ship('a')], [10, ship('b')]))).toEqual(['1210 a', '1210 b']);
  });

  test('each until the other has left: two greetings cross', () => {
    const cross = on(
      {
        on: { from: 'client' },
        copy: 0,
        fate: { kind: 'hold', until: { from: 'server' }, event: 'left', atMost: 3000 },
      },
      {
        on: { from: 'server' },
        copy: 0,
        fate: { kind: 'hold', until: { from: 'client' }, event: 'left', atMost: 3000 },
      },
    );
    expect(arrivals(sendEach(cross, [0, ship('a')], [900, ship('b', { lane: WEST })]))).toEqual(['2100 a', '2100 b']);
  });
});

describe('the bounds', () => {
  test('of one label: the third copy gets through', () => {
    const link = sendAll([ship('a'), ship('a'), ship('a')], every(LOSE));
    expect(fates(link)).toEqual(['lose', 'lose', 'deliver']);
    expect(link.log[2]?.spared).toBe('one');
  });

  test('of one label are counted for each lane', () => {
    const back = ship('a', { lane: WEST });
    expect(fates(sendAll([ship('a'), back, ship('a'), back], every(LOSE)))).toEqual(['lose', 'lose', 'lose', 'lose']);
  });

  test('of a match: the fifth loss is a delivery', () => {
    const link = sendAll(
      ['a', 'b', 'c', 'd', 'e'].map((label) => ship(label)),
      every(LOSE),
    );
    expect(fates(link)).toEqual(['lose', 'lose', 'lose', 'lose', 'deliver']);
    expect(link.log[4]?.spared).toBe('match');
  });

  const bye = ship('bye', { lane: WEST });
  const last = ship('last', { last: true });

  test('of a pair: what asks for a lost copy again gets through', () => {
    const link = sendAll([last, bye], every(LOSE));
    expect(fates(link)).toEqual(['lose', 'deliver']);
    expect(link.log[1]?.spared).toBe('pair');
  });

  test.each<Rule['fate']>([
    { kind: 'delay', by: 3000 },
    { kind: 'hold', until: {}, event: 'handled', atMost: 3000 },
  ])('of a pair: nor does it meet a $kind', (fate) => {
    const script = on({ on: { label: 'last' }, copy: 0, fate: LOSE }, { on: { label: 'bye' }, copy: 'every', fate });
    expect(fates(sendAll([bye, last, bye], script))).toEqual([fate.kind, 'lose', 'deliver']);
  });

  test('of a pair do not reach back: what was lost before may be followed by the loss of its answer', () => {
    expect(fates(sendAll([bye, last, bye], every(LOSE)))).toEqual(['lose', 'lose', 'deliver']);
  });

  test('of a pair mean the opposite lane only', () => {
    expect(fates(sendAll([last, ship('bye')], every(LOSE)))).toEqual(['lose', 'lose']);
  });

  test('of a pair: whatever comes the other way asks for it, not only what it answered', () => {
    const text = ship('text', { lane: WEST });
    expect(fates(sendAll([text, bye, last, text], every(LOSE)))).toEqual(['lose', 'lose', 'lose', 'deliver']);
  });

  test('of duplicates: the third copy of a label arrives once', () => {
    const link = sendAll([ship('a'), ship('a'), ship('a')], every({ kind: 'duplicate', after: 10 }));
    expect(fates(link)).toEqual(['duplicate', 'duplicate', 'deliver']);
  });
});

describe('a needless copy', () => {
  const again = ship('a', { needless: true });

  test('shares the fate of the copy before it', () => {
    const script = on({ on: {}, copy: 0, fate: LOSE }, { on: {}, copy: 1, fate: { kind: 'delay', by: 7 } });
    expect(fates(sendAll([ship('a'), again, ship('a'), again, again], script))).toEqual([
      'lose',
      'lose',
      'delay',
      'delay',
      'delay',
    ]);
  });

  test('is counted nowhere', () => {
    const with2 = sendAll([ship('a'), again, again, ship('a'), ship('a')], every(LOSE));
    const without = sendAll([ship('a'), ship('a'), ship('a')], every(LOSE));
    expect(with2.tracks).toEqual(without.tracks);
    expect(with2.losses).toBe(without.losses);
    expect(with2.log.map((one) => one.copy)).toEqual([0, 0, 0, 1, 2]);
  });

  test('of what was never sent has the fate of the first copy, which the first copy keeps', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [early, first] = fates(sendAll([again, ship('a')], board(seed, network('lossy', 5))));
        expect(early).toBe(first);
      }),
    );
  });

  test('changes no fate of any other copy', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        anyNetwork(),
        fc.array(fc.tuple(anyLabel(), fc.boolean()), { maxLength: 40 }),
        (seed, net, plan) => {
          const shipments = plan.map(([label, needless]) => ship(label, { needless, order: label.charCodeAt(0) - 97 }));
          const needed = (link: LinkState<string>) => link.log.filter((one) => !one.needless).map((one) => one.fate);
          const all = sendAll(shipments, board(seed, net));
          expect(needed(all)).toEqual(
            needed(
              sendAll(
                shipments.filter((one) => !one.needless),
                board(seed, net),
              ),
            ),
          );
        },
      ),
    );
  });
});

const anyLabel = () => fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyNetwork = () =>
  fc
    .tuple(fc.constantFrom(...NETWORK_NAMES), fc.constantFrom(...STRENGTHS))
    .map(([name, strength]) => network(name, strength));

describe('order', () => {
  test('changes no fate but by the bounds: any two orders of a life agree on what no bound touched', () => {
    const orders = fc.shuffledSubarray([...LIFE, ...LIFE], { minLength: 2 * LIFE.length });
    const byName = (link: LinkState<string>) =>
      new Map(link.log.map((one) => [`${one.lane.from} ${one.label} ${one.copy}`, one] as const));
    fc.assert(
      fc.property(fc.nat(), anyNetwork(), orders, (seed, net, order) => {
        const [one, other] = [sendAll([...LIFE, ...LIFE], board(seed, net)), sendAll(order, board(seed, net))].map(
          byName,
        );
        for (const [name, dispatch] of one ?? []) {
          const twin = other?.get(name);
          if (!dispatch.spared && !twin?.spared) expect(twin?.fate).toEqual(dispatch.fate);
        }
      }),
    );
  });

  test('of time changes no fate', () => {
    fc.assert(
      fc.property(fc.nat(), anyNetwork(), fc.nat(100_000), (seed, net, start) => {
        const late = LIFE.reduce((link, one) => send(link, one, start, board(seed, net)).link, emptyLink<string>());
        expect(fates(late)).toEqual(fates(sendAll(LIFE, board(seed, net))));
      }),
    );
  });
});

describe('a link', () => {
  test('is plain JSON at every step, and no function changes the one it was given', () => {
    fc.assert(
      fc.property(fc.nat(), anyNetwork(), (seed, net) => {
        const link = sendAll(LIFE, board(seed, net));
        const before = JSON.stringify(link);
        expect(JSON.parse(before)).toStrictEqual(link);
        send(link, ship('a'), 9000, board(seed, net));
        takeArrived(link, 9000);
        noteHandled(link, EAST, 'hello', 9000);
        expect(JSON.stringify(link)).toBe(before);
      }),
    );
  });

  test('gives every copy out once, none before one way has passed and none after the MSL', () => {
    fc.assert(
      fc.property(fc.nat(), anyNetwork(), (seed, net) => {
        let link = sendAll(LIFE, board(seed, net));
        const sent = link.inFlight.length;
        const out: string[] = [];
        for (let at = nextArrival(link); at !== null; at = nextArrival(link)) {
          const taken = takeArrived(link, at);
          link = taken.link;
          for (const one of taken.arrived) {
            expect(at - one.sentAt).toBeGreaterThanOrEqual(TIMING.oneWay);
            expect(at - one.sentAt).toBeLessThanOrEqual(TIMING.msl);
            out.push(`${one.number} ${one.twin}`);
          }
        }
        expect(new Set(out).size).toBe(out.length);
        expect(out.length).toBe(sent);
      }),
    );
  });

  test('rejects the impossible: a fraction of a millisecond, a negative order, what was never sent', () => {
    expect(() => send(emptyLink(), ship('a'), 0.5, board(0))).toThrow('times');
    expect(() => send(emptyLink(), ship('a', { order: -1 }), 0, board(0))).toThrow('order');
    expect(() => noteHandled(emptyLink(), EAST, 'a', 0)).toThrow('sent');
    expect(() => whereabouts(emptyLink(), 0)).toThrow('sent');
  });
});
