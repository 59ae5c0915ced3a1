/** What every part of the form is given: the level as it stands, what is wrong with it, and how it is changed. */
import type { CustomLevel, Problem, ProblemFacts } from '#shared/custom/index.ts';
import type { Text } from '#shared/text/index.ts';

export interface Editing {
  readonly level: CustomLevel;
  /** Of the level as it was looked at last. */
  readonly problems: readonly Problem[];
  readonly text: Text;
  /** @param field changes to one field, one after the other, are undone as one */
  readonly set: (field: string, level: CustomLevel) => void;
}

/** A field's place in the page, by its place in the level. */
export const idOf = (path: string): string => `edit-${path === '' ? 'level' : path.replaceAll('.', '-')}`;

/** Fields that show seconds or minutes in the place of milliseconds. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^limit$/, 60_000],
  [/(^|\.)(after|by|atMost|idle|interval|patient|live)$/, 1000],
];

/** What a sentence about a place speaks of, in the unit that its field shows. */
export function factsOf({ path, facts }: Problem): ProblemFacts {
  const unit = UNITS.find(([places]) => places.test(path))?.[1] ?? 1;
  return { ...facts, least: facts.least / unit, most: facts.most / unit };
}

/** The problems of just this place. */
export const at = ({ problems }: Pick<Editing, 'problems'>, path: string): readonly Problem[] =>
  problems.filter((one) => one.path === path);

/** The problems of this place and of all that is in it. */
export const within = ({ problems }: Pick<Editing, 'problems'>, path: string): readonly Problem[] =>
  problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
