import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFinished, CLEAN, debriefFor, ROUGH } from './drawn.testing.ts';
import { finishedOf } from './finished.ts';
import { EMPTY, joined, type Kept, MOST_KEPT, parse, print, progressOf, withMatch, withWatched } from './kept.ts';
import { after, levelIn, NOTHING_YET, starsOf } from './progress.ts';

const keep = (all: readonly Parameters<typeof withMatch>[1][]): Kept => all.reduce(withMatch, EMPTY);
/** Two journeys that may have matches in common: what goes by one id is one match, wherever it is kept. */
const anyTwo = fc
  .uniqueArray(fc.record({ one: anyFinished, kept: fc.constantFrom('here', 'there', 'in both') }), {
    selector: ({ one }) => one.match,
    maxLength: 60,
  })
  .map((all) =>
    (['there', 'here'] as const).map((other) => keep(all.flatMap(({ one, kept }) => (kept === other ? [] : [one])))),
  ) as fc.Arbitrary<[Kept, Kept]>;
const anyKept = fc.uniqueArray(anyFinished, { selector: ({ match }) => match, maxLength: 30 }).map(keep);

test('a won match leaves its stars, its score, its help and its edges', () => {
  const one = finishedOf(debriefFor('goodbye-in-three', 'server'), 'm', 'server', 5);
  const progress = progressOf(keep([one]));
  expect(levelIn(progress, 'goodbye-in-three')).toEqual({
    stars: { client: 0, server: 3 },
    best: { score: one.score, help: 'standard', role: 'server' },
    codes: [],
  });
  expect(progress.edges['CLOSE-WAIT>LAST-ACK CLOSE']).toEqual({ at: 5, level: 'goodbye-in-three' });
});

test('a worse match takes nothing away, and adds what was refused', () => {
  const progress = [CLEAN, { ...ROUGH, score: 100 }].reduce(after, NOTHING_YET);
  expect(levelIn(progress, 'parcel')).toMatchObject({ best: { score: 2300 }, codes: ['ack-one-too-many'] });
  expect(starsOf(levelIn(progress, 'parcel'))).toBe(3);
});

test('nothing behind glass is a star', () => {
  const progress = after(NOTHING_YET, { ...CLEAN, glass: true });
  expect(starsOf(levelIn(progress, 'parcel'))).toBe(0);
});

test('a match counts once, and once more for whoever plays both of its ends', () => {
  expect(keep([CLEAN, CLEAN])).toEqual(keep([CLEAN]));
  expect(keep([CLEAN, { ...CLEAN, role: 'server' }]).last).toHaveLength(2);
});

test('what is folded away has not been lost', () => {
  const many = Array.from({ length: MOST_KEPT + 7 }, (_, i) => ({ ...CLEAN, match: `m${i}`, at: i, level: `l${i}` }));
  const kept = keep(many);
  expect(kept.last).toHaveLength(MOST_KEPT);
  expect(progressOf(kept)).toEqual(many.reduce(after, NOTHING_YET));
});

test('what is printed is read again', () =>
  fc.assert(
    fc.property(anyKept, (kept) => {
      const full = withWatched({ ...kept, wants: 'expert', base: progressOf(kept) }, 'parcel');
      expect(parse(print(full))).toEqual({ ok: true, value: full });
    }),
  ));

test('a journey joined with itself stays what it is, and stars do not depend on who joins whom', () =>
  fc.assert(
    fc.property(anyTwo, ([a, b]) => {
      expect(progressOf(joined(a, a)).levels).toEqual(progressOf(a).levels);
      expect(progressOf(joined(a, b)).edges).toEqual(progressOf(joined(b, a)).edges);
      for (const level of ['first-contact', 'parcel'])
        expect(levelIn(progressOf(joined(a, b)), level).stars).toEqual(levelIn(progressOf(joined(b, a)), level).stars);
    }),
  ));

test.each([
  ['', 'not-ours'],
  ['hello', 'not-ours'],
  ['null', 'not-ours'],
  ['[]', 'not-ours'],
  ['{"format":"synfin-journey"}', 'damaged'],
  ['{"format":"synfin-journey","version":2}', 'newer'],
  [print(EMPTY).replace('"last":[]', '"last":[{}]'), 'damaged'],
  [print(EMPTY).replace('"wants":null', '"wants":"more"'), 'damaged'],
  [print(EMPTY).replace('"levels":{}', '"levels":{"__proto__":{}}'), 'damaged'],
  [print(keep([CLEAN])).replace('"stars":3', '"stars":9'), 'damaged'],
  [print(EMPTY).padEnd(3_000_000), 'too-long'],
])('%.60s is told apart', (text, error) => expect(parse(text)).toEqual({ ok: false, error }));

test('whatever stands in a file, reading it ends with a journey or a name for what is wrong', () =>
  fc.assert(
    fc.property(anyKept, fc.nat(), fc.string({ maxLength: 4 }), (kept, at, what) => {
      const text = print({ ...kept, base: progressOf(kept) });
      const cut = at % text.length;
      const read = parse(text.slice(0, cut) + what + text.slice(cut + what.length));
      if (read.ok) expect(parse(print(read.value))).toEqual(read);
    }),
  ));
