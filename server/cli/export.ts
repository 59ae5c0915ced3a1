/** npm run export -- MATCH --pcapng FILE: writes a match that the server in DATA_DIR keeps as packets, for Wireshark. */
import { resolve } from 'node:path';
import { err, ok, type Result } from '#shared/base/index.ts';
import { VANTAGES } from '#shared/capture/index.ts';
import { levelOfMatch } from '#shared/levels/index.ts';
import { type Entry, type Folded, fold, type MatchHeader } from '#shared/match/index.ts';
import { configFrom } from '../config.ts';
import { LogError, storedMatch } from '../log/index.ts';
import { capturedOf, writeCapture } from './captured.ts';
import { misused, optionsFrom } from './options.ts';

const TABLE = {
  pcapng: { kind: 'file', otherwise: null },
  vantage: { kind: 'word', of: VANTAGES, otherwise: 'wire' },
} as const;

const FAILURE = 1;
const USAGE =
  'Give the match, by its id or the link to its debrief, and the file: npm run export -- MATCH --pcapng FILE.';

/** In the address of a debrief: /d/ID.PROOF. */
const idOf = (match: string): string => /\/d\/([^./]+)\./.exec(match)?.[1] ?? match;

/** A match that is over, folded; the error is what stands in its way. */
function finished(folder: string, id: string): Result<Folded, string> {
  const stored = storedMatch(folder, id);
  if (stored === null) return err(`${folder} has no match ${id}`);
  if (!stored.isOver) return err('the match is not over yet; wait until it is');
  const header = stored.header as unknown as MatchHeader;
  const level = levelOfMatch(header);
  if (level === null) return err('this version does not have its level');
  const folded = fold({ header, entries: stored.entries as unknown as readonly Entry[] }, level);
  if (folded.ok) return ok(folded.value);
  return err(folded.error === 'damaged' ? 'its log is damaged' : 'it was played under other rules');
}

const [match, ...more] = process.argv.slice(2);
if (match === undefined || match.startsWith('-')) misused(USAGE);
const options = optionsFrom(more, TABLE);
if (!options.ok) misused(options.error);
const { pcapng, vantage } = options.value;
if (pcapng === null) misused(USAGE);
const config = configFrom(process.env);
if (!config.ok) misused(config.error);

try {
  const found = finished(resolve(config.value.DATA_DIR), idOf(match));
  if (found.ok) await writeCapture(pcapng, capturedOf(found.value, vantage, 0));
  else fail(found.error);
} catch (error) {
  if (!(error instanceof LogError)) throw error;
  fail(error.message);
}

function fail(why: string): void {
  process.stderr.write(`There are no packets: ${why}.\n`);
  process.exitCode = FAILURE;
}
