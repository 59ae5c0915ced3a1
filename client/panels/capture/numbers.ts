/** The numbers of a segment as the ladder shows them: from the beginning of each end's own, or as they stand in the file. */
import type { JudgeCode, Row } from '#shared/judge/index.ts';
import { seqDiff, seqNum } from '#shared/tcp/index.ts';
import type { JudgedFacts } from '#shared/text/index.ts';
import type { Outline } from '../../capture/index.ts';

export interface Named {
  readonly flags: string;
  readonly seq: number;
  readonly ack: number | null;
  readonly len: number;
}

/** Codes whose deciding number is one of the peer's. */
const OF_PEER: ReadonlySet<JudgeCode> = new Set(['syn-ack-ack', 'ack-not-received', 'ack-goes-back', 'rst-ack']);

/** So many segments of the largest size that there is carry less than half of all numbers. */
const SURELY_BELOW_HALF = 2 ** 15;

interface Counted {
  readonly own: (number: number) => number;
  readonly peers: (number: number) => number;
}

/** Below 0 is what was left over from before, unless the connection may have come so far by itself. */
function counted({ from }: Row, { isns, segments }: Outline, isRelative: boolean): Counted {
  const after = (number: number, isn: number): number =>
    segments < SURELY_BELOW_HALF ? seqDiff(seqNum(number), seqNum(isn)) : seqNum(number - isn);
  const since = (isn: number | null) => (number: number) => (isRelative && isn !== null ? after(number, isn) : number);
  return { own: since(isns[from]), peers: since(isns[from === 'client' ? 'server' : 'client']) };
}

export function named(row: Row, connection: Outline, isRelative: boolean): Named {
  const { flags, seq, ack, len } = row;
  const { own, peers } = counted(row, connection, isRelative);
  return { flags: flags.join(','), seq: own(seq), ack: ack === null ? null : peers(ack), len };
}

/** What the sentences speak of. */
export function factsOf(row: Row, connection: Outline, isRelative: boolean): JudgedFacts {
  const { code, from, seq, ack, len, end, bound } = row;
  const { own, peers } = counted(row, connection, isRelative);
  return {
    ...{ from, len, seq: own(seq), end: own(end) },
    ack: ack === null ? 0 : peers(ack),
    bound: OF_PEER.has(code) ? peers(bound) : own(bound),
  };
}

/** `SYN,ACK seq 0 ack 1 len 100`. */
export const spelled = ({ flags, seq, ack, len }: Named): string =>
  `${flags} seq ${seq}${ack === null ? '' : ` ack ${ack}`}${len > 0 ? ` len ${len}` : ''}`;
