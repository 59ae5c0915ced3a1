/**
 * Hostile messages without number against the real program, while a few people play on it. Talks to 127.0.0.1 only, and ends by
 * itself: everything that is waited for has its time. Messages are drawn in events, packets, polls, requests and bytes.ts, put into
 * sequences in messages.ts, and sent by the lanes of wire, polling and raw.ts.
 */
import { derive, secretFromText } from '#shared/base/index.ts';
import { startServer, type TestServer } from '../../e2e/support/server.ts';
import { auditedIn } from '../chaos/audit.ts';
import { pause } from '../class/line.ts';
import { type Attackers, openAttackers } from './attackers.ts';
import { type Culprit, culpritAmong, errorsOf, urlOf } from './blame.ts';
import { nobody, playHonestly, type Served, servedTo, type Weather } from './honest.ts';
import type { Kind } from './hostile.ts';
import { growthIn, INSPECTED, type Memory, memoryOf } from './memory.ts';
import { METRICS_TOKEN } from './requests.ts';
import { sentIn } from './tally.ts';

export interface FuzzOptions {
  readonly messages: number;
  readonly seed: number;
  /** None is sent any more after so long. */
  readonly minutes: number;
  /** In how many parts they are sent. */
  readonly parts: number;
  /** How long people play in peace before each part, to have something to compare with (ms). */
  readonly calm: number;
  readonly say: (line: string) => void;
}

export interface Fuzz {
  readonly seed: number;
  readonly messages: number;
  readonly byKind: { readonly [kind in Kind]: number };
  /** Events that were done as they asked, by their names. */
  readonly taken: { readonly [event: string]: number };
  /** Answered with a coded refusal, or over HTTP with a status from 400 to 499. */
  readonly refused: number;
  /** Connections that the server ended. */
  readonly disconnected: number;
  /** Ends of the server, and errors in its log. */
  readonly crashes: number;
  readonly honest: Served;
  /** Before the first part, and after each. */
  readonly memory: readonly (Memory & { readonly messages: number; readonly matches: number })[];
  readonly seconds: number;
  readonly wrong: readonly string[];
  /** If a message has done it: where that is drawn, and the smallest that does it again. */
  readonly culprit: Culprit | null;
}

/**
 * All of it comes from one address and over a few connections: with the limits as they are, little would get past them. What
 * nobody returns to goes within the run, and classes are as many as there may be from the beginning on.
 */
const SETTINGS = {
  HOST: '127.0.0.1',
  METRICS_TOKEN,
  MAX_EVENTS: '10000',
  MAX_GUESSES: '100000',
  MAX_CREATES: '100000',
  MAX_JOINS: '100000',
  MAX_LOOKS: '100000',
  MAX_MATCHES: '20000',
  MAX_CLASSES: '200',
  IDLE_MINUTES: '1',
};
const PEOPLE = 8;

export async function runFuzz(options: FuzzOptions): Promise<Fuzz> {
  const server = await startServer({ ...SETTINGS, ...INSPECTED });
  const stop = (): void => void server.dispose().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const attackers = openAttackers({ url: urlOf(server), seed: options.seed });
  try {
    const found = await played(server, attackers, options);
    const isTheirs = found.crashes > 0 || attackers.tally().wrong.length > 0;
    return { ...found, culprit: isTheirs ? await culpritAmong(attackers.tally().newest, SETTINGS) : null };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await attackers.close();
    await server.dispose();
  }
}

async function played(
  server: TestServer,
  attackers: Attackers,
  { messages, seed, minutes, parts, calm, say }: FuzzOptions,
): Promise<Omit<Fuzz, 'culprit'>> {
  const url = urlOf(server);
  const until = Date.now() + minutes * 60_000;
  const secret = secretFromText(String(seed));
  const honest = nobody();
  const memory: Fuzz['memory'][number][] = [];
  let weather: Weather = null;
  let isOver = false;
  let seconds = 0;
  const isGone = (): boolean => server.pid() === null;
  const play = (name: string, over: () => boolean): Promise<void> =>
    playHonestly({
      url,
      secret: derive(secret, name),
      weather: () => weather,
      isOver: () => over() || isGone(),
      honest,
    });
  /** False if there is no server any more. Nobody's waiting counts meanwhile: a full collection makes everybody wait. */
  const look = async (): Promise<boolean> => {
    weather = null;
    try {
      const { matches } = (await (await fetch(`${url}/healthz`)).json()) as { readonly matches: number };
      memory.push({ messages: sentIn(attackers.tally()), ...(await memoryOf(server)), matches });
      return true;
    } catch {
      return false;
    }
  };

  await look();
  const playing = Promise.all(Array.from({ length: PEOPLE }, (_, i) => play(`${i}`, () => isOver)));
  let isThere = true;
  for (let part = 0; part < parts && isThere && Date.now() < until; part++) {
    weather = 'calm';
    await pause(calm);
    weather = 'storm';
    const began = performance.now();
    const count = Math.floor(messages / parts) + (part === 0 ? messages % parts : 0);
    await attackers.send({ messages: count, until }, isGone);
    seconds += (performance.now() - began) / 1000;
    isThere = await look();
    say(`${sentIn(attackers.tally())} messages are sent`);
  }
  isOver = true;
  await playing;
  const wrong = [...attackers.tally().wrong];
  if (isThere && sentIn(attackers.tally()) < messages) wrong.push(`not all was sent in ${minutes} minutes`);
  if (!isThere) wrong.push('the server has ended');
  else {
    // It is as well as before: a match is played on it, and it ends in an orderly way.
    await play('afterwards', () => true);
    const code = await server.stop();
    if (code !== 0) wrong.push(`the server ended with ${code}`);
  }
  const errors = errorsOf(server);
  const audit = await auditedIn(server.data, honest.remembered);
  const { sent, taken, refused, disconnected } = attackers.tally();
  return {
    seed,
    messages: sentIn(attackers.tally()),
    byKind: sent,
    taken,
    refused,
    disconnected,
    crashes: errors.length + (isThere ? 0 : 1),
    honest: servedTo(honest, audit),
    memory,
    seconds: Math.round(seconds),
    wrong: [...wrong, ...errors, ...honest.wrong, ...audit.wrong, ...growthIn(memory)],
  };
}
