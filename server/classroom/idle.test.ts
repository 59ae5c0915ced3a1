/** What is done again and changes nothing: it is answered, and leaves no entry, however often it comes. */
import { expect, test } from 'vitest';
import { err, ok } from '#shared/base/index.ts';
import { type QuestionId, questionOf } from '#shared/classroom/index.ts';
import { aClass, aSchool, type Student } from './testing.ts';

test('what changes nothing is answered, and is not written', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  const [ada] = (await join(2)) as [Student, Student];
  await live.run({ do: 'check', when: 'before' });
  const question = live.state.checks[0]?.questions[0] ?? '';
  const [one, other] = questionOf(question as QuestionId).options;
  const writes = async (request: Parameters<typeof live.do>[1]) => {
    const before = live.state.seq;
    expect(await live.do(ada.id, request)).toEqual(ok(null));
    return live.state.seq - before;
  };
  const name = { do: 'name', name: 'Zed' } as const;
  const answer = (option = '') => ({ do: 'answer', question, option }) as const;
  expect([await writes(name), await writes(name)]).toEqual([1, 0]);
  expect([await writes(answer(one)), await writes(answer(one)), await writes(answer(other))]).toEqual([1, 0, 1]);
  await live.do(ada.id, { do: 'leave' });
  expect(await live.do(ada.id, answer(one))).toEqual(err('unknown-seat'));
  await school.stop();
});

test('what the host says again is a wish all the same', async () => {
  const school = await aSchool();
  const { live, join } = await aClass(school);
  await join(2);
  await live.run({ do: 'lock', on: true });
  const before = live.state.seq;
  expect(await live.run({ do: 'lock', on: true })).toEqual(ok(null));
  expect(live.state.seq).toBe(before + 1);
  await school.stop();
});
