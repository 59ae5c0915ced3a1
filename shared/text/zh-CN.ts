/** Simplified Chinese. Names of states, segments and variables stay as the RFC writes them. */

import type { Text } from './text.ts';
import { meets } from './zh-CN/meets.ts';
import { reasons } from './zh-CN/reasons.ts';
import { table } from './zh-CN/table.ts';

export const zhCN = { tag: 'zh-CN', name: '简体中文', reasons, meets, table } as const satisfies Text;
