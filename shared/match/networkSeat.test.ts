/** What the ends are told of a person who is the network: who is waited for, and of the cards nothing. */
import { expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { begin } from './begin.ts';
import { boardOf } from './board.ts';
import type { Command } from './command.ts';
import { ENDS, type Seat } from './level.ts';
import type { NetworkCard } from './networkCard.ts';
import { step } from './step.ts';
import { cardOf, headerFor } from './testing.ts';
import { viewOf } from './view.ts';

const level = levelOf('goodbye-properly');
const plain = headerFor(level, { network: ['calm', 1] });
const board = boardOf({ ...plain, setup: { ...plain.setup, murphy: 'person' } }, level);

type Doing = readonly [seat: Seat | 'host', command: Command];
const THREE_COME: readonly Doing[] = [...ENDS, 'network' as const].map((end) => [
  'host',
  { host: 'line', end, up: true },
]);
const READY: Command = { move: 'ready' };

/** What the ends see after three have come, and then this was done. */
function seenAfter(...doings: readonly Doing[]) {
  let { match } = begin(board);
  for (const [seat, command] of [...THREE_COME, ...doings]) {
    const by = seat === 'host' ? null : seat === 'network' ? match.network : match.seats[seat];
    const counters = by ? { n: by.n + 1, rev: by.rev } : { n: null, rev: null };
    match = step(board, match, { at: match.at, seat, ...counters, hand: 'own', command }).match;
  }
  return { client: viewOf(board, match, 'client'), server: viewOf(board, match, 'server') };
}

test('the Ready of the network changes the view of each end, in nothing but that', () => {
  const before = seenAfter();
  const after = seenAfter(['network', READY]);
  for (const end of ENDS) {
    expect(before[end].network).toEqual({ occupant: 'person', line: true, ready: false });
    const network = { occupant: 'person', line: true, ready: true };
    expect(after[end]).toEqual({ ...before[end], network, rev: before[end].rev + 1 });
  }
});

test.each<NetworkCard>(['pass', 'lose', 'hold', 'duplicate'])('of %s no end is told when it is played', (card) => {
  const begun: readonly Doing[] = [
    ['client', READY],
    ['server', READY],
    ['network', READY],
  ];
  const { client } = seenAfter(...begun);
  const action = { do: 'send', segment: cardOf(client, 'FIN', {}) } as const;
  const fin: Doing = ['client', { move: 'act', peer: client.connections[0]?.peer ?? '', action }];
  const sent = seenAfter(...begun, fin);
  expect(sent.client.score.rightAtFirst).toBe(1);
  expect(seenAfter(...begun, fin, ['network', { move: 'fate', card }])).toEqual(sent);
});
