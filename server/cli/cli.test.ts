/** The commands as they are run: what stands on standard output, and with what they exit. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (command: 'simulate' | 'verify', ...args: readonly string[]) =>
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
  ['verify', ['--level', 'nowhere']],
  ['verify', ['everything']],
  ['verify', ['--break', 'nothing']],
] as const)('%s %j is one sentence on standard error, and 2', (command, args) => {
  const { stdout, stderr, status } = run(command, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
});
