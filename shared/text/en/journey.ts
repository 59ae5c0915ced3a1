/** English: the way through the levels. */
import type { JourneyText } from '../parts/index.ts';

export const journey = {
  map: {
    title: 'The way through the levels',
    sentence: 'A wire from A to B, with Murphy on it. Every level is open; follow the ink, or go where you like.',
    link: 'Map',
    goOn: (level) => `Continue: ${level}`,
    goOnHint: 'Your stars are kept in this browser.',
    levels: 'Levels',
    chapters: {
      opening: { title: 'Opening', body: 'how two ends agree that there is a connection' },
      data: { title: 'Carrying', body: 'bytes, each counted, each acknowledged' },
      goodbye: { title: 'Goodbye', body: 'two directions, closed one by one' },
      trouble: { title: 'Trouble', body: 'hosts that crash, fall silent or slam the door' },
      attack: { title: 'Attack', body: 'segments that lie' },
      tour: { title: 'The whole life', body: 'everything, through any weather' },
    },
    tutorial: 'tutorial',
    tutorialHint: 'Double ring: the tutorial. A ghost plays each of them first.',
    next: 'next',
    because: {
      tutorial: 'The next one of the tutorial.',
      path: 'The first one that you have not won yet.',
      stars: 'All are won; here stars are still missing.',
      done: 'Every star is yours. Murphy is speechless.',
    },
    stars: (lit) => (lit === 1 ? '1 star of 3' : `${lit} stars of 3`),
    notYet: 'not won yet',
    total: (stars, of) => `${stars} of ${of} stars`,
    mistake: 'Believed by many',
    remember: 'You once stumbled here',
    best: (score, help) => `Best: ${score} points, ${help}`,
    playWith: (help) => `Play · ${help}`,
    playGhost: 'Watch, then play',
    watch: 'Let the ghost show it',
    invite: 'Play it with a friend',
    setUp: 'Set it up yourself',
    weather: (network) => `Murphy this time: ${network}`,
    more: 'More',
    less: 'Less',
    help: 'Help',
    auto: 'Auto',
    helpWhy: {
      start: (help, left) => `${help} for a start. ${boards(left)} without a slip, and there is less of it.`,
      fell: (help, left) =>
        `${help}: two clean boards in a row have earned it. ${boards(left)} more, and there is less.`,
      returned: (help, left) =>
        `${help} again: two boards in a row were hard. ${boards(left)} without a slip, and it goes again.`,
      least: (help) => `${help}: you have earned it. Two hard boards in a row would bring a little help back.`,
      wanted: (help, auto) => `${help}, because you want it so. Auto would make it ${auto}.`,
    },
    helps: {
      guided: 'All is filled in but what the level teaches.',
      standard: 'Each number is yours to choose from chips.',
      expert: 'Each number is yours to type, and the state is yours to know.',
    },
  },
  file: {
    title: 'Your journey as a file',
    hint: 'No account: it lives in this browser. Take it along to another one.',
    save: 'Save as a file',
    bring: 'Bring a file',
    brought: (matches) =>
      matches === 0
        ? 'Nothing in it was new here.'
        : `Joined: ${matches === 1 ? 'one match' : `${matches} matches`} more.`,
    errors: {
      'too-long': 'This file is too long to be a journey.',
      'not-ours': 'This file is no journey of Synfin.',
      newer: 'This file was written by a newer Synfin: load the page again to get that one.',
      damaged: 'This file was a journey once, but something in it is broken; nothing was taken from it.',
      unreadable: 'This browser cannot read the file.',
    },
    aside: {
      title: 'What was kept here could not be read',
      body: 'It was put aside, nothing of it was thrown away. You begin anew; save the old text if somebody can mend it.',
    },
    asideNewer: {
      title: 'What was kept here is from a newer Synfin',
      body: 'It was put aside untouched. Save it, and bring it back when this page is as new.',
    },
    saveAside: 'Save the old text',
    letGo: 'Throw it away',
    notKept: 'This browser keeps nothing for us: save your journey as a file before you go.',
  },
  ghost: {
    title: 'A ghost shows you',
    hello: (level) => `${level}: watch the ghost play it in your chair. It knows no more than you would.`,
    pause: 'Pause',
    goOn: 'Go on',
    step: 'Next',
    skip: 'Skip, I play',
    over: 'That was all. Another board is waiting, and this time the hand is yours.',
    now: 'Now I play',
    again: 'Once more',
    card: (card) => `The card: ${card}.`,
    call: 'No card this time, a call.',
    seq: (value, why) => `seq ${value}: ${why}.`,
    ack: (value, why) => `ack ${value}: ${why}.`,
    noAck: 'It acknowledges nothing: there is no ACK on it.',
    send: 'All is there: send.',
  },
  passport: {
    title: 'Figure 5 passport',
    sentence: 'The state diagram of RFC 9293. Each way that your own end has really gone is inked.',
    link: 'Passport',
    inked: (edges, of) => `${edges} of ${of} edges inked`,
    none: 'Nothing is inked yet: win or lose, every match leaves its trail.',
    print: 'Print it as a poster',
    svg: 'Save as SVG',
    label: (edges, of) => `State diagram of TCP, ${edges} of ${of} edges inked. The list below has them in words.`,
    asList: 'The edges as a list',
    taken: (level, date) => `first in ${level}, ${date}`,
    notTaken: 'not yet',
    sticker: {
      closing: { name: 'CLOSING', how: 'Both ends say goodbye at once, and the FINs cross.' },
      'both-dial': { name: 'Simultaneous open', how: 'Both ends call at once, and it is one connection.' },
    },
    stickerMissing: 'still to be found',
    notes: 'Also seen',
    note: {
      'rcv RST': 'reset by an RST',
      ABORT: 'aborted by the application',
      'Timeout=R2': 'given up after R2',
    },
    fresh: 'New on your passport',
    freshHint: (edges) =>
      edges === 1
        ? 'An edge of Figure 5, inked for the first time.'
        : `${edges} edges of Figure 5, inked for the first time.`,
  },
} as const satisfies JourneyText;

function boards(n: number): string {
  return n === 1 ? 'One board' : 'Two boards';
}
