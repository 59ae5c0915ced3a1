/** The words around a passage of the RFC that is opened in place. */
export interface RfcText {
  /** '3.10.7.4, first' -> `§3.10.7.4, first`; other documents by their name. */
  readonly place: (section: string) => string;
  /** The same with the RFC before it. */
  readonly section: (section: string) => string;
  /** What the chip does, for a screen reader: follows the section. */
  readonly opens: string;
  /** Before the plain line. */
  readonly inPlainWords: string;
  /** The link to the whole section. */
  readonly read: string;
}
