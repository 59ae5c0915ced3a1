/** Well-formed events that lead somewhere, so that what comes behind them meets a match, a class or homework that is there. */
import * as fc from 'fast-check';
import type { ClientToServer } from '#shared/wire/index.ts';
import { GOOD } from '../../server/payloads.testing.ts';
import type { HostileEvent } from './hostile.ts';
import { ALONE, JOIN_CLASS, JOIN_MATCH, PLAY, TASK, WITH_NETWORK } from './payloads.ts';

type Step = readonly [event: keyof ClientToServer, payload: object];

const OPEN: Step = ['class:open', GOOD['class:open']];
const JOIN: Step = ['class:join', JOIN_CLASS];
const HOST: Step = ['class:host', { key: '$key' }];
const SET: Step = ['class:run', { do: 'task', task: TASK }];
const MOVE: Step = ['match:play', PLAY];

const OPENINGS: readonly (readonly Step[])[] = [
  [],
  [['match:create', ALONE], MOVE, MOVE, MOVE],
  [['match:create', WITH_NETWORK], MOVE],
  [['match:create', GOOD['match:create']], ['match:join', JOIN_MATCH], MOVE],
  [['daily:play', { day: '$day', name: 'Ada' }], MOVE],
  [
    ['match:create', ALONE],
    ['match:leave', {}],
    ['match:sit', { token: '$token' }],
  ],
  [OPEN, ['class:watch', { key: '$screen' }]],
  [OPEN, JOIN, ['class:do', { do: 'spin' }]],
  [OPEN, JOIN, HOST, ['class:run', { do: 'begin' }], ['class:sit', { token: '$token' }], MOVE],
  [OPEN, JOIN, HOST, ['class:run', { do: 'begin' }], ['class:run', { do: 'finish' }], ['class:report', {}]],
  [OPEN, SET, ['homework:play', { link: '$link', item: 0, name: 'Ada' }], MOVE],
];

export const opening: fc.Arbitrary<readonly HostileEvent[]> = fc
  .constantFrom(...OPENINGS)
  .map((steps) =>
    steps.map(([event, payload]) => ({ kind: 'event', event, args: [JSON.stringify(payload)], ack: true })),
  );
