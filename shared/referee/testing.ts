/** For tests: one match at a referee, with a log and a clock of real time that is moved by hand. */

import { secretFromText } from '#shared/base/index.ts';
import { BOT } from '#shared/bots/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import {
  type End,
  type Entry,
  type MatchHeader,
  type Move,
  type Occupant,
  RULES_VERSION,
  type Seat,
  type SeatView,
  type Setup,
} from '#shared/match/index.ts';
import {
  type Incoming,
  type Outgoing,
  openReferee,
  type Real,
  type Receipt,
  type Referee,
  step,
  viewOf,
} from './index.ts';

export interface Game {
  readonly header: MatchHeader;
  referee: Referee;
  real: Real;
  readonly log: Entry[];
  /** What came out of the last incoming thing. */
  out: readonly Outgoing[];
}

export type Seats = readonly [client: Occupant, server: Occupant];

export function headerOf(setup: Partial<Setup> = {}, seats: Seats = ['person', 'person'], seed = 'game'): MatchHeader {
  const level = setup.level ?? 'goodbye-properly';
  const { network } = levelOf(level as 'goodbye-properly');
  return {
    rules: RULES_VERSION,
    setup: {
      level,
      network,
      help: 'standard',
      clock: 'patient',
      speed: 100,
      glass: false,
      occupants: { client: seats[0], server: seats[1] },
      ...setup,
    },
    boardSecret: secretFromText(seed),
    matchSecret: secretFromText(`${seed} pair`),
  };
}

/** A table of a class. */
export const inClass = (seats: Seats = ['person', 'person'], setup: Partial<Setup> = {}): MatchHeader => ({
  ...headerOf(setup, seats),
  classroom: { class: 'K7', round: 2, board: 0, pair: 4 },
});

export function opened(header: MatchHeader, entries: readonly Entry[] = [], real: Real = 1_000_000): Game {
  const referee = openReferee(header, entries, real);
  if (!referee.ok) throw new Error(referee.error);
  return { header, referee: referee.value, real, log: [...entries], out: [] };
}

/** Hands one thing to the referee now, and does what a host does with the answer: append first. */
export function hand(game: Game, incoming: Incoming): readonly Outgoing[] {
  const [referee, out] = step(game.referee, incoming, game.real);
  game.referee = referee;
  game.out = out;
  for (const one of out) {
    if (one.type !== 'append') continue;
    if (one.seq !== game.log.length) throw new Error(`appends at ${one.seq}, the log has ${game.log.length}`);
    game.log.push(...one.entries);
  }
  return out;
}

export const wakeOf = (out: readonly Outgoing[]): Real | null =>
  out.reduce<Real | null>((at, one) => (one.type === 'wake' ? one.at : at), null);

/** More wakes than any wait of a test needs: a wake that comes again and again is a bug. */
const MOST_WAKES = 5000;

/** Real time goes on by this much; the referee is woken whenever it asked for it. Gives all that came out. */
export function pass(game: Game, ms: Real): readonly Outgoing[] {
  const until = game.real + ms;
  const all: Outgoing[] = [];
  let wake = wakeOf(game.out);
  for (let wakes = 0; wake !== null && wake <= until; wakes++) {
    if (wakes > MOST_WAKES) throw new Error('it wakes and wakes');
    game.real = Math.max(game.real, wake);
    all.push(...hand(game, { type: 'wake' }));
    wake = wakeOf(game.out);
  }
  game.real = until;
  return all;
}

export const line = (game: Game, seat: Seat, up: boolean): readonly Outgoing[] =>
  hand(game, { type: 'line', seat, up });

export const look = (game: Game, seat: End): SeatView => viewOf(game.referee, seat);

/** A move with the next number on the present view, unless other numbers are given. */
export function play(game: Game, seat: End, move: Move, numbers: { n?: number; rev?: number } = {}): Receipt {
  const { n, rev } = look(game, seat);
  const out = hand(game, { type: 'play', seat, n: numbers.n ?? n + 1, rev: numbers.rev ?? rev, move });
  const answer = out.find((one) => one.type === 'receipt');
  if (answer?.type !== 'receipt' || answer.seat === 'network') throw new Error('a move gets a receipt');
  return answer.receipt;
}

/** What a steady bot would do on this view. */
export const rightMove = (view: SeatView): Move | null => BOT.steady(view, () => false)?.move ?? null;

/** The seat does what it owes, as long as it owes something; gives how many moves that took. */
export function keepUp(game: Game, seat: End): number {
  for (let moves = 0; ; moves++) {
    const move = rightMove(look(game, seat));
    if (move === null) return moves;
    const receipt = play(game, seat, move);
    if (receipt.result === 'busy') game.real += receipt.wait;
    else if (receipt.result !== 'right' && receipt.result !== 'noted') throw new Error(`${receipt.result}`);
  }
}

export const DO = (action: 'resend' | 'discard' | 'leave' | 'listen', seat: End): Move => ({
  move: 'act',
  peer: seat === 'client' ? 'B:80' : 'A:40001',
  action: { do: action },
});

/** Both lines up, both ready, the match runs. */
export function started(header: MatchHeader = headerOf()): Game {
  const game = opened(header);
  for (const seat of ['client', 'server'] as const) {
    if (header.setup.occupants[seat] === 'person') line(game, seat, true);
  }
  for (const seat of ['client', 'server'] as const) {
    if (header.setup.occupants[seat] !== 'person') continue;
    const ready = rightMove(look(game, seat));
    if (ready) play(game, seat, ready);
  }
  pass(game, 1000);
  return game;
}

export const types = (out: readonly Outgoing[]): readonly Outgoing['type'][] => out.map((one) => one.type);
