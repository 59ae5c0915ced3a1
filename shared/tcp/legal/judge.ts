/** The verdict on one move: right, needless, or refused with the most specific reason there is. */
import type { ArrivalContext } from '../arrives.ts';
import type { Section } from '../outcome.ts';
import { isShut } from '../probe.ts';
import { DECIDED_BY } from '../rfc/decidedBy.ts';
import { PASSAGES } from '../rfc/passages.ts';
import { kindOf, type Segment } from '../segment.ts';
import type { Action, LegalMove, Situation } from '../situation.ts';
import { nextSegment } from '../tcb.ts';
import {
  NEEDLESS_CODES,
  type NeedlessCode,
  type Reasoning,
  type RefusalCode,
  type RightCode,
  type Verdict,
} from '../verdict.ts';
import { readInbox } from './inbox.ts';
import { allMoves, isNeedless, NEEDLESS_ALLOWED, sameSegment, sendableText } from './moves.ts';
import { answerReason } from './reasons/answer.ts';
import { type Ask, bases } from './reasons/ask.ts';
import { cookieReason, listenerReason, orderReason, takeReason } from './reasons/backlog.ts';
import { dissegmentReason, leaveReason, listenReason, resendReason } from './reasons/others.ts';
import { ownReason } from './reasons/own.ts';
import { probeReason, windowCode } from './reasons/probe.ts';
import { reportReason } from './reasons/report.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** What the move does, for `applyMove`; null if it is refused. */
  readonly move: LegalMove | null;
}

/** Every action gets a verdict; none is too absurd. `legalMoves` and this agree: what is listed there is not refused here. */
export function judge(situation: Situation, action: Action, context: ArrivalContext): Judgement {
  const inbox = readInbox(situation, context);
  const moves = allMoves(situation, inbox, context);
  const ask: Ask = { situation, inbox, tcb: inbox.tcb, head: inbox.head, moves, context };
  const move =
    moves.find((candidate) => isThis(candidate, action)) ?? byAnotherName(ask, action) ?? lessText(ask, action);
  if (move === null || move === undefined) return refused(ask, action, reason(ask, action));
  if (isNeedless(move) && situation.needlessInARow >= NEEDLESS_ALLOWED) return refused(ask, action, 'third-needless');
  return { verdict: accepted(ask, action, move), move };
}

/** A segment by hand that is what RESEND would send counts as RESEND. */
function isThis(move: LegalMove, action: Action): boolean {
  if (action.do === 'report') return move.action.do === 'report' && move.action.what === action.what;
  if (action.do === 'order') return move.action.do === 'order' && move.action.order === action.order;
  // A SYN,ACK from the hand is one for which a TCB is kept.
  if (action.do === 'send' && move.action.do === 'cookie') return false;
  if (action.do !== 'send') return move.action.do === action.do;
  return move.sends !== null && sameSegment(move.sends, action.segment);
}

/** PROBE of what went into a closed window before is its RESEND; WINDOW without news is an ACK that nobody asked for. */
function byAnotherName({ moves, tcb }: Ask, action: Action): LegalMove | null {
  if (action.do === 'probe' && isShut(tcb)) return moves.find((move) => move.action.do === 'resend') ?? null;
  if (action.do !== 'window') return null;
  const ack = moves.find(({ code }) => code === 'ack-says-nothing-new');
  return ack ? { ...ack, code: windowCode(tcb) } : null;
}

/** Less text than fits, or the last text on the FIN: as right as what `legalMoves` lists. */
function lessText(ask: Ask, action: Action): LegalMove | null {
  if (action.do !== 'send' || action.segment.len === 0) return null;
  const { segment } = action;
  const { calls } = ask.situation;
  const fits = (tcb: Ask['tcb']) => segment.len <= sendableText(ask.situation, tcb);
  const like = ask.moves.filter(isCall).find((m) => sameSegment({ ...m.sends, len: segment.len }, dataOf(segment)));
  if (like === undefined || !bases(ask).some(fits)) return null;
  if (kindOf(segment) === 'FIN' && !(calls.close && segment.len === calls.text)) return null;
  if (like.sends.len < segment.len) return null;
  const sends: Segment = { ...segment, wnd: like.sends.wnd };
  return { ...like, action: { do: 'send', segment: sends }, sends };
}

