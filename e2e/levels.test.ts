/**
 * Every level, played to a win through the interface: what a seat sees decides, as the steady bot would, and the buttons of the page make
 * the moves. Seats, languages, hands and help go round over the set.
 */
import { LEVEL_IDS, type LevelId } from '#shared/levels/index.ts';
import { ENDS, HELPS } from '#shared/match/index.ts';
import { LANGUAGES } from '#shared/text/index.ts';
import { playToTheEnd } from './support/driver.ts';
import { expectDebrief, playAlone } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

const turn = <T>(of: readonly T[], at: number): T => of[at % of.length] as T;

/** Each pair of seat and language comes every four levels. */
const settings = (id: LevelId) => {
  const at = LEVEL_IDS.indexOf(id);
  return { role: turn(ENDS, at), language: turn(LANGUAGES, Math.floor(at / 2)), help: turn(HELPS, at) } as const;
};

for (const id of LEVEL_IDS) {
  const { role, language, help } = settings(id);
  test(`${id} is won at the ${role}, in ${language}, with ${help} help`, async ({ newPlayer }) => {
    const player = await newPlayer({ language });
    await playAlone(player, { level: id, role, help, speed: 400 });

    const view = await playToTheEnd(player);

    // A hand that needs seconds for a card may play what was right before the next arrival: that is refused, and the level still won.
    expect(view.ending).toBe('won');
    await expectDebrief(player, 'won');
  });
}
