/** The events of homework. */
import { err } from '#shared/base/index.ts';
import type { HOMEWORK_REQUESTS } from '#shared/wire/index.ts';
import type { Homework } from '../classroom/index.ts';
import type { Lobby } from '../lobby/index.ts';
import type { Allowance, HandlersOf } from './handlers.ts';

export function homeworkHandlers(
  homework: Homework,
  lobby: Lobby,
  allowance: Allowance,
): HandlersOf<typeof HOMEWORK_REQUESTS> {
  return {
    'homework:look': async (_, { link }, answer) =>
      answer((await allowance.mayLook()) ? await homework.look(link) : err('too-fast')),
    async 'homework:play'({ guest }, { link, item, name }, answer) {
      if (!(await allowance.mayCreate())) return answer(err('too-fast'));
      const page = await homework.page(link, item);
      if (!page.ok) return answer(page);
      await guest.sitDown((line) => lobby.playPage(page.value, name, line), answer);
    },
    // Each try is folded for it.
    'homework:file': async (_, request, answer) =>
      answer((await allowance.mayCreate()) ? await homework.file(request) : err('too-fast')),
    'class:import': async ({ member: { hosted } }, signed, answer) =>
      answer(hosted ? await homework.take(hosted, signed) : err('not-seated')),
  };
}
