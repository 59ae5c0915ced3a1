/** Small shapes of words that many parts have. */

/** Something went wrong: what, and what to do. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

/** It is asked once: what is going to happen, and the word on the button that does it. */
export interface Asked extends Notice {
  readonly yes: string;
}

/** The same said at length, and in a word or two where there is little room: the words of it, so that they can be found by either. */
export interface Wording {
  readonly long: string;
  readonly short: string;
}

/** A name, and what it means in small print. */
export interface Named {
  readonly name: string;
  readonly what: string;
}