const isCall = (move: LegalMove): move is LegalMove & { readonly sends: Segment } =>
  move.sends !== null && (move.code === 'call' || move.code === 'answer-with-call');

const dataOf = (segment: Segment): Segment => ({ ...segment, ctl: segment.ctl.filter((bit) => bit !== 'FIN') });

function reason(ask: Ask, action: Action): RefusalCode {
  return listenerReason(ask, action) ?? plainReason(ask, action);
}

function plainReason(ask: Ask, action: Action): RefusalCode {
  switch (action.do) {
    case 'discard':
      return dissegmentReason(ask);
    case 'resend':
      return resendReason(ask);
    case 'leave':
      return leaveReason(ask);
    case 'listen':
      return listenReason(ask);
    case 'report':
      return reportReason(ask, action.what);
    case 'probe':
      return probeReason(ask);
    case 'window':
      return ask.head !== null ? 'window-before-answer' : ownReason(ask, nextSegment(ask.tcb));
    case 'cookie':
      return cookieReason(ask);
    case 'take':
      return takeReason(ask);
    case 'order':
      return orderReason(ask);
    case 'send':
      return malformed(action.segment) ?? segmentReason(ask, action.segment);
  }
}

/** What no TCP sends in any state. */
function malformed(segment: Segment): RefusalCode | null {
  const kind = kindOf(segment);
  if (kind === 'SYN,FIN') return 'fin-with-syn';
  if (kind === 'bare FIN') return 'bare-fin';
  return kind === 'other' ? 'ack-bit-missing' : null;
}

const segmentReason = (ask: Ask, segment: Segment): RefusalCode =>
  ask.head === null ? ownReason(ask, segment) : answerReason(ask, ask.head, segment);

function accepted(ask: Ask, action: Action, move: LegalMove): Verdict {
  const { code, section } = move;
  return isNeedlessCode(code)
    ? { verdict: 'needless', code, section: sectionOf(code), reasoning: reasoning(ask, action) }
    : { verdict: 'right', code, section, reasoning: reasoning(ask, action) };
}

const isNeedlessCode = (code: NeedlessCode | RightCode): code is NeedlessCode =>
  (NEEDLESS_CODES as readonly string[]).includes(code);

/** Where the passage stands that the move breaks. */
const sectionOf = (code: RefusalCode | NeedlessCode): Section => PASSAGES[DECIDED_BY[code]].section;

const refused = (ask: Ask, action: Action, code: RefusalCode): Judgement => ({
  verdict: { verdict: 'refused', code, section: sectionOf(code), reasoning: reasoning(ask, action) },
  move: null,
});

function reasoning(ask: Ask, action: Action): Reasoning {
  const given = action.do === 'send' ? action.segment : null;
  const { tcb } = ask;
  return {
    state: tcb.state,
    given,
    // What is dropped gets nothing, also where something that ran out may be sent again.
    expected: ask.head?.need === 'discard' ? null : nearest(ask, given),
    about: ask.head?.segment ?? null,
    sndUna: tcb.sndUna,
    sndNxt: tcb.sndNxt,
    rcvNxt: tcb.rcvNxt,
    sndWnd: tcb.sndWnd,
    rcvWnd: tcb.rcvWnd,
    rcvNxtAfter: bases(ask).at(-1)?.rcvNxt ?? tcb.rcvNxt,
  };
}

/** What answers the head if there is one, of the same kind, with the same numbers as far as possible; else the first right one. */
function nearest({ head, moves }: Ask, given: Segment | null): Segment | null {
  const asked = (move: LegalMove) => head === null || move.code === 'answer' || move.code === 'answer-with-call';
  // MUST-59: one ACK for all that has come, so the farthest first.
  const farthest = [...moves].sort((a, b) => b.takes - a.takes);
  const right = farthest.flatMap((move) =>
    move.sends === null || isNeedless(move) || !asked(move) ? [] : [move.sends],
  );
  if (given === null) return right[0] ?? null;
  const alike = right.filter((segment) => kindOf(segment) === kindOf(given));
  return (
    alike.find((s) => s.ack === given.ack) ?? alike.find((s) => s.seq === given.seq) ?? alike[0] ?? right[0] ?? null
  );
}
