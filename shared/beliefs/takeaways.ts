/** What there is to take home from a match: what is believed wrongly by many, each named after what is so. */
export const MISCONCEPTIONS = [
  'ack-names-next', // SYN and FIN take a number; the ACK names the next one
  'ack-takes-none', // a pure ACK takes no sequence number
  'ack-is-cumulative',
  'two-directions', // each direction has its own numbers
  'seq-is-not-chosen', // SND.NXT; only ISNs are drawn
  'resend-is-a-copy',
  'ack-has-no-timer', // the other side repeats, and is acknowledged again
  'duplicates-want-ack',
  'fin-carries-ack',
  'fin-is-one-way', // half-close
  'fin-after-text',
  'fin-wants-ack',
  'three-or-four', // the number of segments of a goodbye
  'time-wait', // what 2MSL is for
  'who-waits', // LAST-ACK ends by the ACK; the active closer waits
  'handshake', // who sends what, and why three
  'rst-is-no-goodbye',
  'rst-numbers',
  'rst-is-not-answered',
  'inbox-first', // answer what arrived before calls
  'silence-is-not-refusal', // wait for the RTO
  'what-came-back', // an RST is an answer, silence is none
  'closed-window-is-asked', // zero-window probes
  'one-silence-proves-little', // keepalive
  'cookies-keep-nothing', // what a flood costs, and what a cookie
  'kept-nothing-check-all', // an ACK without a cookie proves nothing
  'options-of-implementations', // no TCP must have a backlog, cookies, keepalive
  'economy', // nothing was refused, but something was needless
] as const;
export type Misconception = (typeof MISCONCEPTIONS)[number];

/** Clean: nothing was refused or needless. */
export const TAKEAWAYS = [...MISCONCEPTIONS, 'clean'] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];
