/** Connections of two kernels, played again: with their numbers, their calls and their luck. */
import { describe, expect, test } from 'vitest';
import { err } from '#shared/base/index.ts';
import type { Row } from '#shared/judge/index.ts';
import { type Restaged, restage } from './restage.ts';
import { played, rowsOf, SAMPLES, seenIn, WORDS } from './testing.ts';

const staged = (rows: readonly Row[], n: number) => restage(() => rows, n, WORDS);

function from(sample: string, n: number): Restaged & { readonly rows: readonly Row[] } {
  const [rows = []] = rowsOf(`${sample}.pcap`);
  const made = staged(rows, n);
  if (!made.ok) throw new Error(made.error);
  return { ...made.value, rows };
}

test.each([
  ['plain-client-close', 1],
  ['plain-server-close', 6],
  ['lost-last-ack', 1],
  ['lost-syn', 1],
  ['syn-cookies', 1],
  ['closed-port', 1],
])('%s from packet %i on: two who play rightly send what the kernels sent, number for number', (sample, n) => {
  const { level, before, rows } = from(sample, n);
  const { sent, ending } = played(level);
  expect(ending).toBe('won');
  expect(sent).toEqual(seenIn(rows.filter((row) => row.n >= before)));
});

test.each([
  ['plain-client-close', 3, 'fresh', 1], // in the middle of the handshake
  ['plain-client-close', 4, 'open', 4],
  ['plain-client-close', 9, 'open', 8], // the FIN is on its way
  ['half-close', 10, 'client-closed', 10],
  ['plain-server-close', 11, 'server-closed', 10],
  ['old-syn-recovery', 5, 'fresh', 4], // after the RST for the old one
  ['lost-last-ack', 13, 'client-closed', 10], // the FIN that came again had not been heard
  ['mid-connection', 4, 'open', 4],
] as const)('%s from packet %i on begins %s, before packet %i', (sample, n, begins, before) => {
  expect(from(sample, n)).toMatchObject({ begins, before });
});

describe.each(SAMPLES)('%s', (file) => {
  test('from each of its packets on, there is a level that two who play rightly win, or a reason why not', () => {
    for (const rows of rowsOf(file))
      for (const { n } of rows) {
        const made = staged(rows, n);
        if (made.ok) expect([n, played(made.value.level).ending]).toEqual([n, 'won']);
        else expect(['never-at-rest', 'nothing-left']).toContain(made.error);
      }
  });
});

test('what was sent again is lost as often, and its acknowledgment where that went past', () => {
  const loses = (role: string) => [{ on: { from: 'client', role }, copy: 0, fate: { kind: 'lose' } }];
  expect(from('lost-syn', 1).level.networkScript).toEqual(loses('syn'));
  expect(from('lost-last-ack', 1).level.networkScript).toEqual(loses('last-ack'));
  expect(from('plain-client-close', 1).level.networkScript).toBeNull();
});

test('where an RST was sent its application aborts, and a shut port stays shut', () => {
  const { level } = from('abort-by-client', 5);
  expect(level.ends.client.script.at(-1)).toMatchObject({ call: 'ABORT', when: { on: 'received', octets: 42 } });
  expect(played(level).sent.at(-1)).toBe('client RST 1823641690 null 0');
  expect(from('closed-port', 1).level.ends.server.script).toEqual([]);
});

test('SYNs and FINs that crossed cross again', () => {
  expect(from('simultaneous-open', 1).level).toMatchObject({
    crosses: true,
    ends: { server: { script: [{ how: 'active' }, {}, {}] } },
  });
  expect(from('simultaneous-close', 1).level.crosses).toBe(true);
  expect(from('simultaneous-open', 8).level.crosses).toBeUndefined();
});

test('what is not staged is counted', () => {
  expect(from('reordered', 1).leftOut).toEqual({ octets: 4, resends: 0, reordered: 4, strays: 0 });
  expect(from('old-syn-recovery', 1).leftOut).toEqual({ octets: 0, resends: 1, reordered: 0, strays: 3 });
});

test.each([
  ['mid-connection.pcap', 1, 'never-at-rest', () => true],
  ['keepalive.pcap', 11, 'nothing-left', () => true],
  ['lost-syn.pcap', 1, 'silent', (n: number) => n < 3],
] as const)('%s from packet %i on is %s', (file, n, why, isKept) => {
  const [rows = []] = rowsOf(file, isKept);
  expect(staged(rows, n)).toEqual(err(why));
});
