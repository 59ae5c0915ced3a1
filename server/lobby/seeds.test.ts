/** What a typed seed is good for: the same board again; not the fates of a pair, and never anybody's numbers. */
import { expect, test } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import type { MatchHeader, Occupant } from '#shared/match/index.ts';
import { memoryLog } from '../log/index.ts';
import { REQUEST, startServer, Visitor } from '../testing.ts';

async function headers(server: Occupant): Promise<readonly MatchHeader[]> {
  const store = memoryLog();
  const running = await startServer({ store });
  try {
    const made: MatchHeader[] = [];
    for (let i = 0; i < 2; i++) {
      const visitor = new Visitor(running.url);
      const { room } = await visitor.sit(
        visitor.ask('match:create', { ...REQUEST, seed: 'Monday', occupants: { client: 'person', server } }),
      );
      const row = await store.directory.byId(room.match);
      made.push(row?.header as unknown as MatchHeader);
      visitor.socket.disconnect();
    }
    return made;
  } finally {
    await running.stop();
  }
}

test('a pair gets the same board for the same seed, from a secret of the server', async () => {
  const [first, second] = await headers('person');
  expect(second?.boardSecret).toBe(first?.boardSecret);
  expect(first?.boardSecret).not.toBe(secretFromText('Monday'));
});

test('alone, a seed names the board that a command plays too', async () => {
  const [first] = await headers('steady');
  expect(first?.boardSecret).toBe(secretFromText('Monday'));
});

test('ISNs and bots are drawn anew for each match', async () => {
  const [first, second] = await headers('steady');
  expect(second?.matchSecret).not.toBe(first?.matchSecret);
});
