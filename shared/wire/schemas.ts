/**
 * What a client may send, as schemas: the only place where the unknown becomes typed. Nothing beyond a shape is
 * decided here; whether a move is right is the referee's business. Only the server may import this at run time.
 */

import { z } from 'zod';
import { type CustomLevel, readLevel } from '#shared/custom/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import {
  type Bet,
  BOTS,
  CARD_FATES,
  CLOCKS,
  HELPS,
  HINT_GRADES,
  type Move,
  NETWORK_CARDS,
  type NetworkMove,
  SEATS,
  SPEEDS,
} from '#shared/match/index.ts';
import {
  type Action,
  CONTROL_BITS,
  type ControlBit,
  ORDERS,
  REPORTS,
  type Segment,
  STATES,
  seqNum,
} from '#shared/tcp/index.ts';
import type { ClassClientToServer } from './classEvents.ts';
import type { ClientToServer } from './events.ts';
import type { HomeworkClientToServer } from './homeworkEvents.ts';
import { proofSchema } from './proof.ts';

/** The longest texts that are read at all; what a name is cut to is the lobby's business. */
const LONGEST = { name: 200, seed: 64, code: 32, token: 100, link: 100, peer: 64, id: 64 } as const;

/** More days after 1970 than anybody will play. */
const MOST_DAYS = 0xfffff;

const seq = z.int().min(0).max(0xffff_ffff).transform(seqNum);
const u16 = z.int().min(0).max(0xffff);
const counter = z.int().min(0).max(0x7fff_ffff);

/** In the order of CONTROL_BITS and each once: a segment has one spelling. */
const ctl = z
  .array(z.enum(CONTROL_BITS).exclude(['ACK']))
  .max(CONTROL_BITS.length)
  .refine((bits) => bits.every((bit, i) => i === 0 || place(bits[i - 1] as ControlBit) < place(bit)));
const place = (bit: ControlBit): number => CONTROL_BITS.indexOf(bit);

const segment: z.ZodType<Segment> = z.strictObject({ seq, ack: seq.nullable(), ctl, len: u16, wnd: u16 });

const action: z.ZodType<Action> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('send'), segment }),
  z.strictObject({ do: z.literal('resend') }),
  z.strictObject({ do: z.literal('discard') }),
  z.strictObject({ do: z.literal('leave') }),
  z.strictObject({ do: z.literal('listen') }),
  z.strictObject({ do: z.literal('probe') }),
  z.strictObject({ do: z.literal('window') }),
  z.strictObject({ do: z.literal('report'), what: z.enum(REPORTS) }),
  z.strictObject({ do: z.literal('cookie') }),
  z.strictObject({ do: z.literal('take') }),
  z.strictObject({ do: z.literal('order'), order: z.enum(ORDERS) }),
]);

/** Of a question, or of one of its answers. */
const id = z.string().min(1).max(LONGEST.id);
const bet: z.ZodType<Bet> = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('state'), is: z.enum(STATES) }),
  z.strictObject({ about: z.literal('card'), is: z.enum(CARD_FATES) }),
]);

const peer = z.string().min(1).max(LONGEST.peer);
const move: z.ZodType<Move> = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('ready') }),
  z.strictObject({ move: z.literal('act'), peer, action }),
  z.strictObject({ move: z.literal('name'), change: counter, state: z.enum(STATES) }),
  z.strictObject({ move: z.literal('predict'), question: id, option: id }),
  z.strictObject({ move: z.literal('bet'), bet }),
  z.strictObject({ move: z.literal('hint'), peer, grade: z.literal(HINT_GRADES) }),
]);

/** Read by the one reader that links and files of levels have too, so that none takes what another refuses. */
const customLevel = z.unknown().transform((value, context): CustomLevel => {
  const read = readLevel(value);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: read.error[0]?.code ?? 'not-a-level' });
  return z.NEVER;
});

/** A card of the network's seat; its Ready is everybody's. */
const networkMove: z.ZodType<NetworkMove> = z.strictObject({ move: z.literal('fate'), card: z.enum(NETWORK_CARDS) });

const occupant = z.enum(['person', ...BOTS]);
const name = z.string().max(LONGEST.name);
const empty = z.strictObject({});

type MatchEvent = Exclude<keyof ClientToServer, keyof ClassClientToServer | keyof HomeworkClientToServer>;
type Requests = { readonly [event in MatchEvent]: z.ZodType<Parameters<ClientToServer[event]>[0]> };

/** The payload of each event of a match that a client may send; those of a class are in classSchemas.ts, of homework in homeworkSchemas.ts. */
export const REQUESTS = {
  'match:create': z.strictObject({
    level: z.union([z.enum(LEVEL_IDS), customLevel]),
    seed: z.string().min(1).max(LONGEST.seed).nullable(),
    network: z.strictObject({ name: z.enum(NETWORK_NAMES), strength: z.literal(STRENGTHS) }).nullable(),
    help: z.enum(HELPS),
    clock: z.enum(CLOCKS),
    speed: z.literal(SPEEDS),
    glass: z.boolean(),
    role: z.enum(SEATS),
    occupants: z.strictObject({ client: occupant, server: occupant }),
    murphy: z.boolean(),
    name,
  }),
  'daily:play': z.strictObject({ day: z.int().min(0).max(MOST_DAYS), name }),
  'match:join': z.strictObject({ code: z.string().min(1).max(LONGEST.code), name, proof: proofSchema }),
  'match:sit': z.strictObject({ token: z.string().min(1).max(LONGEST.token) }),
  'match:play': z.strictObject({ n: counter, rev: counter, move: z.union([move, networkMove]) }),
  'match:leave': empty,
  'match:debrief': empty,
  'debrief:open': z.strictObject({ link: z.string().min(1).max(LONGEST.link) }),
  'match:again': z.strictObject({ swap: z.boolean() }),
} as const satisfies Requests;
