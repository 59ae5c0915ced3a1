/** bots: partners, a file each. They see what a player sees, and get the same verdicts. */
import type { BotName } from '#shared/match/index.ts';
import type { Bot } from './bot.ts';
import { sloppy } from './sloppy.ts';
import { steady } from './steady.ts';

export { type Bot, type Luck, luckOf } from './bot.ts';

export const BOT: { readonly [name in BotName]: Bot } = { steady, sloppy };
