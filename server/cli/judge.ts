/**
 * npm run judge: reads a capture and judges each of its segments, as a ladder for each connection or as JSON. Exits with 1 if one is
 * illegal, and with 2 if the file cannot be read.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type CaptureItem, type CaptureReader, newCaptureReader } from '#shared/capture/index.ts';
import { type Connection, newJudge, newStore, type Store } from '#shared/judge/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { jsonOf, ladderOf, type Report } from './judged.ts';
import { MISUSE, misused } from './options.ts';

const USAGE = 'npm run judge -- FILE [--json]: give it one capture, in the format pcap or pcapng.';
const ILLEGAL = 1;
/** Written at once. */
const PIECE = 1 << 16;

interface Read extends Report {
  readonly reader: CaptureReader;
  readonly store: Store;
  readonly connections: readonly Connection[];
}

async function read(file: string): Promise<Read> {
  const words = TEXTS.en.judging;
  const reader = newCaptureReader();
  const store = newStore();
  const judge = newJudge((connection, judged) => store.add(connection.id, judged));
  const skipped: Read['skipped'][number][] = [];
  const warnings: string[] = [];
  const take = (items: readonly CaptureItem[]): void => {
    for (const item of items) {
      if (item.item === 'segment') judge.push(item);
      else if (item.item === 'skipped') skipped.push(item);
      else warnings.push(words.warnings[item.code](item.offset, item.value));
    }
  };
  for await (const bytes of createReadStream(file, { highWaterMark: PIECE * 4 })) take(reader.push(bytes));
  take(reader.end());
  judge.end();
  const { format, linktypes, packets } = reader.facts();
  return {
    file: basename(file),
    format,
    linktypes,
    packets,
    skipped,
    warnings,
    connections: judge.connections,
    store,
    reader,
  };
}

async function print(pieces: Iterable<string>): Promise<void> {
  let held = '';
  const flush = async (): Promise<void> => {
    if (!process.stdout.write(held)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    held = '';
  };
  for (const piece of pieces) {
    held += piece;
    if (held.length >= PIECE) await flush();
  }
  await flush();
}

async function main(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--json');
  const [file] = files;
  if (file === undefined || files.length > 1 || file.startsWith('--')) misused(USAGE);
  const found = await read(file).catch((error: NodeJS.ErrnoException) =>
    misused(`${file} cannot be read: ${reasonOf(error)}`),
  );
  const { failure } = found.reader.facts();
  if (failure !== null) misused(TEXTS.en.judging.failures[failure]);
  await print(args.includes('--json') ? jsonOf(found) : ladderOf(found));
  process.exitCode = found.store.illegal > 0 ? ILLEGAL : 0;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it.';
  return code === 'EISDIR' ? 'it is a folder.' : 'the disk or the network refuses.';
}

// Who closes the pipe early, as `head` does, has seen enough.
process.stdout.on('error', () => process.exit(MISUSE));

await main(process.argv.slice(2));
