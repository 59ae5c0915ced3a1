/** Each section of RFC 9293 from 3.4 to 3.10: the tests that hold the game to it, or why the game has nothing of it. */

/** A test file from the top folder, and words of the title of a test in it. */
export type Held = readonly [file: string, title: string];

export interface Section {
  readonly number: string;
  readonly about: string;
  readonly tests: readonly Held[];
  /** Why there is no test: the game does not treat it. */
  readonly out?: string;
}

const held = (number: string, about: string, ...tests: readonly Held[]): Section => ({ number, about, tests });
const out = (number: string, about: string, why: string): Section => ({ number, about, tests: [], out: why });

const numbers: readonly Section[] = [
  held(
    '3.4',
    'sequence numbers, modulo 2^32',
    ['shared/tcp/seq.test.ts', 'the number after the last one is 0'],
    ['shared/tcp/seq.test.ts', 'Table 6'],
    ['shared/tcp/wrap.test.ts', 'a walk across the wrap is the same walk'],
  ),
  held('3.4.1', 'choosing an ISN', ['shared/match/incarnation.test.ts', 'a new ISN lies above all old numbers']),
  out(
    '3.4.2',
    'knowing when to keep quiet',
    'a host that reboots may speak at once; what that can cost is shown in Amnesia',
  ),
  out('3.4.3', 'the quiet time', 'as 3.4.2'),
];

const opening: readonly Section[] = [
  held(
    '3.5',
    'opening a connection: Figures 6 to 8',
    ['shared/verify/figure.test.ts', 'Figure 6'],
    ['shared/verify/figure.test.ts', 'Figure 7'],
    ['shared/verify/figure.test.ts', 'Figure 8'],
    ['shared/verify/counts.many.test.ts', 'is proved under'],
  ),
  held(
    '3.5.1',
    'half-open connections: Figures 9 to 11',
    ['shared/verify/figure.test.ts', 'Figure 9'],
    ['shared/verify/figure.test.ts', 'Figure 10'],
    ['shared/verify/figure.test.ts', 'Figure 11'],
  ),
  held(
    '3.5.2',
    'sending a reset',
    ['shared/tcp/arrives.test.ts', '$title'],
    ['shared/tcp/wrap.test.ts', 'an RST is never answered with an RST'],
  ),
  held('3.5.3', 'taking a reset', ['shared/tcp/choices.test.ts', 'd: RFC 5961']),
];

const closing: readonly Section[] = [
  held(
    '3.6',
    'closing a connection: Figures 12 and 13',
    ['shared/verify/figure.test.ts', 'Figure 12'],
    ['shared/verify/figure.test.ts', 'Figure 13'],
    ['shared/tcp/legal.test.ts', 'three segments: the FIN acknowledges the FIN'],
  ),
  held(
    '3.6.1',
    'half-close, TIME-WAIT, reopening',
    ['shared/tcp/choices.test.ts', 'b: two ends in TIME-WAIT'],
    ['shared/tcp/choices.test.ts', 'f: a SYN in TIME-WAIT'],
  ),
];

const carrying: readonly Section[] = [
  out(
    '3.7',
    'segmentation, MSS, Nagle, path MTU',
    'each level gives its MSS; options, Nagle and path MTU discovery are left out',
  ),
  held('3.8', 'data communication', ['shared/tcp/wrap.test.ts', 'text is delivered at most once']),
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
    ['shared/tcp/choices.test.ts', 'R2 gives up'],
    ['shared/tcp/beliefs.test.ts', '$believed'],
  ),
  held('3.8.4', 'keepalive', ['shared/tcp/probe.test.ts', 'keepalive asks only while']),
  out('3.8.5', 'urgent information', 'new applications should not use it (SHLD-13)'),
  held(
    '3.8.6',
    'windows, and probes of a closed one',
    ['shared/tcp/probe.test.ts', 'R2 counts anew'],
    ['shared/tcp/window.test.ts', 'RECEIVE opens the window'],
  ),
];

const events: readonly Section[] = [
  held('3.9.1', 'the calls of an application, and what it is told', ['shared/tcp/legal.test.ts', '$code: in $state']),
  out('3.9.2', 'the layer below, ICMP', 'there is no layer below but Murphy'),
  ...(['3.10.1', '3.10.2', '3.10.3', '3.10.4', '3.10.5'] as const).map((number, i) =>
    held(number, `the ${['OPEN', 'SEND', 'RECEIVE', 'CLOSE', 'ABORT'][i]} call`, [
      'shared/tcp/calls.test.ts',
      '$call ($section)',
    ]),
  ),
  held('3.10.6', 'the STATUS call', ['shared/tcp/calls.test.ts', 'STATUS in %s']),
  held(
    '3.10.7',
    'a segment arrives: every cell of eleven states and eight kinds',
    ['shared/tcp/arrives.test.ts', 'the table has all eleven states'],
    ['shared/tcp/arrives.test.ts', 'every kind of segment stands in the table'],
  ),
  held('3.10.8', 'timeouts', ['shared/tcp/calls.test.ts', 'timeouts (3.10.8)']),
];

/** In the order of the RFC. */
export const SECTIONS: readonly Section[] = [...numbers, ...opening, ...closing, ...carrying, ...events];
