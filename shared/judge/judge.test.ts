/** What holds of every capture, however damaged, cut or mixed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedSegment } from '#shared/capture/index.ts';
import { judged, SAMPLES, segmentsOf } from './testing.ts';

const samples = SAMPLES.map(segmentsOf);
const someSample = fc.constantFrom(...samples);
const verdicts = (segments: readonly CapturedSegment[]) =>
  [...judged(segments).rows.values()].map(({ n, code }) => `${n} ${code}`);

/** A client and a server, and what they say to each other: flags, then seq and ack as they stand. */
type Line = readonly [
  from: 'c' | 's',
  flags: string,
  seq: number,
  ack: number | null,
  len?: number,
  options?: CapturedSegment['options'],
];

const [model] = samples[0] ?? [];

function played(lines: readonly Line[], port = 40_001, first = 1, gap = 0.01): readonly CapturedSegment[] {
  if (model === undefined) throw new Error('there are no samples');
  const [client, server] = [
    { address: '10.0.0.1', port },
    { address: '10.0.0.2', port: 80 },
  ];
  return lines.map(([from, flags, seq, ack, len = 0, options = {}], i) => ({
    ...model,
    n: first + i,
    at: (first + i) * gap * 1e9,
    direction: null,
    from: from === 'c' ? client : server,
    to: from === 'c' ? server : client,
    flags: flags.split(',') as CapturedSegment['flags'],
    seq: seq >>> 0,
    ack: ack === null ? null : ack >>> 0,
    len,
    wnd: 65_535,
    options,
    checksum: 'right',
  }));
}

const HANDSHAKE: readonly Line[] = [
  ['c', 'SYN', 100, null],
  ['s', 'SYN,ACK', 300, 101],
  ['c', 'ACK', 101, 301],
];
const codesOf = (lines: readonly Line[], gap?: number) =>
  [...judged(played(lines, 40_001, 1, gap)).rows.values()].map(({ code }) => code);

describe('the judge', () => {
  it('never throws, and judges each segment once, whatever comes', () => {
    const any = fc.record({
      from: fc.boolean(),
      flags: fc.subarray(['SYN', 'FIN', 'RST', 'PSH', 'ACK'] as const),
      seq: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.nat(0xffffffff)),
      ack: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.nat(0xffffffff)),
      len: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (some) => {
        const lines = some.map(
          (s): Line => [s.from ? 'c' : 's', s.flags.join(), s.seq, s.flags.includes('ACK') ? s.ack : null, s.len],
        );
        expect(judged(played(lines)).rows.size).toBe(lines.length);
      }),
    );
  });

  it('calls nothing illegal that begins in the middle', () => {
    fc.assert(
      fc.property(someSample, fc.nat(20), (segments, from) => {
        const rest = segments.slice(from + 1);
        // Unless what is left has a whole connection of its own.
        fc.pre(!rest.some(({ flags, ack }) => flags.includes('SYN') && ack === null));
        expect(judged(rest).illegal).toEqual([]);
      }),
    );
  });

  it('calls nothing illegal where one direction is seen', () => {
    for (const segments of samples) {
      for (const port of new Set(segments.map((s) => s.from.port))) {
        expect(judged(segments.filter((s) => s.from.port === port)).illegal).toEqual([]);
      }
    }
  });

  it('calls nothing illegal where what follows shows that the capture has missed a segment', () => {
    for (const segments of samples) {
      for (const [at, one] of segments.entries()) {
        // An RST ends what could show it.
        const isShown =
          !segments.some(({ flags }) => flags.includes('RST')) &&
          segments.some((s, i) => i > at && s.from.port === one.from.port && ((s.seq - one.seq) | 0) > 0);
        if (isShown) expect(judged(segments.filter((_, i) => i !== at)).illegal).toEqual([]);
      }
    }
  });

  it('says of each connection the same, however many others run beside it', () => {
    const [a = [], b = []] = [samples[0], samples[2]];
    const moved = b.map((s, i) => ({ ...s, n: 1000 + i, from: elsewhere(s.from), to: elsewhere(s.to) }));
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (turns) => {
        const [left, right] = [[...a], [...moved]];
        const mixed = [...turns, ...turns].flatMap((turn) => (turn ? left : right).splice(0, 1)).concat(left, right);
        expect(verdicts(mixed).sort()).toEqual([...verdicts(a), ...verdicts(moved)].sort());
      }),
    );
  });

  it('judges the beginning of a capture as it does within the whole, but for what docs/judge.md names', () => {
    for (const segments of samples) {
      const whole = verdicts(segments);
      for (const until of segments.keys()) {
        const part = verdicts(segments.slice(0, until));
        expect(whole).toEqual(expect.arrayContaining(part));
      }
    }
  });
});

