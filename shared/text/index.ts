/** text: every word that a player reads, in each language. `TEXTS[tag]` is whole, whatever the tag. */
import { en } from './en.ts';
import type { Language, Text } from './text.ts';
import { zhCN } from './zh-CN.ts';

export * from './packets.ts';
export * from './parts/index.ts';
export * from './text.ts';
export * from './would.ts';

export const TEXTS: { readonly [tag in Language]: Text } = { en, 'zh-CN': zhCN };
