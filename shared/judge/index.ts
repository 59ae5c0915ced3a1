/** judge: both ends' state machines run over the segments of a capture. Enter at judge.ts; docs/judge.md says what it can know. */
export { type CaptureVerdict, JUDGE_CODES, type JudgeCode, NOTES, type Note } from './codes.ts';
export { type Connection, finals, isComplete } from './connection.ts';
export { newJudge } from './judge.ts';
export type { SeenState } from './states.ts';
export { newStore, type Row, type Store } from './store.ts';
