/** What a class tells to whom: no secret leaves it, and nobody gets what is another's. */
import { expect, test } from 'vitest';
import { SECOND } from '#shared/base/index.ts';
import { aClass, aRound, aSchool, playOut, screenAt, tableOf } from './testing.ts';

test('in a whole lesson no page is told a secret, a hash, the host’s key, or another’s token', async () => {
  const school = await aSchool();
  const { live, key, teacher, join } = await aClass(school, { rounds: [aRound({ boards: 2 })], veiled: true });
  const screen = screenAt(live);
  const students = await join(5);
  await live.do('s1', { do: 'name', name: 'Ada' });
  await live.run({ do: 'check', when: 'before' });
  await live.run({ do: 'begin' });
  await school.pass(SECOND);
  for (const _ of ['board', 'board']) {
    const tables = await Promise.all(students.flatMap((one) => (one.last.table ? tableOf(school, one) : [])));
    for (const table of new Set(tables)) await playOut(school, table);
    await school.pass(SECOND);
  }
  await live.run({ do: 'finish' });
  await school.pass(SECOND);

  const { secret, hostHash, screenHash } = live.state;
  const hidden = [secret, hostHash, screenHash, ...live.state.students.flatMap((one) => [one.tokenHash, one.device])];
  const seats = [...school.kept.seats.values()].flat().flatMap(({ tokenHash }) => tokenHash ?? []);
  const drawn = live.state.rounds.flatMap(({ results }) => results).map(({ match }) => school.kept.matches.get(match));
  const boards = drawn.flatMap((row) => {
    const { boardSecret, matchSecret } = JSON.parse(row?.header ?? '{}') as Record<string, string>;
    return [boardSecret ?? '', matchSecret ?? ''];
  });
  expect(boards).toHaveLength(12);
  const everywhere = [...hidden, ...seats, ...boards, key.split('.')[1] ?? ''];
  const { screenKey } = teacher.last;
  const pages = [
    { who: teacher, mayHave: [screenKey] },
    { who: screen, mayHave: [''] },
    ...students.map((who) => ({ who, mayHave: [who.token] })),
  ];
  const tokens = [screenKey, ...students.map(({ token }) => token)];
  for (const { who, mayHave } of pages) {
    const told = JSON.stringify(who.views);
    const leaked = [...everywhere, ...tokens.filter((token) => !mayHave.includes(token))].filter((text) =>
      told.includes(text),
    );
    expect(leaked, who.owner).toEqual([]);
  }
  const seatTokens = students.map(({ views }) => views.flatMap(({ table, debriefs }) => [table, ...debriefs]));
  for (const [i, own] of seatTokens.entries()) {
    const others = JSON.stringify([
      ...students.filter((_, other) => other !== i).map(({ views }) => views),
      screen.views,
    ]);
    for (const seat of own) if (seat) expect(others).not.toContain(seat.token);
  }
  await school.stop();
});
