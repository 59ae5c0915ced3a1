/** A player's move at the referee: exactly once, on the view it was made on, not too many, not out of turn. */
import { expect, test } from 'vitest';
import type { Move } from '#shared/match/index.ts';
import {
  DO,
  hand,
  headerOf,
  keepUp,
  line,
  look,
  opened,
  pass,
  play,
  rightMove,
  started,
  types,
  wakeOf,
} from './testing.ts';

const early = DO('leave', 'client');
const fin = (move: Move | null): Move => move as Move;

test('a right move is appended before its receipt, and the wake comes last', () => {
  const game = started();
  const move = fin(rightMove(look(game, 'client')));
  const receipt = play(game, 'client', move);
  expect(receipt).toMatchObject({ result: 'right', code: 'call', wait: 0, n: 2 });
  expect(types(game.out)).toEqual(['append', 'receipt', 'wake']);
  expect(receipt.view).toEqual(look(game, 'client'));
});

test('the same number again is done once: it gets the verdict that it got', () => {
  const game = started();
  const move = fin(rightMove(look(game, 'client')));
  const { n, rev } = look(game, 'client');
  const written = game.log.length;
  expect(play(game, 'client', move).result).toBe('right');
  expect(play(game, 'client', move, { n: n + 1, rev }).result).toBe('right');
  expect(game.log).toHaveLength(written + 1);
});

test('a number that was used for another move asks the mover to look again', () => {
  const game = started();
  expect(play(game, 'client', fin(rightMove(look(game, 'client'))), { n: 1 }).result).toBe('resync');
});

test('whatever a move got, it gets again: later, after the end, and from a server that was started anew', () => {
  const game = started(headerOf({ level: 'goodbye-properly' }, ['person', 'steady']));
  const made: { readonly n: number; readonly rev: number; readonly move: Move; readonly got: object }[] = [];
  const make = (move: Move): void => {
    const { n, rev } = look(game, 'client');
    const { result, code } = play(game, 'client', move);
    made.push({ n: n + 1, rev, move, got: { result, code } });
    pass(game, 1000);
  };
  make(early);
  make({ move: 'hint', peer: 'B:80', grade: 1 });
  while (look(game, 'client').phase !== 'ended') {
    const move = rightMove(look(game, 'client'));
    if (move) make(move);
    else pass(game, 1000);
  }
  expect(new Set(made.map(({ got }) => (got as { result: string }).result))).toEqual(
    new Set(['refused', 'noted', 'right']),
  );
  const written = game.log.length;
  for (const at of [game, opened(game.header, game.log)])
    for (const { n, rev, move, got } of made) expect(play(at, 'client', move, { n, rev })).toMatchObject(got);
  expect(game.log).toHaveLength(written);
});

test('a number too far, or a view that never was, asks the mover to look again', () => {
  const game = started();
  const move = fin(rightMove(look(game, 'client')));
  const { n, rev } = look(game, 'client');
  const written = game.log.length;
  expect(play(game, 'client', move, { n: n + 2 }).result).toBe('resync');
  expect(play(game, 'client', move, { rev: rev + 1 }).result).toBe('resync');
  expect(play(game, 'client', { ...fin(move), peer: 'C:9' } as Move).result).toBe('resync');
  expect(play(game, 'client', { move: 'ready' }).result).toBe('resync');
  expect(game.log).toHaveLength(written);
});

/** B with an ACK in hand that nothing asks for, while A's FIN is on its way to it. */
const crossing = () => {
  const game = started();
  keepUp(game, 'client');
  const seen = look(game, 'server');
  const { tcb } = seen.connections[0] as (typeof seen.connections)[number];
  const segment = { seq: tcb.sndNxt, ack: tcb.rcvNxt, ctl: [], len: 0, wnd: tcb.rcvWnd };
  const ack: Move = { move: 'act', peer: 'A:40001', action: { do: 'send', segment } };
  return { game, rev: seen.rev, ack };
};

