/** The log is the match: a record folds to the match that was played, and a damaged one to none. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from '#shared/levels/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { fingerprint } from './fingerprint.ts';
import { fold } from './fold.ts';
import type { Level } from './level.ts';
import type { Entry, MatchRecord } from './record.ts';
import { RULES_VERSION } from './setup.ts';
import { ALL_LEVELS, anyMatch, headerFor, table } from './testing.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('the record of any match folds to that match, through JSON and back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyMatch, ({ level, options }) => {
      const header = headerFor(level, options);
      const { match, story, entries } = simulate(header, level);
      const folded = fold(throughJson({ header, entries }), level);
      if (!folded.ok) throw new Error(folded.error);
      expect(folded.value.match).toEqual(match);
      expect(folded.value.story).toEqual(story);
      expect(throughJson(folded.value.match)).toEqual(match);
    }),
    { numRuns: 60 },
  );
});

test('any beginning of a record folds too, and goes on to the same match', () => {
  const level = levelOf('grand-tour');
  const header = headerFor(level, { network: ['lossy', 4], occupants: { client: 'sloppy', server: 'sloppy' } });
  const { entries } = simulate(header, level);
  for (let written = 0; written <= entries.length; written++) {
    expect(fold({ header, entries: entries.slice(0, written) }, level).ok).toBe(true);
  }
});

describe('a damaged record is refused:', () => {
  const t = table('goodbye-in-three');
  t.client.plays('FIN', { seq: 1 });
  t.client.plays('FIN');
  t.tick();
  t.server.plays('FIN');
  t.tick();
  const whole = t.record();
  const level = levelOf('goodbye-in-three');
  const change = (at: number, what: Partial<Entry>): MatchRecord => ({
    ...whole,
    entries: whole.entries.map((entry, i) => (i === at ? { ...entry, ...what } : entry)),
  });
  const error = (record: MatchRecord) => {
    const folded = fold(record, level);
    return folded.ok ? 'ok' : folded.error;
  };

  test('the whole one is not', () => expect(error(whole)).toBe('ok'));
  test('other rules', () => {
    expect(error({ ...whole, header: { ...whole.header, rules: RULES_VERSION + 1 } })).toBe('unknown-rules');
  });
  test('another verdict than was written', () => {
    expect(error(change(2, { code: 'call' }))).toBe('damaged');
    expect(error(change(3, { code: null }))).toBe('damaged');
  });
  test('time that goes back', () => expect(error(change(5, { at: 0 }))).toBe('damaged'));
  test('time that is no integer', () => expect(error(change(4, { at: 1200.5 }))).toBe('damaged'));
  test('a number that was counted twice, or left out', () => {
    expect(error(change(3, { n: 2 }))).toBe('damaged');
    expect(error({ ...whole, entries: whole.entries.filter((_, i) => i !== 2) })).toBe('damaged');
  });
  test("a player's move in the host's name, and the other way round", () => {
    expect(error(change(3, { seat: 'host' }))).toBe('damaged');
    expect(error(change(4, { seat: 'client', n: 4, rev: 1 }))).toBe('damaged');
  });
  test('a connection that the seat does not have', () => {
    expect(error(change(3, { command: { move: 'act', peer: 'C:1', action: { do: 'leave' } } }))).toBe('damaged');
  });
  test('a move without the view that it was composed on', () => {
    expect(error(change(3, { rev: null }))).toBe('damaged');
  });
  test('a move after the end', () => {
    const ended = table('goodbye-in-three');
    ended.host({ host: 'end', why: 'abandoned' });
    const { header, entries } = ended.record();
    const late: Entry = {
      at: 0,
      seat: 'client',
      n: 2,
      rev: 3,
      hand: 'own',
      command: { move: 'act', peer: 'B:80', action: { do: 'leave' } },
      code: 'leave-while-open',
    };
    expect(error({ header, entries })).toBe('ok');
    expect(error({ header, entries: [...entries, late] })).toBe('damaged');
  });
});

/**
 * Golden records: one match of each level as it once was played, and the fingerprint of what it folds to. Whoever changes the
 * rules gives RULES_VERSION the next number and makes them anew with `vitest run -u shared/match/fold`.
 */
describe('golden records', () => {
  const fileOf = ({ id }: Level) => new URL(`golden/${id}.jsonl`, import.meta.url).pathname;

  function playedAnew(level: Level): MatchRecord {
    const header = headerFor(level, { seed: 'golden', occupants: { client: 'sloppy', server: 'sloppy' } });
    return throughJson({ header, entries: simulate(header, level).entries });
  }

  /** The first line has the fingerprint and the header, each other one an entry: as a log has them. */
  function recordOf(level: Level): MatchRecord {
    if (!existsSync(fileOf(level))) return playedAnew(level);
    const [first = '', ...lines] = readFileSync(fileOf(level), 'utf8').trim().split('\n');
    const { header } = JSON.parse(first) as Pick<MatchRecord, 'header'>;
    if (header.rules !== RULES_VERSION) return playedAnew(level);
    return { header, entries: lines.map((line) => JSON.parse(line) as Entry) };
  }

  test.each(ALL_LEVELS.map((level) => [level.id, level] as const))(
    '%s folds to what it always was',
    async (_, level) => {
      const record = recordOf(level);
      const folded = fold(record, level);
      if (!folded.ok) throw new Error(folded.error);
      const first = { fingerprint: fingerprint(folded.value), header: record.header };
      const text = [first, ...record.entries].map((line) => `${JSON.stringify(line)}\n`).join('');
      await expect(text).toMatchFileSnapshot(fileOf(level));
    },
  );
});
