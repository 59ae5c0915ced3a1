import { expect, test } from 'vitest';
import { createSettings } from './index.ts';
import { languageOf } from './settings.ts';

test.each([
  [['zh-CN', 'en'], 'zh-CN'],
  [['zh-TW'], 'zh-CN'],
  [['de-DE', 'zh'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that wants %j reads %s', (wanted, language) => expect(languageOf(wanted)).toBe(language));

/** As much of a page as settings touch. */
function page(kept: Map<string, string>) {
  const root = { lang: '', dataset: {} as { theme?: string } };
  const motion = { matches: false, addEventListener: () => {} };
  const settings = createSettings({
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    wanted: ['en'],
    root: root as unknown as HTMLElement,
    motion: motion as unknown as MediaQueryList,
  });
  return { root, settings };
}

test('a choice holds at once, and for the next visit', () => {
  const kept = new Map<string, string>();
  const { root, settings } = page(kept);
  settings.language.value = 'zh-CN';
  settings.theme.value = 'dark';
  expect([root.lang, root.dataset.theme, settings.text.value.tag]).toEqual(['zh-CN', 'dark', 'zh-CN']);
  expect(page(kept).root).toEqual({ lang: 'zh-CN', dataset: { theme: 'dark' } });
});

test.each(['', 'null', '[]', '{"language":"tlh","theme":7}', 'nonsense'])('what was kept as %j is forgiven', (text) => {
  const { settings } = page(new Map([['synfin.settings', text]]));
  expect([settings.language.value, settings.theme.value]).toEqual(['en', 'system']);
});
