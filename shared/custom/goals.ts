/** Goals: whether anything in the level could ever reach them. */
import { ENDS, type End, type Goal, goalsOf, type Level } from '#shared/match/index.ts';
import { activeOpens, callsOf, closes, eventsOf, octetsIn } from './facts.ts';
import { type Problem, problem } from './problem.ts';

export function goalProblems(level: Level): readonly Problem[] {
  const all = ENDS.flatMap((end) => goalsOf(level, end).map((goal) => [end, goal] as const));
  if (all.length === 0) return [problem('no-goals', 'goals')];
  return all.flatMap(([end, goal]) => {
    const wrong = WRONG[goal](level, end);
    return wrong === null ? [] : [{ ...wrong, path: pathOf(level, end, goal, wrong) }];
  });
}

/** Where the goal is chosen, or where what is missing for it would stand. */
const pathOf = ({ ends }: Level, end: End, goal: Goal, { code }: Problem): string => {
  if (code === 'goal-closed') return `ends.${end}.script`;
  return `${ends[end].goals ? `ends.${end}.goals` : 'goals'}.${goal}`;
};

const unless = (is: boolean, end: End, goal: Goal, code: Problem['code']): Problem | null =>
  is ? null : problem(code, '', { end, goal });

type Check = (level: Level, end: End) => Problem | null;

const sends = ({ ends }: Level): boolean => ENDS.some((end) => octetsIn(ends[end].script) > 0);

/** Anything that could bring a connection to its end. */
const ends = (level: Level): boolean =>
  ENDS.some(
    (end) =>
      closes(level, end) ||
      callsOf(level, end, 'ABORT').length > 0 ||
      (level.ends[end].events ?? []).length > 0 ||
      level.ends[end].script.length + level.ends[end].prelude.length === 0,
  ) || (level.lines ?? []).some(({ filtered }) => filtered);

const WRONG: { readonly [goal in Goal]: Check } = {
  open: (level, end) => unless(activeOpens(level, null) > 0, end, 'open', 'goal-open'),
  reopened: (level, end) => unless(activeOpens(level, null) > 1, end, 'reopened', 'goal-reopened'),
  sent: (level, end) => unless(sends(level), end, 'sent', 'goal-text'),
  received: (level, end) => unless(sends(level), end, 'received', 'goal-text'),
  closed: (level, end) => unless(closes(level, end), end, 'closed', 'goal-closed'),
  ended: (level, end) => unless(ends(level), end, 'ended', 'goal-ended'),
  listening: (level, end) => {
    const isPassive = callsOf(level, end, 'OPEN').some((step) => step.call === 'OPEN' && step.how === 'passive');
    return unless(isPassive, end, 'listening', 'goal-listening');
  },
  foretold: (level, end) => unless((level.ends[end].predictions ?? []).length > 0, end, 'foretold', 'goal-foretold'),
  reported: (level, end) =>
    unless(
      ENDS.some((one) => callsOf(level, one, 'REPORT').length > 0),
      end,
      'reported',
      'goal-reported',
    ),
  'memory-kept': (level, end) =>
    unless(
      level.ends[end].backlog !== undefined && eventsOf(level, end, 'stray').some(({ from }) => from !== undefined),
      end,
      'memory-kept',
      'goal-memory',
    ),
};
