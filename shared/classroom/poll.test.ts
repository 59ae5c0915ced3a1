import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import type { MatchRecord } from '#shared/match/index.ts';
import { POLL_OPTIONS } from './command.ts';
import { pollMoments, pollOf } from './poll.ts';
import { anyPlayed, played } from './results.testing.ts';

const SECRET = secretFromText('poll');
const levelIn = ({ header }: MatchRecord) => levelOf(header.setup.level as LevelId);
const ask = (record: MatchRecord, entry: number, secret = SECRET) =>
  pollOf(record, levelIn(record), 'm', entry, secret);
const moments = (record: MatchRecord) => pollMoments(record, levelIn(record));

describe('good places to ask are', () => {
  test.each([
    ['goodbye-properly', ['client FIN', 'server ACK', 'server FIN', 'client ACK', 'client WAIT']],
    [
      'first-contact',
      ['client SYN', 'server SYN,ACK', 'client ACK', 'client DATA', 'server ACK', 'server DATA', 'client ACK'],
    ],
    [
      'the-last-ack',
      ['client FIN', 'server ACK', 'server FIN', 'client ACK', 'server RESEND', 'client ACK', 'client WAIT'],
    ],
  ] as const)('in %s its own moves and the wait at the end', (level, asked) => {
    const { record } = played(level);
    const polls = moments(record).map((entry) => ask(record, entry));
    expect(polls.map((poll) => `${poll?.end} ${poll?.right}`)).toEqual(asked);
  });
});

/** In this match of the level the server's first try at the client's FIN is to discard it. */
const discarded = ((): MatchRecord => {
  for (let seed = 0; seed < 100; seed++) {
    const { record } = played('goodbye-properly', { seed: `${seed}`, bots: { client: 'steady', server: 'sloppy' } });
    if (record.entries.some(({ code }) => code === 'fin-answered-with-nothing')) return record;
  }
  throw new Error('a sloppy server discards a FIN now and then');
})();

test('before a move that was refused it is asked what is right', () => {
  const refused = discarded.entries.findIndex(({ code }) => code === 'fin-answered-with-nothing');
  expect(moments(discarded)).toContain(refused);
  expect(ask(discarded, refused)).toMatchObject({ end: 'server', right: 'ACK', tried: 'DISCARD' });
});

test('between two tries it is not asked again', () => {
  const refused = discarded.entries.findIndex(({ code }) => code === 'fin-answered-with-nothing');
  expect(moments(discarded)).not.toContain(refused + 1);
});

test('while an ACK is on its way that asks for nothing, its end waits', () => {
  const { record } = played('lost-ack-dead-host');
  const waiting = record.entries.flatMap((_, entry) => (ask(record, entry)?.right === 'WAIT' ? [entry] : []));
  expect(waiting.length).toBeGreaterThan(0);
});

test('a RESEND does not stand beside the card that it repeats', () => {
  const { record } = played('the-last-ack');
  const polls = record.entries.flatMap((_, entry) => ask(record, entry) ?? []);
  const repeats = polls.filter(({ right }) => right === 'RESEND');
  expect(repeats.length).toBeGreaterThan(0);
  for (const { options } of repeats) expect(options).not.toContain('FIN');
});

test('when all is done, and where hosts do it all, there is nothing to ask', () => {
  const { record } = played('goodbye-properly');
  expect(ask(record, record.entries.length)).toBeNull();
  expect(moments(played('why-not-two').record)).toEqual([]);
});

describe('wherever a match stands', () => {
  test('the right answer is one of four, and a good place has one', () => {
    fc.assert(
      fc.property(anyPlayed, fc.nat(), fc.boolean(), ({ record }, nth, isMoment) => {
        const places = isMoment ? moments(record) : [...record.entries.keys()];
        const poll = places.length === 0 ? null : ask(record, places[nth % places.length] as number);
        if (isMoment && places.length > 0) expect(poll).not.toBeNull();
        if (poll === null) return;
        expect(poll.options).toContain(poll.right);
        expect(new Set(poll.options).size).toBe(4);
        expect(poll.tried).not.toBe(poll.right);
        expect(POLL_OPTIONS).toEqual(expect.arrayContaining([...poll.options]));
      }),
      { numRuns: 40 },
    );
  });

  test('the secret decides on nothing but the order', () => {
    const { record } = played('goodbye-properly');
    const orders = Array.from({ length: 40 }, (_, i) => ask(record, 2, secretFromText(`${i}`))?.options ?? []);
    expect(new Set(orders.map((options) => [...options].sort().join(' '))).size).toBe(1);
    expect(new Set(orders.map((options) => options.indexOf('FIN')))).toEqual(new Set([0, 1, 2, 3]));
  });
});
