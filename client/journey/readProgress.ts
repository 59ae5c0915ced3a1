/** Takes what was read as a progress, piece by piece; null if any piece is not what it should be. */
import { EDGE_NAMES } from './edges.ts';
import { areNames, isCount, isHelp, isLevelName, isRole, isStars, knownCodes } from './finished.ts';
import type { HelpState } from './help.ts';
import type { Best, FirstTaken, LevelProgress, Progress } from './progress.ts';

type Unknown<T> = { readonly [key in keyof T]?: unknown };

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** More levels and edges than there will ever be. */
const MOST = 500;

export function readProgress(value: unknown): Progress | null {
  if (!isObject(value)) return null;
  const { levels, edges, help, at } = value as Unknown<Progress>;
  const read = { levels: readTable(levels, isLevelName, readLevel), edges: readTable(edges, isText, readTaken) };
  const state = readHelp(help);
  if (read.levels === null || read.edges === null || state === null || !isCount(at)) return null;
  const known = Object.entries(read.edges).filter(([edge]) => EDGE_NAMES.has(edge));
  return { levels: read.levels, edges: Object.fromEntries(known), help: state, at };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 100;

function readTable<T>(
  value: unknown,
  isKey: (key: unknown) => key is string,
  read: (one: unknown) => T | null,
): { readonly [key: string]: T } | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value).map(([key, one]) => [key, isKey(key) ? read(one) : null] as const);
  if (entries.length > MOST || entries.some(([, one]) => one === null)) return null;
  return Object.fromEntries(entries as readonly (readonly [string, T])[]);
}

function readLevel(value: unknown): LevelProgress | null {
  if (!isObject(value)) return null;
  const { stars, best, codes } = value as Unknown<LevelProgress>;
  if (!isObject(stars) || !areNames(codes)) return null;
  const { client, server } = stars as Unknown<LevelProgress['stars']>;
  const one = best === null ? null : readBest(best);
  if (!isStars(client) || !isStars(server) || (one === null && best !== null)) return null;
  return { stars: { client, server }, best: one, codes: knownCodes(codes) };
}

function readBest(value: unknown): Best | null {
  if (!isObject(value)) return null;
  const { score, help, role } = value as Unknown<Best>;
  return isCount(score) && isHelp(help) && isRole(role) ? { score, help, role } : null;
}

function readTaken(value: unknown): FirstTaken | null {
  if (!isObject(value)) return null;
  const { at, level } = value as Unknown<FirstTaken>;
  return isCount(at) && isLevelName(level) ? { at, level } : null;
}

function readHelp(value: unknown): HelpState | null {
  if (!isObject(value)) return null;
  const { help, clean, rough, because } = value as Unknown<HelpState>;
  if (!isHelp(help) || !isCount(clean) || !isCount(rough)) return null;
  return because === 'start' || because === 'fell' || because === 'returned' ? { help, clean, rough, because } : null;
}
