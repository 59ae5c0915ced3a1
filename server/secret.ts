/** The server's own secret: made once, kept beside the log, told to nobody. Boards of typed seeds and links come from it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Secret, secret } from '#shared/base/index.ts';
import { drawSecret, type Entropy } from './entropy.ts';

const FILE = 'secret';

/** Reads the secret of this data folder, or makes one that only its owner can read. @throws Error if it is damaged. */
export function keptSecret(folder: string, entropy: Entropy): Secret {
  const path = join(folder, FILE);
  try {
    writeFileSync(path, drawSecret(entropy), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return secret(readFileSync(path, 'utf8').trim());
}
