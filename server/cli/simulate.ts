/**
 * npm run simulate: plays bot against bot to the end and prints the ladder of what happened, or JSON. With --matches it plays
 * that many, of the seeds N, N + 1, ..., and prints what became of them. With --pcapng it writes them as packets too, for Wireshark.
 */
import { derive, secretFromText } from '#shared/base/index.ts';
import { MOST_MATCHES, VANTAGES, type Vantage } from '#shared/capture/index.ts';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, type Strength } from '#shared/link/index.ts';
import { BOTS, CLOCKS, ENDINGS, HELPS, type MatchHeader, RULES_VERSION, type Setup } from '#shared/match/index.ts';
import { parOf, type Simulated, simulate } from '#shared/referee/index.ts';
import { printLadder } from '#shared/verify/index.ts';
import { capturedOf, writeCapture } from './captured.ts';
import { misused, type Options, optionsFrom } from './options.ts';

const TABLE = {
  level: { kind: 'word', of: LEVEL_IDS, otherwise: null },
  seed: { kind: 'integer', from: 0, to: 999_999_999, otherwise: 1 },
  network: { kind: 'word', of: NETWORK_NAMES, otherwise: null },
  strength: { kind: 'integer', from: 1, to: 5, otherwise: null },
  matches: { kind: 'integer', from: 1, to: 1_000_000, otherwise: null },
  client: { kind: 'word', of: BOTS, otherwise: 'steady' },
  server: { kind: 'word', of: BOTS, otherwise: 'steady' },
  clock: { kind: 'word', of: CLOCKS, otherwise: 'patient' },
  'help-level': { kind: 'word', of: HELPS, otherwise: 'standard' },
  pcapng: { kind: 'file', otherwise: null },
  vantage: { kind: 'word', of: VANTAGES, otherwise: null },
  json: { kind: 'flag' },
} as const;

/** Where a network is named without a strength. */
const STRENGTH: Strength = 3;

function setupOf(level: LevelId, options: Options<typeof TABLE>): Setup {
  const own = levelOf(level).network;
  const { network, client, server, clock } = options;
  const strength = (options.strength ?? (network === null ? own.strength : STRENGTH)) as Strength;
  return {
    level,
    network: { name: network ?? own.name, strength },
    help: options['help-level'],
    clock,
    speed: 100,
    glass: false,
    occupants: { client, server },
  };
}

/** The board is that of the same seed in the game; ISNs and bots have a secret of their own. */
function headerOf(setup: Setup, seed: number): MatchHeader {
  const boardSecret = secretFromText(String(seed));
  return { rules: RULES_VERSION, setup, boardSecret, matchSecret: derive(boardSecret, 'pair', 'simulate') };
}

function playOne(level: LevelId, setup: Setup, seed: number, json: boolean): string {
  const header = headerOf(setup, seed);
  const { match, story, entries } = simulate(header, levelOf(level));
  const par = parOf(header, levelOf(level));
  const { ending, segments, at } = match;
  if (json) return JSON.stringify({ level, seed, setup, ending, duration: at, segments, par, entries, story });
  const { name, strength } = setup.network;
  const title = `${level}, seed ${seed}, ${name} ${strength}, ${setup.clock} clock: A ${setup.occupants.client}, B ${setup.occupants.server}`;
  return `${title}\n\n${printLadder(story)}\n\n${ending} after ${at / 1000} s with ${segments} segments (par ${par})`;
}

function playMany(level: LevelId, setup: Setup, seed: number, matches: number, json: boolean): string {
  const isSteady = setup.occupants.client === 'steady' && setup.occupants.server === 'steady';
  const sum = { refused: 0, needless: 0, segments: 0, par: 0, duration: 0 };
  const all: (typeof ENDINGS)[number][] = [];
  for (let i = 0; i < matches; i++) {
    const header = headerOf(setup, seed + i);
    const { match }: Simulated = simulate(header, levelOf(level));
    const tallies = [match.seats.client.tally, match.seats.server.tally];
    sum.refused += tallies.reduce((n, tally) => n + tally.refused, 0);
    sum.needless += tallies.reduce((n, tally) => n + tally.needless, 0);
    sum.segments += match.segments;
    sum.duration += match.at;
    // Par is what two steady bots need on the board: if they play, it is what they needed.
    sum.par += isSteady ? match.segments : parOf(header, levelOf(level));
    if (match.ending !== null) all.push(match.ending);
  }
  const mean = (total: number) => Math.round((100 * total) / matches) / 100;
  const result = {
    level,
    network: setup.network.name,
    strength: setup.network.strength,
    clock: setup.clock,
    client: setup.occupants.client,
    server: setup.occupants.server,
    seed,
    matches,
    ended: all.filter((ending) => ending !== 'limit').length,
    won: all.filter((ending) => ending === 'won').length,
    refused: sum.refused,
    needless: sum.needless,
    segments: sum.segments,
    par: sum.par,
    perMatch: {
      refused: mean(sum.refused),
      needless: mean(sum.needless),
      segments: mean(sum.segments),
      par: mean(sum.par),
      seconds: mean(sum.duration / 1000),
    },
    endings: Object.fromEntries(ENDINGS.map((one) => [one, all.filter((ending) => ending === one).length])),
  };
  return json ? JSON.stringify(result) : tableOf(result);
}

function tableOf(result: object): string {
  const flat = Object.entries(result).flatMap(([key, value]) =>
    typeof value === 'object' ? Object.entries(value).map(([k, v]) => [`${key} ${k}`, v]) : [[key, value]],
  );
  return flat.map(([key, value]) => `${String(key).padEnd(20)} ${value}`).join('\n');
}

interface Played {
  readonly level: LevelId;
  readonly setup: Setup;
  readonly seed: number;
  readonly matches: number;
}

/** The matches once more, one after the other, each with addresses of its own. */
function* packetsOf({ level, setup, seed, matches }: Played, vantage: Vantage): Generator<Uint8Array> {
  for (let i = 0; i < matches; i++) yield* capturedOf(simulate(headerOf(setup, seed + i), levelOf(level)), vantage, i);
}

async function write(file: string, played: Played, vantage: Vantage): Promise<void> {
  if (played.matches > MOST_MATCHES)
    misused(`--pcapng takes at most ${MOST_MATCHES} matches: give fewer to --matches.`);
  await writeCapture(file, packetsOf(played, vantage));
}

async function main(args: readonly string[]): Promise<void> {
  const options = optionsFrom(args, TABLE);
  if (!options.ok) misused(options.error);
  const { level, seed, matches, json, pcapng, vantage } = options.value;
  if (level === null) misused(`--level is missing: give it one of ${LEVEL_IDS.join(', ')}.`);
  if (vantage !== null && pcapng === null)
    misused('--vantage says where the packets of --pcapng are seen: give --pcapng a file, or leave --vantage out.');
  const setup = setupOf(level, options.value);
  const text = matches === null ? playOne(level, setup, seed, json) : playMany(level, setup, seed, matches, json);
  if (pcapng !== null) await write(pcapng, { level, setup, seed, matches: matches ?? 1 }, vantage ?? 'wire');
  process.stdout.write(`${text}\n`);
}

await main(process.argv.slice(2));
