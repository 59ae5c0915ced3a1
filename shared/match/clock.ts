/** The two clocks of a match: one that stands while an end owes a decision, and one that always runs. */
export const CLOCKS = ['patient', 'live'] as const;
export type Clock = (typeof CLOCKS)[number];
