/**
 * What is said of a captured segment. A code is stable and has its words in text/; those that a player's move can earn too have the name
 * that they have there (`tcp/verdict.ts`).
 */
export type CaptureVerdict = 'right' | 'needless' | 'illegal' | 'unknown';

/** A code with its verdict, and where it is decided: a section of RFC 9293, or another RFC by name. */
export const CODES = {
  open: ['right', '3.10.1'],
  answer: ['right', '3.10.7.4'],
  'answer-with-call': ['right', '3.10.7.4, seventh'],
  call: ['right', '3.10.2'],
  close: ['right', '3.10.4'],
  abort: ['right', '3.10.5'],
  refuse: ['right', '3.10.7.1'],
  retransmission: ['right', '3.10.8'],
  'duplicate-ack': ['right', '3.10.7.4, seventh'],
  window: ['right', '3.8.6'],
  probe: ['right', '3.8.4'],
  'window-probe': ['right', '3.8.6.1'],
  delayed: ['right', '3.10.7.4, first'],

  'ack-says-nothing-new': ['needless', '3.10.7.4, fifth'],

  // Control bits.
  'fin-with-syn': ['illegal', '3.5'],
  'rst-with-others': ['illegal', '3.5.2'],
  'bare-fin': ['illegal', '3.10.7.4, fifth'],
  'ack-bit-missing': ['illegal', '3.1'],
  // The handshake.
  'syn-ack-without-syn': ['illegal', '3.10.7.3, fourth'],
  'syn-ack-ack': ['illegal', '3.10.7.2, third'],
  'syn-in-connection': ['illegal', '3.10.7.4, fourth'],
  'ack-completes-nothing': ['illegal', '3.10.7.2, third'],
  'ack-nothing-arrived': ['illegal', '3.10.7.3, first'],
  'data-before-established': ['illegal', '3.10.2'],
  // Numbers.
  'ack-is-their-seq': ['illegal', '3.4'],
  'ack-before-isn': ['illegal', '3.4'],
  'ack-not-received': ['illegal', '3.4'],
  'ack-beyond-gap': ['illegal', '3.4'],
  'ack-goes-back': ['illegal', '3.4'],
  'seq-before-isn': ['illegal', '3.4.1'],
  'seq-goes-back': ['illegal', '3.4'],
  'seq-skips': ['illegal', '3.4'],
  'window-full': ['illegal', '3.8.6'],
  // FIN and RST.
  'data-after-fin': ['illegal', '3.5'],
  'fin-twice': ['illegal', '3.10.4'],
  'fin-before-data': ['illegal', '3.10.4'],
  'rst-ack': ['illegal', '3.5.2'],
  'rst-seq': ['illegal', '3.5.2'],
  'rst-not-its-own': ['illegal', '3.10.5'],
  // Options.
  'timestamp-missing': ['illegal', 'RFC 7323'],
  'timestamp-not-agreed': ['illegal', 'RFC 7323'],
  'timestamp-echo': ['illegal', 'RFC 7323'],
  'sack-not-permitted': ['illegal', 'RFC 2018'],
  'sack-edges': ['illegal', 'RFC 2018'],
  'sack-unsent': ['illegal', 'RFC 2018'],

  'began-before': ['unknown', '3.4'],
  'one-direction': ['unknown', '3.4'],
  'capture-gap': ['unknown', '3.4'],
  'sack-unseen': ['unknown', 'RFC 2018'],
  'old-duplicate': ['unknown', '3.4.1'],
  'other-connection': ['unknown', '3.5.1'],
  'stray-syn': ['unknown', '3.10.7.4, fourth'],
  'reset-out-of-place': ['unknown', 'RFC 5961'],
  damaged: ['unknown', '3.1'],
} as const satisfies Readonly<Record<string, readonly [CaptureVerdict, string]>>;

export type JudgeCode = keyof typeof CODES;
export const JUDGE_CODES = Object.keys(CODES) as readonly JudgeCode[];

/** What else is worth knowing of a segment. */
export const NOTES = [
  'retransmission',
  'out-of-order',
  'gap-before',
  'keepalive',
  'keepalive-ack',
  'window-probe',
  'duplicate-ack',
  'window-update',
  'zero-window',
  'simultaneous-open',
  'fast-open',
  'fin-with-data',
  'offloaded',
  'partial-ack',
  'acked-unseen',
  'challenge-ack',
  'text-with-rst',
] as const;
export type Note = (typeof NOTES)[number];

export interface Finding {
  readonly code: JudgeCode;
  readonly notes: readonly Note[];
}
