/** Which page of a class is a student's, whatever the class does. */
import { expect, test } from 'vitest';
import type { StudentView } from '#shared/classroom/index.ts';
import { dueQuestion, placeInClass } from './place.ts';

type Where = Parameters<typeof placeInClass>[0];

const table: NonNullable<StudentView['table']> = {
  match: 'm1',
  token: 't1',
  seat: 'client',
  board: 0,
  partner: 'Calm Heron',
  withBot: false,
};
const check: NonNullable<StudentView['check']> = {
  when: 'before',
  questions: ['ack-of-text', 'second-syn'],
  answered: 0,
  of: 12,
  answers: {},
};
const debriefs = [{ match: 'm1', token: 't1', board: 0 }];
const standing = { rank: 1, percent: 50, boards: 1, of: 2, stars: 3 };
const at = (where: Partial<Where>): ReturnType<typeof placeInClass> =>
  placeInClass({
    phase: 'lobby',
    table: null,
    waits: null,
    check: null,
    poll: null,
    debriefs: [],
    standing: null,
    ...where,
  });

test.each([
  ['waits in the lobby', { phase: 'lobby', waits: 'lobby' }, 'lobby'],
  ['sits at a table', { phase: 'round', table }, 'table'],
  ['has finished before the others', { phase: 'round', waits: 'finished' }, 'finished'],
  ['came late', { phase: 'round', waits: 'next-round' }, 'lobby'],
  ['is between two rounds', { phase: 'between', waits: 'lobby', debriefs }, 'between'],
  ['has missed the round before', { phase: 'between', waits: 'lobby', standing }, 'between'],
  ['comes in between two rounds', { phase: 'between', waits: 'lobby' }, 'lobby'],
  ['has played the last round', { phase: 'finished', waits: 'over' }, 'over'],
  ['is asked before it begins', { phase: 'lobby', waits: 'lobby', check }, 'check'],
  ['is asked when it is over', { phase: 'finished', waits: 'over', check }, 'check'],
] as const satisfies readonly (readonly [string, Partial<Where>, string])[])('a student who %s', (_, where, page) => {
  expect(at(where)).toBe(page);
});

test('questions come one after the other, and none once all are answered', () => {
  expect(dueQuestion(check)).toBe('ack-of-text');
  expect(dueQuestion({ ...check, answers: { 'ack-of-text': 'next' } })).toBe('second-syn');
  expect(dueQuestion({ ...check, answers: { 'ack-of-text': 'next', 'second-syn': 'same' } })).toBeNull();
});
