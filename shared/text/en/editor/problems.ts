/** English: why a level that somebody made cannot be played as it stands. */
import type { EditorText } from '../../parts/index.ts';

const who = (end: 'client' | 'server' | null): string => (end === 'server' ? 'The server' : 'The client');
const whose = (end: 'client' | 'server' | null): string => (end === 'server' ? 'the server’s' : 'the client’s');
const seconds = (ms: number): string => `${ms / 1000} s`;

export const problems: EditorText['problems'] = {
  'not-a-level': () => 'This is not something that a level can have.',
  'number-out-of-range': ({ least, most }) => `This number must be from ${least} to ${most}.`,
  'too-many': ({ most }) => `There may be ${most} of these at the most.`,
  'text-missing': () => 'Some words are needed here.',
  'text-too-long': ({ most }) => `That is too long: ${most} characters are the most.`,
  'text-unseen': () =>
    'There are characters in it that nobody can see (line breaks, zero-width or direction marks). Type it anew.',
  'too-large': ({ most }) =>
    `The level as a whole is too large: ${most} bytes are the most. Shorten its texts or its lists.`,

  'one-sided-start': ({ end }) =>
    `${who(end)} has no connection yet, but the other end has. Both begin in an open connection, or neither does.`,
  'unknown-line': () =>
    'This speaks of a further connection that the level does not have, or that does not reach this end.',
  'same-address': () => 'Two connections cannot have the same address.',
  'receive-unread': () =>
    'RECEIVE is for an application that reads by its calls alone; this one takes text as it comes.',
  'too-many-segments': ({ most }) =>
    `All this text takes more than ${most} segments. Send less, or make the MSS larger.`,
  'octets-never': ({ end, most }) =>
    most === 0
      ? `${who(end)} never sends text here, so this wait never ends. Let it SEND something, or wait for something else.`
      : `${who(end)} sends ${most} bytes in all, so no more can arrive. Wait for fewer, or let it SEND more.`,
  'closing-never': ({ end }) =>
    `${who(end)} never calls CLOSE, so its FIN never comes. Add a CLOSE there, or wait for something else.`,
  'report-never': () => 'Nothing is reported before this. Put a REPORT in front of it.',
  'reboot-never': () => 'This host is never rebooted. Let it crash first, or wait for something else.',
  'reopen-never': () => 'The connection is opened only once. Add a second OPEN to the script that calls.',
  'order-never': () => 'This host has no backlog, so it never gets an order for its SYNs.',
  'story-untold': () => 'This call is told as a story, but the story has no words (only CLOSE and ABORT can be told).',

  'no-goals': () => 'A level needs a goal. Choose at least one.',
  'goal-open': () =>
    'Nobody calls: “open” needs an active OPEN at one end, or a connection that is open from the start.',
  'goal-reopened': () => '“Open again” needs two active OPENs, one after the other.',
  'goal-text': () => 'Nobody sends any text, so there is none to deliver. Add a SEND, or take this goal away.',
  'goal-closed': ({ end }) =>
    `“Closed” is never reached: ${whose(end)} script has no CLOSE, so its FIN never comes. Add a CLOSE, or take the goal away.`,
  'goal-ended': () => 'Nothing ends the connection: no CLOSE, no ABORT, nothing that happens to a host.',
  'goal-listening': ({ end }) => `${who(end)} never listens. “Still listening” needs a passive OPEN in its script.`,
  'goal-foretold': () => 'This end is asked nothing, so there is nothing to foretell.',
  'goal-reported': () => '“Application told” needs a REPORT in a script.',
  'goal-memory': () => '“Memory” is for a server with a backlog and strangers who knock.',

  'script-or-mood': () => 'The network either follows rules of yours or has a mood of its own, not both.',
  'rule-loses-too-much': ({ most }) =>
    `Murphy keeps bounds, so that every match can be won: at most 2 copies of one segment and 4 in a match are lost. This rule goes beyond (${most}).`,
  'rule-doubles-too-much': ({ most }) =>
    `At most ${most} copies of one segment are doubled. Name the first or the second copy.`,
  'rule-outlives-msl': ({ ms }) =>
    `No segment lives longer than the MSL. Beyond the way through the network that leaves ${seconds(ms)} at the most.`,
  'rule-meets-nothing': () =>
    'This end sends no such segment in any play, or a rule above takes all of them. Choose the other end or another segment, or delete the rule.',
  'rule-copy-never': () =>
    'This copy is never sent: a segment is sent again only when the copy before it was lost or late. Choose an earlier one.',
  'rule-held-for-nothing': () => 'The segment that this rule waits for is never sent, so the wait is for nothing.',
  'rule-not-kept': () =>
    'Murphy’s bounds undo this rule: it would lose too much of one exchange (never both the last ACK and what asks for it again).',

  'back-off-in-time-wait': () =>
    'With an RTO that doubles, a FIN could come again after 2MSL is over. Let the RTO stay the same where “closed” is a goal.',
  'gives-up-hasty': ({ ms }) =>
    `Too soon: what was lost twice would still be on its way. Give up after ${seconds(ms)} at the earliest.`,
  'keepalive-hasty': ({ ms, least }) =>
    `Somebody who answers would be taken for dead: at least ${least} probes, and no less than ${seconds(ms)} of waiting.`,

  'stranger-unkept': () => 'Segments of strangers are for a server with a backlog; there is none here.',
  'profile-played': () => 'Opening with two messages is no TCP: it can be watched, not played.',
  'watched-unasked': ({ end }) =>
    `A level that plays by itself asks both ends to foretell, and one that is played asks neither. ${who(end)} does not fit.`,

  'step-never-due': () =>
    'Two bots have played it, and this call never comes: what it waits for does not come to pass.',
  'event-never-due': () => 'Two bots have played it, and this never happens: what it waits for does not come to pass.',
  'goal-never': ({ end }) =>
    `Two bots have played to the end, and ${whose(end)} goal was never reached. What is missing in the scripts?`,
  'breaks-off': () =>
    'The connection breaks off before the goals are reached (refused, reset or given up). If that is what the level is about, let it go on after errors.',
  misses: () =>
    'The two segments that are to cross do not: one end sends its own too late for the network to hold the other.',
  endless: () => 'Two bots would go on with it for too long. Make it smaller.',
  'too-slow': () =>
    'The time limit is over before the goals are reached. Give it more time, or make its waits shorter.',
  unplayable: () =>
    'The game cannot set this up: the earlier exchange never comes to rest. Change how both ends begin.',
};
