/** What is said of a film: all of it from above, from one end only what that end could know; and beside the cursor. */
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { BOTS, type BotName } from '#shared/match/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { type Film, filmOf } from './film.ts';
import { captionOf, type FilmSeat, frameMarks } from './filmCaption.ts';
import { played } from './played.testing.ts';
import { readoutOf } from './readout.ts';
import { openStageModel } from './stageModel.ts';

const NAMES = { client: 'Ada', server: 'Bo' };

function filmOfLevel(id: 'the-last-ack' | 'first-contact', seed = 'caption', bot: BotName = 'steady'): Film {
  const made = filmOf(played(id, seed, undefined, bot).record, levelOf(id));
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const film = filmOfLevel('the-last-ack');
const said = (seat: FilmSeat, tag: (typeof LANGUAGES)[number] = 'en') =>
  film.frames.flatMap((_, frame) => captionOf(film, frame, seat, NAMES, TEXTS[tag]));

describe.each(LANGUAGES)('in %s', (tag) => {
  const { lines } = TEXTS[tag].shell.debrief;
  const { replay } = TEXTS[tag].after;

  test('from above both ends and the network are told of', () => {
    expect(said('both', tag)).toContain(lines.state('Ada', 'TIME-WAIT'));
    expect(said('both', tag)).toContain(lines.state('Bo', 'LAST-ACK'));
    expect(said('both', tag)).toContain(replay.willBeLost);
    expect(said('both', tag)).toContain(lines.twoMslRestarted('Ada'));
  });

  test('what was refused is said in sentences of that language', () => {
    const slips = filmOfLevel('the-last-ack', 'c', 'sloppy');
    const refused = slips.frames.flatMap((frame, i) =>
      frame.events.some((event) => event.event === 'judged' && event.verdict.verdict === 'refused')
        ? captionOf(slips, i, 'both', NAMES, TEXTS[tag])
        : [],
    );
    expect(refused).not.toEqual([]);
    expect(refused.filter((line) => !line.endsWith(tag === 'en' ? '.' : '。'))).toEqual([]);
  });

  test.each(['client', 'server'] as const)('from the %s nothing of the other end is told, and no loss', (seat) => {
    const other = seat === 'client' ? 'Bo' : 'Ada';
    expect(said(seat, tag).length).toBeGreaterThan(5);
    expect(said(seat, tag).filter((line) => line.includes(other))).toEqual([]);
    expect(said(seat, tag)).not.toContain(replay.willBeLost);
  });
});

test.each(LEVEL_IDS)('in %s each frame has something to stand beside the cursor and on the stage', (id) => {
  for (const bot of BOTS) {
    const made = filmOf(played(id, 'frames', { name: 'jittery', strength: 4 }, bot).record, levelOf(id));
    if (!made.ok) throw new Error(made.error);
    for (const [frame, { views }] of made.value.frames.entries()) {
      const readout = readoutOf(made.value, frame, NAMES, TEXTS.en);
      expect(readout?.ends.server.state).toBe(openStageModel(views, null).peer);
    }
  }
});

test('2MSL is told to begin anew only where it ran', () => {
  const restarted = TEXTS.en.shell.debrief.lines.twoMslRestarted('Ada');
  expect(said('both').filter((line) => line === restarted)).toHaveLength(1);
});

test('what is worth a mark has one: the weightiest of its frame', () => {
  const marks = frameMarks(film);
  expect(marks.filter(({ is }) => is === 'lost')).toHaveLength(1);
  for (const { at } of marks) expect(at).toBeLessThan(1);
});

test('beside the cursor stand both states, their numbers, and what is under way', () => {
  const shown = filmOfLevel('first-contact');
  const at = (frame: number) => readoutOf(shown, frame, NAMES, TEXTS.en);
  expect(at(0)?.ends.client).toMatchObject({
    state: 'CLOSED',
    numbers: [{ value: null }, { value: null }, { value: null }],
  });
  const syn = shown.frames.findIndex(({ views }) => views.client.connections[0]?.tcb.state === 'SYN-SENT');
  expect(at(syn)?.spoken).toMatch(/^0\.0 s: Ada SYN-SENT, Bo LISTEN; under way: SYN \d+ to Bo$/);
  const { iss } = shown.frames[syn]?.views.client.connections[0]?.tcb ?? { iss: 0 };
  expect(at(syn)?.ends.client.numbers).toEqual([
    { name: 'SND.UNA', value: iss },
    { name: 'SND.NXT', value: iss + 1 },
    { name: 'RCV.NXT', value: null },
  ]);
  expect(at(shown.frames.length)).toBeNull();
});
