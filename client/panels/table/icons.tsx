/** Small drawings, as SVG in the page: no font has them on every machine. All are hidden from screen readers. */
import type { SynFate } from '#shared/match/index.ts';
import type { Card } from '#shared/text/index.ts';
import { isStroked, MARKS } from '../../present/index.ts';

const PATHS = {
  star: 'M8 1.2 10 5.7l4.9.5-3.7 3.3 1.1 4.8L8 11.8l-4.3 2.5 1.1-4.8L1.1 6.2 6 5.7Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  sound: 'M2 6h2.5L8 3v10L4.5 10H2ZM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9',
  mute: 'M2 6h2.5L8 3v10L4.5 10H2ZM11 6l4 4M15 6l-4 4',
  system: 'M8 2a6 6 0 1 0 0 12ZM8 2a6 6 0 0 1 0 12',
  light: 'M8 5a3 3 0 1 0 .01 0ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13 9.8A5.8 5.8 0 0 1 6.2 3 5.8 5.8 0 1 0 13 9.8Z',
  help: 'M5.8 6A2.2 2.2 0 1 1 8 8.4v1.2M8 12.2v.1',
  leave: 'M6 3H3v10h3M7 8h7M11 5l3 3-3 3',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  keypad: 'M3 3h2v2H3ZM7 3h2v2H7ZM11 3h2v2h-2ZM3 7h2v2H3ZM7 7h2v2H7ZM11 7h2v2h-2ZM7 11h2v2H7Z',
  erase: 'M6 3.5h8v9H6L2 8ZM8.5 6.2l3.6 3.6M12.1 6.2 8.5 9.8',
  close: 'M4 4l8 8M12 4l-8 8',
  play: 'M5 2.8 13 8l-8 5.2Z',
  pause: 'M4 3h3v10H4ZM9 3h3v10H9Z',
  back: 'M11.5 3v10L5.5 8ZM3.5 3h1.6v10H3.5Z',
  forward: 'M4.5 3v10l6-5ZM10.9 3h1.6v10h-1.6Z',
  swap: 'M8 3v10M8 3 5.5 5.5M8 3l2.5 2.5M8 13l-2.5-2.5M8 13l2.5-2.5',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: readonly IconName[] = ['star', 'keypad', 'play', 'pause', 'back', 'forward'];

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class={FILLED.includes(name) ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);

/** The mark in the corner of a card. */
export const Mark = ({ card }: { readonly card: Card }) => (
  <svg class={isStroked(card) ? 'mark stroked' : 'mark'} viewBox="0 0 12 12" aria-hidden="true">
    <path d={MARKS[card]} />
  </svg>
);

/** A chair, seen from the side. */
export const ChairIcon = () => (
  <svg class="chair-icon" viewBox="0 0 20 24" aria-hidden="true">
    <path class="chair-back" d="M4 2v11" />
    <path class="chair-seat" d="M3 13h12v4H3z" />
    <path class="chair-legs" d="M4 17v6M14 17v6" />
  </svg>
);

const FATES: { readonly [fate in SynFate]: string } = {
  // A cookie with a bite taken out, a cross, somebody seated.
  cookie: 'M8 1.2a4.2 4.2 0 1 0 2.8 5.6A2 2 0 0 1 8.6 4.200 2 2 0 0 1 8 1.200Z',
  dropped: 'M2.500 2.500 9.500 9.500M9.500 2.500 2.500 9.500',
  seated: 'M3 1.500V7H9.500M3.400 7V11M9 7V11',
};

/** What became of a SYN: the shape says it where the colour cannot. */
export const FateIcon = ({ fate }: { readonly fate: SynFate }) => (
  <svg class="fate-icon" data-fate={fate} viewBox="0 0 12 12" aria-hidden="true">
    <path d={FATES[fate]} />
  </svg>
);
