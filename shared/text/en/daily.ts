/** English: the connection of the day. */
import type { DailyText } from '../parts/index.ts';

export const daily = {
  title: 'Today’s connection',
  named: (number) => `Synfin #${number}`,
  sentence: 'One level on one board, the same for everybody until midnight (UTC).',
  rule: 'You have one try: a reload or a lost line brings you back to it, and leaving ends it unfinished.',
  play: 'Play',
  goOn: 'Go on',
  gone: 'The try that you began cannot be found any more, so it does not count. You may begin again.',
  earlier: (number) => `Your try at Synfin #${number} still runs. It counts for its own day.`,
  unfinished: 'Not finished this time',
  points: (points) => `${points} points`,
  debrief: 'What really happened',
  practise: 'Practise it again',
  practiseHint: 'The same level on another board. It does not change the day’s result.',
  share: {
    label: 'Your try in arrows',
    hint: 'Arrows, stars and the way here. What Murphy did is not in it.',
    copy: 'Copy the text',
  },
  linkHint: 'It opens for others when the day is over (UTC): until then they may still want to play.',
  days: {
    title: 'The last 14 days',
    mark: (date, what) => `${date}: ${what}`,
    unfinished: 'not finished',
    running: 'begun',
    none: 'not played',
  },
  streak: (days) => (days === 1 ? 'One day finished' : `Finished ${days} days in a row`),
  noStreak: 'Each day that you finish leaves its stars here.',
  next: (time) => `The next one in ${time}`,
  opens: (time) => `It opens in ${time}.`,
  time: (hours, minutes) =>
    hours > 0 ? `${hours}\u00a0h ${minutes}\u00a0min` : minutes > 0 ? `${minutes}\u00a0min` : 'less than a minute',
  card: { open: 'One try, the same for everybody', running: 'Begun, and waiting for you' },
  leave: 'This is your try at today’s connection: if you leave, it ends unfinished.',
  link: 'To today’s connection',
  failed: {
    title: 'Today’s connection is not there yet',
    body: 'The server has not said which one it is. Check your connection, then try again.',
  },
} as const satisfies DailyText;
