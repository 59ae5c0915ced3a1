import { describe, expect, test } from 'vitest';
import { MINUTE, type Ms, SECOND } from '#shared/base/index.ts';
import type { Command } from './command.ts';
import { foldClass, stepClass } from './fold.ts';
import { endOf } from './rounds.ts';
import { matchIdOf } from './seats.ts';
import { type Round, studentOf } from './state.ts';
import { aHeader, aLesson, type Lesson } from './testing.ts';

describe('a log', () => {
  test('folds to the class as it stands, which is plain data', () => {
    const { header, entries, state } = aLesson().join(5).begin().over();
    expect(foldClass(header, entries)).toEqual({ ok: true, value: state });
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('of another version is not read', () => {
    expect(foldClass({ ...aHeader(), version: 2 }, [])).toEqual({ ok: false, error: 'unknown-version' });
  });

  test('is damaged where something is in it that could not be done', () => {
    const { header, entries } = aLesson().join(2).begin().over();
    expect(foldClass(header, entries.slice(1))).toEqual({ ok: false, error: 'damaged' });
  });

  test('goes on in time where the clock was set back', () => {
    const { state } = aLesson().join(1);
    const after = stepClass(state, { at: 5, by: 'host', command: { do: 'lock', on: true } });
    expect([after.at, after.seq, after.locked]).toEqual([state.at, state.seq + 1, true]);
  });
});

describe('a person', () => {
  test('is called by their own name once the host has seen it', () => {
    const lesson = aLesson().join(4).student('s1', { do: 'name', name: 'Ada' });
    expect(studentOf(lesson.state, 's1')).toMatchObject({ name: 'Name of s1', wanted: 'Ada' });
    lesson.host({ do: 'approve', student: 's1', yes: true });
    expect(studentOf(lesson.state, 's1')).toMatchObject({ name: 'Ada', wanted: null });
  });

  test('who asks once more for the same name keeps their place among those who wait', () => {
    const lesson = aLesson().join(2).student('s1', { do: 'name', name: 'Ada' });
    const { wantedAt } = studentOf(lesson.state, 's1') ?? {};
    lesson.student('s2', { do: 'name', name: 'Bo' }).student('s1', { do: 'name', name: 'Ada' });
    expect(wantedAt).toEqual(expect.any(Number));
    expect(studentOf(lesson.state, 's1')?.wantedAt).toBe(wantedAt);
  });

  test('who was kicked may join again, and their results stay', () => {
    const lesson = aLesson().join(4).begin().over().host({ do: 'kick', student: 's1' });
    const again: Command = { do: 'join', student: 's5', name: 'Ada', tokenHash: 'hash', device: 'device-s1' };
    expect(lesson.refuses('class', again)).toBeNull();
    expect(lesson.state.rounds[0]?.results[0]?.seats.client.by).toBe('s1');
  });

  test('is shown by name when all of the pair say yes, and not when one says no', () => {
    const lesson = aLesson().join(4).begin().over();
    const match = matchIdOf(lesson.state.secret, 0, 0, 0);
    const byName: Command = { do: 'show', shown: { match, entry: 0, named: true, runs: true } };
    lesson.host({ do: 'ask', match }).student('s1', { do: 'grant', match, yes: true });
    expect(lesson.refuses('host', byName)).toBe('wrong-moment');
    lesson.student('s2', { do: 'grant', match, yes: true });
    expect(lesson.refuses('host', byName)).toBeNull();
    lesson.student('s2', { do: 'grant', match, yes: false });
    expect(lesson.refuses('host', byName)).toBe('wrong-moment');
  });

  test('loses the names on the projector when one of the pair takes the leave back', () => {
    const lesson = aLesson().join(4).begin().over();
    const match = matchIdOf(lesson.state.secret, 0, 0, 0);
    const shown = { match, entry: 0, named: true, runs: true };
    lesson.host({ do: 'ask', match });
    for (const one of ['s1', 's2']) lesson.student(one, { do: 'grant', match, yes: true });
    lesson.host({ do: 'show', shown });
    expect(lesson.state.shown).toEqual(shown);
    lesson.student('s2', { do: 'grant', match, yes: false });
    expect(lesson.state.shown).toEqual({ ...shown, named: false });
  });
});

describe('a round', () => {
  const lasting = (lesson: Lesson, pair = 0): Ms | null => {
    const round = lesson.state.rounds[0] as Round;
    const end = endOf(round, round.pairs[pair] as Round['pairs'][number], lesson.state);
    return end === null ? null : end - round.beganAt;
  };

  test('lasts as planned', () => expect(lasting(aLesson().join(4).begin())).toBe(10 * MINUTE));

  test('loses no time by a pause', () => {
    const lesson = aLesson()
      .join(4)
      .begin()
      .host({ do: 'pause', why: 'fire drill' })
      .wait(5 * MINUTE)
      .host({ do: 'resume' });
    expect(lasting(lesson)).toBe(15 * MINUTE + SECOND);
  });

  test('is longer for a table where somebody has more time: by a share of the play, not of the pause', () => {
    const lesson = aLesson().join(4).begin().host({ do: 'stretch', student: 's3', percent: 150 });
    expect([lasting(lesson, 0), lasting(lesson, 1)]).toEqual([10 * MINUTE, 15 * MINUTE]);
    lesson
      .host({ do: 'pause', why: '' })
      .wait(4 * MINUTE - SECOND)
      .host({ do: 'resume' });
    expect([lasting(lesson, 0), lasting(lesson, 1)]).toEqual([14 * MINUTE, 19 * MINUTE]);
    lesson.host({ do: 'extend', by: 2 * MINUTE });
    expect([lasting(lesson, 0), lasting(lesson, 1)]).toEqual([16 * MINUTE, 22 * MINUTE]);
  });

  test('has one result for each match: the first', () => {
    const lesson = aLesson().join(4).begin().result({ segments: 9 }).result({ segments: 7 });
    expect(lesson.state.rounds[0]?.results.map(({ segments }) => segments)).toEqual([9]);
  });

  test('puts away what was shown, and the check', () => {
    const lesson = aLesson().join(4).begin().over();
    const match = matchIdOf(lesson.state.secret, 0, 0, 0);
    lesson.host({ do: 'ask', match }).host({ do: 'show', shown: { match, entry: 3, named: false, runs: true } });
    lesson.host({ do: 'poll', poll: { match, entry: 3, end: 'client', options: ['ACK'], right: 'ACK', tried: null } });
    lesson.class({ do: 'check', when: 'before', questions: ['second-syn'] });
    const { poll, shown, asked, checks } = lesson.begin().state;
    expect([poll, shown, asked, checks.map(({ open }) => open)]).toEqual([null, null, null, [false]]);
  });

  test('that was left out does not come again', () => {
    const lesson = aLesson().join(4).host({ do: 'skip' }).begin();
    expect(lesson.state.rounds.map(({ number }) => number)).toEqual([1]);
    expect(lesson.state.next).toBe(2);
  });
});
