/** A match that a server has kept, as packets: `npm run export`. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { derive, secretFromText } from '#shared/base/index.ts';
import { type CapturedSegment, newCaptureReader } from '#shared/capture/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { type MatchHeader, RULES_VERSION } from '#shared/match/index.ts';
import { type Simulated, simulate } from '#shared/referee/index.ts';
import { type JsonValue, openSqliteLog } from './log/index.ts';

const COMMAND = join(import.meta.dirname, 'cli', 'export.ts');
const boardSecret = secretFromText('export');
const header: MatchHeader = {
  rules: RULES_VERSION,
  setup: {
    ...{ level: 'say-it-again', network: { name: 'scripted', strength: 1 }, help: 'standard', clock: 'patient' },
    ...{ speed: 100, glass: false, occupants: { client: 'sloppy', server: 'steady' } },
  },
  boardSecret,
  matchSecret: derive(boardSecret, 'export'),
};

let folder: string;
let match: Simulated;

/** Keeps a match, over or not, as a server does. */
async function keep(id: string, isOver: boolean, kept: JsonValue = header as unknown as JsonValue): Promise<void> {
  const store = await openSqliteLog(folder);
  const seats = [{ seat: 'client', tokenHash: null, name: '' }];
  await store.directory.create({ id, code: null, header: kept, seats, now: 0, until: 0 });
  await store.log.append(id, 0, match.entries as unknown as JsonValue[]);
  if (isOver) await store.directory.markEnded(id, 1);
  await store.close();
}

const exported = (...args: readonly string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder, INIT_CWD: folder },
  });

async function segmentsOf(file: string): Promise<readonly CapturedSegment[]> {
  const reader = newCaptureReader();
  const items = [...reader.push(await readFile(join(folder, file))), ...reader.end()];
  return items.filter((item) => item.item === 'segment');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synfin-export-'));
  match = simulate(header, levelOf('say-it-again'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a match that is over is written by its id, and by the link to its debrief, as it was seen', async () => {
  await keep('over', true);
  expect(exported('over', '--pcapng', 'wire.pcapng')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const link = 'https://synfin.example/d/over.0123456789abcdef';
  expect(exported(link, '--pcapng', 'client.pcapng', '--vantage', 'client').status).toBe(0);

  const sent = match.story.filter(({ event }) => event === 'sent').length;
  const wire = await segmentsOf('wire.pcapng');
  expect(wire.length).toBe(sent);
  expect(wire.map(({ comment }) => comment).join('\n')).toMatch(/Murphy loses it\./);
  const seen = match.story.filter((one) => one.end === 'client' && (one.event === 'sent' || one.event === 'arrived'));
  expect((await segmentsOf('client.pcapng')).length).toBe(seen.length);
});

test.each([
  ['runs', 'There are no packets: the match is not over yet; wait until it is.\n'],
  ['nobody', /^There are no packets: .* has no match nobody\.\n$/],
  ['other-rules', 'There are no packets: it was played under other rules.\n'],
  ['other-level', 'There are no packets: this version does not have its level.\n'],
])('of the match %s it says why there are none', async (id, why) => {
  await keep('runs', false);
  await keep('other-rules', true, { ...header, rules: 0 } as unknown as JsonValue);
  await keep('other-level', true, { ...header, setup: { ...header.setup, level: 'gone' } } as unknown as JsonValue);
  const { status, stdout, stderr } = exported(id, '--pcapng', 'none.pcapng');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(why);
});

test.each([[[]], [['over']], [['--pcapng', 'x']], [['over', '--pcapng', 'x', '--vantage', 'moon']]])(
  '%j is one sentence, and 2',
  (args) => {
    const { status, stdout, stderr } = exported(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  },
);

test('a folder without a log, or a file that cannot be written, is one sentence', async () => {
  expect(exported('over', '--pcapng', 'x')).toMatchObject({ status: 1, stderr: expect.stringMatching(/has no log/) });
  await keep('over', true);
  const { status, stderr } = exported('over', '--pcapng', 'no/such/folder');
  expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot be written \(ENOENT\)/)]);
});
