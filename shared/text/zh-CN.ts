/** Simplified Chinese. Names of states, segments and variables stay as the RFC writes them. */
import type { Text } from './text.ts';

export const zhCN = { tag: 'zh-CN', name: '简体中文' } as const satisfies Text;
