/** Real names stand wherever the nickname stood. */
import { describe, expect, test } from 'vitest';
import type { Report, StudentReport } from '#shared/classroom/index.ts';
import { readNames, withRealNames } from './realNames.ts';

const student = (id: string, name: string, partner: string | null) =>
  ({ id, name, boards: [{ partner }] }) as unknown as StudentReport;
const report = {
  students: [student('s1', 'Lively Ibex', 'Merry Ladle'), student('s2', 'Merry Ladle', null)],
} as unknown as Report;

test('a student is called so, and so is whoever was their partner', () => {
  const named = withRealNames(report, { s2: '王芳' });
  expect(named.students.map(({ name }) => name)).toEqual(['Lively Ibex', '王芳']);
  expect(named.students.map(({ boards }) => boards[0]?.partner)).toEqual(['王芳', null]);
});

test('an empty name is none', () => expect(withRealNames(report, { s1: '  ' })).toEqual(report));

describe('a pasted list', () => {
  test.each([
    ['tabs of a spreadsheet', 'Lively Ibex\tAda Byron\nMerry Ladle\t王芳', { s1: 'Ada Byron', s2: '王芳' }],
    ['commas and quotation marks', '"Lively Ibex","Byron, Ada"', { s1: 'Byron, Ada' }],
    ['full width, any case', 'lively ibex：王芳\r\nMERRY LADLE，李雷', { s1: '王芳', s2: '李雷' }],
    ['lines that say nothing', 'Nickname,Name\n\nLively Ibex\nLively Ibex,', {}],
  ])('%s', (_, list, names) => expect(readNames(list, report.students)).toEqual(names));
});
