/** Who just wants to play: one match with a bot after the other, each on a line of its own. */
import { derive, type Secret } from '#shared/base/index.ts';
import type { Audit } from '../chaos/audit.ts';
import { requestOf } from '../chaos/tables.ts';
import { openHand, type Remembered } from '../class/hand.ts';
import { type Line, openLine, pause } from '../class/line.ts';

/** Whether hostile messages come meanwhile; null while it is neither. */
export type Weather = 'calm' | 'storm' | null;

/** Counted over all who play. */
export interface Honest {
  matches: number;
  /** From a move to its receipt (ms), by the weather in which both lie. */
  readonly waits: { readonly calm: number[]; readonly storm: number[] };
  readonly remembered: Remembered[];
  readonly wrong: string[];
}

/** From a move to its receipt (ms). */
interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** How those who play meanwhile fared: during the attack, in peace, and the one divided by the other. */
export interface Served extends Latency {
  readonly matches: number;
  readonly ended: number;
  /** Matches whose log folds to all that was seen of them. */
  readonly folded: number;
  /** Null if there was no peace. */
  readonly calm: Latency | null;
  readonly ratio: Latency | null;
}

export interface HonestOptions {
  readonly url: string;
  /** An address of this machine that they come from, where it is not the usual one. */
  readonly from?: string;
  readonly secret: Secret;
  readonly weather: () => Weather;
  /** No other match is begun once it says so. */
  readonly isOver: () => boolean;
  readonly honest: Honest;
}

/** Short ones, so that a run sees many of them end. */
const LEVELS = ['first-contact', 'goodbye-properly', 'the-last-ack'] as const;
/** No match takes longer (ms). */
const LONGEST = 180_000;

export const nobody = (): Honest => ({
  matches: 0,
  waits: { calm: [], storm: [] },
  remembered: [],
  wrong: [],
});

export function servedTo({ matches, waits }: Honest, { ended, folded }: Audit): Served {
  const storm = latencyOf(waits.storm);
  const calm = waits.calm.length > 0 ? latencyOf(waits.calm) : null;
  const ratio = calm && { p50: rounded(storm.p50 / calm.p50), p99: rounded(storm.p99 / calm.p99) };
  return { matches, ended, folded, ...storm, calm, ratio };
}

function latencyOf(waits: readonly number[]): Latency {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (part: number): number => rounded(sorted[Math.floor(sorted.length * part)] ?? 0);
  return { p50: at(0.5), p99: at(0.99) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** At least one match. */
export async function playHonestly(options: HonestOptions): Promise<void> {
  for (let i = 0; i === 0 || !options.isOver(); i++) {
    const line = openLine(options.url, options.from);
    try {
      if (!(await playOne(options, line, i))) return;
    } finally {
      line.close();
    }
  }
}

/** False if there is no match to play, or no server any more. */
async function playOne({ secret, weather, honest }: HonestOptions, line: Line, number: number): Promise<boolean> {
  const own = derive(secret, number);
  const level = LEVELS[number % LEVELS.length] ?? LEVELS[0];
  const reply = await line.ask('match:create', { ...requestOf(own, false), level, clock: 'patient', speed: 400 });
  if (!reply?.ok || reply.value.seat === 'network') {
    honest.wrong.push(`a match is not made: ${reply?.ok === false ? reply.error : 'no answer'}`);
    return false;
  }
  const { match, view } = reply.value;
  honest.matches++;
  const hand = openHand({
    match,
    view,
    secret: own,
    line: () => line,
    errs: false,
    async send(over, play) {
      const [began, asked] = [weather(), performance.now()];
      const answer = await over.ask('match:play', play);
      if (answer?.ok && began !== null && weather() === began) honest.waits[began].push(performance.now() - asked);
      return answer;
    },
  });
  line.socket.on('match:view', (next) => hand.show(next));
  let isLost = false;
  line.socket.on('disconnect', () => {
    isLost = true;
  });
  const latest = performance.now() + LONGEST;
  while (!hand.isOver() && !isLost && performance.now() < latest) await pause(100);
  hand.stop();
  line.socket.off('disconnect');
  honest.remembered.push(hand.remembered());
  if (!hand.isOver()) honest.wrong.push(isLost ? `the line of ${match} was lost` : `${match} (${level}) has not ended`);
  return !isLost;
}
