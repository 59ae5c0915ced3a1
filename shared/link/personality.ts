/** What a personality of the network is made of: chances and ranges, each for five strengths. Pure data. */

/** One number for each strength, gentle first. */
export type PerStrength = readonly [number, number, number, number, number];

/** Milliseconds, both ends included. */
export interface Range {
  readonly least: PerStrength;
  readonly most: PerStrength;
}

/** Chances are in permille. What is absent does not happen. Read from top to bottom: the first that strikes decides. */
export interface Personality {
  /** Loses copies of a role, the caller's word for what a shipment means. */
  readonly loseRole?: { readonly [role: string]: PerStrength };
  /** Loses any copy. */
  readonly lose?: PerStrength;
  /** Loses first copies in runs (Gilbert-Elliott): the chances to enter and leave bad weather, and to be lost in it. */
  readonly burst?: { readonly enter: PerStrength; readonly leave: PerStrength; readonly lose: PerStrength };
  /** Delays any copy. */
  readonly delay?: Range & { readonly chance: PerStrength };
  /** Duplicates first copies, soon or late. */
  readonly duplicate?: {
    readonly chance: PerStrength;
    readonly lateChance: PerStrength;
    readonly soon: Range;
    readonly late: Range;
  };
}
