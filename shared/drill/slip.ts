/** Each way in which one segment of a match could have gone wrong so that whoever reads the conversation can tell. */
import { judgeOn, type Moment, type Moments, viewOf } from '#shared/match/index.ts';
import { has, type Segment, seqAdd, type Tcb, type Verdict } from '#shared/tcp/index.ts';

export interface Slip {
  /** Of the segment among all that were sent. */
  readonly place: number;
  readonly segment: Segment;
  readonly verdict: Extract<Verdict, { readonly verdict: 'refused' }>;
}

export function slipsOf(moments: Moments): readonly Slip[] {
  return moments.moments.flatMap((moment) => slipsAt(moments, moment));
}

function slipsAt({ board, story }: Moments, { match, seat, move, verdict, told }: Moment): readonly Slip[] {
  const { do: does } = move.action;
  // What was overtaken by an acknowledgment sends nothing.
  if ((does !== 'send' && does !== 'resend') || verdict.code === 'overtaken') return [];
  const view = viewOf(board, match, seat);
  const connection = view.connections.find(({ peer }) => peer === move.peer);
  const at = story.findIndex(({ event }, i) => i >= told && event === 'sent');
  const sent = story[at];
  if (connection === undefined || sent?.event !== 'sent') return [];
  const place = story.slice(0, at).filter(({ event }) => event === 'sent').length;
  return variantsOf(sent.segment, sent.copy === 1, connection.tcb).flatMap((segment) => {
    const wrong = judgeOn(view, move.peer, { do: 'send', segment });
    return wrong?.verdict === 'refused' ? [{ place, segment, verdict: wrong }] : [];
  });
}

/** Other numbers and other control bits; what only the application can know (whether it wants to close) stays as it was. */
function variantsOf(right: Segment, isFirst: boolean, { iss }: Tcb): readonly Segment[] {
  const { seq, ack } = right;
  // An ISN is as good as another.
  const isDrawn = isFirst && has(right, 'SYN');
  const seqs = isDrawn ? [] : [seqAdd(seq, 1), seqAdd(seq, 2 ** 32 - 1), iss].map((one) => ({ ...right, seq: one }));
  const acks =
    ack === null ? [] : [seqAdd(ack, 1), seqAdd(ack, 2 ** 32 - 1), seq].map((one) => ({ ...right, ack: one }));
  const bare = ack !== null && (has(right, 'FIN') || has(right, 'PSH')) ? [{ ...right, ack: null }] : [];
  return [...seqs, ...acks, ...bare];
}
