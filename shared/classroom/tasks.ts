/** Homework in the log of a class: set by the host at any time, and taken in as it is handed in. */
import { MOST_ITEMS, MOST_TASKS } from './homework.ts';
import { CLASS_LEVELS } from './lessons.ts';
import { type Rules, when } from './rule.ts';

export const tasks: Rules<'task' | 'homework'> = {
  task: {
    by: 'host',
    may: (state, { task: { items } }) => {
      const fits = items.length >= 1 && items.length <= MOST_ITEMS;
      if (!fits || !items.every(({ level }) => CLASS_LEVELS.includes(level))) return 'malformed';
      return when(state.tasks.length < MOST_TASKS);
    },
    step: (state, { task }) => ({ ...state, tasks: [...state.tasks, task] }),
  },
  homework: {
    by: 'class',
    may: (state, { work: { task, item, result } }) =>
      state.tasks[task]?.items[item]?.level === result.level ? null : 'malformed',
    // A file may be brought twice, and the same work be in two files.
    step: (state, { work, proof }) =>
      state.homework.some((had) => had.proof === proof)
        ? state
        : { ...state, homework: [...state.homework, { work, proof }] },
  },
};
