/** English: a class while it runs. */
import type { HostRunText } from '../../../parts/index.ts';

/** 1st, 22nd, 13th. */
const ordinal = (n: number): string => {
  const teen = Math.floor((n % 100) / 10) === 1;
  return `${n}${(teen ? undefined : (['th', 'st', 'nd', 'rd'] as const)[n % 10]) ?? 'th'}`;
};

export const run = {
  code: 'Code',
  roundOf: (n, of) => `Round ${n} of ${of}`,
  phases: {
    lobby: 'Waiting for the class',
    round: 'Playing',
    between: 'Between the rounds',
    finished: 'Over',
  },
  clock: { left: 'left', since: 'since it began', over: 'time is up', paused: 'paused' },
  begin: (n, level) => `Begin round ${n}: ${level}`,
  beginAlone: 'The first round can begin as soon as somebody is here.',
  noMore: 'All rounds are played. Finish for the podium, or add another one.',
  pause: 'Pause',
  resume: 'Go on',
  pauseTitle: 'Why are you pausing?',
  pauseHint: 'Every screen says so, and all tables stand still.',
  whys: ['Look at the front, please', 'Talk to your partner', 'A short break'],
  whyOwn: 'In your own words',
  paused: (why) => (why === '' ? 'Paused' : `Paused: ${why}`),
  lock: { long: 'Lock the door', short: 'Lock' },
  unlock: { long: 'Unlock the door', short: 'Unlock' },
  locked: 'Door locked',
  more: (minutes) => `+${minutes} min`,
  moreTime: 'More time',
  stop: { long: 'Stop this round', short: 'Stop' },
  askStop: {
    title: 'Stop this round now?',
    body: 'Tables that still play count as unfinished, with the goals that they have reached.',
    yes: 'Stop the round',
  },
  skip: { long: 'Skip the next round', short: 'Skip' },
  askSkip: (level) => ({
    title: `Skip ${level}?`,
    body: 'Nobody plays this round, and the one after it is next. Under “Rounds to come” you can add it again.',
    yes: 'Skip the round',
  }),
  finish: { long: 'Finish the class', short: 'Finish' },
  askFinish: {
    title: 'Finish the class?',
    body: 'The podium is shown, and no further round can be played. The report stays.',
    yes: 'Finish',
  },
  cancel: 'Not yet',
  projector: 'Open the projector',
  projectorHint: 'A window of its own, to be put on the big screen. It can only look.',
  screenLink: 'Link of the projector',
  screenLinkHint:
    'Are you on your phone? Send this link to the computer that has the projector. It shows the class and can change nothing, but anybody who has it can look: send it to that computer only.',
  welcome: 'Let them in',
  welcomeHint: (address) => `They open ${address} and type the code, or scan the picture.`,
  qr: 'QR code to join the class',
  ownLink: 'Your link back to this page',
  ownLinkHint:
    'This link is a key: whoever has it runs the class. Keep it to yourself; it brings you back on any device.',
  ownQr: {
    open: 'Open this page on another device',
    warning:
      'The QR code that comes now is the key to your class. Whoever scans it runs the class: show it only while this screen is not on the projector.',
    show: 'Show the QR code',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select the link and copy it by hand.',
  plan: 'Rounds to come',
  planHint: 'Each change counts at once. What has been played stays as it was.',
  planSaving: 'Saving …',
  planSaved: 'Saved',
  planNothing: 'No rounds are left.',
  tools: 'More',
  down: { title: 'Your line is down', body: 'The class goes on meanwhile. This page comes back by itself.' },
  opening: { title: 'Opening your class …', body: 'A moment, please.' },
  gone: {
    title: 'This class is gone',
    body: 'It was deleted, its time is over, or a part of the link is missing.',
  },
  setUp: 'Set up a new class',
  close: 'Close',
  done: 'Done',
  remove: 'Delete this class',
  askRemove: {
    title: 'Delete everything of this class?',
    body: 'Names, results, matches, debriefs and the report go for good, for you and for every student. Save the report first if you want to keep it.',
    yes: 'Delete for good',
  },
  removed: { title: 'The class is deleted', body: 'Nothing of it is kept on the server.' },
  finishedTitle: 'That was the class',
  finishedHint: 'The podium is on the projector. What they have understood is in the report.',
  report: 'See the report',
  rankOf: ordinal,
} as const satisfies HostRunText;
