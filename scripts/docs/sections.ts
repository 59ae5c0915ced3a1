/** Each section of RFC 9293 from 3.4 to 3.10, those to 3.6 here: the tests that hold the game to it, or why the game has nothing of it. */
import { LATER } from './laterSections.ts';
import { held, out, type Section } from './section.ts';

const numbers: readonly Section[] = [
  held(
    '3.4',
    'sequence numbers, modulo 2^32',
    ['shared/tcp/seq.test.ts', 'the number after the last one is 0'],
    [
      'shared/tcp/seq.test.ts',
      'Table 6: a segment with a length is acceptable if its first or its last number is in the window',
    ],
    ['shared/tcp/wrap.test.ts', 'a walk across the wrap is the same walk'],
  ),
  held('3.4.1', 'choosing an ISN', [
    'shared/match/incarnation.test.ts',
    'a new ISN lies above all old numbers, so that TIME-WAIT accepts the new SYN; the listener has used up its own ISN too',
  ]),
  out(
    '3.4.2',
    'knowing when to keep quiet',
    'a host that reboots draws a new ISN and may speak at once; level 20 shows what it has forgotten, and 3.5.1 decides there',
  ),
  out('3.4.3', 'the quiet time', 'as 3.4.2'),
];

const opening: readonly Section[] = [
  held(
    '3.5',
    'opening a connection: Figures 6 to 8',
    ['shared/verify/figure.test.ts', 'Figure 6: basic three-way handshake'],
    ['shared/verify/figure.test.ts', 'Figure 7: simultaneous connection synchronization'],
    ['shared/verify/figure.test.ts', 'Figure 8: recovery from an old duplicate SYN'],
    ['shared/verify/counts.many.test.ts', '%s is proved under %s'],
  ),
  held(
    '3.5.1',
    'half-open connections: Figures 9 to 11',
    [
      'shared/verify/figure.test.ts',
      'Figure 9: half-open connection discovery, with a window that leaves its SYN outside',
    ],
    ['shared/verify/figure.test.ts', 'Figure 10: the active side causes half-open connection discovery'],
    ['shared/verify/figure.test.ts', 'Figure 11: an old duplicate SYN initiates a reset on two passive sockets'],
  ),
  held(
    '3.5.2',
    'sending a reset',
    ['shared/tcp/arrives.test.ts', '$title'],
    ['shared/tcp/wrap.test.ts', 'an RST is never answered with an RST'],
  ),
  held('3.5.3', 'taking a reset', ['shared/tcp/choices.test.ts', 'd: RFC 5961, and without it the classic profile']),
];

const closing: readonly Section[] = [
  held(
    '3.6',
    'closing a connection: Figures 12 and 13',
    ['shared/verify/figure.test.ts', 'Figure 12: normal close'],
    ['shared/verify/figure.test.ts', 'Figure 13: simultaneous close'],
    ['shared/tcp/legal.test.ts', 'three segments: the FIN acknowledges the FIN'],
  ),
  held(
    '3.6.1',
    'half-close, TIME-WAIT, reopening',
    ['shared/tcp/choices.test.ts', 'b: two ends in TIME-WAIT do not acknowledge each other for ever'],
    ['shared/tcp/choices.test.ts', 'f: a SYN in TIME-WAIT'],
  ),
];

/** In the order of the RFC. */
export const SECTIONS: readonly Section[] = [...numbers, ...opening, ...closing, ...LATER];
