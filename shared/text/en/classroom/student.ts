/** English: a student's page in a class. */
import type { StudentText } from '../../parts/index.ts';

const one = (n: number, word: string): string => `${n} ${n === 1 ? word : `${word}s`}`;

export const student: StudentText = {
  title: 'Class',
  joining: 'Taking your place in the class ...',
  you: 'You are',
  menu: 'Menu of the class',
  name: {
    spin: 'Another name',
    spinsLeft: (n) => `${n} left`,
    own: 'Choose my own',
    label: 'Your own name',
    hint: 'Your teacher sees it first. Until then you keep the one above.',
    ask: 'Ask for it',
    cancel: 'Never mind',
    waits: (name) => `“${name}” waits for your teacher.`,
    notTaken: (name) => `Your teacher did not take “${name}”. You keep the name above.`,
  },
  lobby: {
    ready: 'You are in',
    waits: 'It begins when your teacher starts the round. There is nothing you need to do.',
    rounds: (n) => `${one(n, 'round')} to play`,
    keepOpen: 'Your place is kept: you can lock the phone, reload, or come back with the same code.',
    late: { title: 'A round is running', body: 'You play from the next one. It will open here by itself.' },
  },
  table: {
    round: (n, of) => `Round ${n}/${of}`,
    board: (n, of) => `board ${n}/${of}`,
    with: (name) => `with ${name}`,
    veiled: 'with your partner',
    bot: 'with a bot',
    left: (minutes, seconds) => `${one(minutes, 'minute')} and ${one(seconds, 'second')} left`,
    timeUp: 'time is up',
    next: (board) => `Board ${board}`,
    swapped: 'The same again, with sides swapped: now you are the other end.',
  },
  paused: {
    title: 'Your teacher has paused the class',
    why: (why) => `“${why}”`,
    body: 'Your table stays exactly as it is, and no time is lost.',
  },
  finished: {
    title: 'Your table is done',
    others: 'Others still play this board, so what really happened stays in the fog until the round is over.',
    stars: (n) => `${one(n, 'star')} of 3`,
    refused: (n) => (n === 0 ? 'No move was refused.' : n === 1 ? 'One move was refused.' : `${n} moves were refused.`),
    mistakes: { title: 'Replay my mistakes', body: 'Back to where you were refused: what is the right move there?' },
    none: 'Nothing was refused, so there is nothing to replay.',
    drill: {
      title: 'Find the first illegal segment',
      body: 'In a conversation of two others one segment is wrong. Which one?',
    },
    start: 'Start',
    back: 'Back',
  },
  between: {
    over: (round) => `Round ${round} is over`,
    standing: (rank, percent) => `Rank ${rank} with ${percent}%`,
    stars: (n) => `${one(n, 'star')} so far`,
    boards: (played, of) => `${played} of ${one(of, 'board')} played`,
    look: 'See what really happened',
    lookAt: (board) => `See what really happened on board ${board}`,
    next: (round, of) => `Round ${round} of ${of} comes next. It opens here by itself.`,
    last: 'That was the last round. Your teacher goes on from here.',
    backToClass: 'Back to the class',
  },
  ask: {
    title: 'May your table be shown to the class?',
    body: 'It would be on the big screen with your names, to learn from. If you would rather not, nobody is told who said no.',
    yes: 'Yes, show it',
    no: 'Rather not',
  },
  poll: {
    title: (end) => `What will the ${end} do next?`,
    hint: 'Look at the big screen and tap. You can change your mind until voting closes.',
    options: {
      SYN: 'Send SYN',
      'SYN,ACK': 'Send SYN,ACK',
      ACK: 'Send ACK',
      DATA: 'Send DATA',
      FIN: 'Send FIN',
      RST: 'Send RST',
      RESEND: 'Send the oldest again',
      WAIT: 'Nothing: it waits',
    },
    voted: 'Your vote counts.',
    closed: 'Voting is closed',
    right: 'It did this',
    tried: (card) => `It tried ${card} first, and was refused.`,
    mine: 'your vote',
    votes: (n) => one(n, 'vote'),
  },
  check: {
    title: { before: 'Before we begin', after: 'What has changed?' },
    progress: (at, of) => `Question ${at} of ${of}`,
    hint: 'No marks, no ranks. Choose what you think now.',
    done: {
      title: 'All answered',
      body: 'Thank you. Your teacher closes the questions when everybody is done.',
    },
  },
  over: {
    title: 'The class is over',
    thanks: (name) => `Well played, ${name}.`,
    practise: 'Worth practising at home',
    play: (level) => `Play ‘${level}’`,
    nothing: 'No mistake of this class needs practice. Go wherever you like.',
    map: 'All levels',
  },
  own: {
    title: 'What I have understood',
    soFar: 'What I have understood so far',
    none: 'You have not played an end in a round that is over.',
    level: (boards, right, of, stars) =>
      `${one(boards, 'board')} · ${right} of ${of} right at first · ${one(stars, 'star')}`,
    byRound: (times) =>
      times
        .flatMap((n, i) =>
          n === null ? [] : [`Round ${i + 1}: ${n === 0 ? 'never' : n === 1 ? 'once' : `${n} times`}`],
        )
        .join(' · '),
    times: (n) => (n === 1 ? 'Once' : `${n} times`),
    gone: 'Not in your last round any more',
    decisions: 'Each decision',
    tally: (right, of) => `${right} of ${of} right`,
    right: 'right',
    wrong: 'not right',
    save: 'Save as a file (JSON)',
  },
  leave: {
    open: 'Leave the class',
    title: 'Leave this class?',
    body: 'A bot plays on for you, and your place is given up. What you have played still counts.',
    stay: 'Stay',
    leave: 'Leave',
  },
  gone: {
    kicked: {
      title: 'Your teacher has sent you out',
      body: 'Talk to your teacher: while the door is open, you may come in again under another name.',
    },
    banned: { title: 'You cannot go on in this class', body: 'Your teacher decides who plays. Talk to them.' },
    left: { title: 'You have left the class', body: 'What you have played still counts.' },
    deleted: { title: 'This class is gone', body: 'Your teacher has deleted it, or its time is over.' },
  },
  again: 'Join again',
  takenOver: {
    title: 'You go on somewhere else',
    body: 'Your place in the class has been taken in another tab or on another device. Only one of them plays.',
  },
};
