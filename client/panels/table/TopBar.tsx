/** The bar over the table: which level, what is to be reached, one's own stars, and the settings. */
import type { SeatView } from '#shared/match/index.ts';
import { LANGUAGES, type TableText } from '#shared/text/index.ts';
import { placeOf, wordsOf } from '../../present/index.ts';
import { THEMES } from '../../settings/index.ts';
import type { Controller } from './controller.ts';
import { Icon } from './icons.tsx';
import type { TableProps, TableSettings } from './props.ts';

export function TopBar({ props, hand }: { readonly props: TableProps; readonly hand: Controller }) {
  const { view, level, text } = props;
  const words = text.table.top;
  const { name, strength } = view.setup.network;
  return (
    <header class="top">
      <h1 class="top-title">{wordsOf(level, text).name}</h1>
      <p class="top-level pill">
        {placeOf(level, text)} · {view.setup.murphy ? text.murphy.mood : words.networks[name]}
        {view.setup.murphy || name === 'scripted' || name === 'calm' ? '' : ` ${strength}`}
        {view.setup.glass ? ` · ${words.glass}` : ''}
      </p>
      <Goals view={view} words={words} />
      <Stars lit={view.score.stars} words={words} />
      <div class="top-settings">
        <Settings props={props} onHelp={() => help(hand)} />
      </div>
      <button
        type="button"
        class="round top-menu"
        aria-label={words.menu}
        aria-haspopup="dialog"
        onClick={() => {
          hand.sheet.value = 'menu';
        }}
      >
        <Icon name="menu" />
      </button>
    </header>
  );
}

function Goals({ view, words }: { readonly view: SeatView; readonly words: TableText['top'] }) {
  return (
    <ul class="goals" aria-label={words.goals}>
      {view.goals.map(({ goal, lit }) => (
        <li key={goal} class={lit ? 'goal lit' : 'goal'} title={words.goal[goal]}>
          {lit ? <Icon name="check" /> : <span class="dot" aria-hidden="true" />}
          <span class="goal-name">{words.goal[goal]}</span>
          <span class="unseen">{lit ? words.goalLit : words.goalOpen}</span>
        </li>
      ))}
    </ul>
  );
}

function Stars({ lit, words }: { readonly lit: number; readonly words: TableText['top'] }) {
  return (
    <p class="stars" role="img" aria-label={words.stars(lit)}>
      {[1, 2, 3].map((n) => (
        <span key={n} class={n <= lit ? 'star' : 'star out'}>
          <Icon name="star" />
        </span>
      ))}
    </p>
  );
}

export const help = (hand: Controller): void => {
  hand.sheet.value = 'help';
};

/** In the bar on a wide screen, in a sheet on a phone. */
export function Settings({ props, onHelp }: { readonly props: TableSettings; readonly onHelp: () => void }) {
  const { text, theme, sound } = props;
  const words = text.table.top;
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <>
      <LanguageSwitch props={props} />
      <button
        type="button"
        class="round"
        aria-pressed={sound}
        aria-label={sound ? words.soundOn : words.soundOff}
        title={sound ? words.soundOn : words.soundOff}
        onClick={() => props.onSoundChange(!sound)}
      >
        <Icon name={sound ? 'sound' : 'mute'} />
      </button>
      <button
        type="button"
        class="round"
        aria-label={words.theme[theme]}
        title={words.theme[theme]}
        onClick={() => props.onThemeChange(nextTheme)}
      >
        <Icon name={theme} />
      </button>
      <button
        type="button"
        class="round"
        aria-label={words.help}
        title={`${words.help} (?)`}
        aria-haspopup="dialog"
        onClick={onHelp}
      >
        <Icon name="help" />
      </button>
      {props.onLeave && (
        <button type="button" class="round" aria-label={words.leave} title={words.leave} onClick={props.onLeave}>
          <Icon name="leave" />
        </button>
      )}
    </>
  );
}

const SHORT = { en: 'EN', 'zh-CN': '中文' } as const;

function LanguageSwitch({ props }: { readonly props: TableSettings }) {
  const { text, onTextChange } = props;
  return (
    <fieldset class="languages pill">
      <legend class="unseen">{text.table.top.language}</legend>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          class={tag === text.tag ? 'language chosen' : 'language'}
          aria-pressed={tag === text.tag}
          onClick={() => onTextChange(tag)}
        >
          {SHORT[tag]}
        </button>
      ))}
    </fieldset>
  );
}
