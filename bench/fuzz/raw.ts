/** Whole TCP connections as bytes. */
import { connect } from 'node:net';
import type { Hostile } from './hostile.ts';
import { answered, count, type Tally } from './tally.ts';

/** A connection that stays open for longer is a claim that does not hold (ms). */
const PATIENCE = 15_000;
/** Of a request, in what is said of it (characters). */
const SHOWN = 200;
/** Of no file that anybody may read: of the machine, and of the game's own folder. */
const SECRETS = /root:.*:0:0:|"name": "synfin"|\[core\]/;

/** Sends all of it and closes its half of the connection. */
export async function putBytes(url: string, message: Hostile, tally: Tally): Promise<void> {
  if (!('bytes' in message)) return;
  const { kind, bytes } = message;
  count(tally, message);
  const text = await new Promise<string>((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.setEncoding('latin1').setTimeout(PATIENCE);
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('timeout', () => {
      tally.wrong.push(`a connection (${kind}) stayed open for ${PATIENCE} ms`);
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
    socket.end(bytes, 'latin1');
  });
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  answered(tally, status, JSON.stringify(bytes.slice(0, SHOWN)));
  // It has no answer, or it was a WebSocket, which nobody here ends in an orderly way.
  if (status === 0 || status === 101) tally.disconnected++;
  if (SECRETS.test(text)) tally.wrong.push('a file was given out that is nobody’s to read');
}
