/**
 * Matches and a class against the real program while it is killed, frozen and has no room on its disk, and while its players' lines
 * are cut, half-open, and bring moves twice or in the wrong order. Then everybody's memory is held against the log. Talks to
 * 127.0.0.1 only, and ends by itself: what is not over three minutes after the last blow is told as wrong.
 */
import { derive, secretFromText } from '#shared/base/index.ts';
import { startServer, type TestServer } from '../../e2e/support/server.ts';
import type { Findings } from '../class/findings.ts';
import { type Audit, auditedIn } from './audit.ts';
import { openLesson } from './lesson.ts';
import type { Mishaps } from './player.ts';
import { playTable } from './tables.ts';
import { storm, type Weather } from './weather.ts';

export interface ChaosOptions {
  readonly minutes: number;
  /** The same seed draws the same levels, blows and mishaps; when they meet is the machine's. */
  readonly seed: string;
  readonly tables: number;
  readonly students: number;
  readonly say: (line: string) => void;
}

export interface Chaos extends Weather, Mishaps, Audit {
  readonly minutes: number;
  readonly seed: string;
  /** Moves that were refused because they could not be written down. */
  readonly unwritten: number;
  readonly class: Findings | null;
}

const MINUTE = 60_000;
/** After the last blow everything comes to its end within this (ms). */
const AFTERWARDS = 150_000;
const SETTINGS = { MAX_EVENTS: '50', MAX_CREATES: '100000', MAX_GUESSES: '100000' };

export async function runChaos({ minutes, seed, tables, students, say }: ChaosOptions): Promise<Chaos> {
  const server = await startServer(SETTINGS);
  const stop = (): void => void server.dispose().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const url = server.url.replace('localhost', '127.0.0.1');
    const secret = secretFromText(seed);
    const until = performance.now() + minutes * MINUTE;
    const latest = until + AFTERWARDS;
    const rounds = Math.max(1, Math.min(8, Math.round(minutes)));
    const lesson = await openLesson({ url, secret: derive(secret, 'class'), students, rounds, until, latest });
    say(`${students} students are in; ${tables} tables are set`);
    const mishaps: Mishaps = { cuts: 0, halfOpen: 0, duplicated: 0, reordered: 0 };
    const failed: string[] = [];
    const [weather, findings, played] = await Promise.all([
      storm(server, derive(secret, 'storm'), until).finally(() => say('the storm is over')),
      lesson.play().catch((error: Error) => {
        failed.push(`${error.message}${error.cause ? ` (${(error.cause as Error).message})` : ''}`);
        return null;
      }),
      Promise.all(
        Array.from({ length: tables }, (_, i) =>
          playTable({ url, secret: derive(secret, 'table', i), mishaps, until, latest }),
        ),
      ),
    ]);
    const memories = [
      ...lesson.students.flatMap((student) => student.remembered()),
      ...played.flatMap(({ players }) => players.flatMap((player) => player.remembered())),
    ];
    lesson.leave();
    const wrong = [
      ...failed,
      ...(findings?.wrong ?? []),
      ...played.flatMap((one) => one.wrong),
      ...(await ended(server)),
    ];
    say('the server is stopped; its log is read');
    const audit = await auditedIn(server.data, memories);
    return {
      minutes,
      seed,
      ...weather,
      ...mishaps,
      ...audit,
      unwritten: sum(played, ({ players }) => sum(players, (player) => player.unwritten())),
      class: findings,
      wrong: [...wrong, ...audit.wrong],
    };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await server.dispose();
  }
}

/** In an orderly way, and without a bug having been caught at the last moment. */
async function ended(server: TestServer): Promise<string[]> {
  const code = await server.stop();
  const uncaught = server
    .output()
    .match(/"msg":"(an error that nobody caught|a promise was rejected, and nobody heard it)"/g);
  return [
    ...(code === 0 ? [] : [`the server ended with ${code}`]),
    ...(uncaught ? [`${uncaught.length} errors that nobody caught`] : []),
  ];
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);
