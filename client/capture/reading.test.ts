/** What the page shows of a capture: its connections, and the rows that pass a filter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from './filter.ts';
import { newReading } from './reading.ts';

const sample = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../shared/judge/samples', name));

/** The same connection, but that packet 5 acknowledges 1000 more than was sent; its checksum is right. */
const FORGED = readFileSync(join(import.meta.dirname, 'samples/forged.pcap'));

function read(...pieces: readonly Uint8Array[]) {
  const reading = newReading();
  for (const piece of pieces) reading.push(piece);
  return { reading, findings: reading.end() };
}

test('a connection is outlined by how both ends went, and how they ended', () => {
  const { findings } = read(sample('plain-client-close.pcap'));
  const [outline] = findings.connections;
  expect(findings).toMatchObject({ failure: null, format: 'pcap', illegal: 0, warnings: [] });
  expect(outline?.finals).toEqual({ client: 'TIME-WAIT', server: 'CLOSED' });
  expect(outline?.path.map(({ client }) => client).filter((state, i, all) => state !== all[i - 1])).toEqual([
    'SYN-SENT',
    'ESTABLISHED',
    'FIN-WAIT-1',
    'FIN-WAIT-2',
    'TIME-WAIT',
  ]);
});

test('it makes no difference in how many pieces a file comes', () => {
  const file = sample('interleaved-pcapng.pcapng');
  const pieces = Array.from({ length: Math.ceil(file.length / 7) }, (_, i) => file.subarray(7 * i, 7 * i + 7));
  expect(read(...pieces).findings).toEqual(read(file).findings);
});

test('what is no capture has its reason, and no connections', () => {
  expect(read(new TextEncoder().encode('GET / HTTP/1.1')).findings).toMatchObject({
    failure: 'not-a-capture',
    connections: [],
  });
  expect(read().findings.failure).toBe('empty');
});

describe('in a file in which one ACK names what was never sent', () => {
  const { reading, findings } = read(FORGED);
  const [outline] = findings.connections;
  const show = (words: string, sieve: 'all' | 'told' | 'illegal' = 'all') => reading.show(0, { sieve, words });

  test('it is the first illegal segment, and is gone to from anywhere', () => {
    expect(outline).toMatchObject({ firstIllegal: 5, counts: { illegal: 1 } });
    const all = reading.show(0, EVERYTHING);
    expect(all.many).toBe(outline?.segments);
    expect([all.illegalFrom(0, 1), all.illegalFrom(8, 1), all.illegalFrom(0, -1)]).toEqual([4, 4, 4]);
    expect(all.rows(4, 1)).toMatchObject([{ n: 5, verdict: 'illegal', code: 'ack-not-received' }]);
    expect(all.placeOf(5)).toBe(4);
  });

  test.each([
    ['illegal', '', [5]],
    ['all', '#3', [3]],
    ['all', 'fin', [8, 9, 10]],
    ['all', 'fin,ack', [8, 10]],
    ['all', 'syn server', [2]],
    ['all', 'nothing-like-that', []],
  ] as const)('of %s, “%s” shows %j', (sieve, words, packets) => {
    const shown = show(words, sieve);
    expect(shown.rows(0, shown.many).map(({ n }) => n)).toEqual(packets);
  });
});
