/** A WebSocket whose frames are none: said to be longer or shorter than they are, cut off, unmasked, with reserved bits, never ended. */
import * as fc from 'fast-check';
import type { HostileBytes } from './hostile.ts';

/** A handshake as browsers make it. */
const HANDSHAKE = [
  'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
  'Host: 127.0.0.1',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
].join('\r\n');

/** Which extension is offered: the server takes none. */
const EXTENSIONS = [
  '',
  '',
  '',
  'Sec-WebSocket-Extensions: permessage-deflate',
  `Sec-WebSocket-Extensions: ${'permessage-deflate; client_max_window_bits=99, '.repeat(40)}x`,
  'Sec-WebSocket-Protocol: a, a, __proto__',
];

/** How the length is written (RFC 6455, 5.2), and which: of the payload, or one that is wrong. */
const LENGTHS = [
  'right',
  'right',
  'right',
  'one more',
  'one less',
  '16 bits',
  '64 bits',
  'half of all',
  'endless',
] as const;
const MASK = 0x80;
const SHORT = { most: 125, in16: 126, in64: 127 } as const;

function lengthOf(how: (typeof LENGTHS)[number], payload: Buffer, mask: number): Buffer {
  const { length } = payload;
  const said = how === 'one more' ? length + 1 : how === 'one less' ? Math.max(0, length - 1) : length;
  if (how === 'half of all' || how === 'endless' || how === '64 bits') {
    const long = Buffer.alloc(9);
    long[0] = mask | SHORT.in64;
    const wide = how === 'endless' ? 2n ** 64n - 1n : how === 'half of all' ? 2n ** 62n : BigInt(length);
    long.writeBigUInt64BE(wide, 1);
    return long;
  }
  if (said <= SHORT.most && how !== '16 bits') return Buffer.from([mask | said]);
  const middle = Buffer.alloc(3);
  middle[0] = mask | SHORT.in16;
  middle.writeUInt16BE(Math.min(said, 0xffff), 1);
  return middle;
}

const payload = fc.oneof(
  fc
    .constantFrom('40', '2probe', '5', '42["match:leave",{}]', '421["match:debrief",{}]', '1', '')
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 1, max: 40_000 }).map((length) => Buffer.alloc(length, 'a')),
);

const frame = fc
  .record({
    /** With FIN and without, each opcode, each reserved bit. */
    first: fc.oneof(
      fc.constantFrom(0x81, 0x81, 0x01, 0x80, 0x00, 0x82, 0x88, 0x89, 0x8a),
      fc.integer({ min: 0, max: 255 }),
    ),
    length: fc.constantFrom(...LENGTHS),
    isMasked: fc.oneof({ weight: 7, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    payload,
  })
  .map(({ first, length, isMasked, payload: body }) =>
    // Masked with zeros, so that what is sent can be read.
    Buffer.concat([
      Buffer.from([first]),
      lengthOf(length, body, isMasked ? MASK : 0),
      isMasked ? Buffer.alloc(4) : Buffer.alloc(0),
      body,
    ]).toString('latin1'),
  );

export const bytes: fc.Arbitrary<HostileBytes> = fc
  .record({
    extension: fc.constantFrom(...EXTENSIONS),
    frames: fc.array(frame, { minLength: 1, maxLength: 6 }),
    /** How much of all that is sent. */
    part: fc.constantFrom(1, 1, 1, 0.9, 0.5),
  })
  .map(({ extension, frames, part }) => {
    const all = [HANDSHAKE, extension].filter((line) => line !== '').join('\r\n');
    const sent = frames.join('');
    return { kind: 'bytes', bytes: `${all}\r\n\r\n${sent.slice(0, Math.ceil(sent.length * part))}` };
  });
