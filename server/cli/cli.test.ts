/** The commands as they are run: what stands on standard output, and with what they exit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (command: 'simulate' | 'verify' | 'judge', ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], { encoding: 'utf8' });

test('simulate prints the ladder of a match', () => {
  const { stdout, status } = run('simulate', '--level', 'first-contact', '--seed', '7');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^first-contact, seed 7, calm 1/);
  expect(stdout).toMatch(/won after .* with \d+ segments \(par \d+\)\n$/);
});

test('simulate counts many matches, and the same seeds give the same counts', () => {
  const args = ['--level', 'goodbye-properly', '--network', 'lossy', '--matches', '20', '--json'] as const;
  const { stdout, status } = run('simulate', ...args);
  expect(status).toBe(0);
  const counts = JSON.parse(stdout);
  expect(counts).toMatchObject({
    level: 'goodbye-properly',
    network: 'lossy',
    strength: 3,
    matches: 20,
    ended: 20,
    won: 20,
    refused: 0,
    needless: 0,
  });
  expect(run('simulate', ...args).stdout).toBe(stdout);
});

test('verify lists the levels, and proves one', () => {
  expect(JSON.parse(run('verify', '--list', '--json').stdout)).toContain('grand-tour');
  const { stdout, status } = run('verify', '--level', 'say-it-again', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ level: 'say-it-again', proved: true, deadlocks: 0 }]);
});

test('verify takes a rule away, and prints the shortest accident', () => {
  const { stdout, status } = run('verify', '--break', 'any-rst');
  expect(status).toBe(0);
  expect(stdout).toContain('forged');
  expect(stdout).toMatch(
    /any-rst: \d+ steps, found among \d+ states\.\nWith the rule in place there is none among \d+ states\.\n$/,
  );
});

test.each([
  ['simulate', []],
  ['simulate', ['--level', 'nowhere']],
  ['simulate', ['--level', 'first-contact', '--strength', '6']],
  ['simulate', ['--level', 'first-contact', '--vantage', 'client']],
  ['judge', []],
  ['judge', ['one.pcap', 'two.pcap']],
  ['judge', ['--vantage']],
  ['judge', [import.meta.dirname]],
  ['verify', ['--level', 'nowhere']],
  ['verify', ['everything']],
  ['verify', ['--break', 'nothing']],
] as const)('%s %j is one sentence on standard error, and 2', (command, args) => {
  const { stdout, stderr, status } = run(command, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
});

const sample = (name: string) => join(import.meta.dirname, '../../shared/judge/samples', name);

test('judge prints the ladder of a capture, with the states at both sides', () => {
  const { stdout, status } = run('judge', sample('half-close.pcap'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/FIN-WAIT-2 +<-- <SEQ=\d+><ACK=\d+><LEN=350><CTL=PSH,ACK> +CLOSE-WAIT/);
  expect(stdout).toMatch(/At the end: client TIME-WAIT, server CLOSED\.\n\nNo segment is illegal\.\n$/);
});

test('judge gives JSON, names what was cut off, and refuses what is no capture with exit 2', () => {
  const { stdout, status } = run('judge', sample('truncated-file.pcap'), '--json');
  expect(status).toBe(0);
  const found = JSON.parse(stdout);
  expect(found).toMatchObject({ file: 'truncated-file.pcap', format: 'pcap', linktype: 1, packets: 10 });
  expect(found.warnings).toEqual([expect.stringContaining('ends in the middle')]);
  expect(found.connections[0].segments[0]).toMatchObject({
    n: 1,
    from: 'client',
    flags: ['SYN'],
    ack: null,
    verdict: 'right',
    code: 'open',
    after: { client: 'SYN-SENT', server: 'LISTEN' },
  });
  const refused = run('judge', sample('README.md'));
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^[^\n]+\.\n$/);
});

test('judge exits with 1 where a segment is illegal, with and without --json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synfin-judge-'));
  const file = join(folder, 'forged.pcap');
  try {
    writeFileSync(file, withAckOfNothing(readFileSync(sample('plain-client-close.pcap'))));
    const plain = run('judge', file);
    expect(plain.status).toBe(1);
    expect(plain.stdout).toMatch(/1 segment is illegal\.\n$/);
    const json = run('judge', file, '--json');
    expect(json.status).toBe(1);
    const [connection] = JSON.parse(json.stdout).connections;
    expect(connection.segments[2]).toMatchObject({ n: 3, verdict: 'illegal', code: 'ack-is-their-seq' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The third packet acknowledges one less, which is the SYN,ACK's own number. */
function withAckOfNothing(capture: Buffer): Buffer {
  const FILE_HEADER = 24;
  const RECORD_HEADER = 16;
  let at = FILE_HEADER;
  for (let i = 0; i < 2; i++) at += RECORD_HEADER + capture.readUInt32LE(at + 8);
  const ip = at + RECORD_HEADER;
  const tcp = ip + 4 * (capture.readUInt8(ip) & 15);
  capture.writeUInt32BE(capture.readUInt32BE(tcp + 8) - 1, tcp + 8);
  // One less there is one more here (RFC 1071).
  capture.writeUInt16BE(capture.readUInt16BE(tcp + 16) + 1, tcp + 16);
  return capture;
}
