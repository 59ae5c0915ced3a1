/** The words for states, for what the user of a connection is told, and for the ways in which a match ends. */
import type { Ending } from '#shared/match/index.ts';
import type { Signal, State } from '#shared/tcp/index.ts';

/** What the state means for the end that is in it, in a line. */
export type StatesText = { readonly [state in State]: string };

/** What the application hears. */
export type SignalsText = { readonly [signal in Signal]: string };

export type EndingsText = { readonly [ending in Ending]: { readonly headline: string; readonly sentence: string } };
