/** What the exploration takes for granted of real networks, real clocks and real levels. */
import { describe, expect, test } from 'vitest';
import { derive, type Secret, secretFromText } from '#shared/base/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import {
  budget,
  type Dispatch,
  emptyLink,
  NETWORK_NAMES,
  network,
  overspent,
  type Shipment,
  STRENGTHS,
  send,
} from '#shared/link/index.ts';
import { barOf, begin, type MatchHeader, type NetworkCard, step, TIMING } from '#shared/match/index.ts';
import { type Carrier, simulate } from '#shared/referee/index.ts';
import { type Explored, explore } from './explore.ts';
import { boardFor } from './start.ts';

const DRAWING = NETWORK_NAMES.filter((name) => name !== 'calm' && name !== 'scripted');
const CASES = DRAWING.flatMap((name) => STRENGTHS.map((strength) => [name, strength] as const));

describe('10,000 seeds stay inside what is explored', () => {
  const lane = { from: 'client', to: 'server' };
  const back = { from: 'server', to: 'client' };
  const shipment = (over: Partial<Shipment<null>>): Shipment<null> => ({
    ...{ lane, label: 'x', role: 'data', order: 0, last: false, needless: false, cargo: null },
    ...over,
  });
  /** A teardown and its repetitions: four copies of the FIN, and of the ACK that ends it. */
  const fin = shipment({ lane: back, label: 'FIN', role: 'fin' });
  const lastAck = shipment({ label: 'ACK', role: 'last-ack', last: true, order: 1 });
  const data = shipment({ label: 'DATA', order: 2 });
  const sent = [data, fin, lastAck, data, fin, lastAck, data, fin, lastAck, data, fin, lastAck, data];

  test.each(CASES)(
    '%s %i: its fates are in its budget, each label gets through, and no copy outlives the MSL',
    (name, strength) => {
      const root = secretFromText(`${name} ${strength}`);
      const timing = TIMING.patient;
      const chosen = network(name, strength);
      const limit = budget(chosen, timing);
      for (let seed = 0; seed < 10_000; seed++) {
        const secret = seedOf(root, seed);
        let link = emptyLink<null>();
        for (const one of sent) link = send(link, one, 0, { ...timing, secret, network: chosen }).link;
        const wrong = overspent(limit, link.log) ?? missing(link.log);
        if (wrong !== null) expect.fail(`seed ${seed}: ${wrong}`);
        if (link.inFlight.some((flight) => flight.arrivesAt > timing.msl)) expect.fail(`seed ${seed}: too late`);
      }
    },
    60_000,
  );

  /** A seed of its own for each, cheaper than hashing a text. */
  const seedOf = (root: Secret, seed: number): Secret => (seed.toString(16).padStart(8, '0') + root.slice(8)) as Secret;

  /** A label of which no copy got through, though it was sent as often as an end does before it gives up. */
  const missing = (log: readonly Dispatch[]): string | null =>
    ['DATA', 'FIN', 'ACK'].find((label) => log.every((one) => one.label !== label || one.fate.kind === 'lose')) ?? null;
});

describe('real matches pass only through states that were explored', () => {
  const known = new Map<LevelId, Explored>();
  const exploredOf = (id: LevelId): Explored => {
    const found =
      known.get(id) ??
      explore(levelOf(id), { bounds: { resends: 3, extras: 3, inbox: 2, thinking: true }, network: 'murphy' });
    known.set(id, found);
    return found;
  };

  test.each(CASES)(
    '%s %i, twenty boards of a teardown, a handshake, and two SYNs that wait for each other',
    (name, strength) => {
      for (const id of ['goodbye-in-three', 'say-it-again', 'both-dial'] as const) {
        const explored = exploredOf(id);
        const { header } = boardFor(levelOf(id));
        for (let seed = 0; seed < 20; seed++) {
          const setup = { ...header.setup, network: { name, strength } };
          const drawn: MatchHeader = { ...header, setup, boardSecret: derive(header.boardSecret, seed) };
          const strange = firstStranger(explored, drawn, id);
          expect(strange, `seed ${seed}`).toBeNull();
        }
      }
    },
    60_000,
  );

  test.each<[string, readonly NetworkCard[]]>([
    ['spoils what it can', ['lose', 'hold']],
    ['doubles what it can', ['duplicate', 'swap', 'lose']],
    ['changes the order', ['swap', 'hold', 'duplicate']],
  ])(
    'with a person as the network who %s',
    (_, cards) => {
      for (const id of ['goodbye-in-three', 'first-contact'] as const) {
        const { header } = boardFor(levelOf(id));
        const carried: MatchHeader = { ...header, setup: { ...header.setup, murphy: 'person' } };
        for (let from = 0; from < 8; from++) {
          const carrier: Carrier = (match) =>
            (match.link.log.length >= from && cards.find((card) => barOf(match, card, TIMING.patient) === null)) ||
            'pass';
          expect(firstStranger(exploredOf(id), carried, id, carrier), `from ${from}`).toBeNull();
        }
      }
    },
    60_000,
  );

  test('and would be found out: an exploration without duplicates or early resends does not know what echo does', () => {
    const level = levelOf('say-it-again');
    const bounds = { resends: 0, extras: -1, inbox: 2, thinking: true };
    const poor = explore(level, { bounds, network: 'murphy' });
    const { header } = boardFor(level);
    const setup = { ...header.setup, network: { name: 'echo', strength: 5 } as const };
    const strangers = [1, 2, 3, 4, 5].map((seed) =>
      firstStranger(poor, { ...header, setup, boardSecret: derive(header.boardSecret, seed) }, 'say-it-again'),
    );
    expect(strangers.some((strange) => strange !== null)).toBe(true);
  });

  /** The number of the first entry after which the match stands where the exploration never was. */
  function firstStranger(explored: Explored, header: MatchHeader, id: LevelId, carrier?: Carrier): number | null {
    const level = id === 'say-it-again' ? { ...levelOf(id), networkScript: null } : levelOf(id);
    const { board, entries } = simulate(header, level, carrier);
    let { match } = begin(board);
    for (const [i, entry] of entries.entries()) {
      match = step(board, match, entry).match;
      if (match.phase === 'running' && !explored.knows(match)) return i;
    }
    expect(match.ending).toBe('won');
    return null;
  }
});
