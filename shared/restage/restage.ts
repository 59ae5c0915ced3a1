/**
 * A connection of a capture, from one of its packets on, as a level: both ends begin where they were last at rest before it, with the numbers
 * that they had there; then their applications call what those of the capture called, and the network loses what was sent again.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import { type CustomLevel, checkLevel } from '#shared/custom/index.ts';
import type { Row } from '#shared/judge/index.ts';
import { CUSTOM_ID } from '#shared/levels/index.ts';
import type { Rule } from '#shared/link/index.ts';
import { ENDS, type End, type EndPlan, type Goal, type ScriptStep, type Trigger } from '#shared/match/index.ts';
import { type SeqNum, seqAdd } from '#shared/tcp/index.ts';
import { callsAfter, type SeenCalls } from './calls.ts';
import { isFresh } from './ledger.ts';
import { luckOf } from './luck.ts';
import { type Rest, restBefore } from './rest.ts';
import { type Staging, scriptOf, stagingOf } from './scripts.ts';

export type RestagedWords = CustomLevel['words'];

/** What the capture has and the level has not. */
export interface LeftOut {
  readonly octets: number;
  /** Segments that were sent again, and none is lost for it. */
  readonly resends: number;
  readonly reordered: number;
  /** Segments that none of the two sent in this connection. */
  readonly strays: number;
}

export interface Restaged {
  readonly level: CustomLevel;
  /** How both ends stand where it begins. */
  readonly begins: Beginning;
  /** The packet before which that is. */
  readonly before: number;
  readonly leftOut: LeftOut;
}

export type Beginning = 'fresh' | 'open' | 'client-closed' | 'server-closed';

/** Why there is no level in it. */
export type Unfit =
  /** It began before the capture, and was never at rest in it. */
  | 'never-at-rest'
  /** Nothing is called any more. */
  | 'nothing-left'
  /** Nobody answers the SYN. */
  | 'silent'
  /** What would come of it cannot be won by two who play rightly. */
  | 'unplayable';

const START: Trigger = { on: 'start' };
const OPEN: { readonly [how in 'active' | 'passive']: ScriptStep } = {
  active: { call: 'OPEN', how: 'active', when: START, after: 0 },
  passive: { call: 'OPEN', how: 'passive', when: START, after: 0 },
};
const WINDOW = 65535;
const LIMIT = 600_000;

/**
 * @param rows of the connection, in the order of the capture; read twice
 * @param n the packet from which somebody wants to be one of its ends
 */
export function restage(rows: () => Iterable<Row>, n: number, words: RestagedWords): Result<Restaged, Unfit> {
  const rest = restBefore(rows(), n);
  if (rest === null) return err('never-at-rest');
  const seen = callsAfter(rows(), rest);
  if (seen.server === 'silent') return err('silent');
  if (!isFresh(rest.ledger) && ENDS.every((end) => seen.calls[end].length === 0)) return err('nothing-left');
  const facts = lookAfter(rows(), rest.rows);
  const staging = stagingOf(seen, facts.longest);
  const { rules, crosses } = luckOf(seen, staging);
  const plain = levelOf(seen, staging, rest, facts.isns, words);
  const level = playable(plain, rules, crosses);
  if (level === null) return err('unplayable');
  const losses = (level.networkScript ?? []).filter(({ fate }) => fate.kind === 'lose').length;
  const octets = ENDS.flatMap((end) => staging.sends[end]).reduce((all, { seen: of, octets }) => all + of - octets, 0);
  const { reordered, strays } = seen;
  const leftOut = { octets, resends: Math.max(0, seen.resends.length - losses), reordered, strays };
  return ok({ level, begins: beginningOf(rest), before: facts.before, leftOut });
}

interface Facts {
  /** The first packet that is played. */
  readonly before: number;
  readonly longest: number;
  readonly isns: { readonly [end in End]: SeqNum | null };
}

function lookAfter(rows: Iterable<Row>, from: number): Facts {
  let [before, longest, count] = [0, 0, 0];
  const isns: { [end in End]: SeqNum | null } = { client: null, server: null };
  for (const row of rows) {
    if (count++ < from) continue;
    // The last one: an old SYN may have come before.
    if (row.flags.includes('SYN')) isns[row.from] = row.seq as SeqNum;
    if (before === 0) before = row.n;
    longest = Math.max(longest, row.len);
  }
  return { before, longest, isns };
}

