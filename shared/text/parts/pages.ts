/** What the server itself says to a browser, where there is no page of the game. */
export interface PagesText {
  readonly nothing: string;
  readonly failed: string;
  readonly senseless: string;
  /** The link to the start page. */
  readonly toGame: string;
}
