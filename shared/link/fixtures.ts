/** For the tests: the shipments of a whole life, and a board to send them on. */
import { secretFromText } from '#shared/base/index.ts';
import { type Conditions, emptyLink, type LinkState, type Shipment } from './link.ts';
import { type Network, network, type Timing } from './network.ts';
import { send } from './send.ts';

export const TIMING: Timing = { oneWay: 1200, msl: 5000 };
export const EAST = { from: 'client', to: 'server' };
export const WEST = { from: 'server', to: 'client' };

export const board = (seed: string | number, on: Network = network('calm', 1)): Conditions => ({
  ...TIMING,
  secret: secretFromText(`board ${seed}`),
  network: on,
});

/** A shipment whose cargo is its label; other fields as given. */
export function ship(label: string, more: Partial<Shipment<string>> = {}): Shipment<string> {
  return { lane: EAST, label, role: '', order: null, last: false, needless: false, cargo: label, ...more };
}

/** A conversation from greeting to goodbye, in its order. */
export const LIFE: readonly Shipment<string>[] = [
  ship('hello', { order: 0, role: 'syn' }),
  ship('hello yourself', { lane: WEST, order: 0, role: 'syn-ack' }),
  ship('pleased', { order: 1, role: 'handshake-ack' }),
  ship('first line', { order: 2, role: 'data' }),
  ship('heard the first', { lane: WEST, order: 1, role: 'ack' }),
  ship('second line', { order: 3, role: 'data' }),
  ship('reply', { lane: WEST, order: 2, role: 'data' }),
  ship('heard the reply', { order: 4, role: 'ack' }),
  ship('bye', { order: 5, role: 'fin' }),
  ship('heard the bye', { lane: WEST, order: 3, role: 'ack' }),
  ship('bye too', { lane: WEST, order: 4, role: 'fin' }),
  ship('last word', { order: 6, role: 'last-ack', last: true }),
];

/** Sends all, 100 ms apart. */
export const sendAll = (shipments: readonly Shipment<string>[], on: Conditions): LinkState<string> =>
  shipments.reduce((link, one, i) => send(link, one, 100 * i, on).link, emptyLink<string>());

/**
 * A life in which everything is sent until it gets through; a last word that is lost is sent again only when what
 * asks for it gets through again.
 */
export function live(on: Conditions): LinkState<string> {
  let link = emptyLink<string>();
  const through = (one: Shipment<string>) => {
    const sent = send(link, one, 100 * link.log.length, on);
    link = sent.link;
    return sent.dispatch.fate.kind !== 'lose';
  };
  for (const one of LIFE) {
    const asking = one.last ? LIFE.find((other) => other.label === 'bye too') : undefined;
    while (!through(one)) if (asking) while (!through(asking));
  }
  return link;
}
