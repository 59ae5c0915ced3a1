/** What comes back over the socket: an answer or a stable code; text/ has the sentence for people. */
import type { Result } from '#shared/base/index.ts';
import type { Debrief, MatchRecord } from '#shared/match/index.ts';

const WIRE_ERRORS = [
  'malformed', // the payload has not the shape that the event asks for
  'unfit-level', // a level of somebody's own that cannot be played as it stands
  'unknown-code', // no match has this code, or it is over and gone
  'match-full', // all its seats are taken
  'unknown-seat', // the token fits no seat (any more)
  'other-rules', // the match was made under another version of the rules, and cannot be replayed under these
  'damaged', // what was kept of the match does not read back
  'unknown-link', // no debrief is behind this link, or it is too old and gone
  'not-seated', // join or sit first
  'unknown-task', // no homework is behind this link, or its class is gone
  'not-due', // others may still do this homework: its debrief opens for others once it is due
  'nothing-played', // no try at this homework has come to its end
  'changed-work', // the signature does not fit: something was changed since the server made it, or another server did
  'another-class', // the work is of another class
  'too-fast', // over the rate limit
  'another-day', // the day is over, or has not come: ask which one it is
  'day-not-over', // everybody plays this board today: its debrief opens for others when the day (UTC) is over
  'not-ended', // the debrief opens when the match is over
  'round-not-over', // others still play this board: debriefs open when the round is over for all
  'unknown-class', // the key or token opens no class (any more)
  'locked', // the host has locked the class: nobody new comes in
  'class-full', // as many as a class can have are in it
  'banned', // the host does not let this browser in again
  'wrong-moment', // the class is not at a point at which this can be done: the view has changed meanwhile
  'bad-name', // the name is empty, pretends to be somebody, or is not for a classroom
  'server-full', // no room for another match now
  'storage', // the log cannot be written now; nothing was lost, try again
  'unavailable', // the server is closing
] as const;
export type WireError = (typeof WIRE_ERRORS)[number];
export type Reply<T> = Result<T, WireError>;

/** A match that is over, whole. The record folds to the debrief's story in the browser too. */
export interface Told {
  readonly debrief: Debrief;
  readonly record: MatchRecord;
  /** Opens the same for anybody who has it, without a seat. */
  readonly link: string;
}
