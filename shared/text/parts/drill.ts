/** The words of 'find the first illegal segment'. */
export interface DrillText {
  readonly title: string;
  readonly ask: string;
  readonly lost: string;
  /** These of the other end had not got there yet. */
  readonly unseen: (lines: string) => string;
  readonly copy: (n: number) => string;
  readonly line: (n: number) => string;
  /** One that was tapped is what a TCP would send. */
  readonly legal: string;
  /** It comes after the one that is to be found. */
  readonly later: string;
  readonly found: string;
  readonly sent: (segment: string) => string;
  readonly next: string;
  readonly score: (found: number, tries: number) => string;
}
