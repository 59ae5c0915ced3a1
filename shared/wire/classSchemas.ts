/** What a host, a projector and a student of a class may send, as schemas. Whether it can be done now is the class's business. */
import { z } from 'zod';
import {
  BOARD_COUNTS,
  CHECKS,
  type ClassPlan,
  LATE_WAYS,
  MOST_MINUTES,
  MOST_ROUNDS,
  PAIRINGS,
  POLL_OPTIONS,
  type RoundPlan,
} from '#shared/classroom/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { HELPS, SPEEDS } from '#shared/match/index.ts';
import type { ClassClientToServer, HostRequest, StudentRequest } from './classEvents.ts';
import { taskSchema } from './homeworkSchemas.ts';
import { proofSchema } from './proof.ts';

/** The longest texts that are read at all. */
const LONGEST = { title: 200, name: 200, why: 200, code: 32, key: 100, device: 64, id: 64 } as const;
/** More entries than any match has. */
const MOST_ENTRIES = 1_000_000;
/** A round may be made longer by an hour at a time (ms). */
const LONGEST_EXTENSION = MOST_MINUTES * 60_000;
/** Of the usual time, in percent. */
const STRETCH = { least: 100, most: 400 } as const;

const roundPlan: z.ZodType<RoundPlan> = z.strictObject({
  level: z.enum(LEVEL_IDS),
  network: z.strictObject({ name: z.enum(NETWORK_NAMES), strength: z.literal(STRENGTHS) }).nullable(),
  help: z.enum(HELPS),
  speed: z.literal(SPEEDS),
  boards: z.literal(BOARD_COUNTS),
  crossed: z.boolean(),
  minutes: z.int().min(1).max(MOST_MINUTES).nullable(),
  exhibition: z.boolean(),
});

const plan: z.ZodType<ClassPlan> = z.strictObject({
  title: z.string().max(LONGEST.title),
  rounds: z.array(roundPlan).min(1).max(MOST_ROUNDS),
  pairing: z.enum(PAIRINGS),
  late: z.enum(LATE_WAYS),
  ranks: z.boolean(),
  ownNames: z.boolean(),
  veiled: z.boolean(),
});

const id = z.string().min(1).max(LONGEST.id);
const student = z.string().regex(/^s[1-9]\d{0,5}$/);
const entry = z.int().min(0).max(MOST_ENTRIES);
const place = z
  .int()
  .min(0)
  .max(MOST_ROUNDS - 1)
  .exactOptional();
const doing = <Name extends string>(name: Name) => z.strictObject({ do: z.literal(name) });

const hostRequest: z.ZodType<HostRequest> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('plan'), plan }),
  z.strictObject({ do: z.literal('lock'), on: z.boolean() }),
  z.strictObject({ do: z.literal('pause'), why: z.string().max(LONGEST.why) }),
  doing('resume'),
  z.strictObject({ do: z.literal('extend'), by: z.int().min(1).max(LONGEST_EXTENSION) }),
  z.strictObject({ do: z.enum(['skip', 'stop']), round: place }),
  doing('finish'),
  z.strictObject({ do: z.literal('rename'), student, name: z.string().max(LONGEST.name) }),
  z.strictObject({ do: z.literal('approve'), student, yes: z.boolean() }),
  z.strictObject({ do: z.enum(['kick', 'ban']), student }),
  z.strictObject({ do: z.literal('stretch'), student, percent: z.int().min(STRETCH.least).max(STRETCH.most) }),
  z.strictObject({ do: z.literal('partner'), student, with: student.nullable() }),
  z.strictObject({ do: z.literal('ask'), match: id }),
  z.strictObject({
    do: z.literal('show'),
    shown: z.strictObject({ match: id, entry, named: z.boolean(), runs: z.boolean() }).nullable(),
  }),
  z.strictObject({ do: z.literal('poll'), match: id, entry }),
  doing('poll-close'),
  doing('poll-clear'),
  doing('check-close'),
  z.strictObject({ do: z.literal('task'), task: taskSchema }),
  z.strictObject({ do: z.literal('begin'), round: place }),
  z.strictObject({ do: z.literal('merge'), students: z.tuple([student, student]) }),
  z.strictObject({ do: z.literal('check'), when: z.enum(CHECKS) }),
]);

const studentRequest: z.ZodType<StudentRequest> = z.discriminatedUnion('do', [
  doing('spin'),
  z.strictObject({ do: z.literal('name'), name: z.string().max(LONGEST.name) }),
  z.strictObject({ do: z.literal('grant'), match: id, yes: z.boolean() }),
  z.strictObject({ do: z.literal('vote'), option: z.enum(POLL_OPTIONS) }),
  z.strictObject({ do: z.literal('answer'), question: id, option: id }),
  doing('leave'),
]);

const code = z.string().min(1).max(LONGEST.code);
const key = z.string().min(1).max(LONGEST.key);
const language = z.enum(['en', 'zh-CN']);
const empty = z.strictObject({});

type Requests = { readonly [event in keyof ClassClientToServer]: z.ZodType<Parameters<ClassClientToServer[event]>[0]> };

export const CLASS_REQUESTS = {
  'code:find': z.strictObject({ code }),
  'class:open': z.strictObject({ plan }),
  'class:host': z.strictObject({ key }),
  'class:watch': z.strictObject({ key }),
  'class:join': z.strictObject({ code, language, device: z.string().min(1).max(LONGEST.device), proof: proofSchema }),
  'class:sit': z.strictObject({ token: key }),
  'class:run': hostRequest,
  'class:do': studentRequest,
  'class:mistakes': empty,
  'class:film': z.strictObject({ match: id }),
  'class:report': empty,
  'class:delete': empty,
} as const satisfies Requests;
