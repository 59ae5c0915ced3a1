/**
 * The options that tell of numbers: selective acknowledgments (RFC 2018, 2883) and time stamps (RFC 7323). A capture may have missed any segment
 * without a trace, so what is held against an option is only what no missed segment can explain.
 */
import { type SeqNum, seqAdd, seqLe, seqLt, seqNum } from '#shared/tcp/index.ts';
import { NEAR_ABOVE } from './check.ts';
import type { JudgeCode } from './codes.ts';
import { type End, outside } from './end.ts';
import { ACK, is, RST, type Seen, SYN } from './seen.ts';

/** The fastest clock that a stack stamps with counts microseconds; twice that, since clocks of captures are no better. */
const MOST_TICKS = 2_000_000;
/** Seconds that a segment may have been on its way before it came past. */
const LONGEST_WAY = 5;

/** What its options say that the two SYNs and the numbers of the peer do not allow; null if nothing. */
export function checkOptions(s: Seen, end: End, peer: End): JudgeCode | null {
  if (is(s, SYN) || is(s, RST) || !is(s, ACK)) return null;
  if (s.sack !== null) {
    const code = checkSack(s, s.sack, end, peer);
    if (code !== null) return code;
  }
  if (s.echo === null) return null;
  if (isStampUnasked(end, peer)) return 'timestamp-not-agreed';
  return echoesNothing(s, s.echo, peer) ? 'timestamp-echo' : null;
}

/** The highest right edge of its blocks, and no less than its ACK. */
export function sackEnd(s: Seen): SeqNum {
  let highest = s.ack;
  for (const [, right] of s.sack ?? []) if (seqLt(highest, seqNum(right))) highest = seqNum(right);
  return highest;
}

function checkSack(s: Seen, blocks: NonNullable<Seen['sack']>, end: End, peer: End): JudgeCode | null {
  if (isSackUnasked(end, peer)) return 'sack-not-permitted';
  if (blocks.some(([left, right]) => seqLt(seqNum(right), seqNum(left)))) return 'sack-edges';
  // A block at or below the ACK tells of what came twice (RFC 2883), and that may be of an older connection.
  const top = sackEnd(s);
  if (seqLe(top, peer.max)) return null;
  // Beyond a FIN there is nothing that a capture could miss. Far away, it is a middlebox that moves the numbers and not the blocks.
  const isClosed = peer.fin !== null && outside(top, s.ack, seqAdd(peer.fin, 1 + NEAR_ABOVE)) === 0;
  return isClosed ? 'sack-unsent' : 'sack-unseen';
}

/**
 * A SYN that is sent again may leave its options out, and the first can have come past before the capture began; a SYN,ACK keeps them, and has
 * none that its SYN had not. So the server's is what counts.
 */
const isSackUnasked = (end: End, peer: End): boolean =>
  !hasRepeated(end, peer) && peer.permitsSack === false && (!peer.openedActively || end.permitsSack === false);

function isStampUnasked(end: End, peer: End): boolean {
  if (hasRepeated(end, peer) || end.openedActively === peer.openedActively) return false;
  return (end.openedActively ? peer : end).stamps === false;
}

const hasRepeated = (end: End, peer: End): boolean => end.syns !== 1 || peer.syns !== 1;

/** It is newer than all that the peer can have sent by now, even if most of that was missed. Some stacks echo 0. */
function echoesNothing(s: Seen, echo: number, peer: End): boolean {
  const { newest } = peer;
  if (newest === null || echo === 0 || peer.strayed) return false;
  const ahead = (echo - newest.value) | 0;
  return ahead > MOST_TICKS * (Math.max(0, s.t - newest.t) + LONGEST_WAY);
}

/** Of whatever an end sends, also what is refused: the echo of it is not made up. */
export function rememberStamp(s: Seen, end: End): void {
  if (s.stamp === null || is(s, RST)) return;
  if (end.newest === null || ((s.stamp - end.newest.value) | 0) >= 0) end.newest = { value: s.stamp, t: s.t };
}
