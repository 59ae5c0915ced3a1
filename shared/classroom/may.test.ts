import { expect, test } from 'vitest';
import { MINUTE } from '#shared/base/index.ts';
import type { Command, Entry, Poll } from './command.ts';
import { MOST_STUDENTS } from './plan.ts';
import type { ClassError } from './rule.ts';
import { matchIdOf } from './seats.ts';
import type { ClassState } from './state.ts';
import { aLesson, aPlan, aResult, aRound, type Lesson, neighbours } from './testing.ts';

const lobby = () => aLesson().join(4);
const running = () => lobby().begin();
const between = () => running().over();
const over = () => between().host({ do: 'finish' });

const matchOf = ({ secret }: ClassState): string => matchIdOf(secret, 0, 0, 0);
const poll = (lesson: Lesson): Poll => ({
  match: matchOf(lesson.state),
  entry: 3,
  end: 'client',
  options: ['ACK', 'FIN'],
  right: 'ACK',
  tried: null,
});
const polled = () => {
  const lesson = between();
  return lesson.host({ do: 'poll', poll: poll(lesson) });
};
const asked = () => lobby().class({ do: 'check', when: 'before', questions: ['second-syn'] });
const show = (lesson: Lesson, named: boolean): Command => ({
  do: 'show',
  shown: { match: matchOf(lesson.state), entry: 0, named, runs: true },
});
const joining = (change: object = {}): Command => ({
  do: 'join',
  student: 's5',
  name: 'Ada',
  tokenHash: 'hash',
  device: 'device',
  ...change,
});
const named = (name: string): Command => ({ do: 'name', name });
const changedFirst = aPlan({ rounds: [aRound({ boards: 2 }), aRound(), aRound()] });

type Refusal = readonly [claim: string, Lesson, by: Entry['by'], Command, ClassError];

