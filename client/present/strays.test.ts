/** What no end has sent, and what becomes of a host: on the ladder, in its list, and in the film. */
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { type Level, type MatchHeader, RULES_VERSION } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { filmOf } from './film.ts';
import { captionOf } from './filmCaption.ts';
import { ladderOf } from './ladder.ts';
import { layoutLadder } from './ladderLayout.ts';
import { linesOf } from './ladderLines.ts';
import { flightWords, markWords } from './ladderWords.ts';
import { trafficAt } from './traffic.ts';

const NAMES = { client: 'Ada', server: 'Bo' };
const calm = levelOf('goodbye-properly');
/** An ACK out of another time reaches the server, whose process then ends. */
const LEVEL: Level = {
  ...calm,
  ends: {
    ...calm.ends,
    server: {
      ...calm.ends.server,
      events: [
        {
          when: { on: 'start' },
          after: 2000,
          happens: 'stray',
          stray: { origin: 'old', seq: { of: 'rcvNxt', plus: -7 }, ack: { of: 'sndNxt', plus: 0 }, ctl: [], len: 0 },
        },
        { when: { on: 'start' }, after: 500, happens: 'process-end', unread: false },
      ],
    },
  },
};
const occupants = { client: 'steady', server: 'steady' } as const;
const header: MatchHeader = {
  rules: RULES_VERSION,
  setup: {
    level: LEVEL.id,
    network: { name: 'calm', strength: 1 },
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
    occupants,
  },
  boardSecret: secretFromText('strays'),
  matchSecret: secretFromText('strays match'),
};
const { story, entries } = simulate(header, LEVEL);
const ladder = ladderOf({ story, setup: header.setup, duration: 0 });
const [stray] = ladder.flights.filter((flight) => flight.stray !== null);

test('a stray comes out of the middle of the fog and lands once', () => {
  expect(stray).toMatchObject({ from: 'client', stray: 'old', lost: false });
  expect(stray?.landings).toHaveLength(1);
  const size = { width: 800, side: 188, charWidth: 7.3, rowHeight: 16, stretch: 1 };
  const { flights } = layoutLadder(
    ladder,
    'client',
    size,
    (mark) => markWords(mark, TEXTS.en, false),
    () => '',
  );
  const drawn = flights.find(({ flight }) => flight === stray);
  expect(drawn?.strokes[0]?.points[0]?.x).toBe(400);
});

test.each(LANGUAGES)('in %s it is told of as what it is, and so is what befell the host', (tag) => {
  const text = TEXTS[tag];
  const lines = linesOf(ladder, NAMES, text).map((line) => line.text);
  expect(lines.filter((line) => line.includes(text.after.ladder.befellLine('Bo', 'process-end')))).toHaveLength(1);
  expect(stray && flightWords(stray, text, false)).toBe(text.after.ladder.stray.old);
  const film = filmOf({ header, entries }, LEVEL);
  if (!film.ok) throw new Error(film.error);
  const said = film.value.frames
    .map((_, frame) => captionOf(film.value, frame, 'both', NAMES, text).join(' '))
    .join(' ');
  expect(said).toContain(text.after.ladder.befellLine('Bo', 'process-end'));
  const what = text.table.say.segment('ACK', stray?.segment as never);
  expect(said).toContain(text.after.ladder.strayLine('Bo', what, 'old'));
  expect(lines).toContain(text.after.ladder.strayLine('Bo', what, 'old'));
});

test('in a film it travels from the middle on', () => {
  const film = filmOf({ header, entries }, LEVEL);
  if (!film.ok) throw new Error(film.error);
  const way = film.value.ways.find(({ id }) => id === stray?.id);
  expect(way).toBeDefined();
  const halfway = ((way?.sent ?? 0) + (way?.landings[0]?.at ?? 0)) / 2;
  const seen = trafficAt(film.value, halfway).find(({ key }) => key === `${way?.id}.0`);
  expect(seen?.at).toBeGreaterThan(0.5);
});
