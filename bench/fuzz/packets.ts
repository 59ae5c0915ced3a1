/** Packets of Engine.IO and Socket.IO as no client sends them, and the frames of a WebSocket that carry them. */
import * as fc from 'fast-check';
import { known, RESERVED } from './events.ts';
import { type Frame, type HostileFrames, packetOf } from './hostile.ts';
import { PAYLOADS } from './payloads.ts';
import { long, text } from './values.ts';

const PACKETS = [
  '',
  '4',
  '42',
  '42[',
  '42{}',
  '42[]',
  '42[null]',
  '42[5,{}]',
  '42["match:play"',
  '42["match:play",NaN]',
  ...RESERVED.map((event) => `42["${event}",{}]`),
  '40',
  '40/admin,',
  '40{"sid":"x","pid":"x","offset":"x"}',
  '40[',
  '41',
  '41/admin,',
  '42/admin,["match:leave",{}]',
  '42/__proto__,["match:leave",{}]',
  '43',
  '43999999999999[{}]',
  '431[]',
  '44{"message":"x"}',
  '45',
  '46',
  '47',
  '4999',
  '451-["match:play",{"_placeholder":true,"num":0}]',
  '451-["match:play",{"_placeholder":true,"num":5}]',
  '451-["match:play",{"_placeholder":true,"num":"__proto__"}]',
  '459999999-["match:play"]',
  '45-1-["match:play"]',
  '450-["match:play",{}]',
  '461-5[{"_placeholder":true,"num":0}]',
  '42999999999999999999["match:debrief",{}]',
  '42-1["match:debrief",{}]',
  '42["match:debrief",{}]\u001e42["match:debrief",{}]',
  '0',
  '0{"sid":"x"}',
  '1',
  '2',
  '2probe',
  '3',
  '3probe',
  '5',
  '6',
  '7',
  '9',
  'b',
  'bAAAA',
  '\u0000',
  '\ud800',
];

/** An event with a piece of it replaced by anything. */
const spoiled = fc
  .tuple(known, fc.nat(), fc.integer({ min: 0, max: 12 }), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(([event, where, length, by]) => {
    const packet = packetOf(event, 7);
    const at = where % (packet.length + 1);
    return packet.slice(0, at) + by + packet.slice(at + length);
  });

/** More than the server reads, and nearly so. */
const large = fc.oneof(
  fc.integer({ min: 15_000, max: 40_000 }).map((length) => 'x'.repeat(length)),
  long,
);

export const packet: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...PACKETS) },
  { weight: 10, arbitrary: spoiled },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('4', '42', '45', '40'), text).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: large.map((one) => `42["match:join",{"name":"","code":${JSON.stringify(one)}}]`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 7500 }).map((depth) => `42["match:join",${'['.repeat(depth)}`) },
);

const binary = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes): Frame => ({ base64: Buffer.from(bytes).toString('base64') }));

/** An event whose payload is said to follow as binary: as many pieces as announced, more, or fewer. */
const attached = fc
  .record({
    event: fc.constantFrom(...PAYLOADS.map(([name]) => name)),
    announced: fc.constantFrom('0', '1', '2', '11', '1e9', '-1', ''),
    num: fc.constantFrom('0', '0', '1', '-1', '0.5', '"0"', '"__proto__"', 'null'),
    pieces: fc.array(binary, { maxLength: 3 }),
  })
  .map(({ event, announced, num, pieces }): Frame[] => [
    `45${announced}-7[${JSON.stringify(event)},{"_placeholder":true,"num":${num}}]`,
    ...pieces,
  ]);

export const frame: fc.Arbitrary<HostileFrames> = fc
  .oneof(
    {
      weight: 9,
      arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: packet }, { weight: 1, arbitrary: binary }), {
        minLength: 1,
        maxLength: 3,
      }),
    },
    { weight: 1, arbitrary: attached },
  )
  .map((frames) => ({ kind: 'frame', frames }));
