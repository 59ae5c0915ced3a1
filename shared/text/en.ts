/** English. */
import type { Text } from './text.ts';

export const en = { tag: 'en', name: 'English' } as const satisfies Text;
