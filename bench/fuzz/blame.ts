/** Which messages have broken a server: suspected sequences are sent to a fresh one, and what breaks it is made smaller. */
import { startServer, type TestServer } from '../../e2e/support/server.ts';
import { pause } from '../class/line.ts';
import type { Hostile, Kind } from './hostile.ts';
import { openLane } from './lane.ts';
import { type Drawn, smallest } from './messages.ts';
import { emptyTally } from './tally.ts';
import { nothingHeard } from './words.ts';

/** The sequence, and the smallest messages of it that break a server by themselves. */
export interface Culprit extends Drawn {
  readonly messages: readonly Hostile[];
}

/** No other sequence is tried after so long (ms). */
const SEARCH = 180_000;
/** What a message has set going is over by then (ms). */
const AFTERMATH = 50;

/** @param suspects the likeliest last. */
export async function culpritAmong(
  suspects: readonly Drawn[],
  settings: Readonly<Record<string, string>>,
): Promise<Culprit | null> {
  const server = await startServer(settings);
  const latest = performance.now() + SEARCH;
  try {
    for (const suspect of suspects.toReversed()) {
      if (performance.now() > latest) return null;
      const messages = await smallest(suspect, (some) => staysWell(server, suspect.kind, some));
      if (messages !== null) return { ...suspect, messages };
    }
    return null;
  } finally {
    await server.dispose();
  }
}

/** Whoever was hurt is replaced: it may still be on its way out. */
async function staysWell(server: TestServer, kind: Kind, messages: readonly Hostile[]): Promise<boolean> {
  const before = errorsOf(server).length;
  const tally = emptyTally();
  const lane = openLane(kind, urlOf(server), tally, nothingHeard());
  const isDone = await lane.put(messages).then(
    () => true,
    () => false,
  );
  lane.close();
  await pause(AFTERMATH);
  const isWell = isDone && server.pid() !== null && tally.wrong.length === 0 && errorsOf(server).length === before;
  if (!isWell) await server.restart();
  return isWell;
}

/** Lines of its log at level error or above. */
export const errorsOf = (server: TestServer): string[] =>
  server
    .output()
    .split('\n')
    .filter((line) => /^\{"level":[56]0/.test(line));

export const urlOf = (server: TestServer): string => server.url.replace('localhost', '127.0.0.1');