const elsewhere = ({ address, port }: CapturedSegment['from']) => ({ address: `${address}9`, port });

describe('of what every TCP must bear, nothing is illegal', () => {
  const OPEN = [...HANDSHAKE, ['c', 'PSH,ACK', 101, 301, 50], ['s', 'ACK', 301, 151]] as const;
  const borne: readonly (readonly [what: string, lines: readonly Line[]])[] = [
    [
      'a retransmission that merges two segments',
      [...OPEN, ['c', 'ACK', 151, 301, 50], ['c', 'ACK', 201, 301, 50], ['c', 'ACK', 151, 301, 100]],
    ],
    [
      'a retransmission that splits one',
      [...OPEN, ['c', 'ACK', 151, 301, 100], ['c', 'ACK', 151, 301, 30], ['c', 'ACK', 181, 301, 70]],
    ],
    ['an ACK of a part', [...OPEN, ['c', 'ACK', 151, 301, 100], ['s', 'ACK', 301, 180]]],
    [
      'a delayed ACK that overtakes',
      [...OPEN, ['c', 'ACK', 151, 301, 50], ['s', 'ACK', 301, 201], ['s', 'ACK', 301, 151]],
    ],
    [
      'a keepalive, with and without an octet',
      [...OPEN, ['s', 'ACK', 300, 151], ['c', 'ACK', 151, 301], ['s', 'ACK', 300, 151, 1]],
    ],
    [
      'FIN with text, and text from the other side after it',
      [...OPEN, ['c', 'FIN,ACK', 151, 301, 9], ['s', 'ACK', 301, 161, 500], ['c', 'ACK', 161, 801]],
    ],
    ['an RST instead of a FIN', [...OPEN, ['c', 'RST,ACK', 151, 301], ['s', 'ACK', 301, 151]]],
    [
      'an RST without ACK, for text that came after closing',
      [...OPEN, ['c', 'FIN,ACK', 151, 301], ['s', 'ACK', 301, 152, 10], ['c', 'RST', 152, null]],
    ],
    [
      'both open at once',
      [
        ['c', 'SYN', 100, null],
        ['s', 'SYN', 300, null],
        ['c', 'SYN,ACK', 100, 301],
        ['s', 'SYN,ACK', 300, 101],
      ],
    ],
    [
      'both close at once',
      [...OPEN, ['c', 'FIN,ACK', 151, 301], ['s', 'FIN,ACK', 301, 151], ['c', 'ACK', 152, 302], ['s', 'ACK', 302, 152]],
    ],
    [
      'text on the SYN, and an answer before the third segment',
      [
        ['c', 'SYN', 100, null, 20],
        ['s', 'SYN,ACK', 300, 121],
        ['s', 'PSH,ACK', 301, 121, 5],
        ['c', 'ACK', 121, 306],
      ],
    ],
    [
      'text on the SYN that is not taken',
      [
        ['c', 'SYN', 100, null, 20],
        ['s', 'SYN,ACK', 300, 101],
        ['c', 'PSH,ACK', 101, 301, 20],
      ],
    ],
    [
      'a server that is silent at first',
      [
        ['c', 'SYN', 100, null],
        ['c', 'SYN', 100, null],
        ['c', 'SYN', 100, null],
        ['s', 'SYN,ACK', 300, 101],
        ['c', 'ACK', 101, 301],
      ],
    ],
    [
      'a challenge ACK for a SYN of somebody who has forgotten all',
      [
        ['c', 'SYN', 100, null],
        ['s', 'ACK', 9000, 7000],
        ['c', 'RST', 7000, null],
        ['c', 'SYN', 100, null],
        ['s', 'SYN,ACK', 300, 101],
      ],
    ],
    [
      'the same ports again, with another ISN',
      [
        ...OPEN,
        ['c', 'RST,ACK', 151, 301],
        ['c', 'SYN', 9_100, null],
        ['s', 'SYN,ACK', 9_300, 9_101],
        ['c', 'ACK', 9_101, 9_301],
      ],
    ],
    [
      'an answer to an older SYN that was not seen',
      [
        ['c', 'SYN', 60_708, null],
        ['s', 'SYN,ACK', 68_544, 71_411],
        ['c', 'RST', 71_411, null],
        ['s', 'SYN,ACK', 72_837, 60_709],
        ['c', 'ACK', 60_709, 72_838],
      ],
    ],
    [
      'a challenge ACK for a copy of the SYN, before the SYN,ACK that was lost is sent again',
      [
        ['c', 'SYN', 100, null],
        ['s', 'ACK', 301, 101],
        ['c', 'SYN', 100, null],
        ['s', 'SYN,ACK', 300, 101],
        ['c', 'ACK', 101, 301],
      ],
    ],
    [
      'an old SYN that comes between, and the handshake goes on',
      [
        ['c', 'SYN', 60_708, null],
        ['s', 'SYN,ACK', 300, 60_709],
        ['c', 'SYN', 60_008, null],
        ['s', 'ACK', 301, 60_709],
        ['c', 'ACK', 60_709, 301],
      ],
    ],
    ['an ACK of what the capture has missed, and nothing after it', [...OPEN, ['s', 'ACK', 301, 251]]],
    [
      'numbers that wrap',
      [
        ['c', 'SYN', -3, null],
        ['s', 'SYN,ACK', -2, -2],
        ['c', 'PSH,ACK', -2, -1, 50],
        ['s', 'ACK', -1, 48],
      ],
    ],
  ];

  it.each(borne)('%s', (_what, lines) => {
    expect(judged(played(lines)).illegal).toEqual([]);
  });
});

