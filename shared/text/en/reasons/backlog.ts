/** English words for a backlog, cookies, and orders to the host. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, say, standsTold, whole } from '../phrases.ts';

export const backlog = {
  cookie: say(
    'A cookie, and nothing kept',
    'Your SYN,ACK carries a number that only you can compute. Whoever acknowledges it is really there.',
    '',
  ),
  take: say(
    'The cookie is yours',
    'ack − 1 is what you compute for this address: out of one ACK the whole connection is made.',
    '',
  ),
  order: say('Your host does it from now on', 'Each SYN that comes is treated so, faster than any hand could be.', ''),
  'cookie-with-room': say(
    'A chair is still free',
    'While the backlog has room, a TCB is better than a cookie: it remembers the SYN, and sends the SYN,ACK again.',
    'Keep cookies for a full backlog.',
    ({ expected: e }) => e && `That would be ${whole(e)}.`,
  ),
  'order-repeats': say('Your host does that already', 'It has this very order, and goes by it.', 'Nothing changes.'),
  'order-needs-room': say(
    'There is no chair to give',
    'This order keeps a TCB for each SYN. The chairs are full of callers who never answer, so every new SYN is dropped, whoever sent it.',
    'Which answer needs no memory?',
  ),
  'order-turns-away': say(
    'This turns real clients away',
    'Among the forged SYNs are real ones, and a SYN does not show which it is. Dropped, they wait and call again in vain.',
    'Which answer costs nothing until an ACK comes?',
  ),
  'order-not-needed': say(
    'There is room, and no flood',
    'A cookie forgets what a TCB would keep: the options of the SYN, and a SYN,ACK to send again.',
    'Cookies are for a full backlog.',
  ),
  'syn-ack-without-room': say(
    'You cannot keep a TCB for each SYN',
    'Each SYN,ACK that you remember takes a chair until its ACK comes; to a forged SYN none ever comes. No chair is free.',
    'DISCARD the SYN, or answer with a COOKIE, which keeps nothing.',
  ),
  'take-unchecked': say(
    'Anybody could have sent this ACK',
    'You kept nothing, so only the cookie can speak for it: ack − 1 has to be the number that you compute for this address.',
    'It is another one. What does LISTEN answer to a stranger’s ACK?',
    cardTold,
  ),
  'take-nothing': say(
    'No ACK waits to be checked',
    'TAKE makes a connection out of an ACK that bears your cookie.',
    'Look at the head of the inbox: what is it?',
  ),
  'cookie-is-true': say(
    'This ACK bears your cookie',
    'Your SYN,ACK has been received at this address: a real client stands there, and the connection is open for it.',
    'Compare ack − 1 with the cookie, and TAKE it.',
  ),
  'cookie-answers-syn': say(
    'A cookie answers a SYN',
    'It is the number of a SYN,ACK, and nothing here asks for one.',
    'Look at the head of the inbox.',
  ),
  'cookie-has-no-resend': say(
    'Nothing was kept to send again',
    'That is the price of a cookie: the SYN,ACK is forgotten as it leaves, and no timer runs for it. Only the client’s SYN brings it again.',
    'Wait for that.',
  ),
  'cookie-is-an-option': say(
    'Not every TCP can do this',
    'Backlog and cookies are, like keepalive, options of an implementation. The standard asks for none of them, and this end has none here.',
    'Use what every TCP has.',
    standsTold,
  ),
  'order-not-yet': say(
    'These are for your own hands',
    'Orders are for the wave that comes faster than you can answer.',
    'First deal with the SYNs that wait.',
  ),
} as const satisfies Partial<ReasonsText>;
