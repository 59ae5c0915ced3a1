/** The judge against what two kernels really did: their states at each segment, and who sent what. */
import { describe, expect, it } from 'vitest';
import { judged, SAMPLES, segmentsOf, type Truth } from './testing.ts';

/** At the end the socket of a server that listens lives on: LISTEN and CLOSED are one. */
const same = (a: string, b: string): boolean =>
  a === b || (['LISTEN', 'CLOSED'].includes(a) && ['LISTEN', 'CLOSED'].includes(b));

/** Where the wire shows something else than the kernel has, and why it must. */
const DIFFERS: { readonly [sample: string]: string } = {
  // A server that answers with a cookie keeps nothing until the ACK; from outside its SYN,ACK is like any other.
  'syn-cookies': '1 server SYN-RECEIVED, 2 server SYN-RECEIVED',
};

/** The states that are told and are others than the kernel's. */
function differences(truth: Truth): string {
  const { rows } = judged(segmentsOf(truth));
  const found = truth.segments.flatMap(({ n, after, finNotYetOut }) =>
    (['client', 'server'] as const).flatMap((who) => {
      const told = rows.get(n)?.after[who] ?? 'UNKNOWN';
      // The application has closed, and the wire cannot show it before the FIN is out.
      const isAhead = finNotYetOut?.includes(who) ?? false;
      return told === 'UNKNOWN' || isAhead || same(told, after[who]) ? [] : [`${n} ${who} ${told}`];
    }),
  );
  return found.join(', ');
}

describe.each(SAMPLES)('$name', (truth) => {
  const { rows, connections, finals, illegal } = judged(segmentsOf(truth));

  it('shows the states that the kernels had, or says that they cannot be known', () => {
    expect(differences(truth)).toBe(DIFFERS[truth.name] ?? '');
  });

  it('ends where the kernels ended', () => {
    const told = finals.map((both) => both.join(' '));
    const wanted = truth.connections.map(({ clientFinal, serverFinal }) => `${clientFinal} ${serverFinal}`);
    // The ACK that ends LAST-ACK is what the file was cut in.
    if (truth.name === 'truncated-file') expect(told).toEqual(['TIME-WAIT LAST-ACK']);
    else expect(told.map((both) => both.replaceAll('LISTEN', 'CLOSED'))).toEqual(wanted);
  });

  it('accuses no kernel, and finds what is forged', () => {
    expect(illegal.filter(({ n }) => truth.segments.find((s) => s.n === n)?.legal !== false)).toEqual([]);
    for (const { n, legal } of truth.segments) {
      if (legal === false) expect(['illegal', 'unknown']).toContain(rows.get(n)?.verdict);
    }
  });

  it('has each segment in its connection', () => {
    expect(connections.length).toBe(truth.connections.length);
    for (const { n, conn, dir } of truth.segments.filter((s) => rows.has(s.n))) {
      expect(rows.get(n)).toMatchObject({ connection: conn, from: dir === 'c>s' ? 'client' : 'server' });
    }
  });
});

it('of all states of all samples nine in ten are known', () => {
  const told = SAMPLES.flatMap((truth) =>
    [...judged(segmentsOf(truth)).rows.values()].flatMap(({ after }) => [after.client, after.server]),
  );
  const known = told.filter((state) => state !== 'UNKNOWN').length;
  expect(known / told.length).toBeGreaterThan(0.9);
});

it('a keepalive and a FIN that comes again have the same number, and only one of them is called a keepalive', () => {
  const notesIn = (name: string) => {
    const truth = SAMPLES.find((one) => one.name === name) as Truth;
    return [...judged(segmentsOf(truth)).rows.values()].flatMap(({ n, notes }) => notes.map((note) => `${n} ${note}`));
  };
  expect(notesIn('lost-last-ack').slice(-2)).toEqual(['12 retransmission', '13 duplicate-ack']);
  expect(notesIn('keepalive').filter((one) => one.includes('keepalive-ack'))).not.toEqual([]);
});
