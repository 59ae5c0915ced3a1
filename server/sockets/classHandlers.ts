/** The events of classes. */
import { err, ok } from '#shared/base/index.ts';
import { ownReportOf, reportOf } from '#shared/classroom/index.ts';
import type { CLASS_REQUESTS, Reply } from '#shared/wire/index.ts';
import type { Classes } from '../classroom/index.ts';
import type { Lobby } from '../lobby/index.ts';
import type { Allowance, HandlersOf } from './handlers.ts';

export function classHandlers(classes: Classes, lobby: Lobby, allowance: Allowance): HandlersOf<typeof CLASS_REQUESTS> {
  /** What this code or key opens, for who has not guessed too often. */
  async function found<T>(find: () => Promise<T | null>, wrong: 'unknown-code' | 'unknown-class'): Promise<Reply<T>> {
    if (!(await allowance.mayGuess())) return err('too-fast');
    const there = await find();
    if (there !== null) return ok(there);
    await allowance.guessedWrong();
    return err(wrong);
  }

  return {
    'code:find': async (_, { code }, answer) =>
      answer(
        await found(async () => {
          const live = await classes.byCode(code);
          if (live) return { what: 'class', title: live.state.plan.title, locked: live.state.locked } as const;
          return (await lobby.isOpen(code)) ? ({ what: 'match' } as const) : null;
        }, 'unknown-code'),
      ),
    async 'class:open'({ member }, { plan }, answer) {
      if (!(await allowance.mayCreate())) return answer(err('too-fast'));
      const opened = await classes.open(plan);
      if (!opened.ok) return answer(opened);
      member.beHost(opened.value.live, opened.value.key, answer);
    },
    async 'class:host'({ member }, { key }, answer) {
      const live = await found(() => classes.hostedBy(key), 'unknown-class');
      if (!live.ok) return answer(live);
      member.beHost(live.value, key, answer);
    },
    async 'class:watch'({ member }, { key }, answer) {
      const live = await found(() => classes.shownBy(key), 'unknown-class');
      if (!live.ok) return answer(live);
      member.beScreen(live.value, answer);
    },
    async 'class:join'({ member }, { code, language, device, proof }, answer) {
      if (!(await allowance.mayJoin())) return answer(err('too-fast'));
      const live = await found(() => classes.byCode(code), 'unknown-code');
      if (!live.ok) return answer(live);
      const joined = await live.value.join({ language, device }, proof);
      if (!joined.ok) return answer(joined);
      await allowance.joined();
      await member.beStudent(live.value, joined.value.student, joined.value.token, answer);
    },
    // Nobody guesses a token; who comes back to a place is not to wait for who guesses codes.
    async 'class:sit'({ member }, { token }, answer) {
      const place = await classes.placeOf(token);
      if (!place.ok) return answer(place);
      await member.beStudent(place.value.live, place.value.student, token, answer);
    },
    'class:run': async ({ member: { hosted } }, request, answer) =>
      answer(hosted ? await hosted.run(request) : err('not-seated')),
    async 'class:do'({ member: { student: own } }, request, answer) {
      if (!own) return answer(err('not-seated'));
      const may = await allowance.mayWish(`${own.live.id} ${own.student}`);
      answer(may ? await own.live.do(own.student, request) : err('too-fast'));
    },
    'class:mistakes': async ({ member: { student: own } }, _, answer) =>
      answer(own ? await own.live.mistakes(own.student) : err('not-seated')),
    async 'class:film'({ member: { watched, student: own } }, { match: id }, answer) {
      if (!watched && !own) return answer(err('not-seated'));
      const match = watched ? await watched.filmOf(id) : await own?.live.answerOf(id);
      answer(match ? await lobby.told(match) : err('wrong-moment'));
    },
    async 'class:report'({ member: { hosted, student: own } }, _, answer) {
      if (hosted) return answer(ok({ of: 'class', report: reportOf(hosted.state) }));
      const report = own && ownReportOf(own.live.state, own.student);
      answer(report ? ok(report) : err('not-seated'));
    },
    async 'class:delete'({ member: { hosted } }, _, answer) {
      if (!hosted) return answer(err('not-seated'));
      await classes.remove(hosted);
      answer(ok(null));
    },
  };
}
