/** The comments in a match's packets, put together of a language's words: the same way in every language. */
import type { CaptureWords } from '#shared/capture/index.ts';
import type { Fate } from '#shared/link/index.ts';
import type { Text } from './text.ts';

export function packetWords({ packets, reasons }: Text): CaptureWords {
  const { title, vantages, prelude, copy, fates, origins, verdict, refused } = packets;
  const fate = (one: Fate): string => {
    if (one.kind === 'delay') return fates.delay(one.by);
    return one.kind === 'duplicate' ? fates.duplicate(one.after) : fates[one.kind];
  };
  return {
    title: (level, vantage) => title(level, vantages[vantage]),
    vantages,
    prelude,
    copy,
    fate,
    origin: origins,
    verdict: ({ verdict: is, code, section }) => verdict(is === 'right', code, section),
    refused: (end, { code, section, reasoning }) => refused(end, code, section, reasons[code](reasoning, true).title),
  };
}
