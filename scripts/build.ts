/**
 * `npm run build`: the client from client/ into dist/, with a .br and a .gz beside each text file, so that the
 * server never compresses anything while a class is playing.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';
import { stamp } from './client.ts';
import { root } from './run.ts';

const text = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest']);

/** Below this many bytes the file and its headers fit in one packet anyway. */
const worthIt = 1024;

async function compress(path: string): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < worthIt) return;
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  await Promise.all([
    promisify(gzip)(plain, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
    promisify(brotliCompress)(plain, { params: size }).then((small) => writeFile(`${path}.br`, small)),
  ]);
}

await rm(stamp, { force: true });
await build({ configFile: join(root, 'client', 'vite.config.ts'), logLevel: 'warn' });
const dist = join(root, 'dist');
const files = await readdir(dist, { recursive: true });
await Promise.all(files.filter((file) => text.has(extname(file))).map((file) => compress(join(dist, file))));
await writeFile(stamp, '');
