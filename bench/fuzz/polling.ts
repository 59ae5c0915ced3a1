/** Engine.IO over HTTP, with a session of its own. */
import { Agent, request } from 'node:http';
import type { HostilePoll, Lane } from './hostile.ts';
import { answered, count, type Tally } from './tally.ts';
import { type Overheard, openWords } from './words.ts';

interface Answered {
  /** 0: the connection ended without one. */
  readonly status: number;
  readonly text: string;
}

/** An answer that takes longer is a claim that does not hold (ms). */
const PATIENCE = 15_000;
const GOOD = 'EIO=4&transport=polling';
/** A session that nobody has. */
const NOBODYS = 'x'.repeat(20);
/** Behind each message, so that there is always an answer to read. */
const QUESTION = '421000000["match:debrief",{}]';

/** Puts the messages one after the other, each time with a question behind it whose answer is read. */
export function openPolling(url: string, tally: Tally, overheard: Overheard): Lane {
  const words = openWords(overheard);
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  let session: string | null = null;
  const ask = (method: string, query: string, body = ''): Promise<Answered> =>
    new Promise((resolve) => {
      const lost = (): void => resolve({ status: 0, text: '' });
      const asked = request(
        `${url}/socket.io/?${query}`,
        { method, agent, timeout: PATIENCE, headers: { 'content-type': 'text/plain;charset=UTF-8' } },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', lost);
        },
      );
      asked.on('error', lost).on('timeout', () => {
        tally.wrong.push(`no answer to ${method} ${query} in ${PATIENCE} ms`);
        asked.destroy();
      });
      asked.end(body);
    });
  const open = async (): Promise<string> => {
    const { text } = await ask('GET', GOOD);
    const sid = (JSON.parse(text.slice(1)) as { readonly sid: string }).sid;
    await ask('POST', `${GOOD}&sid=${sid}`, '40');
    return sid;
  };

  const putOne = async (message: HostilePoll): Promise<void> => {
    const { session: whose, query, body } = message;
    session ??= await open();
    count(tally, message);
    const own = `${GOOD}&sid=${session}`;
    const sid = whose === 'own' ? session : NOBODYS;
    const { status } = await ask('POST', `${query}&sid=${sid}`, `${words.filled(body)}\u001e${QUESTION}`);
    answered(tally, status, `a poll (${query})`);
    if (whose !== 'own') return;
    const told = status === 200 ? await ask('GET', own) : null;
    // One of the refusals is the answer to the question behind.
    tally.refused += Math.max(0, (told?.text.split('"ok":false').length ?? 1) - 2);
    if (told?.status === 200 && !told.text.split('\u001e').includes('1')) return;
    tally.disconnected++;
    session = null;
    await ask('POST', own, '1');
  };

  return {
    async put(messages) {
      for (const message of messages) if (message.kind === 'polling') await putOne(message);
    },
    close: () => agent.destroy(),
  };
}
