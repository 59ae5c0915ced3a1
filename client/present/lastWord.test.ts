/** A word of the coach goes when its decision is over. Two people say goodbye, and the client errs on the way. */
import { expect, it } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import {
  begin,
  boardOf,
  type End,
  nextDeadline,
  RULES_VERSION,
  type SeatView,
  step,
  viewOf,
} from '#shared/match/index.ts';
import type { Action } from '#shared/tcp/index.ts';
import { connectionOf, rightMoves } from './connection.ts';
import { lastWord } from './lastWord.ts';

function goodbye() {
  const board = boardOf(
    {
      rules: RULES_VERSION,
      setup: {
        level: 'goodbye-properly',
        network: { name: 'calm', strength: 1 },
        help: 'standard',
        clock: 'patient',
        speed: 100,
        glass: false,
        occupants: { client: 'person', server: 'person' },
      },
      boardSecret: secretFromText('goodbye'),
      matchSecret: secretFromText('goodbye'),
    },
    levelOf('goodbye-properly'),
  );
  let { match } = begin(board);
  const view = (end: End = 'client'): SeatView => viewOf(board, match, end);
  const act = (end: End, action: Action) => {
    const { n, rev, peer } = view(end);
    const command = { move: 'act', peer, action } as const;
    match = step(board, match, { at: match.at, seat: end, n: n + 1, rev, hand: 'own', command }).match;
  };
  const right = (end: End) => act(end, rightMoves(view(end))[0]?.action ?? { do: 'discard' });
  const tick = () => {
    const at = nextDeadline(board, match) ?? match.at;
    match = step(board, match, { at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } }).match;
  };
  const ready = (end: End) => {
    const { n, rev } = view(end);
    match = step(board, match, {
      at: match.at,
      seat: end,
      n: n + 1,
      rev,
      hand: 'own',
      command: { move: 'ready' },
    }).match;
  };
  ready('client');
  ready('server');
  return { view, act, right, tick, word: () => lastWord(view())?.verdict.code ?? null };
}

it('stays while the same thing is owed, and goes with the right move', () => {
  const t = goodbye();
  const fin = rightMoves(t.view())[0]?.sends;
  if (!fin) throw new Error('the level begins with a CLOSE');
  t.act('client', { do: 'send', segment: { ...fin, ack: null } });
  expect(t.word()).toBe('bare-fin');
  t.right('client');
  expect(t.word()).toBe('call');
});

it('goes when something happens that it did not speak of', () => {
  const t = goodbye();
  t.right('client');
  t.act('client', { do: 'leave' });
  expect(t.word()).toBe('leave-while-peer-open');
  t.tick(); // the FIN arrives
  t.right('server');
  expect(t.word()).toBe('leave-while-peer-open');
  t.tick(); // its ACK arrives, and is taken in silently
  expect(connectionOf(t.view()).tcb.state).toBe('FIN-WAIT-2');
  expect(t.word()).toBeNull();
});

it('makes place for an arrival that is owed an answer', () => {
  const t = goodbye();
  t.right('client');
  t.tick();
  t.right('server');
  t.tick();
  t.act('client', { do: 'resend' });
  expect(t.word()).toBe('resend-nothing');
  while (connectionOf(t.view()).owed === null) {
    if (connectionOf(t.view('server')).owed === 'call') t.right('server');
    t.tick();
  }
  expect(connectionOf(t.view()).owed).toBe('answer');
  expect(t.word()).toBeNull();
});
