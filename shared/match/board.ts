/** What a match is played on: the level, the times and the network, all derived from the record's header once. */
import { derive, draw32, drawBelow, type Ms, type Name } from '#shared/base/index.ts';
import type { Conditions } from '#shared/link/index.ts';
import { type SeqNum, seqAdd, seqNum } from '#shared/tcp/index.ts';
import type { Connection, Host } from './host.ts';
import type { End, Level } from './level.ts';
import { type Help, type MatchHeader, TIMING, type Timing } from './setup.ts';

export interface Board {
  readonly header: MatchHeader;
  readonly level: Level;
  readonly timing: Timing;
  readonly conditions: Conditions;
  /** R2 in game time, where the level sets it; null: a connection is given up after the last resend. */
  readonly userTimeout: Ms | null;
}

/** What is watched goes as it is told, and what a person decides on is not drawn. */
const CALM = { name: 'calm', strength: 1 } as const;

export function boardOf(header: MatchHeader, level: Level): Board {
  const timing = TIMING[header.setup.clock];
  return {
    header,
    level,
    timing,
    userTimeout: level.userTimeout?.[header.setup.clock] ?? null,
    conditions: {
      oneWay: timing.oneWay,
      msl: timing.msl,
      secret: derive(header.boardSecret, 'fates'),
      network: networkOf(header, level),
    },
  };
}

function networkOf({ setup, fates = [] }: MatchHeader, level: Level): Conditions['network'] {
  if (setup.murphy) return { ...CALM, script: fates };
  return { ...(level.watched ? CALM : setup.network), script: [...fates, ...(level.networkScript ?? [])] };
}

/** How long the RTO of a segment runs once it has run out so many times. */
export function rtoOf(board: Board, expiries: number): Ms {
  return board.level.backOff ? board.timing.rto * 2 ** expiries : board.timing.rto;
}

/** The longest interval between probes, in RTOs. */
const LONGEST_INTERVAL = 16;

/** SHLD-30: the interval between probes of a closed window doubles, whatever the level does with its RTO. */
export function probeInterval(board: Board, expiries: number): Ms {
  return board.timing.rto * Math.min(2 ** expiries, LONGEST_INTERVAL);
}

/** How far the ISNs of two incarnations lie apart at least, and what is drawn on top. */
const ISS_STEP = { least: 2000, drawn: 3000 } as const;

/**
 * The ISN that this incarnation (from 0) of an end uses. A later one lies above an earlier one, as the clock of RFC 9293 3.4.1 has it
 * (so that TIME-WAIT can tell a new SYN from an old one), by as much as nobody can guess.
 */
export function issOf(board: Board, end: End, incarnation: number): SeqNum {
  if (incarnation > 0) {
    const more = ISS_STEP.least + drawBelow(ISS_STEP.drawn, board.header.matchSecret, 'iss', end, incarnation);
    return seqAdd(issOf(board, end, incarnation - 1), more);
  }
  return board.level.ends[end].iss === null
    ? ISS[board.header.setup.help](board, [end, 0])
    : seqNum(board.level.ends[end].iss);
}

/** The ISN that this connection uses next. One with a stranger draws its own, or a stranger could tell the others'. */
export function issOn(
  board: Board,
  host: Pick<Host, 'end' | 'peer'>,
  { peer, incarnation }: Pick<Connection, 'peer' | 'incarnation'>,
): SeqNum {
  if (peer === host.peer) return issOf(board, host.end, incarnation);
  return ISS[board.header.setup.help](board, [host.end, incarnation, peer]);
}

/** The keyed hash of a peer's address and the slow clock, of which this end makes cookies (RFC 4987 3.6). */
export const addressHash = (board: Board, end: End, peer: string, count: number): SeqNum =>
  ISS[board.header.setup.help](board, ['cookie', end, peer, count]);

/** The number of a segment that belongs to no incarnation, drawn as an ISS is. */
export const strayNumber = (board: Board, end: End, place: number): SeqNum =>
  ISS[board.header.setup.help](board, ['stray', end, place]);

type DrawIss = (board: Board, names: readonly Name[]) => SeqNum;

/** Guided and Standard show numbers that a person can compare at a glance; Expert all 32 bits, one in four near the wrap. */
const ISS: { readonly [help in Help]: DrawIss } = {
  guided: (board, names) => seqNum(1000 + drawBelow(8000, board.header.matchSecret, 'iss', ...names)),
  standard: (board, names) => seqNum(10_000 + drawBelow(80_000, board.header.matchSecret, 'iss', ...names)),
  expert: (board, names) => {
    const { matchSecret } = board.header;
    const nearWrap = drawBelow(4, matchSecret, 'iss near the wrap', ...names) === 0;
    if (nearWrap) return seqNum(-1 - drawBelow(150, matchSecret, 'iss', ...names));
    return seqNum(draw32(matchSecret, 'iss', ...names));
  },
};
