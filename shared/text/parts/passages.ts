/** What each quoted passage of the RFC says, in one line of the player's language. */
import type { PassageName } from '#shared/tcp/index.ts';

export type PassagesText = { readonly [name in PassageName]: string };
