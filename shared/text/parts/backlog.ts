/** The words of a listener's backlog: chairs for half-open connections, the stream of SYNs, and the cookie computed anew. */
export interface BacklogText {
  readonly title: string;
  /** The memory meter: chairs taken, of all. */
  readonly chairs: (taken: number, of: number) => string;
  readonly full: string;
  readonly free: string;
  /** Who sits there, and how often the SYN,ACK has been sent. */
  readonly chair: (peer: string, copies: number) => string;
  /** SYNs that have been dealt with so far. */
  readonly came: (came: number) => string;
  /** SYNs that wait beside the ones that are shown. */
  readonly waiting: (n: number) => string;
  readonly became: {
    readonly cookie: string;
    readonly dropped: string;
    readonly seated: string;
  };
  /** For ears, now and then while a wave runs: how many came, and what became of them. */
  readonly spoken: (came: number, cookies: number, dropped: number) => string;
  readonly recompute: {
    readonly title: string;
    readonly of: (local: string, remote: string, count: number) => string;
    readonly hash: string;
    readonly irs: string;
    /** The same where the ACK has overtaken so many octets. */
    readonly irsBefore: (octets: number) => string;
    readonly cookie: string;
    readonly before: string;
    readonly ack: string;
    readonly note: string;
  };
}
