/** Wireshark's own reading of a file: what tshark says of each packet. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ms } from '#shared/base/index.ts';
import type { Claim } from './claims.ts';

export interface Read {
  readonly marks: ReadonlySet<Claim>;
  readonly stream: string;
  /** Bits of tcp.completeness, of the whole stream: it takes tshark a second pass. */
  readonly completeness: number;
  readonly isWhole: boolean;
  /** What it measured in the handshake, as far as it saw one. */
  readonly roundTrip: Ms | null;
}

/** What it calls what the game says; a fast and a spurious retransmission are marked as retransmissions too. */
const CALLED: { readonly [claim in Claim]: readonly string[] } = {
  'sent again': ['retransmission'],
  'sent again, though acknowledged': ['spurious_retransmission'],
  'fast retransmission': ['fast_retransmission'],
  late: ['out_of_order'],
  // The answer to a probe has a name of its own there.
  'the ACK of before once more': ['duplicate_ack', 'keep_alive_ack', 'zero_window_probe_ack'],
  keepalive: ['keep_alive'],
  'window probe': ['zero_window_probe'],
  'a gap before it': ['lost_segment'],
  'acknowledges more than has passed': ['ack_lost_segment'],
  'another connection on the same ports': ['reused_ports'],
};
const MARKS = Object.entries(CALLED).flatMap(([claim, names]) => names.map((name) => [claim as Claim, name] as const));

const FIELDS = [
  ...['tcp.stream', 'tcp.completeness', 'tcp.analysis.initial_rtt'],
  ...['_ws.malformed', 'ip.checksum.status', 'tcp.checksum.status'],
  ...MARKS.map(([, name]) => `tcp.analysis.${name}`),
];
/** Of a checksum. */
const GOOD = '1';

/** As 4.0. */
export const versionOf = (tshark: string): string =>
  /(\d+\.\d+)\.\d+/.exec(
    execFileSync(tshark, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )?.[1] ?? '';

export function readBy(tshark: string, file: Uint8Array): readonly Read[] {
  const folder = mkdtempSync(join(tmpdir(), 'synfin-tshark-'));
  try {
    const path = join(folder, 'match.pcapng');
    writeFileSync(path, file);
    const args = [
      '-2',
      '-n',
      '-r',
      path,
      '-o',
      'tcp.check_checksum:TRUE',
      '-o',
      'ip.check_checksum:TRUE',
      '-T',
      'fields',
    ];
    const text = execFileSync(tshark, [...args, ...FIELDS.flatMap((field) => ['-e', field])], {
      encoding: 'utf8',
      // Somebody's own settings of Wireshark change what it marks.
      env: { PATH: process.env.PATH, HOME: folder, WIRESHARK_CONFIG_DIR: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
    return text.trimEnd().split('\n').map(readLine);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLine(line: string): Read {
  const [stream = '', completeness, roundTrip, malformed, ip, tcp, ...marks] = line.split('\t');
  return {
    ...{ stream, completeness: Number(completeness), roundTrip: roundTrip ? 1000 * Number(roundTrip) : null },
    isWhole: malformed === '' && ip === GOOD && tcp === GOOD,
    marks: new Set(MARKS.flatMap(([claim], i) => (marks[i] ? [claim] : []))),
  };
}
