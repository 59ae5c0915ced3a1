/** What a refused move would have met at the other end, put together: the same way in every language. */
import { type Meeting, type Reasoning, type RefusalCode, UNSENT_CODES, type UnsentCode } from '#shared/tcp/index.ts';
import type { Text } from './text.ts';

/** The language's own gap between two sentences. */
const GAP: { readonly [tag in Text['tag']]: string } = { en: ' ', 'zh-CN': '' };

/** @param meeting of what would have been sent; null where the move would have sent nothing. Null where there is nothing to say. */
export function wouldMeet(
  code: RefusalCode,
  reasoning: Reasoning,
  meeting: Meeting | null,
  told: boolean,
  text: Text,
): string | null {
  const { kinds, repeats, unsent } = text.meets;
  if (meeting === null) return isUnsent(code) ? unsent[code](reasoning) : null;
  const first = kinds[meeting.kind](meeting, told);
  return meeting.repeats === null ? first : `${first}${GAP[text.tag]}${repeats(meeting.repeats)}`;
}

const isUnsent = (code: RefusalCode): code is UnsentCode => (UNSENT_CODES as readonly RefusalCode[]).includes(code);
