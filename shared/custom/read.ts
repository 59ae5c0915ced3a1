/**
 * Reads a level that somebody made: from a link, a file or the socket. What comes out has the shape of a level, within bounds, and
 * nothing else in it; whether it makes sense is the business of check.ts.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import { CUSTOM_ID } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { GOALS, type Goal, type Level, ROLES } from '#shared/match/index.ts';
import { BOUNDS } from './bounds.ts';
import { clientAddress, event, ms, PROFILE, question, serverAddress, step, yes } from './due.ts';
import { type Problem, problem } from './problem.ts';
import {
  flag,
  list,
  type Misfit,
  matching,
  nullable,
  oneOf,
  record,
  type Shape,
  table,
  variant,
  whole,
  written,
} from './shape.ts';

/** A level that is none of the game's own: its words are in it, and no other comes after it. */
export type CustomLevel = Level & { readonly words: NonNullable<Level['words']> };

export const isCustom = (level: Level): level is CustomLevel => level.words !== undefined;

/** The level, or everything in which it is none. */
export function readLevel(value: unknown): Result<CustomLevel, readonly Problem[]> {
  const misfits: Misfit[] = [];
  const level = levelShape(value, '', (one) => {
    if (misfits.length < BOUNDS.problems) misfits.push(one);
  });
  if (misfits.length > 0) return err(misfits.map(({ code, path, ...facts }) => problem(code, path, facts)));
  return sizeOf(level) > BOUNDS.bytes ? err([problem('too-large', '', { most: BOUNDS.bytes })]) : ok(level);
}

/** In bytes of UTF-8, as it crosses the wire. */
export const sizeOf = (level: CustomLevel): number => new TextEncoder().encode(JSON.stringify(level)).length;

/** In the order of GOALS, each once. */
const goals: Shape<readonly Goal[]> = (value, path, note) => {
  const named = list(oneOf(GOALS), GOALS.length)(value, path, note);
  return GOALS.filter((goal) => Array.isArray(named) && named.includes(goal));
};
const endOf = <O extends { readonly [key: string]: Shape<unknown> }>(more: O) =>
  record(
    {
      prelude: list(step, BOUNDS.prelude),
      script: list(step, BOUNDS.script),
      iss: nullable(whole(0, 0xffff_ffff)),
      rcvWnd: whole(1, 0xffff),
    },
    {
      events: list(event, BOUNDS.events),
      keepsListening: yes,
      predictions: list(question, BOUNDS.questions),
      profile: PROFILE,
      goals,
      reads: yes,
      keepalive: record({ idle: ms, interval: ms, probes: whole(1, BOUNDS.probes) }, {}),
      ...more,
    },
  );

const host = matching(/^(client|server|A:4\d{4}|B:[1-9]\d{0,4})$/);
const pattern = record({}, { from: host, to: host, role: oneOf(ROLES), label: matching(/^[\x20-\x7e]+$/) });
const fate = variant('kind', {
  deliver: record({ kind: oneOf(['deliver'] as const) }, {}),
  lose: record({ kind: oneOf(['lose'] as const) }, {}),
  delay: record({ kind: oneOf(['delay'] as const), by: ms }, {}),
  duplicate: record({ kind: oneOf(['duplicate'] as const), after: ms }, {}),
  hold: record(
    { kind: oneOf(['hold'] as const), until: pattern, event: oneOf(['left', 'handled'] as const), atMost: ms },
    {},
  ),
});
const copy: Shape<number | 'every'> = (value, path, note) =>
  value === 'every' ? 'every' : whole(0, BOUNDS.copies)(value, path, note);

const words = record(
  {
    name: written(BOUNDS.title),
    teaches: written(BOUNDS.line, true),
    opening: record({ client: written(BOUNDS.brief), server: written(BOUNDS.brief) }, {}),
    mistake: written(BOUNDS.text, true),
    takeHome: written(BOUNDS.text, true),
    application: record(
      { client: list(written(BOUNDS.line), BOUNDS.lines), server: list(written(BOUNDS.line), BOUNDS.lines) },
      {},
    ),
  },
  {
    won: record({ headline: written(BOUNDS.title), sentence: written(BOUNDS.text) }, {}),
    stories: table(written(BOUNDS.text), BOUNDS.stories),
  },
);

const levelShape = record(
  {
    id: oneOf([CUSTOM_ID] as const),
    number: oneOf([0] as const),
    next: oneOf([null] as const),
    words,
    ends: record({ client: endOf({}), server: endOf({ backlog: whole(1, BOUNDS.backlog) }) }, {}),
    networkScript: nullable(list(record({ on: pattern, copy, fate }, {}), BOUNDS.rules)),
    network: record({ name: oneOf(NETWORK_NAMES), strength: oneOf(STRENGTHS) }, {}),
    goals,
    teaches: oneOf(['seq', 'ack', 'card'] as const),
    sections: list(matching(/^3(\.\d{1,2}){1,4}(, [a-z]{1,10})?$/), BOUNDS.sections),
    mss: whole(BOUNDS.leastMss, 1460),
    backOff: flag,
    limit: whole(BOUNDS.leastLimit, BOUNDS.limit),
  },
  {
    lines: list(record({ client: clientAddress, server: serverAddress, filtered: flag }, {}), BOUNDS.furtherLines),
    outlivesErrors: yes,
    userTimeout: record({ patient: ms, live: ms }, {}),
    crosses: yes,
    watched: yes,
  },
) as Shape<CustomLevel>;
