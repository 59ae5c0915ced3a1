/** How the room is run: its plan, its door, the pause in which all tables stand still, and the end. */
import type { Ms } from '#shared/base/index.ts';
import { same } from '#shared/match/index.ts';
import { MOST_ROUNDS } from './plan.ts';
import { type Rules, unlessFinished, when } from './rule.ts';
import { type ClassState, inRunningRound, runningRound } from './state.ts';

export const room: Rules<'plan' | 'lock' | 'pause' | 'resume' | 'finish'> = {
  plan: {
    by: 'host',
    may: (state, { plan: { rounds } }) => {
      if (rounds.length === 0 || rounds.length > MOST_ROUNDS) return 'malformed';
      const had = (all: readonly unknown[]) => all.slice(0, state.next);
      return unlessFinished(state) ?? when(same(had(rounds), had(state.plan.rounds)));
    },
    step: (state, { plan }) => ({ ...state, plan }),
  },
  lock: {
    by: 'host',
    may: unlessFinished,
    step: (state, { on }) => ({ ...state, locked: on }),
  },
  pause: {
    by: 'host',
    may: (state) => when(!state.finished && state.pause === null),
    step: (state, { why }, _by, at) => ({ ...state, pause: { why, since: at } }),
  },
  resume: {
    by: 'host',
    may: (state) => when(state.pause !== null),
    step: (state, _command, _by, at) =>
      state.pause === null ? state : { ...stood(state, at - state.pause.since), pause: null },
  },
  finish: {
    by: 'host',
    may: (state) => when(runningRound(state) === null),
    step: (state) => ({ ...state, pause: null, finished: true }),
  },
};

/** No table loses time by a pause. */
const stood = (state: ClassState, time: Ms): ClassState =>
  inRunningRound(state, (round) => ({
    ...round,
    paused: round.paused + time,
    endsAt: round.endsAt === null ? null : round.endsAt + time,
  }));
