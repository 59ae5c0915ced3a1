/** The connection of the day as the server tells it, and how it is asked for; nothing of it is taken unseen. */
import { DAY } from '#shared/base/index.ts';
import { isLevelId } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { ENDS } from '#shared/match/index.ts';
import type { Today } from '#shared/wire/index.ts';
import { baseHere } from '../../net/index.ts';

/** @throws Error when the server cannot be reached or says something else */
export async function askToday(): Promise<Today> {
  const today = readToday(await (await fetch(`${baseHere()}api/daily`)).json());
  if (today === null) throw new Error('the server tells no day');
  return today;
}

export function readToday(value: unknown): Today | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day, number, level, role, network, endsIn } = value as { readonly [key in keyof Today]?: unknown };
  const { name, strength } = (network ?? {}) as { readonly name?: unknown; readonly strength?: unknown };
  const end = ENDS.find((one) => one === role);
  const mood = NETWORK_NAMES.find((one) => one === name);
  const much = STRENGTHS.find((one) => one === strength);
  if (!isWhole(day) || !isWhole(number) || !isWhole(endsIn) || endsIn < 0 || endsIn > DAY) return null;
  if (typeof level !== 'string' || !isLevelId(level) || !end || !mood || !much) return null;
  return { day, number, level, role: end, network: { name: mood, strength: much }, endsIn };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
