/** Finished matches for the tests of journey: real ones, played by steady bots in a person's chair, and drawn ones. */
import fc from 'fast-check';
import { secretFromText } from '#shared/base/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import {
  type Debrief,
  debriefOf,
  ENDINGS,
  ENDS,
  type End,
  HELPS,
  type Level,
  type MatchHeader,
  otherEnd,
  RULES_VERSION,
} from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { REFUSAL_CODES } from '#shared/tcp/index.ts';
import { EDGE_NAMES } from './edges.ts';
import type { Finished } from './finished.ts';

/** A person, who plays like a steady bot, against a steady bot. */
export function debriefFor(level: LevelId | Level, you: End): Debrief {
  const data = typeof level === 'string' ? levelOf(level) : level;
  const header: MatchHeader = {
    rules: RULES_VERSION,
    setup: {
      level: data.id,
      network: data.network,
      help: 'standard',
      clock: 'patient',
      speed: 100,
      glass: false,
      occupants: { [you]: 'person', [otherEnd(you)]: 'steady' } as MatchHeader['setup']['occupants'],
    },
    boardSecret: secretFromText('journey'),
    matchSecret: secretFromText('journey match'),
  };
  const debrief = debriefOf(simulate(header, data), 0);
  if (debrief === null) throw new Error('a match of two bots ends');
  return debrief;
}

export const CLEAN: Finished = {
  match: 'clean',
  at: 1000,
  level: 'parcel',
  role: 'client',
  help: 'guided',
  glass: false,
  ending: 'won',
  stars: 3,
  score: 2300,
  refused: 0,
  codes: [],
  edges: [],
};
export const ROUGH: Finished = { ...CLEAN, match: 'rough', stars: 2, refused: 1, codes: ['ack-one-too-many'] };

export const anyFinished: fc.Arbitrary<Finished> = fc.record({
  match: fc.uuid(),
  at: fc.nat(),
  level: fc.constantFrom('first-contact', 'parcel', 'flood-and-cookie', 'constructor'),
  role: fc.constantFrom(...ENDS),
  help: fc.constantFrom(...HELPS),
  glass: fc.boolean(),
  ending: fc.constantFrom(...ENDINGS),
  stars: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  score: fc.nat(3000),
  refused: fc.nat(9),
  codes: fc.uniqueArray(fc.constantFrom(...REFUSAL_CODES), { maxLength: 5 }),
  edges: fc.uniqueArray(fc.constantFrom(...EDGE_NAMES), { maxLength: 8 }),
});
