/** Scripts in which each end's segment waits for the other's: what crosses in the game crosses in the exploration. */
import { expect, test } from 'vitest';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { State } from '#shared/tcp/index.ts';
import type { NetworkPass } from './bounds.ts';
import { explore } from './explore.ts';

const bounds = { resends: 1, extras: 0, inbox: 2, thinking: true };
const explored = (id: LevelId, network: NetworkPass) => explore(levelOf(id), { bounds, network });

/** The states in which some end stands on some path. */
function statesMet(id: LevelId, network: NetworkPass): readonly State[] {
  const { graph, endsOf } = explored(id, network);
  const met = new Set<State>();
  for (let state = 0; state < graph.states; state++)
    for (const end of ENDS) for (const { tcb } of Object.values(endsOf(state)[end].lines)) met.add(tcb.state);
  return [...met].sort();
}

test.each(['murphy', 'script'] as const)('two FINs that wait for each other always cross, under %s', (network) => {
  const met = statesMet('two-goodbyes-at-once', network);
  expect(met).toContain('CLOSING');
  for (const answered of ['CLOSE-WAIT', 'LAST-ACK'] as const) expect(met).not.toContain(answered);
});

test.each(['murphy', 'script'] as const)(
  'two SYNs that wait for each other meet no closed port, under %s',
  (network) => {
    expect(statesMet('both-dial', network)).toEqual(['CLOSED', 'ESTABLISHED', 'SYN-RECEIVED', 'SYN-SENT']);
    expect(explored('both-dial', network).failures).toEqual([]);
  },
);

test('without their holds one of them does, and is refused', () => {
  const { failures } = explore({ ...levelOf('both-dial'), networkScript: null }, { bounds, network: 'murphy' });
  expect(failures).not.toEqual([]);
});
