/** What a person is told where the server did not do what was asked. */
import type { Notice } from './notice.ts';

/** What can come of asking the server: each code of the wire, and silence. */
type Problem =
  | 'malformed'
  | 'unfit-level'
  | 'unknown-code'
  | 'match-full'
  | 'unknown-link'
  | 'unknown-seat'
  | 'other-rules'
  | 'damaged'
  | 'not-seated'
  | 'unknown-task'
  | 'not-due'
  | 'nothing-played'
  | 'changed-work'
  | 'another-class'
  | 'too-fast'
  | 'another-day'
  | 'day-not-over'
  | 'not-ended'
  | 'round-not-over'
  | 'unknown-class'
  | 'locked'
  | 'class-full'
  | 'banned'
  | 'wrong-moment'
  | 'bad-name'
  | 'server-full'
  | 'storage'
  | 'unavailable'
  | 'no-answer';

export type ErrorsText = { readonly [problem in Problem]: Notice };
