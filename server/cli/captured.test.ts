/** Matches as packets: a reader has them back, and the judge of captures says of them what the game says. */
import { describe, expect, test } from 'vitest';
import { derive, secretFromText } from '#shared/base/index.ts';
import { VANTAGES } from '#shared/capture/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { type MatchHeader, RULES_VERSION } from '#shared/match/index.ts';
import { type Simulated, simulate } from '#shared/referee/index.ts';
import { capturedOf } from './captured.ts';
import { judged, read } from './testing.ts';

function played(id: LevelId, seed: number): Simulated {
  const level = levelOf(id);
  const boardSecret = secretFromText(String(seed));
  const occupants = { client: 'steady', server: 'steady' } as const;
  const setup = {
    level: id,
    network: level.network,
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
  } as const;
  const header: MatchHeader = {
    ...{ rules: RULES_VERSION, boardSecret, matchSecret: derive(boardSecret, 'pair', 'simulate') },
    setup: { ...setup, occupants },
  };
  return simulate(header, level);
}

describe.each(LEVEL_IDS)('%s as packets', (id) => {
  const match = played(id, 7);

  test.each(VANTAGES)('is read back as it was written, at the vantage %s', (vantage) => {
    const { segments, others, facts } = read(match, vantage);
    expect(facts).toMatchObject({ format: 'pcapng', linktypes: [101], failure: null });
    expect([others, new Set(segments.map(({ checksum }) => checksum))]).toEqual([0, new Set(['right'])]);
    const times = segments.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('has on the wire all that was sent, with its numbers, and what strangers sent', () => {
    const { segments } = read(match, 'wire');
    const told = match.story.filter((event) => event.event === 'sent' || event.event === 'stray');
    expect(segments.map(({ seq, ack, len, wnd }) => ({ seq, ack, len, wnd }))).toEqual(
      told.map(({ segment: { seq, ack, len, wnd } }) => ({ seq, ack, len, wnd })),
    );
  });

  // There the hosts do what a handshake of two messages would make them do, which no TCP does.
  test.each(id === 'why-not-two' ? [] : VANTAGES)(
    'has nothing illegal that an end has sent, at the vantage %s',
    (vantage) => {
      const strange = new Set(match.story.flatMap((event) => (event.event === 'stray' ? [event.segment.seq] : [])));
      const rows = judged(read(match, vantage).segments);
      expect(
        [...rows.values()].filter(({ verdict, seq }) => verdict === 'illegal' && !strange.has(seq as never)),
      ).toEqual([]);
    },
  );
});

test('what two messages would do, the judge of captures does not let pass', () => {
  const rows = judged(read(played('why-not-two', 7), 'wire').segments);
  expect([...rows.values()].filter(({ verdict }) => verdict === 'illegal').map(({ code }) => code)).toContain(
    'data-before-established',
  );
});

test('the same bytes come of the same match, and other addresses of another number', () => {
  const bytes = (number: number) => Buffer.concat([...capturedOf(played('grand-tour', 7), 'wire', number)]);
  expect(bytes(0).equals(bytes(0))).toBe(true);
  expect(read(played('grand-tour', 7), 'wire', 258).segments[0]?.from.address).toMatch(/^10\.1\.2\.[12]$/);
});
