/** Tables at which one match is played after the other, alone or in pairs, on levels that are drawn from the seed. */
import { derive, drawBelow, drawChance, type Secret } from '#shared/base/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { HELPS, type Help } from '#shared/match/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import { drawProof } from '../class/line.ts';
import { type Mishaps, openPlayer, type Player } from './player.ts';

export interface TableOptions {
  readonly url: string;
  readonly secret: Secret;
  readonly mishaps: Mishaps;
  /** No match is begun after it, and none is waited for after `latest` (of `performance.now`). */
  readonly until: number;
  readonly latest: number;
}

export interface Played {
  readonly players: readonly Player[];
  /** Matches whose seats were taken. */
  readonly matches: readonly string[];
  readonly wrong: readonly string[];
}

const SPEEDS = [200, 400, 400, 400] as const;

export async function playTable({ url, secret, mishaps, until, latest }: TableOptions): Promise<Played> {
  const ada = openPlayer(url, derive(secret, 'ada'), mishaps);
  const bob = openPlayer(url, derive(secret, 'bob'), mishaps);
  const matches: string[] = [];
  const wrong: string[] = [];
  for (let i = 0; performance.now() < until; i++) {
    const isPair = drawChance(500, secret, i, 'pair');
    const request = requestOf(derive(secret, i), isPair);
    const hers = await ada.take((line) => line.ask('match:create', request));
    if (typeof hers === 'string') {
      wrong.push(`no match is made: ${hers}`);
      break;
    }
    const code = hers.room.code ?? '';
    const joining = { code, name: 'Bob', proof: drawProof() };
    const his = isPair ? await bob.take((line) => line.ask('match:join', joining)) : null;
    if (typeof his === 'string') {
      wrong.push(`nobody can join: ${his}`);
      continue;
    }
    matches.push(hers.match);
    const ends = await Promise.all([ada.play(hers, latest), ...(his ? [bob.play(his, latest)] : [])]);
    if (ends.includes(false)) wrong.push(`${hers.match} (${request.level}) has not ended`);
  }
  for (const player of [ada, bob]) player.close();
  wrong.push(...ada.wrong, ...bob.wrong);
  return { players: [ada, bob], matches, wrong };
}

/** Alone with a bot or for two, as the secret draws it. */
export function requestOf(secret: Secret, isPair: boolean): CreateRequest {
  const one = <T>(of: readonly T[], name: string): T => of[drawBelow(of.length, secret, name)] as T;
  const role = one(['client', 'server'] as const, 'role');
  const other = isPair ? 'person' : one(['steady', 'sloppy'] as const, 'bot');
  return {
    level: one(LEVEL_IDS, 'level'),
    seed: null,
    network: null,
    help: one<Help>(HELPS, 'help'),
    clock: one(['patient', 'patient', 'live'] as const, 'clock'),
    speed: one(SPEEDS, 'speed'),
    glass: false,
    role,
    occupants: role === 'client' ? { client: 'person', server: other } : { client: other, server: 'person' },
    murphy: false,
    name: 'Ada',
  };
}
