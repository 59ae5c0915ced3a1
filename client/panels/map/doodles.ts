/** What each chapter looks like: the hue of a kind of segment, and a little drawing in a box of 44 x 36. */
import type { Kind } from '#shared/tcp/index.ts';
import type { Chapter } from '../../journey/index.ts';

export const HUES: { readonly [chapter in Chapter]: Kind } = {
  opening: 'SYN',
  data: 'DATA',
  goodbye: 'FIN',
  trouble: 'RST',
  attack: 'SYN,ACK',
  tour: 'ACK',
};

/** A telephone, a parcel, a waving hand, a bolt, a mask, a flag on a hill. */
export const DOODLES: { readonly [chapter in Chapter]: string } = {
  opening:
    'M6 11c0-4 7-7 16-7s16 3 16 7v3l-8 1v-5a30 30 0 0 0-16 0v5l-8-1zM15 14l-6 16h26l-6-16M22 19a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  data: 'M6 11l16-7l16 7v15l-16 7l-16-7zM6 11l16 7l16-7M22 18v15M14 7.5l16 7v6',
  goodbye:
    'M14 20V9a2.6 2.6 0 0 1 5 0v8V6a2.6 2.6 0 0 1 5 0v11V8a2.6 2.6 0 0 1 5 0v12v-6a2.6 2.6 0 0 1 5 0v9c0 7-4 10-10 10c-5 0-8-3-9-7l-3-7c-1-3 2-4 4-1zM4 8c-1 2-1 4 0 6M40 8c1 2 1 4 0 6',
  trouble: 'M25 3L11 20h9l-3 13l16-19h-10zM5 27l3-2M39 27l-3-2M6 10l3 2M38 10l-3 2',
  attack:
    'M5 10c6 2 11 1 17-2c6 3 11 4 17 2c1 12-3 20-10 20c-4 0-5-4-7-4s-3 4-7 4c-7 0-11-8-10-20zM11 16c3-2 6-1 7 2c-3 2-6 1-7-2zM33 16c-3-2-6-1-7 2c3 2 6 1 7-2z',
  tour: 'M3 32c8-9 14-11 20-11s12 3 18 11M23 21V4l13 5l-13 5M9 26l2 3M34 25l-2 3',
};
