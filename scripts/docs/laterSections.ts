/** RFC 9293 from 3.7 to 3.10: the tests that hold the game to each section, or why the game has nothing of it. */
import { held, out, type Section } from './section.ts';
import type { Held } from './titles.ts';

const segmenting: readonly Section[] = [
  held(
    '3.7',
    'segmentation: text leaves in pieces, and may come in any order',
    ['shared/tcp/calls.test.ts', 'SEND goes no farther than the usable window, and the rest stays with the caller'],
    ['shared/tcp/choices.test.ts', 'are released in order, however they came, overlaps counted once'],
  ),
  out('3.7.1', 'the MSS option', 'no segment has options: each level gives its MSS to both ends'),
  out('3.7.2', 'path MTU discovery', 'there is no layer below that could be too narrow'),
  out('3.7.3', 'interfaces with variable MTU', 'as 3.7.2'),
  out('3.7.4', 'the Nagle algorithm', 'the player decides when to send; no text comes in octets'),
  out('3.7.5', 'IPv6 jumbograms', 'as 3.7.2'),
];

const carrying: readonly Section[] = [
  held('3.8', 'data communication', [
    'shared/tcp/wrap.test.ts',
    'text is delivered at most once: never more than the other end has sent',
  ]),
  held(
    '3.8.1',
    'the retransmission timeout',
    ['shared/match/time.test.ts', 'the retransmission timer (RFC 6298)'],
    ['shared/tcp/choices.test.ts', 'l: retransmission'],
  ),
  out('3.8.2', 'congestion control', 'a few segments cannot show it'),
  held(
    '3.8.3',
    'giving up',
    ['shared/tcp/choices.test.ts', 'R2 gives up, in whatever state, and stops every timer'],
    ['shared/tcp/beliefs.test.ts', '$believed'],
  ),
  held(
    '3.8.4',
    'keepalive',
    ['shared/tcp/probe.test.ts', 'keepalive asks only while nothing is on its way or to be said (MUST-26)'],
    ['shared/tcp/probe.test.ts', 'a keepalive probe has SEG.SEQ = SND.NXT-1 and no text (SHLD-12): it takes no number'],
  ),
  out('3.8.5', 'urgent information', 'new applications should not use it (SHLD-13)'),
  held('3.8.6', 'managing the window', [
    'shared/tcp/window.test.ts',
    'what is delivered and not read narrows the window; its right edge stays',
  ]),
  held(
    '3.8.6.1',
    'probes of a closed window',
    ['shared/tcp/probe.test.ts', 'R2 counts anew with every ACK of a closed window, and only then (MUST-37)'],
    ['shared/tcp/probe.test.ts', 'a probe is owed once its timer has run out, and only where something waits'],
  ),
  held('3.8.6.2', 'silly windows', [
    'shared/tcp/window.test.ts',
    'is not opened in silly steps: %i of 200 octets read, MSS %i, window %i',
  ]),
  out('3.8.6.2.1', 'silly windows: when to send', 'as 3.7.4'),
  held(
    '3.8.6.2.2',
    'silly windows: when to tell of room',
    ['shared/tcp/window.test.ts', 'small reads add up'],
    ['shared/tcp/window.test.ts', '%s tells the news, once'],
  ),
  held('3.8.6.3', 'delayed acknowledgments: one ACK for several segments', [
    'shared/tcp/choices.test.ts',
    'm: pure ACKs',
  ]),
];

const CALLED: Held = ['shared/tcp/calls.test.ts', '$call ($section)'];
const STATUS: Held = ['shared/tcp/calls.test.ts', 'STATUS in %s names the state'];
const REPORTED: Held = ['shared/tcp/calls.test.ts', 'USER TIMEOUT in %s aborts the connection and tells the user'];

const interfaces: readonly Section[] = [
  held('3.9', 'interfaces', CALLED),
  held('3.9.1', 'the calls of an application, and what it is told', CALLED),
  held('3.9.1.1', 'Open', CALLED),
  held('3.9.1.2', 'Send', CALLED),
  held('3.9.1.3', 'Receive', ['shared/tcp/window.test.ts', 'RECEIVE takes what there is, not more']),
  held('3.9.1.4', 'Close', CALLED),
  held('3.9.1.5', 'Status', STATUS),
  held('3.9.1.6', 'Abort', ['shared/tcp/choices.test.ts', 'c: who aborts is CLOSED, not in TIME-WAIT']),
  out('3.9.1.7', 'Flush', 'what may leave leaves at once'),
  held('3.9.1.8', 'asynchronous reports', REPORTED),
  out('3.9.1.9', 'differentiated services', 'no network here prefers one segment to another'),
  out('3.9.2', 'the layer below', 'there is no layer below but Murphy'),
  out('3.9.2.1', 'source routing', 'as 3.9.2'),
  out('3.9.2.2', 'ICMP messages', 'as 3.9.2: a filtered port is silent'),
  out('3.9.2.3', 'source address validation', 'an address here is a name, and always one that may be'),
];

const ARRIVES: Held = ['shared/tcp/arrives.test.ts', '$title'];

const events: readonly Section[] = [
  held('3.10', 'event processing', ['shared/verify/counts.many.test.ts', '%s is proved under %s']),
  ...(['3.10.1', '3.10.2', '3.10.3', '3.10.4', '3.10.5'] as const).map((number, i) =>
    held(number, `the ${['OPEN', 'SEND', 'RECEIVE', 'CLOSE', 'ABORT'][i]} call`, CALLED),
  ),
  held('3.10.6', 'the STATUS call', STATUS),
  held(
    '3.10.7',
    'a segment arrives: every cell of eleven states and eight kinds; security and precedence, which it checks too, are no part of a segment here',
    ['shared/tcp/arrives.test.ts', 'the table has all eleven states'],
  ),
  held('3.10.7.1', 'a segment arrives: CLOSED', ARRIVES),
  held('3.10.7.2', 'a segment arrives: LISTEN', ARRIVES, [
    'shared/tcp/choices.test.ts',
    'h: text on a SYN waits for ESTABLISHED',
  ]),
  held('3.10.7.3', 'a segment arrives: SYN-SENT', ARRIVES),
  held('3.10.7.4', 'a segment arrives: the other states', ARRIVES, [
    'shared/tcp/choices.test.ts',
    'd: RFC 5961, and without it the classic profile',
  ]),
  held('3.10.8', 'timeouts', ['shared/tcp/calls.test.ts', 'timeouts (3.10.8)']),
];

export const LATER: readonly Section[] = [...segmenting, ...carrying, ...interfaces, ...events];
