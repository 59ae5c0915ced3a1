/** English: the projector’s page of a class. */
import type { ClassroomText } from '../../parts/index.ts';

const people = (n: number): string => (n === 1 ? '1 player' : `${n} players`);
const tables = (n: number): string => (n === 1 ? '1 table' : `${n} tables`);

export const screen: ClassroomText['screen'] = {
  title: 'Projector',
  joinAt: 'Join at',
  code: 'Code',
  qr: (address) => `QR code that leads to ${address}`,
  locked: 'Locked: nobody new comes in',
  round: (number, of) => `round ${number} of ${of}`,
  sameBoard: 'same board for every pair',
  exhibition: 'an exhibition: it does not count',
  timeLeft: 'Time left',
  fullScreen: 'Full screen (F)',
  bot: 'bot',
  together: (names) => names.join(' + '),
  network: (name) => `${name} (network)`,
  more: (people) => `and ${people} more`,
  lobby: {
    here: (n) => (n === 1 ? 'One is here' : `${n} are here`),
    waiting: 'Waiting for the first of you',
    how: 'Scan the picture, or open the address and type the code.',
  },
  running: {
    pairs: (pairs) => (pairs === 1 ? '1 pair' : `${pairs} pairs`),
    groups: (groups) => (groups === 1 ? '1 group' : `${groups} groups`),
    is: { playing: 'playing', finished: 'finished' },
    stars: (stars) => `${stars} of 3 stars on average in the rounds before`,
    progress: 'The class this round',
    done: (finished, of) => `${finished} of ${of} finished`,
  },
  paused: { title: 'Paused by your teacher', body: 'Every table stands still, and every clock.' },
  between: {
    over: (round) => `Round ${round} is over`,
    stumbled: 'Where the class stumbled',
    nobody: 'Nobody did: not one move was refused.',
    nobodyPlayed: 'Nobody played this round.',
    players: people,
    worth: (players, of, many) =>
      `The most frequent one: ${players} of ${people(of)}${many ? '. Worth a pause.' : '.'}`,
    practise: (level) => `Practise it in “${level}”.`,
    stars: 'Stars, by players',
    seats: (stars, seats) => `${stars === 0 ? 'No star' : stars === 1 ? '1 star' : `${stars} stars`}: ${people(seats)}`,
    unfinished: 'no star',
    ended: 'How it ended, by tables',
    endings: {
      won: 'every goal reached',
      reset: 'reset',
      'gave-up': 'gave up waiting',
      unreachable: 'no way left',
      limit: 'out of time',
      missed: 'missed each other',
      abandoned: 'left',
      'time-up': 'time was up',
      'called-off': 'ended early',
    },
    tables,
    tableList: 'All tables',
    matchpoints: 'matchpoints in %, 50 is average',
    won: 'every goal reached',
    notWon: 'not finished',
    top: 'Top five',
    percent: (percent) => `${percent}%`,
  },
  streak: {
    title: 'Clean goodbyes in a row',
    best: (best) => `longest: ${best}`,
    calm: 'Murphy waits for your first one.',
    shrinking: 'Murphy shrinks.',
    gloating: 'Murphy gloats. Begin anew!',
  },
  shown: {
    named: (names) => `The table of ${names}`,
    unnamed: 'A table of this round',
    loading: 'Fetching the table …',
  },
  poll: {
    ask: { client: 'What will the client do next?', server: 'What will the server do next?' },
    vote: 'Vote on your own screen.',
    options: {
      SYN: { name: 'SYN', what: 'open' },
      'SYN,ACK': { name: 'SYN,ACK', what: 'open too, and heard you' },
      ACK: { name: 'ACK', what: 'I have all up to here' },
      DATA: { name: 'DATA', what: 'here are bytes' },
      FIN: { name: 'FIN', what: 'I am done sending' },
      RST: { name: 'RST', what: 'abort' },
      RESEND: { name: 'RESEND', what: 'the oldest once more' },
      WAIT: { name: 'WAIT', what: 'nothing yet' },
    },
    voted: (votes, of) => `${votes} of ${of} have voted`,
    votes: (votes) => (votes === 1 ? '1 vote' : `${votes} votes`),
    right: 'this one',
    tried: (card) => `It tried ${card} first, and was refused.`,
  },
  check: {
    title: { before: 'Before we begin', after: 'What do you know now?' },
    sentence: (questions) =>
      questions === 8
        ? 'Eight questions, on your own screens.'
        : questions === 1
          ? 'One question, on your own screens.'
          : `${questions} questions, on your own screens.`,
    answered: (answered, of) => `${answered} of ${of} have answered`,
  },
  finished: {
    title: 'Well played, all of you',
    thanks: 'Thank you for the game. Your results are on your own screens.',
    podium: 'Podium',
    record: (best) =>
      best === 1 ? 'Longest streak: one clean goodbye' : `Longest streak: ${best} clean goodbyes in a row`,
    clean: (clean, of) => `${clean} of ${tables(of)} said goodbye cleanly in the last round`,
  },
  news: {
    lobby: 'Waiting for players.',
    round: (number) => `Round ${number} has begun.`,
    between: (number) => `Round ${number} is over.`,
    finished: 'The class is over.',
    poll: 'A question for all.',
    shown: 'A table is shown.',
  },
  gone: {
    title: 'No class is behind this address',
    body: 'It is over and was cleared away, or a part of the address is missing. Open the projector again from the host’s page.',
  },
  deleted: { title: 'This class was deleted', body: 'Its host has deleted it, with all that was kept of it.' },
  lineDown: 'The line is down: this is the last that is known.',
};
