/** The reader, on files that a test writes octet by octet. */
import { expect, test } from 'vitest';
import { newCaptureReader } from './index.ts';

const octets = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/[0-9a-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));

/** 10.77.0.1:40001 to 10.77.0.2:5000, SYN, raw IPv4, in a little-endian pcap of microseconds. */
const SYN = `d4c3b2a1 0200 0400 00000000 00000000 ffff0000 65000000
  f41b016b a6900d00 2c000000 2c000000
  4500002c952a4000400691050a4d00010a4d0002
  9c411388659ac2ec000000006002faf000000000 020405b4`;

test('a segment is what its headers say', () => {
  const reader = newCaptureReader();
  const [segment] = reader.push(octets(SYN));
  expect(segment).toMatchObject({
    item: 'segment',
    n: 1,
    at: 0,
    from: { address: '10.77.0.1', port: 40001 },
    to: { address: '10.77.0.2', port: 5000 },
    seq: 0x659ac2ec,
    ack: null,
    flags: ['SYN'],
    wnd: 64240,
    len: 0,
    options: { mss: 1460 },
  });
  expect(reader.end()).toEqual([]);
  expect(reader.facts()).toMatchObject({ format: 'pcap', linktypes: [101], packets: 1, failure: null });
});

/** An ACK with a SACK block and a time stamp, of whose octets the file has so many. */
const sacked = (kept: number): Uint8Array => {
  const packet = `45000040952a4000400600000a4d00010a4d0002
    9c411388000000650000012db010ffff00000000 0101050a00000191000001f5 0101080a 000003e8 00001388`.replaceAll(/\s/g, '');
  const size = kept.toString(16).padStart(2, '0');
  const head = `d4c3b2a1 0200 0400 00000000 00000000 ffff0000 65000000 f41b016b a6900d00 ${size}000000 40000000`;
  return octets(`${head.replaceAll(' ', '')}${packet.slice(0, kept * 2)}`);
};

test.each([
  ['whole', 64, { sack: [[401, 501]], timestamps: { value: 1000, echo: 5000 } }],
  ['cut off in the time stamp', 60, { sack: [[401, 501]], broken: true }],
  ['cut off in the block', 48, { broken: true }],
  ['cut off before them', 40, {}],
])('SACK blocks and time stamps are told as far as they are there: %s', (_what, kept, options) => {
  const [segment] = newCaptureReader().push(sacked(kept));
  expect(segment).toMatchObject({ item: 'segment', len: 0, truncated: kept < 64 });
  expect(segment).toHaveProperty('options', options);
});
