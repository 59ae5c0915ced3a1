/** What goes over the wire in a whole match, each frame of it, against what is kept and not to be told. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MatchHeader } from '#shared/match/index.ts';
import type { Seated } from '#shared/wire/index.ts';
import { memoryLog, type Store } from './log/index.ts';
import { drawProof, fastClock, REQUEST, type Running, startServer, Visitor } from './testing.ts';

let store: Store;
let server: Running;
let visitors: Visitor[];

beforeEach(async () => {
  visitors = [];
  store = memoryLog();
  server = await startServer({ clock: fastClock(100), store });
});

afterEach(async () => {
  for (const each of visitors) each.close();
  await server.stop();
});

/** A visitor, and every packet that the server sends them, answers too. */
async function watched() {
  const who = new Visitor(server.url);
  const frames: string[] = [];
  visitors.push(who);
  await new Promise<void>((resolve) => who.socket.once('connect', resolve));
  who.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => frames.push(String(data ?? '')));
  return { who, frames };
}

test.each(['calm', 'lossy', 'spiteful'] as const)(
  'over a %s network nobody is told a seed, a fate, a hash, or the token of another',
  async (name) => {
    const [ada, bob] = [await watched(), await watched()];
    const request = { ...REQUEST, network: { name, strength: 3 } } as const;
    const hers = await ada.who.sit(ada.who.ask('match:create', request));
    const his: Seated = await bob.who.sit(
      bob.who.ask('match:join', { proof: drawProof(), code: hers.room.code ?? '', name: 'Bob' }),
    );
    await Promise.all([ada.who.playToTheEnd(), bob.who.playToTheEnd()]);

    const header = (await store.directory.byId(hers.match))?.header as unknown as MatchHeader;
    const hashes = (await store.directory.seats(hers.match)).map(({ tokenHash }) => tokenHash ?? '?');
    const never = [header.boardSecret, header.matchSecret, ...hashes, '"fate', '"seed', 'Secret"'];
    expect(never.every((text) => text.length > 4)).toBe(true);
    for (const [{ frames }, others] of [
      [ada, his.token],
      [bob, hers.token],
    ] as const) {
      const all = frames.join('\n');
      expect(all).toContain('"phase":"ended"');
      expect([...never, others].filter((text) => all.includes(text))).toEqual([]);
    }
  },
);
