/** The server's own secret is made once and stays. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemEntropy } from './entropy.ts';
import { keptSecret } from './secret.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synfin-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the same folder gives the same secret, another folder another', () => {
  const first = keptSecret(folder, systemEntropy());
  expect(keptSecret(folder, systemEntropy())).toBe(first);
  const other = mkdtempSync(join(folder, 'other-'));
  expect(keptSecret(other, systemEntropy())).not.toBe(first);
});

test('only its owner can read it', () => {
  keptSecret(folder, systemEntropy());
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('a damaged secret is not taken for one', () => {
  writeFileSync(join(folder, 'secret'), 'not hexadecimal');
  expect(() => keptSecret(folder, systemEntropy())).toThrow('32 lower-case hexadecimal digits');
});
