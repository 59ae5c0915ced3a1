/** The bar over landing, lobby and debrief: home, language, colours. */
import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language, TEXTS } from '#shared/text/index.ts';
import { baseHere } from '../../net/index.ts';
import { type Settings, THEMES } from '../../settings/index.ts';
import { Murphy } from './Murphy.tsx';

export interface BarProps {
  readonly settings: Settings;
  readonly onHome: () => void;
  readonly children?: ComponentChildren;
}

export function Bar({ settings, onHome, children }: BarProps) {
  const { bar } = settings.text.value.shell;
  return (
    <header class="bar">
      <a
        class="bar-home"
        href={baseHere()}
        aria-label={bar.home}
        onClick={(event) => {
          event.preventDefault();
          onHome();
        }}
      >
        <Murphy class="bar-murphy" />
        <span class="bar-name">Synfin</span>
      </a>
      <div class="bar-middle">{children}</div>
      <div class="bar-settings">
        <LanguageChoice settings={settings} />
        <ThemeChoice settings={settings} />
      </div>
    </header>
  );
}

const SHORT: { readonly [tag in Language]: string } = { en: 'EN', 'zh-CN': '中文' };

export function LanguageChoice({ settings }: Pick<BarProps, 'settings'>) {
  const { language, text } = settings;
  return (
    <fieldset class="switch">
      <legend class="hidden">{text.value.shell.bar.language}</legend>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={language.value === tag}
          aria-label={`${SHORT[tag]} · ${TEXTS[tag].name}`}
          onClick={() => {
            language.value = tag;
          }}
        >
          {SHORT[tag]}
        </button>
      ))}
    </fieldset>
  );
}

const THEME_MARKS = { system: '◐', light: '☀', dark: '☾' } as const;

export function ThemeChoice({ settings }: Pick<BarProps, 'settings'>) {
  const { joining, shell } = settings.text.value;
  const { bar } = shell;
  const { theme } = settings;
  const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'system';
  const name = joining.label(bar.theme) + bar.themes[theme.value];
  return (
    <button
      type="button"
      class="bar-round"
      title={name}
      aria-label={name}
      onClick={() => {
        theme.value = next;
      }}
    >
      <span aria-hidden="true">{THEME_MARKS[theme.value]}</span>
    </button>
  );
}
