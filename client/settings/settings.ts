/**
 * The choices as signals, kept in the browser's storage if it lets us, and written on the html element where style
 * sheets and screen readers look for them.
 */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { LANGUAGES, type Language, TEXTS, type Text } from '#shared/text/index.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
/** 'system' follows prefers-color-scheme; the others stand as data-theme on the html element. */
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly language: Signal<Language>;
  readonly text: ReadonlySignal<Text>;
  readonly theme: Signal<Theme>;
  readonly sound: Signal<boolean>;
  /** What the partner reads; may be empty. */
  readonly name: Signal<string>;
  /** The device asks for less motion. */
  readonly calm: ReadonlySignal<boolean>;
}

export interface SettingsOptions {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** BCP 47, most wanted first: navigator.languages. */
  readonly wanted: readonly string[];
  readonly root: HTMLElement;
  readonly motion: MediaQueryList;
}

const KEY = 'synfin.settings';
interface Kept {
  readonly language: Language;
  readonly theme: Theme;
  readonly sound: boolean;
  readonly name: string;
}

export function createSettings({ storage, wanted, root, motion }: SettingsOptions): Settings {
  const kept = read(storage);
  const language = signal<Language>(one(LANGUAGES, kept.language) ?? languageOf(wanted));
  const theme = signal<Theme>(one(THEMES, kept.theme) ?? 'system');
  const sound = signal(kept.sound === true);
  const name = signal(typeof kept.name === 'string' ? kept.name : '');
  const calm = signal(motion.matches);
  motion.addEventListener('change', () => {
    calm.value = motion.matches;
  });

  effect(() => {
    root.lang = language.value;
    if (theme.value === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme.value;
  });
  effect(() => {
    const all: Kept = { language: language.value, theme: theme.value, sound: sound.value, name: name.value };
    try {
      storage?.setItem(KEY, JSON.stringify(all));
    } catch {
      // Blocked or full: the choices hold for this visit.
    }
  });
  return { language, text: computed(() => TEXTS[language.value]), theme, sound, name, calm };
}

/** The first language that is spoken here; any Chinese reads Simplified Chinese rather than English. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === primary);
    if (found) return found;
  }
  return 'en';
}

function read(storage: SettingsOptions['storage']): { readonly [key in keyof Kept]?: unknown } {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

const one = <T>(all: readonly T[], value: unknown): T | null => all.find((each) => each === value) ?? null;
