/** Reads a capture and judges it, as a ladder for each connection or as JSON. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CaptureItem, type CaptureReader, newCaptureReader } from '#shared/capture/index.ts';
import { type Connection, newJudge, newStore, type Store } from '#shared/judge/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { MISUSE, misused } from '../options.ts';
import { jsonOf, ladderOf, type Report } from './print.ts';

const USAGE = 'npm run judge -- FILE [--json]: give it one capture, in the format pcap or pcapng.';
const ILLEGAL = 1;
/** Octets that are read and written at once. */
const PIECE = 1 << 18;

interface Read extends Report {
  readonly reader: CaptureReader;
  readonly store: Store;
  readonly connections: readonly Connection[];
}

/** The file piece by piece, in the same octets each time. */
async function* piecesOf(file: string): AsyncIterable<Uint8Array> {
  const octets = new Uint8Array(PIECE);
  await using handle = await open(file);
  for (;;) {
    const { bytesRead } = await handle.read(octets, 0, PIECE);
    if (bytesRead === 0) return;
    yield octets.subarray(0, bytesRead);
  }
}

async function read(file: string): Promise<Read> {
  const words = TEXTS.en.judging;
  const reader = newCaptureReader(false);
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
  for await (const bytes of piecesOf(file)) take(reader.push(bytes));
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

/** Writes one piece after the other, each when the one before it has been taken. */
async function print(pieces: Iterable<string>): Promise<void> {
  let octets = Buffer.alloc(PIECE);
  for (const piece of pieces) {
    // No character takes more than three octets.
    if (3 * piece.length > octets.length) octets = Buffer.alloc(3 * piece.length);
    const length = octets.write(piece);
    await new Promise((resolve) => process.stdout.write(octets.subarray(0, length), resolve));
  }
}

export async function runJudge(args: readonly string[]): Promise<void> {
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
