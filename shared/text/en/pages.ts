/** English: what the server says where there is no page of the game. */
import type { PagesText } from '../parts/index.ts';

export const pages = {
  nothing: 'There is nothing at this address.',
  failed: 'The server failed. Try again in a moment.',
  senseless: 'The server does not understand this address.',
  toGame: 'To the game',
} as const satisfies PagesText;
