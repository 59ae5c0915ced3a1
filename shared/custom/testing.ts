/** For tests: levels of the game made somebody's own, and changed. */
import { err, ok, type Result } from '#shared/base/index.ts';
import { CUSTOM_ID, LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import type { EndPlan, Level, ScriptStep } from '#shared/match/index.ts';
import { checkLevel } from './check.ts';
import type { Problem } from './problem.ts';
import { type CustomLevel, readLevel } from './read.ts';

const WORDS: CustomLevel['words'] = {
  name: 'Mine',
  teaches: '',
  opening: { client: 'You call.', server: 'You listen.' },
  mistake: '',
  takeHome: '',
  application: { client: [], server: [] },
};

/** The words of a level that tells stories are the tests' own. */
export function mine(id: LevelId, change: Partial<Level> = {}): CustomLevel {
  const level = levelOf(id);
  const told = (['client', 'server'] as const).flatMap((end) =>
    level.ends[end].script.flatMap(({ story }) => story ?? []),
  );
  const stories = Object.fromEntries(told.map((story) => [story, 'A story.']));
  const words = told.length > 0 ? { ...WORDS, stories } : WORDS;
  return { ...level, id: CUSTOM_ID, number: 0, next: null, words, ...change };
}

type Ends = { readonly [end in 'client' | 'server']?: Partial<EndPlan> };

/** The same with other ends. */
export function mineWith(id: LevelId, ends: Ends, change: Partial<Level> = {}): CustomLevel {
  const level = mine(id, change);
  const { client, server } = level.ends;
  return { ...level, ends: { client: { ...client, ...ends.client }, server: { ...server, ...ends.server } } };
}

/** With one more call at the client. */
export const calling = (id: LevelId, step: ScriptStep, change: Partial<Level> = {}): CustomLevel =>
  mineWith(id, { client: { script: [...levelOf(id).ends.client.script, step] } }, change);

export const ALL_MINE: readonly (readonly [LevelId, CustomLevel])[] = LEVEL_IDS.map((id) => [id, mine(id)]);

/** From anything to a level that can be played, or to why not. */
export function levelFrom(value: unknown): Result<CustomLevel, readonly Problem[]> {
  const read = readLevel(value);
  if (!read.ok) return read;
  const problems = checkLevel(read.value);
  return problems.length > 0 ? err(problems) : ok(read.value);
}
