/** The events of matches. */
import { err } from '#shared/base/index.ts';
import type { REQUESTS } from '#shared/wire/index.ts';
import type { Lobby } from '../lobby/index.ts';
import type { Allowance, HandlersOf } from './handlers.ts';

export function matchHandlers(lobby: Lobby, allowance: Allowance): HandlersOf<typeof REQUESTS> {
  return {
    'match:create': async ({ guest }, request, answer) =>
      (await allowance.mayCreate())
        ? guest.sitDown((line) => lobby.create(request, line), answer)
        : answer(err('too-fast')),
    'daily:play': async ({ guest }, request, answer) =>
      (await allowance.mayCreate())
        ? guest.sitDown((line) => lobby.playDaily(request, line), answer)
        : answer(err('too-fast')),
    async 'match:join'({ guest }, request, answer) {
      if (!(await allowance.mayGuess())) return answer(err('too-fast'));
      let isWrong = false;
      await guest.sitDown(
        (line) => lobby.join(request, line),
        (reply) => {
          isWrong = !reply.ok && reply.error === 'unknown-code';
          answer(reply);
        },
      );
      if (isWrong) await allowance.guessedWrong();
    },
    // Nobody guesses a token; who comes back to a seat is not to wait for who guesses codes.
    'match:sit': ({ guest }, { token }, answer) => guest.sitDown((line) => lobby.sit(token, line), answer),
    'match:play': async ({ guest: { held } }, { n, rev, move }, answer) =>
      answer(held ? await held.match.play(held.seat, n, rev, move) : err('not-seated')),
    'match:leave': ({ guest }, _, answer) => guest.leave(answer),
    'match:debrief': async ({ guest: { held } }, _, answer) =>
      answer(held ? await lobby.told(held.match) : err('not-seated')),
    'debrief:open': async (_, { link }, answer) =>
      answer((await allowance.mayLook()) ? await lobby.look(link) : err('too-fast')),
    'match:again': ({ guest }, { swap }, answer) => guest.again(swap, answer),
  };
}
