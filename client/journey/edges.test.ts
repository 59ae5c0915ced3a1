import { expect, test } from 'vitest';
import type { LevelId } from '#shared/levels/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import type { End, Level, ScriptStep } from '#shared/match/index.ts';
import { debriefFor } from './drawn.testing.ts';
import { edgesTaken } from './edges.ts';

const taken = (level: LevelId | Level, you: End) => edgesTaken(debriefFor(level, you).story, you);

test.each([
  ['first-contact', 'client', ['CLOSED>SYN-SENT active OPEN', 'SYN-SENT>ESTABLISHED rcv SYN,ACK']],
  [
    'first-contact',
    'server',
    ['CLOSED>LISTEN passive OPEN', 'LISTEN>SYN-RECEIVED rcv SYN', 'SYN-RECEIVED>ESTABLISHED rcv ACK of SYN'],
  ],
  [
    'goodbye-properly',
    'client',
    [
      'ESTABLISHED>FIN-WAIT-1 CLOSE',
      'FIN-WAIT-1>FIN-WAIT-2 rcv ACK of FIN',
      'FIN-WAIT-2>TIME-WAIT rcv FIN',
      'TIME-WAIT>CLOSED Timeout=2MSL',
    ],
  ],
  [
    'goodbye-properly',
    'server',
    ['ESTABLISHED>CLOSE-WAIT rcv FIN', 'CLOSE-WAIT>LAST-ACK CLOSE', 'LAST-ACK>CLOSED rcv ACK of FIN'],
  ],
  [
    'goodbye-in-three',
    'client',
    ['ESTABLISHED>FIN-WAIT-1 CLOSE', 'FIN-WAIT-1>TIME-WAIT rcv FIN, ACK of FIN', 'TIME-WAIT>CLOSED Timeout=2MSL'],
  ],
  [
    'goodbye-in-three',
    'server',
    ['ESTABLISHED>CLOSE-WAIT rcv FIN', 'CLOSE-WAIT>LAST-ACK CLOSE', 'LAST-ACK>CLOSED rcv ACK of FIN'],
  ],
] as const)('%s as the %s inks its own edges, and none of the exchange before it', (level, you, edges) =>
  expect(taken(level, you)).toEqual(edges),
);

const BOTH_CLOSE: ScriptStep = { call: 'CLOSE', when: { on: 'start' }, after: 0 };

test('two goodbyes at once go by way of CLOSING', () => {
  const level = levelOf('goodbye-properly');
  const crossed: Level = {
    ...level,
    ends: {
      client: { ...level.ends.client, script: [BOTH_CLOSE] },
      server: { ...level.ends.server, script: [BOTH_CLOSE] },
    },
  };
  for (const you of ['client', 'server'] as const)
    expect(taken(crossed, you)).toEqual([
      'ESTABLISHED>FIN-WAIT-1 CLOSE',
      'FIN-WAIT-1>CLOSING rcv FIN',
      'CLOSING>TIME-WAIT rcv ACK of FIN',
      'TIME-WAIT>CLOSED Timeout=2MSL',
    ]);
});

test('two who dial at once open simultaneously', () => {
  const level = levelOf('first-contact');
  const { client } = level.ends;
  const both: Level = {
    ...level,
    ends: {
      client: { ...client, script: client.script.slice(0, 1) },
      server: { ...client, script: client.script.slice(0, 1) },
    },
    goals: ['open'],
  };
  expect(taken(both, 'server')).toEqual([
    'CLOSED>SYN-SENT active OPEN',
    'SYN-SENT>SYN-RECEIVED rcv SYN',
    'SYN-RECEIVED>ESTABLISHED rcv ACK of SYN',
  ]);
});

test('an application that aborts takes the edge of ABORT, and its peer that of the RST', () => {
  const level = levelOf('goodbye-properly');
  const aborted: Level = {
    ...level,
    ends: {
      client: { ...level.ends.client, script: [{ call: 'ABORT', when: { on: 'start' }, after: 0 }] },
      server: { ...level.ends.server, script: [] },
    },
  };
  expect(taken(aborted, 'client')).toEqual(['ESTABLISHED>CLOSED ABORT']);
  expect(taken(aborted, 'server')).toEqual(['ESTABLISHED>CLOSED rcv RST']);
});

test('what a bot does in the own chair is not inked', () => {
  const { story } = debriefFor('goodbye-properly', 'client');
  const sitsIn = { at: 1, end: 'client', event: 'occupant', occupant: 'steady' } as const;
  const at = story.findIndex((event) => event.at > 0);
  expect(edgesTaken([...story.slice(0, at), sitsIn, ...story.slice(at)], 'client')).toEqual([
    'ESTABLISHED>FIN-WAIT-1 CLOSE',
  ]);
});
