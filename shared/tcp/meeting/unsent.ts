/** Refusals of moves that put no segment on the wire: what the other end then does stands with the code (text/). */
import type { RefusalCode } from '../verdict.ts';

export const UNSENT_CODES = [
  // DISCARD
  'text-wants-ack',
  'syn-wants-answer',
  'syn-wants-challenge-ack',
  'stranger-wants-reset',
  'unacceptable-wants-ack',
  'handshake-needs-third',
  'half-close-still-receives',
  'rst-wants-challenge-ack',
  'fin-answered-with-nothing',
  'duplicate-wants-ack',
  'probe-wants-ack',
  'both-may-be-first',
  'discard-nothing',
  // RESEND
  'resend-nothing',
  // LEAVE
  'leave-before-answer',
  'leave-too-early',
  'leave-nothing',
  'leave-while-opening',
  'leave-while-open',
  'leave-while-last-ack',
  'leave-while-peer-open',
  'leave-on-false-rst',
  'leave-on-rst-in-listen',
  'leave-on-rst-in-syn-sent',
  'leave-on-rst-in-time-wait',
  // LISTEN
  'listen-before-answer',
  'listen-not-closed',
  'listen-not-yours',
  // PROBE, WINDOW
  'probe-before-answer',
  'probe-window-open',
  'probe-nothing-waits',
  'probe-not-idle',
  'window-before-answer',
  // REPORT
  'report-before-answer',
  'report-nothing',
  'report-too-early',
  'report-silence-is-no-refusal',
  'report-rst-is-an-answer',
  'report-never-open',
  'report-was-open',
  'report-other-silence',
  'report-while-answering',
  'report-one-probe',
  // At a backlog: COOKIE, TAKE, ORDER, and what is answered with no thought of it
  'syn-ack-without-room',
  'take-unchecked',
  'take-nothing',
  'cookie-is-true',
  'cookie-answers-syn',
  'cookie-has-no-resend',
  'cookie-is-an-option',
  'order-not-yet',
] as const satisfies readonly RefusalCode[];
export type UnsentCode = (typeof UNSENT_CODES)[number];
