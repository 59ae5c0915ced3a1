/** A simulated match as a file of packets, with English comments: what Murphy did, and each verdict. */
import { type CaptureWords, captureOf, type Vantage } from '#shared/capture/index.ts';
import type { Fate } from '#shared/link/index.ts';
import type { End, Folded } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';

const HOST: { readonly [end in End]: string } = { client: 'A', server: 'B' };

const FATES: { readonly [kind in Fate['kind']]: (fate: Fate) => string } = {
  deliver: () => 'Murphy lets it pass.',
  lose: () => 'Murphy loses it.',
  delay: (fate) => `Murphy delays it by ${fate.kind === 'delay' ? fate.by : 0} ms.`,
  duplicate: () => 'Murphy doubles it.',
  hold: () => 'Murphy holds it back.',
};

const words: CaptureWords = {
  title: (level, vantage) => `${level}, as seen ${words.vantages[vantage]}`,
  vantages: { client: 'at A, the client', server: 'at B, the server', wire: 'on the wire, as it left its sender' },
  prelude: 'Before the match.',
  copy: (copy) => `Sent for the ${copy === 2 ? 'second' : `${copy}th`} time.`,
  fate: (fate) => FATES[fate.kind](fate),
  origin: { old: 'An old duplicate of an earlier connection.', forged: 'Forged by a stranger.' },
  verdict: ({ verdict, code, section }) => `${verdict}: ${code} (RFC 9293 ${section})`,
  refused: (end, { code, section }) => `${HOST[end]} was refused before this: ${code} (RFC 9293 ${section})`,
};

/** @param number which of several matches in one file it is, from 0 */
export function capturedOf(folded: Folded, vantage: Vantage, number: number): Iterable<Uint8Array> {
  const level = TEXTS.en.levels[folded.board.level.id as keyof typeof TEXTS.en.levels].name;
  return captureOf(folded, { vantage, level, words, number });
}
