/**
 * What came of another move, as two words with their facts: what first became of it, and how the match would have ended. The story
 * tells both; text/ has the sentences.
 */
import { type End, type Moment, otherEnd, type StoryEvent, TIMING } from '#shared/match/index.ts';
import type { Branch } from '#shared/referee/index.ts';
import { has, type Kind, kindOf, type Segment, type State, segLen, seqLt } from '#shared/tcp/index.ts';
import type { Came, CameFacts } from '#shared/text/index.ts';

export type Names = { readonly [end in End]: string };
type Of<Kind extends StoryEvent['event']> = Extract<StoryEvent, { readonly event: Kind }>;

export interface CameOf {
  readonly word: Came;
  readonly facts: CameFacts;
}

/** What first became of the move made at that moment; null where it needs no word: a right one that sends nothing. */
export function cameOf(branch: Branch, moment: Moment, names: Names): CameOf | null {
  const { seat } = moment;
  const other = otherEnd(seat);
  const after = branch.story.slice(branch.told);
  const now = branch.story.slice(branch.told, branch.moved);
  const judged = now.find((one) => one.event === 'judged');
  const facts: CameFacts = { who: names[seat], other: names[other], what: null, about: null, state: null };
  const about = headOf(moment);
  const again = about === null ? null : repeatOf(after, other, about);
  const sent = now.find((one) => one.event === 'sent' && one.end === seat) as Of<'sent'> | undefined;
  if (sent) {
    const became = becameOf(branch.story.slice(0, branch.told), after, sent, { ...facts, what: kindOf(sent.segment) });
    const unheard = segLen(sent.segment) === 0 && ['learnt', 'ignored', 'challenged'].includes(became.word);
    return unheard && again !== null ? { word: 'repeats', facts: { ...facts, about: again } } : became;
  }
  if (judged?.event !== 'judged' || judged.verdict.verdict !== 'refused') return null;
  if (again !== null) return { word: 'repeats', facts: { ...facts, about: again } };
  const met = metClosed(after, seat, about);
  if (met !== null) return { word: 'met-closed', facts: { ...facts, about: met } };
  if (judged.move.move === 'act' && judged.move.action.do === 'report') return { word: 'lied', facts };
  return { word: now.length > 1 ? 'unnoticed' : 'nothing', facts };
}

/** What waited at the head of that end's inbox. */
function headOf({ match, seat, move }: Moment): Segment | null {
  return match.hosts[seat].connections[move.peer]?.inbox[0]?.segment ?? null;
}

/** The kind of the segment that the other end sends once more because this one was not acknowledged. */
function repeatOf(after: readonly StoryEvent[], other: End, { seq, len }: Segment): Kind | null {
  const again = after.find(
    (one) =>
      one.event === 'sent' && one.end === other && one.copy > 1 && one.segment.seq === seq && one.segment.len === len,
  );
  return again?.event === 'sent' ? kindOf(again.segment) : null;
}

/** The kind of the first segment that finds no connection any more, and is answered with an RST; it may have been waiting. */
function metClosed(after: readonly StoryEvent[], seat: End, waiting: Segment | null): Kind | null {
  const reset = after.findIndex((one) => one.event === 'sent' && one.end === seat && has(one.segment, 'RST'));
  if (reset < 0) return null;
  const met = after.slice(0, reset).findLast((one) => one.event === 'arrived' && one.end === seat);
  const segment = met?.event === 'arrived' ? met.segment : waiting;
  return segment && kindOf(segment);
}

function becameOf(
  earlier: readonly StoryEvent[],
  after: readonly StoryEvent[],
  sent: Of<'sent'>,
  facts: CameFacts,
): CameOf {
  const other = otherEnd(sent.end);
  const arrived = after.findIndex((one) => one.event === 'arrived' && one.id === sent.id && one.end === other);
  if (arrived < 0) return { word: neverCame(after, sent), facts };
  const then = after.slice(arrived);
  const handled = then.findIndex((one) => one.event === 'handled' && one.id === sent.id);
  if (handled < 0) return { word: 'too-late', facts };
  const before = then.slice(0, handled);
  const state = enteredBy(
    before.slice(before.findLastIndex((one) => one.event === 'handled' && one.end === other) + 1),
    other,
  );
  const told: CameFacts = { ...facts, state };
  if (has(sent.segment, 'RST'))
    return { word: state === null ? 'ignored' : state === 'CLOSED' ? 'killed' : 'accepted', facts: told };
  const { became } = then[handled] as Of<'handled'>;
  switch (became) {
    case 'dropped':
      return { word: 'ignored', facts };
    case 'held':
      return { word: 'held', facts };
    case 'taken':
      return { word: 'learnt', facts: told };
    case 'answered':
      return answeredWith([...earlier, ...after.slice(0, arrived)], then.slice(handled), other, told);
  }
}

/** It was lost; or it went to somebody who is no end of this match; or it was still under way at the end. */
function neverCame(after: readonly StoryEvent[], { fate, at }: Of<'sent'>): Came {
  if (fate.kind === 'lose') return 'lost';
  const due = at + TIMING.patient.oneWay;
  return fate.kind === 'deliver' && after.some((one) => one.at > due) ? 'astray' : 'too-late';
}

const enteredBy = (some: readonly StoryEvent[], end: End): State | null => {
  const entered = some.findLast((one) => one.event === 'state' && one.end === end);
  return entered?.event === 'state' ? entered.to : null;
};

/** Whether the answer acknowledges anything new, or only says what is expected instead. */
function answeredWith(
  before: readonly StoryEvent[],
  then: readonly StoryEvent[],
  other: End,
  facts: CameFacts,
): CameOf {
  const isAck = (one: StoryEvent): one is Of<'sent'> =>
    one.event === 'sent' && one.end === other && one.segment.ack !== null;
  const answer = then.find((one) => one.event === 'sent' && one.end === other);
  if (answer?.event === 'sent' && has(answer.segment, 'RST')) return { word: 'reset', facts };
  const [was, is] = [before.findLast(isAck)?.segment.ack ?? null, then.find(isAck)?.segment.ack ?? null];
  const isNew = is !== null && (was === null || seqLt(was, is));
  return { word: facts.state !== null || isNew ? 'accepted' : 'challenged', facts };
}
