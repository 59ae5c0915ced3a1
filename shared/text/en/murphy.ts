/** English: the third seat. */
import type { HarmSaid, MurphyText } from '../parts/index.ts';

function more({ segments, seconds }: HarmSaid): string {
  const sent = segments === 1 ? 'one segment' : `${segments} segments`;
  const time = `${seconds} s`;
  if (segments <= 0) return `${time} more`;
  return seconds <= 0 ? `${sent} more` : `${sent} and ${time} more`;
}

export const murphy = {
  seat: 'network',
  name: 'Murphy',
  you: 'You are the network',
  landing: {
    title: 'Be Murphy',
    body: 'Sit in the middle: hold each segment in your hand, and lose, hold, double or swap a few of them.',
  },
  lobby: {
    sentence:
      'You are the network. Each segment waits in your hand until you decide. Your cards are few, and good ends get home all the same.',
    company: 'At the ends',
    companies: {
      bots: { name: 'Two bots', what: 'at once, and they never give up' },
      client: { name: 'A friend calls', what: 'as the client; a bot is the server' },
      server: { name: 'A friend listens', what: 'as the server; a bot is the client' },
      both: { name: 'Two friends', what: 'one at each end; one code for both' },
    },
    bot: 'The bot',
    clock: 'Game time stands still while a segment waits for you: think as long as you like.',
    friend: 'Your friend sits',
    friends: {
      end: { name: 'At the other end', what: 'and Murphy is Murphy' },
      network: { name: 'In the middle', what: 'your friend is the network, a bot the other end' },
      both: { name: 'Two friends', what: 'one at the other end, one is the network' },
    },
  },
  invite: {
    seats: 'Who sits where',
    free: 'free',
    two: {
      title: 'Two chairs are free',
      sentence: 'Send your friends the link, let them scan the picture, or tell them the code.',
      waiting: 'Waiting for your friends …',
      code: 'The same code leads to both.',
    },
    oneMore: 'Waiting for one more …',
    you: 'you',
    friend: 'a friend',
  },
  mood: 'Murphy is a person',
  today: (name) => (name === null ? 'Somebody you know is the network today.' : `${name} is the network today.`),
  isReady: (name) => `${name}, the network, is ready`,
  notReady: (name) => `Waiting for ${name}, the network`,
  lineDown: (name) => `The line of ${name}, the network, is down. The match waits.`,
  away: (name) => `${name} is away: the network lets everything pass.`,
  table: {
    way: 'The way between them',
    house: (end, address) => `The ${end} lives at ${address}`,
    held: 'In your hand',
    nothing: 'Nothing waits for you. The ends are thinking, or what you let go is on its way.',
    stands: 'Game time stands still.',
    runs: 'Game time runs.',
    fromTo: (from, to) => `${from} to ${to}`,
    first: 'first copy',
    behind: (n) => (n === 1 ? 'One more waits behind it' : `${n} more wait behind it`),
    hand: 'What you do with it',
    left: (n) => (n === 0 ? 'none left' : `${n} left`),
    always: 'always',
    key: (digit) => `key ${digit}`,
    cards: {
      pass: { name: 'PASS', does: 'It goes its way and arrives in time.' },
      lose: { name: 'LOSE', does: 'It never arrives.' },
      hold: { name: 'HOLD', does: 'It comes so late that an RTO is over before.' },
      duplicate: { name: 'DUPLICATE', does: 'It arrives in time, and once more 3 s later.' },
      swap: { name: 'SWAP', does: 'What is behind it on the same way goes first.' },
    },
    barred: {
      spent: 'You have none left.',
      'nothing-behind': 'Nothing is behind it on the same way.',
      'nothing-held': 'Nothing waits for you.',
      one: 'You have lost it twice: this copy gets through.',
      match: 'So many losses are all that a match may have.',
      pair: 'What you lost may have been an end’s last word: whatever can ask for it again gets through.',
    },
    done: 'What you did',
    doneNothing: 'Nothing yet. Every segment will stop here first.',
    did: {
      pass: 'let pass',
      lose: 'lost',
      hold: 'held back',
      duplicate: 'doubled',
      swap: 'sent behind the next',
    },
    needless: 'like the copy before it',
    gone: 'gone',
    arrived: 'arrived',
    underWay: (copies) => (copies === 1 ? 'under way' : `${copies} copies under way`),
    wait: {
      title: 'Before the first segment',
      hint: 'You see each segment, and nothing of what the ends think. They never learn what you did, until the debrief.',
      ready: 'Ready',
      youReady: 'You are ready',
      youNotReady: 'You: not ready yet',
      endReady: (name) => `${name} is ready`,
      endNotReady: (name) => `Waiting for ${name}`,
      endFree: (end) => `The ${end}’s chair is free`,
    },
    calm: 'You were away: everything is let pass.',
    back: 'Take the cards back',
    nudge: 'The ends wait for you: play a card.',
    say: {
      sends: (end, what) => `The ${end} sends ${what}.`,
      waits: (n) => (n === 1 ? 'It waits behind another one.' : `It waits behind ${n} others.`),
      played: (card, what) => `${card}: ${what}.`,
      needless: (what) => `${what}: needless, like the copy before it.`,
      begins: 'The match begins.',
    },
    help: [
      'Everything that the ends send stops in your hand, the oldest first. Play one card on it; game time waits.',
      'You have 3 LOSE, 1 HOLD, 2 DUPLICATE and 2 SWAP. PASS is free.',
      'A network loses a segment twice at most, and never both a last ACK and what asks for it again. That is why careful ends always get home.',
      'Keys: 1 to 5 for the cards, Enter to let pass.',
    ],
  },
  leave: 'Everything is let pass from then on, so that the others can play. You cannot come back to this chair.',
  again: { same: 'Again, with a full hand', trade: 'Trade places, again', end: 'Play it from an end' },
  account: {
    title: 'Murphy’s account',
    trick: (card, what) => `${card}: ${what}`,
    nothing: 'No card was played: everything was let pass.',
    copy: (what, copy) => (copy === 0 ? what : `${what}, copy ${copy + 1}`),
    harm: (harm) => `For this, two ends that make no mistake need ${more(harm)} than on a calm day.`,
    harmless: 'Two ends that make no mistake would not even have noticed.',
    really: (resends, refused) =>
      `In this match ${resends === 0 ? 'nothing was' : resends === 1 ? 'one segment was' : `${resends} segments were`} sent again, and ${refused === 0 ? 'no move' : refused === 1 ? 'one move' : `${refused} moves`} went wrong.`,
    home: 'The ends got home all the same.',
    beaten: 'The ends did not get home: not for what you did, but for what they did about it.',
    worse: 'What would have hurt more',
    worseBy: (harm) => `${more(harm)} than on a calm day`,
    insteadOf: (trick) => `in place of ${trick}`,
    see: 'See it played',
    worst: 'Nothing in your hand would have hurt more.',
    proof:
      'No hand beats ends that make no mistake: every way in which this level can go was explored, with any segment lost, doubled or overtaken.',
  },
} as const satisfies MurphyText;
