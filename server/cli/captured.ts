/** A match as a file of packets, with English comments: for the commands that write one. */
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { captureOf, type Vantage } from '#shared/capture/index.ts';
import type { Folded } from '#shared/match/index.ts';
import { packetWords, TEXTS } from '#shared/text/index.ts';
import { misused } from './options.ts';

const text = TEXTS.en;
const words = packetWords(text);

/** @param number which of several matches in one file it is, from 0 */
export function capturedOf(folded: Folded, vantage: Vantage, number: number): Iterable<Uint8Array> {
  const { id, words: own } = folded.board.level;
  const level = own?.name ?? text.levels[id as keyof typeof text.levels].name;
  return captureOf(folded, { vantage, level, words, number });
}

/** Ends the process with one sentence where the file cannot be written. */
export async function writeCapture(file: string, pieces: Iterable<Uint8Array>): Promise<void> {
  await pipeline(pieces, createWriteStream(resolve(process.env.INIT_CWD ?? '.', file))).catch(
    (error: NodeJS.ErrnoException) =>
      misused(
        `${file} cannot be written (${error.code}): name a file in a folder that is there and may be written to.`,
      ),
  );
}
