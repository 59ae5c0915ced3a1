/** 中文: the levels. */
import type { LevelsText } from '../parts/index.ts';
import { beyond } from './levels/beyond.ts';
import { carrying } from './levels/carrying.ts';
import { closing } from './levels/closing.ts';
import { opening } from './levels/opening.ts';
import { strangers } from './levels/strangers.ts';
import { trouble } from './levels/trouble.ts';

export const levels = {
  ...opening,
  ...carrying,
  ...closing,
  ...strangers,
  ...trouble,
  ...beyond,
} as const satisfies LevelsText;
