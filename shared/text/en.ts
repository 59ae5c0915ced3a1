/** English. */
import { meets } from './en/meets.ts';
import { reasons } from './en/reasons.ts';
import { table } from './en/table.ts';
import type { Text } from './text.ts';

export const en = { tag: 'en', name: 'English', reasons, meets, table } as const satisfies Text;
