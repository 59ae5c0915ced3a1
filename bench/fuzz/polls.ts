/** What is posted to Engine.IO over HTTP: packets of any number and kind in one body, with a session or a made-up one. */
import * as fc from 'fast-check';
import type { HostilePoll } from './hostile.ts';
import { packet } from './packets.ts';

const PLAIN = 'EIO=4&transport=polling';
/** What Engine.IO puts between packets. */
const BETWEEN = '\u001e';

const QUERIES = [
  PLAIN,
  'EIO=3&transport=polling',
  'EIO=4&transport=websocket',
  'EIO=4&transport=__proto__',
  'EIO=4&transport=polling&transport=polling',
  'EIO=4&transport[constructor]=x',
  'EIO=4&transport=polling&b64=1&j=0',
  'EIO=4&transport=polling&j=%3Cscript%3E',
  'EIO=99999999999999999999&transport=polling',
  'EIO=4',
  '',
];
export const poll: fc.Arbitrary<HostilePoll> = fc
  .record({
    session: fc.constantFrom('own' as const, 'own' as const, 'own' as const, 'other' as const),
    query: fc.oneof({ weight: 4, arbitrary: fc.constant(PLAIN) }, fc.constantFrom(...QUERIES)),
    body: fc.oneof(
      { weight: 6, arbitrary: fc.array(packet, { maxLength: 6 }).map((packets) => packets.join(BETWEEN)) },
      fc.integer({ min: 2, max: 4000 }).map((count) => BETWEEN.repeat(count)),
      fc.integer({ min: 2, max: 700 }).map((count) => Array(count).fill('42["match:leave",{}]').join(BETWEEN)),
    ),
  })
  .map((one) => ({ kind: 'polling', ...one }));
