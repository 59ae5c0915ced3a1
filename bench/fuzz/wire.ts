/** A hostile connection: Engine.IO and Socket.IO by hand over a bare WebSocket. It opens again whenever the server ends it. */
import { pause } from '../class/line.ts';
import { type Frame, type Hostile, type Lane, packetOf } from './hostile.ts';
import { count, type Tally } from './tally.ts';
import { type Overheard, openWords } from './words.ts';

/** An answer that takes longer is a claim that does not hold (ms). */
const PATIENCE = 10_000;
const AGAIN = 200;
/** Ids of acks that no hostile frame has, to ask whether everything is read. */
const FIRST_ID = 1_000_000;
/** A server that ends right away may not be there any more. */
const TRIES = 50;
/** So many events go one by one, so that each knows what the one before was told; those behind them in such handfuls. */
const [ALONE, HANDFUL] = [6, 6] as const;

/** After each step it is seen whether there is still a connection: some events, or one message of frames. */
export function openWire(url: string, tally: Tally, overheard: Overheard): Lane {
  const words = openWords(overheard);
  /** The events that are not answered yet. */
  const asked = new Map<string, string>();
  let socket: WebSocket | null = null;
  let id = FIRST_ID;
  /** Called when what is waited for has come, or the connection has gone. */
  let done: () => void = () => {};
  let awaited = '40';

  const heard = (packet: string, from: WebSocket): void => {
    if (packet.startsWith('0')) from.send('40');
    else if (packet === '2') from.send('3');
    else if (/^4[23]/.test(packet)) learn(packet);
    if (packet.startsWith(awaited)) done();
  };
  const learn = (packet: string): void => {
    const at = packet.indexOf('[');
    const told = JSON.parse(packet.slice(at)) as unknown[];
    const isAnswer = packet.startsWith('43') && !packet.startsWith(awaited);
    if (isAnswer && (told[0] as { ok?: unknown }).ok === false) tally.refused++;
    else if (isAnswer) takenAs(packet.slice('43'.length, at));
    for (const one of told.slice(0, 2)) words.hear(one);
  };
  const takenAs = (number: string): void => {
    const event = asked.get(number);
    if (event === undefined) return;
    tally.taken[event] = (tally.taken[event] ?? 0) + 1;
  };
  const waitFor = (packet: string, begin: () => void): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(() => {
        tally.wrong.push(`no answer in ${PATIENCE} ms`);
        socket?.close();
        socket = null;
        resolve();
      }, PATIENCE);
      awaited = packet;
      done = () => {
        clearTimeout(late);
        resolve();
      };
      begin();
    });
  const open = async (): Promise<void> => {
    for (let i = 0; socket === null; i++) {
      if (i === TRIES) throw new Error('the server takes no connection');
      if (i > 0) await pause(100);
      await waitFor('40', () => {
        const own = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
        socket = own;
        own.addEventListener('message', ({ data }) => own === socket && heard(String(data), own));
        own.addEventListener('close', () => {
          if (own !== socket) return;
          socket = null;
          done();
        });
      });
    }
  };
  /** Everything is read once a question behind it has its answer. */
  const settled = async (): Promise<void> => {
    const own = ++id;
    const ask = (): void => socket?.send(`42${own}["match:debrief",{}]`);
    // Who has left Socket.IO and not Engine.IO may be overheard once, and is cut off the next time.
    const again = setInterval(ask, AGAIN);
    await waitFor(`43${own}[`, () => (socket === null ? done() : ask()));
    clearInterval(again);
    asked.clear();
    if (socket === null) tally.disconnected++;
  };

  const send = (message: Hostile): void => {
    count(tally, message);
    for (const frame of framesOf(message)) {
      if (socket?.readyState === WebSocket.OPEN) socket.send(dataOf(frame));
    }
  };
  const framesOf = (message: Hostile): readonly Frame[] => {
    if (message.kind === 'frame') return message.frames;
    if (message.kind !== 'event') return [];
    asked.set(`${++id}`, message.event);
    return [packetOf(message, id)];
  };
  const dataOf = (frame: Frame): string | Buffer<ArrayBuffer> =>
    typeof frame === 'string' ? words.filled(frame) : Buffer.from(frame.base64, 'base64');

  return {
    async put(messages) {
      for (const step of stepsOf(messages)) {
        await open();
        for (const message of step) send(message);
        await settled();
      }
    },
    close() {
      const last = socket;
      socket = null;
      last?.close();
    },
  };
}

function stepsOf(messages: readonly Hostile[]): readonly (readonly Hostile[])[] {
  if (messages[0]?.kind !== 'event') return messages.map((one) => [one]);
  const alone = messages.slice(0, ALONE).map((one) => [one]);
  const others = messages.slice(ALONE);
  const handfuls = Array.from({ length: Math.ceil(others.length / HANDFUL) }, (_, i) =>
    others.slice(i * HANDFUL, (i + 1) * HANDFUL),
  );
  return [...alone, ...handfuls];
}
