/** Before the first card, and whenever somebody or something is waited for. */
export interface WaitText {
  readonly title: string;
  readonly ready: string;
  readonly listenReady: string;
  readonly readyHint: string;
  readonly listenHint: string;
  readonly youReady: string;
  readonly youNotReady: string;
  readonly partnerReady: (name: string) => string;
  readonly partnerNotReady: (name: string) => string;
  readonly nobodyYet: string;
  readonly code: string;
  readonly partnerLine: (name: string) => string;
  readonly ownLine: string;
  readonly botSitsIn: (name: string) => string;
  readonly botHasSeat: string;
  /** One move of the own seat, after a long silence. */
  readonly botMoved: string;
  readonly ended: string;
  readonly paused: string;
  readonly again: string;
  readonly failed: string;
}
