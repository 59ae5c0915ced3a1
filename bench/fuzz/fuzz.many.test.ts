/** Hostile messages by the thousand against the whole server, in a process of its own. `npm run fuzz` sends a million. */
import { beforeAll, expect, test } from 'vitest';
import { freshClient } from '../../scripts/client.ts';
import { runFuzz } from './run.ts';

/** What is refused without a match, a class or homework. */
const DEEP = ['match:play', 'match:leave', 'class:join', 'class:run', 'class:do', 'homework:play'];
const LONGEST = 240_000;

// The files that it tries to get at.
beforeAll(async () => expect(await freshClient()).toBe(0), LONGEST);

test(
  'twenty thousand hostile messages break neither the server nor a match of those who play meanwhile',
  async () => {
    const found = await runFuzz({ messages: 20_000, seed: 5, minutes: 3, parts: 3, calm: 0, say: () => {} });
    const { messages, taken, crashes, honest, wrong, culprit } = found;
    expect({ wrong, culprit }).toEqual({ wrong: [], culprit: null });
    expect({ messages, crashes }).toEqual({ messages: 20_000, crashes: 0 });
    // They are not only turned away at the door.
    for (const event of DEEP) expect(taken[event], event).toBeGreaterThan(0);
    expect(honest.matches).toBeGreaterThan(0);
    expect(honest).toMatchObject({ ended: honest.matches, folded: honest.matches });
  },
  LONGEST,
);
