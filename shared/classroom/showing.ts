/** What the room looks at between the rounds: a table, with its pair's leave or without names, and a poll about what comes next. */
import { peopleOf, type StudentId } from './pair.ts';
import type { Result } from './result.ts';
import { always, type Rules, when } from './rule.ts';
import { type ClassState, runningRound, studentOf } from './state.ts';

export const showing: Rules<'ask' | 'grant' | 'show' | 'poll' | 'poll-close' | 'poll-clear' | 'vote'> = {
  ask: {
    by: 'host',
    may: (state, { match }) => when(isOver(state, match)),
    step: (state, { match }) =>
      state.asked?.match === match ? state : { ...state, asked: { match, granted: [], refused: false } },
  },
  grant: {
    by: 'student',
    may: (state, { match }, by) => when(state.asked?.match === match && peopleOfMatch(state, match).includes(by)),
    step: (state, { yes }, by) => {
      if (state.asked === null) return state;
      const { granted } = state.asked;
      const others = granted.filter((id) => id !== by);
      const all = granted.includes(by) ? granted : [...granted, by];
      // Whoever says no has the last word.
      const isNamed = !yes && state.shown?.match === state.asked.match && state.shown.named;
      return {
        ...state,
        shown: isNamed ? { ...state.shown, named: false } : state.shown,
        asked: { ...state.asked, granted: yes ? all : others, refused: state.asked.refused || !yes },
      };
    },
  },
  show: {
    by: 'host',
    may: (state, { shown }) => {
      if (shown === null) return null;
      return when(isOver(state, shown.match) && (!shown.named || leaveOf(state, shown.match) === 'yes'));
    },
    step: (state, { shown }) => ({ ...state, shown }),
  },
  poll: {
    by: 'host',
    may: (state, { poll: { match, options, right } }) =>
      options.includes(right) ? when(isOver(state, match) && !state.poll?.open) : 'malformed',
    step: (state, { poll }) => ({ ...state, poll: { poll, votes: {}, open: true } }),
  },
  'poll-close': {
    by: 'host',
    may: (state) => when(state.poll !== null),
    step: (state) => ({ ...state, poll: state.poll && { ...state.poll, open: false } }),
  },
  'poll-clear': {
    by: 'host',
    may: always,
    step: (state) => ({ ...state, poll: null }),
  },
  vote: {
    by: 'student',
    may: (state, { option }) => when(state.poll?.open === true && state.poll.poll.options.includes(option)),
    step: (state, { option }, by) => ({
      ...state,
      poll: state.poll && { ...state.poll, votes: { ...state.poll.votes, [by]: option } },
    }),
  },
};

/** What the pair has said to being shown by name. Of those who have gone nobody is asked, but one of the pair has to say yes. */
export function leaveOf(state: ClassState, match: string): 'waiting' | 'yes' | 'no' {
  const { asked } = state;
  if (asked?.match !== match) return 'waiting';
  if (asked.refused) return 'no';
  const here = peopleOfMatch(state, match).filter((id) => studentOf(state, id)?.status === 'in');
  return here.length > 0 && here.every((id) => asked.granted.includes(id)) ? 'yes' : 'waiting';
}

/** Their yes or no is still to come. */
export const isAskedFor = (state: ClassState, id: StudentId): boolean =>
  state.asked !== null &&
  leaveOf(state, state.asked.match) === 'waiting' &&
  !state.asked.granted.includes(id) &&
  peopleOfMatch(state, state.asked.match).includes(id);

/** While a round runs nothing of any table is shown; and of one that cannot be read there is nothing. */
const isOver = (state: ClassState, match: string): boolean => {
  const result = resultOf(state, match);
  return runningRound(state) === null && result !== null && !result.damaged;
};

const resultOf = ({ rounds }: ClassState, match: string): Result | null =>
  rounds.flatMap(({ results }) => results).find((result) => result.match === match) ?? null;

function peopleOfMatch(state: ClassState, match: string): readonly StudentId[] {
  const result = resultOf(state, match);
  const pair = state.rounds.find(({ number }) => number === result?.round)?.pairs[result?.pair ?? -1];
  return pair ? peopleOf(pair) : [];
}
