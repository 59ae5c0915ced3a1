/**
 * What an end may do with the wire, and why not: the rules that judge, hints, bots, mirror and proofs all ask. Read
 * legal/inbox.ts first (what is owed), then legal/moves.ts (what is right), then legal/judge.ts (why something is not).
 */
export { type Applied, applyMove, carriesNew } from './legal/apply.ts';
export { type Forced, forced } from './legal/forced.ts';
export { silent } from './legal/inbox.ts';
export { type Judgement, judge } from './legal/judge.ts';
export {
  isNeedless,
  legalMoves,
  legalSegments,
  NEEDLESS_ALLOWED,
  needsDecision,
  type Owed,
  sameSegment,
  sendableText,
} from './legal/moves.ts';
