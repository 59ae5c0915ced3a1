import { expect, it } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { filmOf } from '../film.ts';
import { played } from '../played.testing.ts';
import { pollWhy } from './pollWhy.ts';

const { record } = played('first-contact', 'why');
const made = filmOf(record, levelOf('first-contact'));
if (!made.ok) throw new Error(made.error);
const film = made.value;
const what = (task: 'open' | 'answer-syn') => TEXTS.en.coach.tasks[task].what;
/** The entry before which a card of this end is the next thing that happens. */
const before = (end: 'client' | 'server') =>
  record.entries.findIndex(
    ({ seat, command }) => seat === end && 'move' in command && command.move === 'act' && command.action.do === 'send',
  );

it.each([
  ['the SYN of a client that wants a connection', { right: 'SYN', end: 'client' }, what('open')],
  ['the answer of a server that has a SYN in its inbox', { right: 'SYN,ACK', end: 'server' }, what('answer-syn')],
  ['nothing while the poll is open', { right: null, end: 'client' }, null],
] as const)('tells of %s', (_claim, { right, end }, words) =>
  expect(pollWhy({ right, end, entry: before(end) }, film, TEXTS.en)).toBe(words),
);

it('tells of an answer also where what it answers is still under way', () =>
  expect(pollWhy({ right: 'SYN,ACK', end: 'server', entry: before('client') + 1 }, film, TEXTS.en)).toBe(
    what('answer-syn'),
  ));

it('has no word where an end owes nothing and waits', () =>
  expect(pollWhy({ right: 'WAIT', end: 'client', entry: before('server') }, film, TEXTS.en)).toBeNull());