const afterOf = (lines: readonly Line[], gap?: number) =>
  [...judged(played(lines, 40_001, 1, gap)).rows.values()].map(({ after }) => `${after.client} ${after.server}`);

describe('told as UNKNOWN, since more than one state is possible', () => {
  it('both ends, once something was acknowledged that nobody has seen', () => {
    expect(afterOf([...HANDSHAKE, ['s', 'ACK', 301, 151]]).at(-1)).toBe('UNKNOWN UNKNOWN');
    expect(judged(played([...HANDSHAKE, ['s', 'ACK', 301, 151]])).finals).toEqual([['UNKNOWN', 'UNKNOWN']]);
  });

  it('who has sent a SYN with another ISN into its connection: it may have forgotten it', () => {
    const lines: readonly Line[] = [...HANDSHAKE, ['c', 'SYN', 9_100, null], ['s', 'ACK', 301, 101]];
    const clients = afterOf([...lines, ['c', 'RST', 101, null]]).map((both) => both.split(' ')[0]);
    expect(clients).toEqual(['SYN-SENT', 'SYN-SENT', 'ESTABLISHED', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });

  it('who gets an RST in TIME-WAIT, which RFC 1337 lets it ignore', () => {
    const closed: readonly Line[] = [
      ...HANDSHAKE,
      ['c', 'FIN,ACK', 101, 301],
      ['s', 'FIN,ACK', 301, 102],
      ['c', 'ACK', 102, 302],
    ];
    expect(afterOf(closed).at(-1)).toMatch(/^TIME-WAIT/);
    const resets: readonly Line[] = [...closed, ['s', 'RST', 302, null], ['s', 'RST', 302, null]];
    expect(afterOf(resets).at(-1)).toMatch(/^UNKNOWN/);
  });

  it('who sends its FIN again, and may get the ACK that is under way', () => {
    const closed: readonly Line[] = [
      ...HANDSHAKE,
      ['c', 'FIN,ACK', 101, 301],
      ['s', 'ACK', 301, 102],
      ['c', 'FIN,ACK', 101, 301],
      ['s', 'ACK', 301, 102],
    ];
    expect(afterOf(closed, 0.3).at(-1)).toMatch(/^UNKNOWN/);
  });
});

it('SYNs that cross show nothing of the place of the capture', () => {
  const crossed = afterOf(
    [
      ['c', 'SYN', 100, null],
      ['s', 'SYN', 300, null],
      ['c', 'SYN,ACK', 100, 301],
      ['s', 'SYN,ACK', 300, 101],
    ],
    0.5,
  );
  expect(crossed).toEqual([
    'SYN-SENT UNKNOWN',
    'SYN-SENT UNKNOWN',
    'SYN-RECEIVED UNKNOWN',
    'SYN-RECEIVED SYN-RECEIVED',
  ]);
});

describe('found', () => {
  it('an ACK of what was never sent', () => {
    expect(
      codesOf([...HANDSHAKE, ['c', 'PSH,ACK', 101, 301, 50], ['s', 'ACK', 301, 152], ['c', 'PSH,ACK', 151, 301, 5]]),
    ).toContain('ack-not-received');
  });

  it('even where nothing follows, if its sender had closed already', () => {
    const closed: readonly Line[] = [...HANDSHAKE, ['c', 'FIN,ACK', 101, 301], ['s', 'ACK', 301, 152]];
    expect(codesOf(closed).at(-1)).toBe('ack-not-received');
  });

  it('an ACK in place of a SYN,ACK, since its number is counted', () => {
    const codes = codesOf([
      ['c', 'SYN', 100, null],
      ['s', 'ACK', 300, 101],
      ['c', 'ACK', 101, 301],
    ]);
    expect(codes[1]).toBe('ack-completes-nothing');
  });

  it('but not where its sender goes on beyond it: then the capture has missed something', () => {
    const codes = codesOf([
      ...HANDSHAKE,
      ['s', 'ACK', 301, 151],
      ['c', 'PSH,ACK', 151, 301, 5],
      ['s', 'ACK', 301, 156],
    ]);
    expect(codes[3]).toBe('capture-gap');
  });

  it('an RST after which its sender goes on', () => {
    expect(
      codesOf([...HANDSHAKE, ['c', 'RST,ACK', 101, 301], ['c', 'PSH,ACK', 101, 301, 5], ['s', 'ACK', 301, 106]])[3],
    ).toBe('rst-not-its-own');
  });

  it('text after a FIN, and a second FIN', () => {
    const closed: readonly Line[] = [...HANDSHAKE, ['c', 'FIN,ACK', 101, 301], ['s', 'ACK', 301, 102]];
    expect(codesOf([...closed, ['c', 'PSH,ACK', 102, 301, 5]]).at(-1)).toBe('data-after-fin');
    expect(codesOf([...closed, ['c', 'FIN,ACK', 103, 301]]).at(-1)).toBe('fin-twice');
  });

  it('a SYN from far away into an open connection is nobody’s fault for certain', () => {
    expect(codesOf([...HANDSHAKE, ['c', 'SYN', 5_000_000, null], ['s', 'ACK', 301, 101]])[3]).toBe('stray-syn');
  });
});

describe('of options', () => {
  type Options = CapturedSegment['options'];
  const opened = (client: Options, server: Options, third: Options = {}): readonly Line[] => [
    ['c', 'SYN', 100, null, 0, client],
    ['s', 'SYN,ACK', 300, 101, 0, server],
    ['c', 'ACK', 101, 301, 0, third],
  ];
  const SACK: Options = { sackPermitted: true };
  const stamps = (value: number, echo: number): Options => ({ timestamps: { value, echo } });
  const sacked = (...sack: readonly (readonly [number, number])[]): Line => ['s', 'ACK', 301, 101, 0, { sack }];
  const GAP: Line = ['c', 'ACK', 151, 301, 50];
  const CLOSED: Line = ['c', 'FIN,ACK', 201, 301];
  const STAMPED = opened(stamps(1000, 0), stamps(5000, 1000), stamps(1010, 5000));
  const stamped = (value: number, echo: number): Line => ['s', 'ACK', 301, 101, 0, stamps(value, echo)];
  const wrapped = opened(stamps(0xffffffff, 0), stamps(5000, 0xffffffff), stamps(4, 5000));

  const pictures: readonly (readonly [what: string, lines: readonly Line[], code: string])[] = [
    ['a block of what came above a gap', [...opened(SACK, SACK), GAP, sacked([151, 201])], 'duplicate-ack'],
    ['a block with its edges exchanged', [...opened(SACK, SACK), GAP, sacked([201, 151])], 'sack-edges'],
    ['a block below the ACK: what came twice', [...opened(SACK, SACK), GAP, sacked([90, 101])], 'duplicate-ack'],
    ['a block of what the capture may have missed', [...opened(SACK, SACK), GAP, sacked([201, 251])], 'sack-unseen'],
    ['a block of the FIN', [...opened(SACK, SACK), GAP, CLOSED, sacked([151, 202])], 'duplicate-ack'],
    ['a block beyond the FIN', [...opened(SACK, SACK), GAP, CLOSED, sacked([151, 203])], 'sack-unsent'],
    ['a block far from all', [...opened(SACK, SACK), GAP, CLOSED, sacked([9e8, 9e8 + 50])], 'sack-unseen'],
    ['a block that neither SYN permits', [...opened({}, {}), GAP, sacked([151, 201])], 'sack-not-permitted'],
    [
      'a block that the SYN in sight does not permit, since an earlier one may have',
      [...opened({}, SACK), GAP, sacked([151, 201])],
      'duplicate-ack',
    ],
    [
      'a block, where the file has cut the options of the SYNs off',
      [...opened({ broken: true }, { broken: true }), GAP, sacked([151, 201])],
      'duplicate-ack',
    ],
    [
      'a stamp, where the file has cut the options of the SYNs off',
      [...opened({ broken: true }, { broken: true }), GAP, stamped(5, 1000)],
      'duplicate-ack',
    ],
    ['an echo of what was sent', [...STAMPED, GAP, stamped(5100, 1010)], 'duplicate-ack'],
    ['an echo of what may have been missed', [...STAMPED, GAP, stamped(5100, 9000)], 'duplicate-ack'],
    ['an echo of what lies far ahead', [...STAMPED, GAP, stamped(5100, 0x40000000)], 'timestamp-echo'],
    ['an echo of 0', [...STAMPED, GAP, stamped(5100, 0)], 'duplicate-ack'],
    ['an echo across the wrap', [...wrapped, GAP, stamped(5100, 4)], 'duplicate-ack'],
    [
      'a stamp that the SYN,ACK declines',
      [...opened(stamps(1000, 0), {}), GAP, stamped(5, 1000)],
      'timestamp-not-agreed',
    ],
    ['a window scale after the SYNs', [...opened({}, {}), ['c', 'ACK', 101, 301, 9, { windowScale: 9 }]], 'call'],
  ];

  it.each(pictures)('%s', (_what, lines, code) => {
    expect(codesOf(lines).at(-1)).toBe(code);
  });

  it('a window scale after the SYNs scales nothing', () => {
    const wide: readonly Line[] = [...opened({}, {}), ['s', 'ACK', 301, 101, 0, { windowScale: 9 }]];
    expect(codesOf([...wide, ['c', 'ACK', 101 + 65_536, 301, 9]]).at(-1)).toBe('window-full');
  });

  it('a segment with such an option is used all the same', () => {
    const lines: readonly Line[] = [...opened({}, {}), ['c', 'ACK', 101, 301, 9, { sack: [[301, 302]] }]];
    expect(codesOf([...lines, ['s', 'ACK', 301, 110]]).slice(-2)).toEqual(['sack-not-permitted', 'answer']);
  });

  it('nothing in a sample is illegal, whichever segments the capture has missed', () => {
    const OF_OPTIONS = /^(sack|timestamp)-/;
    fc.assert(
      fc.property(someSample, fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (segments, missed) => {
        const { illegal } = judged(segments.filter((_, i) => !missed.includes(i)));
        expect(illegal.filter(({ code }) => OF_OPTIONS.test(code))).toEqual([]);
      }),
    );
  });

  it('nothing is illegal that begins in the middle', () => {
    const middle = [GAP, sacked([201, 151]), stamped(5100, 0x40000000), sacked([151, 900])];
    expect(judged(played(middle)).illegal).toEqual([]);
  });
});
