/** For tests: the connections of the judge's samples, and what two bots send on a level. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newCaptureReader } from '#shared/capture/index.ts';
import { type CustomLevel, trialHeader } from '#shared/custom/index.ts';
import { newJudge, newStore, type Row } from '#shared/judge/index.ts';
import { simulate } from '#shared/referee/index.ts';
import type { RestagedWords } from './restage.ts';

const folder = join(import.meta.dirname, '../judge/samples');

export const SAMPLES = readdirSync(folder).filter((name) => /\.pcap(ng)?$/.test(name));

export const WORDS: RestagedWords = {
  name: 'From a capture',
  teaches: '',
  opening: { client: 'You call.', server: 'You listen.' },
  mistake: '',
  takeHome: '',
  application: { client: [], server: [] },
};

/** The rows of each connection, as far as `isKept` lets its packets be captured. */
export function rowsOf(file: string, isKept: (n: number) => boolean = () => true): readonly (readonly Row[])[] {
  const reader = newCaptureReader();
  const store = newStore();
  const judge = newJudge(({ id }, judged) => store.add(id, judged));
  for (const item of [...reader.push(readFileSync(join(folder, file))), ...reader.end()])
    if (item.item === 'segment' && isKept(item.n)) judge.push(item);
  judge.end();
  return judge.connections.map(({ id }) => [...store.rows(id)]);
}

const written = (from: string, flags: readonly string[], seq: number, ack: number | null, len: number): string =>
  `${from} ${flags.filter((flag) => flag !== 'PSH' && flag !== 'ACK').join(',')} ${seq} ${ack} ${len}`;

export const seenIn = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ from, flags, seq, ack, len }) => written(from, flags, seq, ack, len));

/** What two steady bots send once the match has begun, and how it ends. */
export function played(level: CustomLevel): { readonly sent: readonly string[]; readonly ending: string | null } {
  const { story, match } = simulate(trialHeader(level, 'patient', 'restaged'), level);
  const sent = story.flatMap((one) => {
    if (one.event !== 'sent' || one.prelude) return [];
    const { ctl, seq, ack, len } = one.segment;
    return [written(one.end, ctl, seq, ack, len)];
  });
  return { sent, ending: match.ending };
}