test('a move on a view that was replaced a moment ago is judged on that view', () => {
  const { game, rev, ack } = crossing();
  pass(game, 2100);
  expect(look(game, 'server').rev).toBe(rev + 1);
  expect(play(game, 'server', ack, { rev }).result).toBe('needless');
});

test('nobody is refused for what comes in by the very step that brings the move', () => {
  const { game, rev, ack } = crossing();
  game.real += 2100;
  expect(play(game, 'server', ack, { rev }).result).toBe('needless');
  expect(look(game, 'server').connections[0]?.inbox).toHaveLength(1);
});

test('a view that was replaced more than 3 s ago is judged as it is now', () => {
  const { game, rev, ack } = crossing();
  pass(game, 2100 + 3100);
  expect(play(game, 'server', ack, { rev }).result).toBe('refused');
});

test('after a refusal a second passes; what comes in it is busy and no entry', () => {
  const game = started();
  expect(play(game, 'client', early)).toMatchObject({ result: 'refused', wait: 1000 });
  const written = game.log.length;
  game.real += 400;
  expect(play(game, 'client', early)).toMatchObject({ result: 'busy', wait: 600 });
  expect(game.log).toHaveLength(written);
  game.real += 600;
  expect(play(game, 'client', early).result).toBe('refused');
});

test('the pause of one seat is not the pause of the other', () => {
  const game = started(headerOf({ level: 'goodbye-in-three' }));
  expect(play(game, 'client', early).result).toBe('refused');
  expect(play(game, 'server', DO('leave', 'server')).result).toBe('refused');
});

test('ten moves in a second are many; the eleventh waits', () => {
  const game = started();
  const hint: Move = { move: 'hint', peer: 'B:80', grade: 1 };
  game.real += 2000;
  for (let i = 0; i < 10; i++) expect(play(game, 'client', hint).result).toBe('noted');
  expect(play(game, 'client', hint)).toMatchObject({ result: 'busy', wait: 1000 });
  game.real += 1000;
  expect(play(game, 'client', hint).result).toBe('noted');
});

test('before both are ready nothing is played', () => {
  const game = opened(headerOf());
  line(game, 'client', true);
  line(game, 'server', true);
  expect(play(game, 'client', early).result).toBe('paused');
  expect(play(game, 'client', { move: 'ready' }).result).toBe('noted');
  expect(play(game, 'client', { move: 'ready' }).result).toBe('paused');
});

test('LISTEN is the Ready of a passive end, and nothing else is', () => {
  const game = opened(headerOf({ level: 'first-contact' }));
  line(game, 'client', true);
  line(game, 'server', true);
  expect(play(game, 'server', { move: 'ready' }).result).toBe('paused');
  expect(play(game, 'client', DO('listen', 'client')).result).toBe('paused');
  expect(play(game, 'server', DO('listen', 'server')).result).toBe('right');
  expect(look(game, 'server').ready.server).toBe(true);
  expect(play(game, 'client', { move: 'ready' }).result).toBe('noted');
  expect(look(game, 'client').phase).toBe('running');
  expect(look(game, 'server').score.decisions).toBe(0);
});

test('while a line is down everything is paused', () => {
  const game = started();
  line(game, 'server', false);
  expect(play(game, 'client', fin(rightMove(look(game, 'client')))).result).toBe('paused');
  line(game, 'server', true);
  expect(play(game, 'client', fin(rightMove(look(game, 'client')))).result).toBe('right');
});

test('after the end every new move is over, and there is nothing to wake for', () => {
  const game = started(headerOf({}, ['person', 'steady']));
  hand(game, { type: 'leave', seat: 'client', bot: 'steady' });
  expect(look(game, 'client').ending).toBe('abandoned');
  expect(types(game.out).at(-1)).toBe('ended');
  expect(wakeOf(game.out)).toBeNull();
  expect(play(game, 'client', early).result).toBe('over');
});

test('a seat is told of nothing that it cannot see', () => {
  const game = started();
  const receipt = play(game, 'client', early);
  expect(receipt.result).toBe('refused');
  expect(types(game.out)).not.toContain('tell');
  play(game, 'server', DO('leave', 'server'));
  expect(types(game.out)).not.toContain('tell');
});
