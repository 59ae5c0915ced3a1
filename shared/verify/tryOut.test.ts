/** The verdict on a level that nobody has proved: what it claims, and what it does not. */
import { describe, expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import type { End, Level } from '#shared/match/index.ts';
import { playBoards, tryOut } from './tryOut.ts';

const never = { isEnough: () => false };
const verdictOn = (level: Level) => tryOut(level, never);

test('a small level can always be won', () => {
  const verdict = verdictOn(levelOf('say-it-again'));
  expect(verdict).toMatchObject({ is: 'wins' });
  expect(verdict.is === 'wins' && verdict.states).toBeGreaterThan(300);
});

describe('a trap', () => {
  test('that an error is, is shown on the way on which the real match meets it', () => {
    // B's port is shut, and the level says nothing of errors.
    const level: Level = {
      ...levelOf('say-it-again'),
      networkScript: null,
      network: { name: 'calm', strength: 1 },
    };
    const shut = { ...level, ends: { ...level.ends, server: { ...level.ends.server, script: [] } } };
    const verdict = verdictOn(shut);
    expect(verdict).toMatchObject({ is: 'trap', trap: 'error', real: true });
    expect(verdict.is === 'trap' && verdict.story.some((one) => one.event === 'sent')).toBe(true);
  });

  test('that a call is which never comes, says where both ends stand', () => {
    const goodbye = levelOf('goodbye-properly');
    const silent = { ...goodbye, ends: { ...goodbye.ends, server: { ...goodbye.ends.server, script: [] } } };
    const verdict = verdictOn(silent);
    expect(verdict).toMatchObject({
      is: 'trap',
      trap: 'deadlock',
      ends: {
        client: { state: 'FIN-WAIT-2', due: 1, lacks: ['closed'] },
        server: { state: 'CLOSE-WAIT', due: 0, lacks: ['closed'] },
      },
    });
  });
});

test('that two segments may wait at once is looked at before all that can be lost, so that a trap in it is found soon', () => {
  // The client closes as soon as it is open: its FIN may lie on the table behind the ACK of the SYN, and the server is never seen open.
  const first = levelOf('first-contact');
  const closing = (end: End, on: 'established' | 'closing') => ({
    ...first.ends[end],
    script: [...first.ends[end].script.slice(0, 1), { call: 'CLOSE', when: { on }, after: 0 } as const],
  });
  const ends = { client: closing('client', 'established'), server: closing('server', 'closing') };
  const verdict = verdictOn({ ...first, ends, goals: ['open', 'closed'] });
  expect(verdict).toMatchObject({ is: 'trap', trap: 'deadlock', ends: { server: { lacks: ['open'] } } });
  expect(verdict.is === 'trap' && verdict.states).toBeLessThan(5000);
});

test('what is left before all of it was seen proves nothing, and does not say so', () => {
  expect(tryOut(levelOf('grand-tour'), { isEnough: (states) => states > 2000 })).toMatchObject({ is: 'too-big' });
});

test.each([
  ['flood-and-cookie', 'backlog'],
  ['why-not-two', 'watched'],
] as const)('%s is not explored, and says why', (id, why) => {
  expect(verdictOn(levelOf(id))).toEqual({ is: 'unexplored', why });
});

test('bots play as many boards as they may', () => {
  expect(playBoards({ ...levelOf('first-contact') }, (of) => of === 6)).toEqual({ won: 6, of: 6 });
});

test('boards that are played in two goes come to the same as in one', () => {
  const level = levelOf('forger');
  const upTo = (most: number) => (of: number) => of >= most;
  const some = playBoards(level, upTo(5));
  expect(some.of).toBe(5);
  expect(playBoards(level, upTo(12), some)).toEqual(playBoards(level, upTo(12)));
});
