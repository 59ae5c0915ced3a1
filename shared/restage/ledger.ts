/** What each end has sent, and what of it is acknowledged, as the packets of a connection went past. */
import type { Row } from '#shared/judge/index.ts';
import { ENDS, type End, otherEnd } from '#shared/match/index.ts';
import { type SeqNum, seqAdd, seqLt } from '#shared/tcp/index.ts';

export type Numbers = { readonly [end in End]: SeqNum | null };

export interface Ledger {
  /** The number after the last one that was seen of each end. */
  readonly nxt: Numbers;
  /** What its peer has asked for. */
  readonly una: Numbers;
  /** The number of its FIN. */
  readonly fin: Numbers;
}

const NONE: Numbers = { client: null, server: null };
export const EMPTY: Ledger = { nxt: NONE, una: NONE, fin: NONE };

/** Nothing has been sent. */
export const isFresh = (ledger: Ledger): boolean => ledger === EMPTY;

export const isOf = (row: Row, flag: 'SYN' | 'FIN' | 'RST'): boolean => row.flags.includes(flag);

/** Numbers that it takes (RFC 9293 3.4). */
const lengthOf = (row: Row): number => row.len + (isOf(row, 'SYN') ? 1 : 0) + (isOf(row, 'FIN') ? 1 : 0);

const later = (a: SeqNum | null, b: SeqNum): SeqNum => (a === null || seqLt(a, b) ? b : a);

export function entered({ nxt, una, fin }: Ledger, row: Row): Ledger {
  const own = row.from;
  const peer = otherEnd(own);
  const end = seqAdd(row.seq as SeqNum, lengthOf(row));
  const ack = row.ack as SeqNum | null;
  return {
    // What is acknowledged was sent, also where the capture has missed it.
    nxt: { ...nxt, [own]: later(nxt[own], end), [peer]: ack === null ? nxt[peer] : later(nxt[peer], ack) },
    una: { ...una, [peer]: ack === null ? una[peer] : later(una[peer], ack) },
    fin: isOf(row, 'FIN') && fin[own] === null ? { ...fin, [own]: seqAdd(end, -1) } : fin,
  };
}

/** Everything is acknowledged, at both ends, and somebody may still speak. */
export const isAtRest = ({ nxt, una, fin }: Ledger): boolean =>
  ENDS.every((end) => nxt[end] !== null && nxt[end] === una[end]) && ENDS.some((end) => fin[end] === null);

/** What this end has asked for covers this number. */
export const hasTaken = ({ una }: Ledger, end: End, number: SeqNum | null): boolean => {
  const asked = una[otherEnd(end)];
  return number !== null && asked !== null && seqLt(number, asked);
};

/** It says again what was said before. */
export const isRepeated = ({ nxt }: Ledger, row: Row): boolean => {
  const own = nxt[row.from];
  return lengthOf(row) > 0 && own !== null && seqLt(row.seq as SeqNum, own) && !row.notes.some(isProbe);
};

const isProbe = (note: Row['notes'][number]): boolean => note === 'keepalive' || note === 'window-probe';

/** A SYN,ACK is refused: it answered an old SYN, and the connection begins only now (RFC 9293 3.5, Figure 8). */
export const isGhostRefused = ({ una }: Ledger, row: Row): boolean =>
  isOf(row, 'RST') && row.from === 'client' && row.code === 'refuse' && una.server === null;