function beginningOf({ ledger }: Rest): Beginning {
  if (isFresh(ledger)) return 'fresh';
  const closed = ENDS.find((end) => ledger.fin[end] !== null);
  return closed === undefined ? 'open' : `${closed}-closed`;
}

function levelOf(
  seen: SeenCalls,
  staging: Staging,
  rest: Rest,
  isns: Facts['isns'],
  words: RestagedWords,
): CustomLevel {
  const begins = beginningOf(rest);
  const ends = {
    client: endOf('client', seen, staging, rest, isns),
    server: endOf('server', seen, staging, rest, isns),
  };
  const isAborted = ENDS.some((end) => seen.calls[end].some(({ call }) => call === 'ABORT'));
  const isRefused = seen.server === 'refuses';
  return {
    id: CUSTOM_ID,
    number: 0,
    next: null,
    words,
    ends: isRefused ? refused(ends) : ends,
    networkScript: null,
    network: { name: 'calm', strength: 1 },
    goals: isRefused ? ['reported'] : goalsOf(seen, staging, rest, isAborted),
    ...(isAborted || isRefused ? { outlivesErrors: true } : {}),
    teaches: 'ack',
    sections: [begins === 'fresh' ? '3.5' : '3.6'],
    mss: staging.mss,
    backOff: false,
    limit: LIMIT,
  };
}

/** The server's port is shut, and the client says what has become of it. */
function refused(ends: { readonly [end in End]: EndPlan }): { readonly [end in End]: EndPlan } {
  const report: ScriptStep = { call: 'REPORT', when: { on: 'ended' }, after: 0 };
  return {
    client: { ...ends.client, script: [OPEN.active, report] },
    server: { ...ends.server, script: [], goals: [] },
  };
}

function goalsOf({ calls }: SeenCalls, { sends }: Staging, { ledger }: Rest, isAborted: boolean): readonly Goal[] {
  if (isAborted) return ['ended'];
  const closes = (end: End) => ledger.fin[end] !== null || calls[end].some(({ call }) => call === 'CLOSE');
  if (ENDS.every(closes)) return ['open', 'closed'];
  return sends.client.length + sends.server.length > 0 ? ['open', 'sent', 'received'] : ['open'];
}

function endOf(end: End, seen: SeenCalls, staging: Staging, { ledger }: Rest, isns: Facts['isns']): EndPlan {
  const fresh = isFresh(ledger);
  const how = end === 'client' || seen.server === 'calls too' ? 'active' : 'passive';
  const hasClosed = ledger.fin[end] !== null;
  const closing: ScriptStep = { call: 'CLOSE', when: { on: 'established' }, after: 0 };
  const rest = scriptOf(end, seen, staging, fresh ? { on: 'established' } : START);
  const next = ledger.nxt[end];
  return {
    prelude: fresh ? [] : [OPEN[end === 'client' ? 'active' : 'passive'], ...(hasClosed ? [closing] : [])],
    script: fresh ? [OPEN[how], ...rest] : rest,
    // So that what is played has the numbers of the capture: a SYN takes one, and so does a FIN.
    iss: fresh ? isns[end] : next === null ? null : seqAdd(next, hasClosed ? -2 : -1),
    rcvWnd: WINDOW,
  };
}

/** With all of its luck, or with as much of it as two bots can bear; null: not even on a calm network. */
function playable(level: CustomLevel, rules: readonly Rule[], crosses: boolean): CustomLevel | null {
  const script = [...rules, ...(level.goals.includes('ended') ? [RST_ARRIVES] : [])];
  const tried: CustomLevel = {
    ...level,
    ...(script.length > 0 ? { networkScript: script, network: { name: 'scripted', strength: 1 } } : {}),
    ...(crosses ? { crosses: true } : {}),
  };
  if (checkLevel(tried).length === 0) return tried;
  return rules.length > 0 ? playable(level, rules.slice(0, -1), crosses && rules.length > 2) : null;
}

/** An RST is not repeated, and who has nothing to say never finds out. */
const RST_ARRIVES: Rule = { on: { role: 'rst' }, copy: 'every', fate: { kind: 'deliver' } };
