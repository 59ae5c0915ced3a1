/** English: where the server did not do what was asked. */
import type { ErrorsText } from '../parts/index.ts';

export const errors = {
  malformed: {
    title: 'The server did not understand',
    body: 'The page may be older than the server. Load it again.',
  },
  'unfit-level': {
    title: 'This level cannot be played as it stands',
    body: 'Open it in the editor: there it says what is wrong, and where.',
  },
  'unknown-code': {
    title: 'No class and no match has this code',
    body: 'Look at it once more. What it led to may also be over already: then ask for a new one.',
  },
  'unknown-link': {
    title: 'Nothing is behind this link any more',
    body: 'A debrief is kept for a while after somebody last looked at it; then it is cleared. It may also be that a part of the link is missing.',
  },
  'match-full': {
    title: 'Every chair is taken',
    body: 'Somebody was faster. Ask for a new invitation, or make one.',
  },
  'unknown-seat': {
    title: 'That chair is gone',
    body: 'The match is over and was cleared away, or the chair was given up.',
  },
  'other-rules': {
    title: 'This match is of other rules',
    body: 'It was begun with another version of the game, and cannot go on in this one. Begin a new one.',
  },
  damaged: {
    title: 'This match cannot be read any more',
    body: 'What was written down of it is damaged; other matches are not. Begin a new one, and tell whoever runs the server.',
  },
  'not-seated': { title: 'You are in no match', body: 'Begin one, or join with a code.' },
  'too-fast': { title: 'That was a lot at once', body: 'Wait a few seconds, then try again.' },
  'another-day': {
    title: 'The day has turned over',
    body: 'Another connection is played now. Have a look at it.',
  },
  'day-not-over': {
    title: 'This debrief opens when the day is over',
    body: 'It tells what Murphy does on today’s connection, and others are still to play it.',
  },
  'unknown-task': {
    title: 'No homework is behind this link',
    body: 'A part of the link may be missing, or its class is not kept any more. Ask your teacher for the link.',
  },
  'not-due': {
    title: 'This debrief is not open yet',
    body: 'It tells what Murphy does in a homework that others may still do. It opens when the homework is due.',
  },
  'nothing-played': {
    title: 'There is nothing to hand in yet',
    body: 'Play one of the levels to its end first: what was left in the middle does not count.',
  },
  'changed-work': {
    title: 'This file was changed',
    body: 'It does not say any more what the server signed. Ask for the file as it was saved.',
  },
  'another-class': { title: 'This is of another class', body: 'Bring it in on the report of that class.' },
  'not-ended': { title: 'The match still runs', body: 'What really happened is told when it is over.' },
  'round-not-over': {
    title: 'Others still play this board',
    body: 'The debrief opens when the round is over for all.',
  },
  'unknown-class': {
    title: 'This class is gone',
    body: 'It was deleted, or its time is over. Ask your teacher for a new code.',
  },
  locked: { title: 'The class is locked', body: 'Nobody new can come in now. Ask your teacher to unlock it.' },
  'class-full': { title: 'The class is full', body: 'It has as many players as it can have.' },
  banned: { title: 'You cannot join this class', body: 'Your teacher decides who plays. Speak to them.' },
  'wrong-moment': { title: 'That is over', body: 'The class has gone on meanwhile. What you see now is up to date.' },
  'bad-name': { title: 'This name will not do', body: 'Choose one that is yours and fit for a classroom.' },
  'server-full': { title: 'The server is full', body: 'Too many matches run right now. Try again in a few minutes.' },
  storage: { title: 'The server could not write it down', body: 'Nothing was lost. Try again in a moment.' },
  unavailable: { title: 'The server is closing', body: 'Try again when it is back.' },
  'no-answer': { title: 'The server does not answer', body: 'Check your connection, then try again.' },
} as const satisfies ErrorsText;
