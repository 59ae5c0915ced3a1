/** Events of Socket.IO: those that the game knows, well formed but for one place, and others. */
import * as fc from 'fast-check';
import type { HostileEvent } from './hostile.ts';
import { mutated } from './mutate.ts';
import { PAYLOADS } from './payloads.ts';
import { key, text, value } from './values.ts';

/** Of twenty, one comes without a payload, one with two, and one without an ack. */
export const known: fc.Arbitrary<HostileEvent> = fc
  .constantFrom(...PAYLOADS)
  .chain(([event, payloads]) =>
    fc.tuple(fc.constant(event), fc.constantFrom(...payloads).chain(mutated), fc.integer({ min: 0, max: 19 })),
  )
  .map(([event, payload, odd]) => {
    const one = payload === '' ? [] : [payload];
    const args = odd === 1 ? [] : odd === 2 ? [...one, ...one] : one;
    return { kind: 'event', event, args, ack: odd !== 3 };
  });

/** Socket.IO keeps these for itself, and ends a connection that sends one: they are among the packets. */
export const RESERVED = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'];

const unknown: fc.Arbitrary<HostileEvent> = fc
  .record({ event: fc.oneof(text, key), args: fc.array(value, { maxLength: 3 }), ack: fc.boolean() })
  .filter(({ event }) => !RESERVED.includes(event))
  .map((one) => ({ kind: 'event', ...one }));

export const event: fc.Arbitrary<HostileEvent> = fc.oneof(
  { weight: 15, arbitrary: known },
  { weight: 1, arbitrary: unknown },
);
