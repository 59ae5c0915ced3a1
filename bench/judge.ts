/**
 * `npm run bench -- judge`: a capture of 100 MB, judged with every segment printed as JSON, and read by `tshark -q -z conv,tcp`, in turns. Time and the
 * most memory are those of the whole process. Without tshark only the judge is measured.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE = 100_000_000;
const ROUNDS = 3;
const CLIENT = 0x0a000001;
const SERVER = 0x0a000002;
const [FIN, SYN, PSH, ACK] = [1, 2, 8, 16];
const TEXT = 1400;
/** Replies of one connection, each with its ACK. */
const REPLIES = 40;

interface Sent {
  readonly byClient: boolean;
  readonly flags: number;
  readonly seq: number;
  readonly ack: number;
  readonly len: number;
}

function conversation(iss: number, irs: number): readonly Sent[] {
  const sent: Sent[] = [];
  let [mine, theirs] = [iss, irs];
  const say = (byClient: boolean, flags: number, len = 0): void => {
    const [seq, ack] = byClient ? [mine, theirs] : [theirs, mine];
    sent.push({ byClient, flags, seq, ack, len });
    const taken = len + (flags & (SYN | FIN) ? 1 : 0);
    if (byClient) mine += taken;
    else theirs += taken;
  };
  say(true, SYN);
  say(false, SYN | ACK);
  say(true, ACK);
  say(true, PSH | ACK, 200);
  for (let i = 0; i < REPLIES; i++) {
    say(false, PSH | ACK, TEXT);
    say(true, ACK);
  }
  say(true, FIN | ACK);
  say(false, FIN | ACK);
  say(true, ACK);
  return sent;
}

/** A record of a pcap with a packet of raw IPv4. Its checksums are left to a card, as they are where a machine captures its own. */
function record({ byClient, flags, seq, ack, len }: Sent, port: number, at: number): Buffer {
  const packet = Buffer.alloc(16 + 40 + len);
  packet.writeUInt32LE(Math.floor(at / 1e6), 0);
  packet.writeUInt32LE(at % 1e6, 4);
  packet.writeUInt32LE(40 + len, 8);
  packet.writeUInt32LE(40 + len, 12);
  packet.writeUInt16BE(0x4500, 16);
  packet.writeUInt16BE(40 + len, 18);
  packet.writeUInt16BE(0x4006, 24);
  packet.writeUInt32BE(byClient ? CLIENT : SERVER, 28);
  packet.writeUInt32BE(byClient ? SERVER : CLIENT, 32);
  packet.writeUInt16BE(byClient ? port : 80, 36);
  packet.writeUInt16BE(byClient ? 80 : port, 38);
  packet.writeUInt32BE(seq, 40);
  packet.writeUInt32BE(flags & ACK ? ack : 0, 44);
  packet.writeUInt16BE(0x5000 | flags, 48);
  packet.writeUInt16BE(65_535, 50);
  return packet;
}

function writeCapture(path: string): number {
  const file = openSync(path, 'w');
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(262_144, 16);
  header.writeUInt32LE(101, 20);
  let size = writeSync(file, header);
  let [packets, port] = [0, 1024];
  while (size < SIZE) {
    const lines = conversation(port * 1000, port * 3000).map((sent) => record(sent, port, ++packets * 100));
    size += writeSync(file, Buffer.concat(lines));
    port++;
  }
  return packets;
}

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What a command costs, as GNU time says it; null where there is no such command. */
async function costOf(...command: readonly string[]): Promise<Cost | null> {
  const child = spawn('/usr/bin/time', ['-f', '%e %M', ...command], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const [, seconds, kilobytes] = /([\d.]+) (\d+)\s*$/.exec(said) ?? [];
  return status === 0 && seconds !== undefined
    ? { seconds: Number(seconds), megabytes: Number(kilobytes) / 1024 }
    : null;
}

const show = (name: string, costs: readonly (Cost | null)[]): string => {
  const found = costs.filter((cost) => cost !== null);
  if (found.length === 0) return `${name}: cannot be run here`;
  const best = Math.min(...found.map(({ seconds }) => seconds)).toFixed(2);
  return `${name}: ${best} s, ${Math.round(Math.max(...found.map(({ megabytes }) => megabytes)))} MB`;
};

export async function runJudge(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'synfin-bench-'));
  const file = join(folder, 'long.pcap');
  try {
    const packets = writeCapture(file);
    const [judge, tshark]: [(Cost | null)[], (Cost | null)[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      // In turns, so that a busy machine slows both.
      judge.push(await costOf(process.execPath, join(import.meta.dirname, '../server/cli/judge.ts'), file, '--json'));
      tshark.push(await costOf('tshark', '-q', '-z', 'conv,tcp', '-r', file));
    }
    console.log(`${packets} packets, 100 MB, the best of ${ROUNDS} rounds`);
    console.log(show('judge --json', judge));
    console.log(show('tshark -q -z conv,tcp', tshark));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
