import { expect, test } from 'vitest';
import { BREAKABLE_NAMES } from '#shared/tcp/index.ts';
import { accidentWithout } from '#shared/verify/index.ts';
import { filmFrom } from '../../present/index.ts';

test.each(BREAKABLE_NAMES)(
  'the accident of %s is a film: time to read where the coach speaks, and every card on its way',
  (name) => {
    const { board, shown, story, brokenAt } = accidentWithout(name) ?? expect.fail('no accident');
    const { frames, ways, length } = filmFrom(board, shown, story, [0, brokenAt]);
    expect(frames).toHaveLength(shown.length);
    const ends = [...frames.slice(1).map(({ starts }) => starts), length];
    const stands = frames.map(({ starts }, i) => (ends[i] ?? 0) - starts);
    for (const told of [0, brokenAt].filter((frame) => frame < frames.length - 1)) expect(stands[told]).toBe(6000);
    const arrivals = shown.flatMap(({ events }) => events.filter((event) => event.event === 'arrived'));
    expect(ways.flatMap(({ landings }) => landings)).toHaveLength(arrivals.length);
    for (const { sent, landings } of ways) for (const { at } of landings) expect(at).toBeGreaterThanOrEqual(sent);
  },
);
