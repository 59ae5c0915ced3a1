/** A film is the match, frame by frame, and its traffic is what really was between the hosts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { BOTS, CLOCKS, ENDS, fold, HELPS, type MatchHeader, RULES_VERSION, viewOf } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { type Film, filmOf, frameAt, frameOfEntry, frameOfMoment } from './film.ts';
import { ladderOf } from './ladder.ts';
import { played } from './played.testing.ts';
import { trafficAt } from './traffic.ts';

const recordOf = (level: (typeof LEVEL_IDS)[number], strength: 1 | 5 = 5) =>
  played(level, 'film', { name: 'jittery', strength }).record;

function film(record: ReturnType<typeof recordOf>): Film {
  const made = filmOf(record, levelOf(record.header.setup.level as never));
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe.each(LEVEL_IDS)('%s', (id) => {
  const record = recordOf(id);
  const shown = film(record);

  test('begins with the beginning and ends with the end', () => {
    const whole = fold(record, levelOf(id));
    if (!whole.ok) throw new Error(whole.error);
    const { board, match } = whole.value;
    expect(shown.frames[0]).toMatchObject({ starts: 0, at: 0 });
    for (const end of ENDS) expect(shown.frames.at(-1)?.views[end]).toEqual(viewOf(board, match, end));
  });

  test('says of each frame how many entries it has folded, and finds the frame again by them', () => {
    expect(shown.frames.at(-1)?.entry).toBeLessThanOrEqual(record.entries.length);
    for (const [i, { entry, views }] of shown.frames.entries()) {
      expect(frameOfEntry(shown, entry)).toBe(i);
      const until = fold({ ...record, entries: record.entries.slice(0, entry) }, levelOf(id));
      if (!until.ok) throw new Error(until.error);
      expect(views.client.rev).toBe(viewOf(until.value.board, until.value.match, 'client').rev);
    }
  });

  test('never stands still, neither in its own time nor on the ladder', () => {
    for (const [i, frame] of shown.frames.entries()) {
      const before = shown.frames[i - 1];
      if (!before) continue;
      expect(frame.starts).toBeGreaterThan(before.starts);
      expect(frame.at).toBeGreaterThanOrEqual(before.at);
      expect(frame.moment).toBeGreaterThanOrEqual(before.moment);
    }
  });

  test('has each event of the match once, in its order', () => {
    const whole = fold(record, levelOf(id));
    const story = whole.ok ? whole.value.story.filter(({ at }) => at >= 0) : [];
    expect(shown.frames.flatMap(({ events }) => events)).toEqual(story);
  });

  test('each transmission is sent, passes the middle and lands in this order, and in the frame in which it does', () => {
    for (const { id: of, sent, middle, landings, lost } of shown.ways) {
      const at = (time: number) => shown.frames[frameAt(shown, time)]?.events ?? [];
      // What nobody sent is seen from the middle on.
      if (of < 0) expect(middle).toBe(sent);
      else {
        expect(at(sent)).toContainEqual(expect.objectContaining({ event: 'sent', id: of }));
        expect(middle).toBeGreaterThan(sent);
      }
      if (lost) expect(landings).toEqual([]);
      for (const landing of landings) {
        expect(landing.leaves).toBeGreaterThanOrEqual(middle);
        if (landing.at > 0) expect(landing.at).toBeGreaterThan(landing.leaves);
        expect(at(landing.at)).toContainEqual(expect.objectContaining({ event: 'arrived', id: of }));
      }
    }
  });

  test('at any time each copy is at one place on its way, and goes forward only', () => {
    const was = new Map<string, number>();
    for (let time = 0; time <= shown.length; time += 97) {
      const cards = trafficAt(shown, time);
      expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
      for (const { key, at, left } of cards) {
        expect(at).toBeGreaterThanOrEqual(was.get(key) ?? 0);
        expect(at).toBeLessThanOrEqual(1);
        expect(left).toBeGreaterThan(0);
        was.set(key, at);
      }
    }
  });

  test('every mark and flight of the ladder has a frame to stand at', () => {
    const ladder = ladderOf({ ...record.header, story: shown.frames.flatMap(({ events }) => events), duration: 0 });
    for (const { moment } of ladder.marks) {
      const frame = frameOfMoment(shown, moment);
      // The first stands for all that is before it too.
      if (frame > 0) expect(shown.frames[frame]?.moment).toBeLessThanOrEqual(moment);
    }
  });
});

const anyHeader = fc
  .record({
    level: fc.constantFrom(...LEVEL_IDS),
    network: fc.record({ name: fc.constantFrom(...NETWORK_NAMES), strength: fc.constantFrom(...STRENGTHS) }),
    help: fc.constantFrom(...HELPS),
    clock: fc.constantFrom(...CLOCKS),
    bot: fc.constantFrom(...BOTS),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
  })
  .map(
    ({ seed, bot, ...setup }): MatchHeader => ({
      rules: RULES_VERSION,
      setup: { ...setup, speed: 100, glass: false, occupants: { client: bot, server: bot } },
      boardSecret: secretFromText(seed),
      matchSecret: secretFromText(`${seed} match`),
    }),
  );

test('of any match, on either clock, there is a film whose times only go forward', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyHeader, (header) => {
      const level = levelOf(header.setup.level as LevelId);
      const { entries, match } = simulate(header, level);
      const made = filmOf({ header, entries }, level);
      if (!made.ok) throw new Error(made.error);
      const { frames, ways, length } = made.value;
      for (const [i, { starts, at, moment }] of frames.entries()) {
        const before = frames[i - 1];
        if (before && (starts <= before.starts || at < before.at || moment < before.moment)) throw new Error('back');
      }
      for (const { sent, middle, landings } of ways) {
        if (middle < sent || landings.some(({ leaves, at }) => leaves > at || at > length)) throw new Error('no way');
      }
      expect(frames.at(-1)?.views.client.phase).toBe(match.phase);
    }),
    { numRuns: 60 },
  );
});

test('nothing of one’s own is hidden in the film of an Expert’s match', () => {
  const { header, entries } = recordOf('first-contact', 1);
  const expert = {
    header: { ...header, setup: { ...header.setup, help: 'expert' } },
    entries: entries.slice(0, 0),
  } as const;
  expect(film(expert).frames[0]?.views.client.setup.help).toBe('standard');
});

test('a record under other rules, or damaged, is no film', () => {
  const record = recordOf('goodbye-properly', 1);
  const level = levelOf('goodbye-properly');
  expect(filmOf({ ...record, header: { ...record.header, rules: 99 } }, level)).toMatchObject({
    error: 'unknown-rules',
  });
  const entries = record.entries.map((entry) => ({
    ...entry,
    code: entry.code === 'listen' ? null : ('listen' as const),
  }));
  expect(filmOf({ ...record, entries }, level)).toMatchObject({ error: 'damaged' });
});
