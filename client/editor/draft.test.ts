/** The draft: what is typed in one field is undone as one, and a reload finds what was written. */
import { expect, test } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import { newDraft } from './draft.ts';
import { withLevel, withWords } from './edits.ts';
import { blankLevel, mineOf } from './starts.ts';

const blank = blankLevel(TEXTS.en);

/** A browser's storage, or one that refuses to write. */
function storage(refuses = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new Error('full');
      kept.set(key, text);
    },
  };
}

test('letters typed one after the other are one step back, another field is another', () => {
  const draft = newDraft({ storage: storage(), blank });
  for (const name of ['O', 'Ou', 'Our']) draft.change('words.name', withWords(draft.level.value, { name }));
  draft.change('mss', withLevel(draft.level.value, { mss: 200 }));
  draft.undo();
  expect([draft.level.value.words.name, draft.level.value.mss]).toEqual(['Our', 100]);
  draft.undo();
  expect(draft.level.value).toEqual(blank);
  expect(draft.canUndo.value).toBe(false);
  draft.redo();
  draft.redo();
  expect([draft.level.value.words.name, draft.level.value.mss]).toEqual(['Our', 200]);
  expect(draft.canRedo.value).toBe(false);
});

test('another level in its place can be undone too, and what is typed after an undo is a step of its own', () => {
  const draft = newDraft({ storage: storage(), blank });
  draft.change('words.name', withWords(blank, { name: 'A' }));
  draft.bring(mineOf('parcel', TEXTS.en));
  draft.undo();
  expect(draft.level.value.words.name).toBe('A');
  draft.change('words.name', withWords(draft.level.value, { name: 'B' }));
  draft.undo();
  expect(draft.level.value.words.name).toBe('A');
});

test('a reload goes on where one was, with fields as unfit as they were left', () => {
  const browser = storage();
  const before = newDraft({ storage: browser, blank });
  before.change('words.name', withWords(blank, { name: '' }));
  const after = newDraft({ storage: browser, blank });
  expect(after.level.value.words.name).toBe('');
});

test('what is no level is not taken up, and a browser that keeps nothing says so', () => {
  const browser = storage();
  for (const text of ['', '{', '[]', '{"id":"custom"}', JSON.stringify({ ...blank, ends: {} })]) {
    browser.kept.set('synfin.level', text);
    expect(newDraft({ storage: browser, blank }).level.value).toEqual(blank);
  }
  const forgetful = newDraft({ storage: storage(true), blank });
  forgetful.change('mss', withLevel(blank, { mss: 200 }));
  expect(forgetful.safe.value).toBe(false);
  expect(forgetful.level.value.mss).toBe(200);
});
