/** English: the printed sheets. */
import type { PrintText } from '../parts/index.ts';

const SEATS = { client: 'Client', server: 'Server' } as const;

export const print = {
  link: 'Print for a room without devices',
  title: 'On paper',
  how: 'A4, printed on one side: rules, a sheet for each end, the network’s table, cards to cut out, and the answers for the referee. Each table of three needs one set: for 30 students, print ten.',
  print: 'Print',
  choose: 'Sheets',
  part: {
    rules: 'Rules',
    ends: 'Client and server',
    diagram: 'State diagram',
    network: 'Network',
    cards: 'Cards',
    answers: 'Answers',
  },
  mood: 'Dice of the second round',
  back: 'Back to the level',
  rules: 'Rules of the room',
  rule: [
    'Three people sit at a table: the client, the server, and the network between them. The network also watches the rules.',
    'Client and server take turns. Neither sees the other’s sheet; only cards pass between them, and only through the network.',
    'On your turn, first take in each card that lies before you: check it, cross it off, and write your new state and numbers into the next line of your sheet.',
    'Then play one card, or pass. Write SEQ, ACK and LEN on it. SEQ is your SND.NXT; ACK is your RCV.NXT. SYN and FIN take one number each, text one for each byte, an ACK alone none.',
    'The network does with each card what its own sheet says. It may lose 4 cards in a match and the same card twice; after that it delivers.',
    'What is not acknowledged after three of your turns you may play again: the same numbers on a new card.',
    'In TIME-WAIT, pass four turns. If their FIN comes again, acknowledge it and count from the start.',
    'A card that the rules forbid goes back to its player, who marks a mistake. The fewest mistakes win the class.',
  ],
  won: (goals) => `Both ends win together when this holds on both sheets: ${goals.join(', ')}.`,
  seats: SEATS,
  wants: 'What your application wants, in this order',
  befalls: 'What you announce',
  due: (when, what) => `${when[0]?.toUpperCase()}${when.slice(1)}: ${what}`,
  each: (line, times) => `${line} ${times} times, each from another address.`,
  stranger: 'a stranger',
  sheet: 'Transmission control block',
  sheetHint: 'One line for each card that you send or take in. The first line is where you begin.',
  startsAt: (iss) => `Your first sequence number (ISS) is ${iss}.`,
  diagramHint:
    'Lay it in the middle of the table. Each end moves a counter along the arrows; what stands on an arrow is what takes you there.',
  played: 'card sent or taken in',
  cards: 'Cards',
  cardsHint: 'Cut along the lines. The form is ready; the numbers are yours.',
  moves: 'Moves without a card',
  move: {
    probe:
      'PROBE: when the other end’s window has stood at 0 for three of your turns, send DATA with LEN=1 and write PROBE on it. When your application wants to know whether a silent end is alive, send an ACK with SEQ = SND.NXT−1. Go on asking as long as answers come.',
    window:
      'WINDOW: write WND on every ACK: how many bytes you still have room for. When your application has read, send an ACK with the new WND.',
    cookie:
      'ORDER and COOKIE: say once what your host does with every SYN from now on: keep it (a line on your sheet), drop it, or answer it with a cookie. A cookie is the SEQ of your SYN,ACK: add the digits of the address and SEG.SEQ, and write nothing down. When an ACK comes, work it out again; only if ACK−1 agrees is there a connection.',
    predict:
      'PREDICT: before each card is delivered, both ends write down what will come of it. The network asks for the reason, then delivers.',
  },
  network: 'The network',
  dice: 'Two dice for each card',
  diceHint: 'Read one die as tens, the other as ones; agree beforehand which is which.',
  rounds: (network) =>
    `The first time deliver every card at once. The second time throw for each, as a ${network} would.`,
  noDice: 'No dice are needed here: deliver every card at once, unless an order above says otherwise.',
  answer: 'Answers for the referee',
  answerHint:
    'Perfect play, if the dice only deliver. Other orders can be right too: compare the numbers and the states, not the place in the list.',
  lost: 'lost',
  card: 'card',
  anyCard: 'any other card',
  thrown: {
    lose: 'lost',
    delay: 'two turns late',
    duplicate: 'delivered, and a copy two turns later',
    deliver: 'delivered',
  },
  orders: 'Your orders for this level',
  ordersHint: 'They come before the dice. Do not show them.',
  copy: (n) => (n === 'every' ? 'every time' : n === 0 ? 'the first time' : `time ${n + 1}`),
  fate: {
    lose: 'lose it',
    delay: 'deliver it two turns late',
    duplicate: 'deliver it, and a copy two turns later',
    deliver: 'deliver it',
    hold: 'keep it until the other end has played, then deliver it',
  },
  from: (end, what) => `${what} of the ${SEATS[end].toLowerCase()}`,
  roles: {
    syn: 'the SYN',
    'syn-ack': 'the SYN,ACK',
    'handshake-ack': 'the ACK that opens',
    data: 'DATA',
    ack: 'an ACK',
    probe: 'a probe',
    window: 'an ACK that tells the window',
    fin: 'the FIN',
    'fin-ack': 'the ACK of a FIN',
    'last-ack': 'the last ACK',
    rst: 'an RST',
  },
  piece: (first, last) => `DATA with bytes ${first} to ${last}`,
  order: (card, copy, fate) => `${card[0]?.toUpperCase()}${card.slice(1)}, ${copy}: ${fate}.`,
} as const satisfies PrintText;