const refused: readonly Refusal[] = [
  ['what is the host’s, of a student', lobby(), 's1', { do: 'lock', on: true }, 'malformed'],
  ['what is the class’s, of the host', running(), 'host', { do: 'over', why: 'host' }, 'malformed'],
  ['what a student does who is none', lobby(), 's9', { do: 'leave' }, 'unknown-seat'],
  ['what one does who was sent out', lobby().host({ do: 'kick', student: 's1' }), 's1', named('Ada'), 'unknown-seat'],

  ['joining a class that is locked', lobby().host({ do: 'lock', on: true }), 'class', joining(), 'locked'],
  ['joining as one too many', aLesson().join(MOST_STUDENTS), 'class', joining({ student: 's61' }), 'class-full'],
  [
    'joining once banned',
    lobby().host({ do: 'ban', student: 's1' }),
    'class',
    joining({ device: 'device-s1' }),
    'banned',
  ],
  ['joining when all is over', over(), 'class', joining(), 'wrong-moment'],
  ['joining as somebody else', lobby(), 'class', joining({ student: 's1' }), 'malformed'],
  ['a name that is nothing', lobby(), 's1', named('  '), 'bad-name'],
  ['a name that another has, in other letters', lobby(), 's1', named('NAME OF S2'), 'bad-name'],
  ['an own name where there are none', aLesson({ ownNames: false }).join(1), 's1', named('Ada'), 'wrong-moment'],
  ['renaming to another’s name', lobby(), 'host', { do: 'rename', student: 's1', name: 'Name of s2' }, 'bad-name'],
  ['approving a name that nobody wants', lobby(), 'host', { do: 'approve', student: 's1', yes: true }, 'wrong-moment'],
  ['a partner who is oneself', lobby(), 'host', { do: 'partner', student: 's1', with: 's1' }, 'wrong-moment'],
  ['a partner who is not there', lobby(), 'host', { do: 'partner', student: 's1', with: 's9' }, 'unknown-seat'],

  ['a plan without rounds', lobby(), 'host', { do: 'plan', plan: aPlan({ rounds: [] }) }, 'malformed'],
  ['another plan for a round that has begun', running(), 'host', { do: 'plan', plan: changedFirst }, 'wrong-moment'],
  ['a pause in a pause', lobby().host({ do: 'pause', why: '' }), 'host', { do: 'pause', why: '' }, 'wrong-moment'],
  ['going on without a pause', lobby(), 'host', { do: 'resume' }, 'wrong-moment'],
  ['the end while a round runs', running(), 'host', { do: 'finish' }, 'wrong-moment'],
  ['leaving out the next round while one runs', running(), 'host', { do: 'skip' }, 'wrong-moment'],
  ['leaving out a round that is not the next', between(), 'host', { do: 'skip', round: 0 }, 'wrong-moment'],
  ['stopping another round than the one that runs', running(), 'host', { do: 'stop', round: 1 }, 'wrong-moment'],
  ['stopping between the rounds', between(), 'host', { do: 'stop' }, 'wrong-moment'],
  ['more time between the rounds', between(), 'host', { do: 'extend', by: MINUTE }, 'wrong-moment'],
  [
    'more time where there is no limit',
    aLesson({ rounds: [aRound({ minutes: null })] })
      .join(2)
      .begin(),
    'host',
    { do: 'extend', by: MINUTE },
    'wrong-moment',
  ],
  ['a round in a round', running(), 'class', { do: 'begin', round: 1, pairs: neighbours(['s1']) }, 'wrong-moment'],
  [
    'a round in a pause',
    lobby().host({ do: 'pause', why: '' }),
    'class',
    { do: 'begin', round: 0, pairs: neighbours(['s1']) },
    'wrong-moment',
  ],
  [
    'a round that is not the next',
    lobby(),
    'class',
    { do: 'begin', round: 1, pairs: neighbours(['s1']) },
    'wrong-moment',
  ],
  ['a round of nobody', lobby(), 'class', { do: 'begin', round: 0, pairs: [] }, 'malformed'],
  ['one on two chairs', lobby(), 'class', { do: 'begin', round: 0, pairs: neighbours(['s1', 's1']) }, 'malformed'],
  [
    'one more table for one who has one',
    running(),
    'class',
    { do: 'table', pair: { number: 2, seats: { client: 's1', server: 'bot' }, crossed: false }, instead: [] },
    'wrong-moment',
  ],
  [
    'a result of another match',
    running(),
    'class',
    { do: 'result', result: aResult(running().state, { match: 'other' }) },
    'malformed',
  ],

  ['showing a table while a round runs', between().begin(), 'host', show(between(), false), 'wrong-moment'],
  ['showing names without leave', between(), 'host', show(between(), true), 'wrong-moment'],
  [
    'a leave that nobody asked for',
    between(),
    's1',
    { do: 'grant', match: matchOf(between().state), yes: true },
    'wrong-moment',
  ],
  ['a poll while a round runs', between().begin(), 'host', { do: 'poll', poll: poll(between()) }, 'wrong-moment'],
  ['a poll in a poll', polled(), 'host', { do: 'poll', poll: poll(polled()) }, 'wrong-moment'],
  [
    'a poll without its right answer',
    between(),
    'host',
    { do: 'poll', poll: { ...poll(between()), right: 'RST' } },
    'malformed',
  ],
  ['a vote for what is not asked', polled(), 's1', { do: 'vote', option: 'RST' }, 'wrong-moment'],
  ['a vote too late', polled().host({ do: 'poll-close' }), 's1', { do: 'vote', option: 'ACK' }, 'wrong-moment'],
  ['a check while a round runs', running(), 'class', { do: 'check', when: 'before', questions: [] }, 'wrong-moment'],
  ['an answer that is no option', asked(), 's1', { do: 'answer', question: 'second-syn', option: 'a' }, 'malformed'],
  ['an answer to no question', lobby(), 's1', { do: 'answer', question: 'second-syn', option: 'same' }, 'wrong-moment'],
];

test.each(refused)('refused: %s', (_claim, lesson, by, command, code) => {
  expect(lesson.refuses(by, command)).toBe(code);
});

test('a name is drawn again three times and no more', () => {
  const lesson = lobby();
  for (const name of ['A', 'B', 'C']) lesson.student('s1', { do: 'spin', name });
  expect(lesson.refuses('s1', { do: 'spin', name: 'D' })).toBe('wrong-moment');
});
