/** What the views of a class have in common. */
import type { Ms } from '#shared/base/index.ts';
import type { PollOption } from './command.ts';
import { type ClassState, lastRound, openCheck, type Round, runningRound, studentsIn } from './state.ts';
import type { CheckView, ClassPhase, Common, PollView, RoundHead } from './views.ts';

export function commonOf(state: ClassState, code: string, now: Ms): Common {
  const { plan, pause, rounds, next } = state;
  const round = runningRound(state) ?? lastRound(state);
  return {
    code,
    title: plan.title,
    phase: phaseOf(state),
    now,
    pause: pause && { why: pause.why },
    round: round && headOf(state, round),
    rounds: rounds.length + plan.rounds.length - next,
  };
}

export function phaseOf(state: ClassState): ClassPhase {
  if (state.finished) return 'finished';
  if (runningRound(state)) return 'round';
  return state.rounds.length > 0 ? 'between' : 'lobby';
}

function headOf({ rounds, pause }: ClassState, round: Round): RoundHead {
  const { plan, beganAt, endsAt, over } = round;
  const stands = pause !== null && over === null && endsAt !== null;
  return {
    number: rounds.indexOf(round) + 1,
    plan,
    beganAt,
    endsAt,
    left: stands ? Math.max(0, endsAt - pause.since) : null,
  };
}

/** How many voted what is told once nobody can be led by it. */
export function pollViewOf(state: ClassState): PollView | null {
  if (state.poll === null) return null;
  const { poll, votes, open } = state.poll;
  const { match, entry, end, options, right, tried } = poll;
  const cast = Object.values(votes);
  const bars = Object.fromEntries(options.map((option) => [option, cast.filter((vote) => vote === option).length]));
  return {
    match,
    entry,
    end,
    options,
    open,
    voted: cast.length,
    of: studentsIn(state).length,
    bars: open ? null : (bars satisfies { readonly [option in PollOption]?: number }),
    right: open ? null : right,
    tried: open ? null : tried,
  };
}

/** Answered: by whom all questions are. */
export function checkViewOf(state: ClassState): CheckView | null {
  const check = openCheck(state);
  if (check === null) return null;
  const { when, questions, answers } = check;
  const done = Object.values(answers).filter((own) => questions.every((question) => own[question] !== undefined));
  return { when, questions, answered: done.length, of: studentsIn(state).length };
}
