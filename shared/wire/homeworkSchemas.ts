/** What may be sent for homework, as schemas. Whether a signature holds is the server's business. */
import { z } from 'zod';
import { MOST_ITEMS, MOST_MOVES, MOST_TASKS, MOST_TRIES, type Task, type Work } from '#shared/classroom/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { ENDINGS, ENDS, HELPS } from '#shared/match/index.ts';
import { STATES, VERDICT_CODES } from '#shared/tcp/index.ts';
import type { HomeworkClientToServer } from './homeworkEvents.ts';

/** The longest texts that are read at all. */
const LONGEST = { title: 200, name: 200, link: 100, token: 100, id: 64, card: 32, section: 32, proof: 64 } as const;
/** The last moment that a date can name (ms since 1970). */
const LAST_MOMENT = 8.64e15;

const count = z.int().min(0).max(0x7fff_ffff);
const moment = z.int().min(0).max(LAST_MOMENT);
const level = z.enum(LEVEL_IDS);
const task = z
  .int()
  .min(0)
  .max(MOST_TASKS - 1);
const item = z
  .int()
  .min(0)
  .max(MOST_ITEMS - 1);
const id = z.string().min(1).max(LONGEST.id);
const name = z.string().max(LONGEST.name);
const link = z.string().min(1).max(LONGEST.link);

export const taskSchema: z.ZodType<Task> = z.strictObject({
  title: z.string().max(LONGEST.title),
  items: z
    .array(z.strictObject({ level, role: z.enum(ENDS) }))
    .min(1)
    .max(MOST_ITEMS),
  help: z.enum(HELPS),
  due: moment.nullable(),
});

const decision = z.strictObject({
  card: z.string().max(LONGEST.card),
  verdict: z.enum(['right', 'needless', 'refused']),
  code: z.enum(VERDICT_CODES),
  section: z.string().max(LONGEST.section),
  entry: count,
  hand: z.enum(['own', 'bot']),
});

const seat = z.strictObject({
  by: id,
  played: z.boolean(),
  points: z.int(),
  stars: z.literal([0, 1, 2, 3]),
  refused: count,
  needless: count,
  decisions: count,
  rightAtFirst: count,
  moves: z.array(decision).max(MOST_MOVES),
});

const result = z.strictObject({
  match: id,
  level,
  help: z.enum(HELPS),
  round: count,
  board: count,
  pair: count,
  ending: z.enum(ENDINGS),
  goals: z.strictObject({ met: count, of: count }),
  segments: count,
  par: count,
  finish: z.int(),
  economy: z.int(),
  clean: z.boolean(),
  states: z.strictObject({ client: z.enum(STATES), server: z.enum(STATES) }),
  seats: z.strictObject({ client: seat, server: seat }),
});

const work: z.ZodType<Work> = z.strictObject({
  class: id,
  task,
  item,
  name,
  at: moment,
  late: z.boolean(),
  tries: count,
  result,
});

type Requests = {
  readonly [event in keyof HomeworkClientToServer]: z.ZodType<Parameters<HomeworkClientToServer[event]>[0]>;
};

export const HOMEWORK_REQUESTS = {
  'homework:look': z.strictObject({ link }),
  'homework:play': z.strictObject({ link, item, name }),
  'homework:file': z.strictObject({
    link,
    name,
    tokens: z.array(z.string().min(1).max(LONGEST.token)).max(MOST_TRIES),
  }),
  'class:import': z.strictObject({ work, proof: z.string().min(1).max(LONGEST.proof) }),
} as const satisfies Requests;
