/**
 * Two steady bots play a level once on each clock, and say where it hangs. That is bounded: a level that bots do not end soon is
 * none. It proves nothing; verify does.
 */
import { secretFromText } from '#shared/base/index.ts';
import { type Dispatch, matches, type Rule } from '#shared/link/index.ts';
import {
  CLOCKS,
  type Clock,
  ENDS,
  goalsOf,
  type Level,
  type Match,
  type MatchHeader,
  RULES_VERSION,
} from '#shared/match/index.ts';
import { type Simulated, simulateUpTo } from '#shared/referee/index.ts';
import { type Problem, problem } from './problem.ts';

/** Entries that two bots write at the most, some three times as many as the longest of the game's own levels has. */
const MOST_ENTRIES = 300;

/** A match of two steady bots on one of the boards of this level. */
export function trialHeader(level: Level, clock: Clock, board: string): MatchHeader {
  return {
    rules: RULES_VERSION,
    setup: {
      level: level.id,
      network: level.network,
      help: 'standard',
      clock,
      speed: 100,
      glass: false,
      occupants: { client: 'steady', server: 'steady' },
    },
    level,
    boardSecret: secretFromText(`trial ${board}`),
    matchSecret: secretFromText(`trial of ${board}`),
    boardMayBeTold: true,
  };
}

/** Everything that keeps two steady bots from winning; empty where they win on both clocks. */
export function trialProblems(level: Level): readonly Problem[] {
  for (const clock of CLOCKS) {
    const played = triedOn(level, clock);
    const problems = played === null ? [problem('unplayable', '')] : hangs(level, played);
    if (problems.length > 0) return problems;
    const rules = played === null ? [] : ruleProblems(level.networkScript ?? [], played.match.link.log);
    if (rules.length > 0) return rules;
  }
  return [];
}

/** null: the rules of the game do not allow for such a level, and say so by an assertion. */
function triedOn(level: Level, clock: Clock): Simulated | null {
  try {
    return simulateUpTo(MOST_ENTRIES, trialHeader(level, clock, 'one'), level);
  } catch {
    return null;
  }
}

function hangs(level: Level, { match }: Simulated): readonly Problem[] {
  switch (match.ending) {
    case null:
      return [problem('endless', '')];
    case 'missed':
      return [problem('misses', 'networkScript')];
    case 'reset':
    case 'gave-up':
      return [problem('breaks-off', 'outlivesErrors')];
    case 'won':
      // A call that would come after the win is no harm; what was to befall a host is what the level is about.
      return undue(level, match).filter(({ code }) => code === 'event-never-due');
    case 'limit':
      if (isWaiting(match)) return [problem('too-slow', 'limit')];
  }
  const why = [undue(level, match), unreached(level, match)].find((some) => some.length > 0);
  // All is reached, and yet it never comes to rest.
  return why ?? [problem('too-slow', 'limit')];
}

/** Something would have come, had there been time. */
const isWaiting = ({ hosts }: Match): boolean =>
  ENDS.some((end) => hosts[end].triggeredAt !== null || hosts[end].befallen.triggeredAt !== null);

/** What never came: the first of each list whose trigger never held. */
const undue = (level: Level, { hosts }: Match): readonly Problem[] =>
  ENDS.flatMap((end) => {
    const { due, triggeredAt, befallen, power } = hosts[end];
    const { script, events = [] } = level.ends[end];
    return [
      ...(due < script.length && triggeredAt === null && power === 'on'
        ? [problem('step-never-due', `ends.${end}.script.${due}`, { end })]
        : []),
      ...(befallen.due < events.length && befallen.triggeredAt === null
        ? [problem('event-never-due', `ends.${end}.events.${befallen.due}`, { end })]
        : []),
    ];
  });

const unreached = (level: Level, { goals }: Match): readonly Problem[] =>
  ENDS.flatMap((end) =>
    goalsOf(level, end)
      .filter((goal) => !goals[end].includes(goal))
      .map((goal) => problem('goal-never', `goals.${goal}`, { end, goal })),
  );

/** A rule that nothing meets says something that is not so of the level. */
function ruleProblems(rules: readonly Rule[], log: readonly Dispatch[]): readonly Problem[] {
  return rules.flatMap(({ on, copy, fate }, i) => {
    const path = `networkScript.${i}`;
    const named = log.filter((one) => matches(on, one) && decides(rules, i, one));
    if (named.length === 0) return [problem('rule-meets-nothing', path)];
    const met = named.filter((one) => copy === 'every' || one.copy === copy);
    if (met.length === 0) return [problem('rule-copy-never', path)];
    if (fate.kind === 'hold' && !log.some((one) => matches(fate.until, one)))
      return [problem('rule-held-for-nothing', path)];
    return met.some((one) => one.fate.kind === fate.kind) ? [] : [problem('rule-not-kept', path)];
  });
}

/** No rule before it takes every copy of this. */
const decides = (rules: readonly Rule[], at: number, one: Dispatch): boolean =>
  !rules.slice(0, at).some(({ on, copy }) => copy === 'every' && matches(on, one));
