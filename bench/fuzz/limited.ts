/**
 * The same attack on a server with the limits that it comes with, from one address, while people play from another: what a school
 * has that leaves them as they are. Needs Linux, where a machine has more than one address of its own. Ends after its time.
 */
import { derive, secretFromText } from '#shared/base/index.ts';
import { startServer } from '../../e2e/support/server.ts';
import { auditedIn } from '../chaos/audit.ts';
import { pause } from '../class/line.ts';
import { openAttackers } from './attackers.ts';
import { errorsOf, urlOf } from './blame.ts';
import { nobody, playHonestly, type Served, servedTo, type Weather } from './honest.ts';
import { METRICS_TOKEN } from './requests.ts';
import { sentIn } from './tally.ts';

export interface Limited {
  readonly messages: number;
  readonly refused: number;
  readonly disconnected: number;
  readonly honest: Served;
  readonly wrong: readonly string[];
}

export interface LimitedOptions {
  readonly seed: number;
  /** Of the attack, and of the peace before it (s). */
  readonly seconds: number;
}

const PEOPLE = 8;
const THEIRS = '127.0.0.2';
/** More than come in any time. */
const WITHOUT_END = 10_000_000;

export async function runLimited({ seed, seconds }: LimitedOptions): Promise<Limited> {
  const server = await startServer({ HOST: '127.0.0.1', METRICS_TOKEN });
  const stop = (): void => void server.dispose().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const url = urlOf(server);
  const attackers = openAttackers({ url, seed });
  const isGone = (): boolean => server.pid() === null;
  try {
    const honest = nobody();
    let weather: Weather = 'calm';
    let isOver = false;
    const play = (i: number): Promise<void> =>
      playHonestly({
        url,
        from: THEIRS,
        secret: derive(secretFromText(String(seed)), `${i}`),
        weather: () => weather,
        isOver: () => isOver || isGone(),
        honest,
      });
    const playing = Promise.all(Array.from({ length: PEOPLE }, (_, i) => play(i)));
    await pause(1000 * seconds);
    weather = 'storm';
    await attackers.send({ messages: WITHOUT_END, until: Date.now() + 1000 * seconds }, isGone);
    weather = null;
    isOver = true;
    await playing;
    const isThere = !isGone();
    if (isThere) await server.stop();
    const audit = await auditedIn(server.data, honest.remembered);
    const { refused, disconnected, wrong } = attackers.tally();
    return {
      messages: sentIn(attackers.tally()),
      refused,
      disconnected,
      honest: servedTo(honest, audit),
      wrong: [
        ...(isThere ? [] : ['the server has ended']),
        ...wrong,
        ...errorsOf(server),
        ...honest.wrong,
        ...audit.wrong,
      ],
    };
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await attackers.close();
    await server.dispose();
  }
}
