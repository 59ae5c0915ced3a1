/** The matches that are written as packets for Wireshark: every level, with its own network and with every personality, by all pairs of bots. */
import { derive, secretFromText } from '#shared/base/index.ts';
import { captureOf, type Vantage } from '#shared/capture/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES } from '#shared/link/index.ts';
import { BOTS, RULES_VERSION, type Setup } from '#shared/match/index.ts';
import { type Simulated, simulate } from '#shared/referee/index.ts';
import { packetWords, TEXTS } from '#shared/text/index.ts';

export interface Played {
  readonly level: LevelId;
  readonly match: Simulated;
}

/** Of 1 to 5: as `npm run simulate -- --network NAME` has it. */
const STRENGTH = 3;

/** With boards from here on each known difference from Wireshark occurs. */
const FIRST_SEED = 2000;

export const played = (): readonly Played[] =>
  LEVEL_IDS.flatMap((level) =>
    [levelOf(level).network, ...NETWORK_NAMES.map((name) => ({ name, strength: STRENGTH }) as const)].map(
      (network) => [level, network] as const,
    ),
  ).map(([level, network], i) => ({ level, match: play(level, network, FIRST_SEED + i) }));

function play(level: LevelId, network: Setup['network'], seed: number): Simulated {
  const boardSecret = secretFromText(String(seed));
  const bot = (n: number) => BOTS[n % BOTS.length] ?? 'steady';
  return simulate(
    {
      ...{ rules: RULES_VERSION, boardSecret, matchSecret: derive(boardSecret, 'pair', 'simulate') },
      setup: {
        ...{ level, network, help: 'standard', clock: 'patient', speed: 100, glass: false },
        occupants: { client: bot(seed), server: bot(Math.floor(seed / BOTS.length)) },
      },
    },
    levelOf(level),
  );
}

/** All of them in one file, as npm run simulate writes many: each a section with addresses of its own. */
export function fileOf(matches: readonly Played[], vantage: Vantage): Buffer {
  const words = packetWords(TEXTS.en);
  return Buffer.concat(
    matches.flatMap(({ level, match }, number) => [
      ...captureOf(match, { vantage, level: TEXTS.en.levels[level].name, words, number }),
    ]),
  );
}
