/** The one thing to take home from a match: what is believed by many, set right in a sentence or two. */
import type { Takeaway } from '#shared/beliefs/index.ts';

export type TakeawaysText = { readonly [takeaway in Takeaway]: string };
