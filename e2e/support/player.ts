/** Somebody before a screen: a browser of their own, the language they read, and the hand that they play with. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { type Language, TEXTS, type Text } from '#shared/text/index.ts';
import { type Hand, type HandKind, handOf } from './hand.ts';
import { listenTo, type Noise } from './noise.ts';
import { type Watch, watchSeat } from './watch.ts';

type ScreenName = 'desktop' | 'phone' | 'projector';

export interface Wishes {
  readonly language?: Language;
  readonly hand?: HandKind;
  readonly screen?: ScreenName;
  readonly dark?: boolean;
  /** Most players here ask for less motion, because frames are drawn by the processor. */
  readonly motion?: boolean;
}

export interface Player {
  readonly page: Page;
  readonly text: Text;
  readonly kind: HandKind;
  readonly hand: Hand;
  readonly watch: Watch;
  readonly noise: Noise;
}

const SCREENS: { readonly [name in ScreenName]: BrowserContextOptions } = {
  desktop: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  projector: { viewport: { width: 1920, height: 1080 } },
};

/** @param home the server's address, without a slash at its end */
export async function openPlayer(browser: Browser, home: string, wishes: Wishes = {}): Promise<Player> {
  const { language = 'en', screen = 'desktop', dark = false, motion = false } = wishes;
  const context = await browser.newContext({
    ...SCREENS[screen],
    baseURL: `${home}/`,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  const text = TEXTS[language];
  const kind = wishes.hand ?? (screen === 'phone' ? 'touch' : 'mouse');
  return { page, text, kind, hand: handOf(kind, page, text), watch: watchSeat(page), noise: listenTo(page, home) };
}
