/**
 * What a person who was the network did to the ends, and what would have hurt more. To measure it two steady bots stand in for the ends:
 * what they need beyond what they need on a calm network, in segments and in game time.
 */
import type { Ms } from '#shared/base/index.ts';
import { copyName, type Dispatch } from '#shared/link/index.ts';
import {
  cardOf,
  type End,
  type Folded,
  FULL_HAND,
  type Level,
  type MatchHeader,
  NETWORK_CARDS,
  type NetworkCard,
  type Role,
  type StoryEvent,
} from '#shared/match/index.ts';
import { nextName } from './carrier.ts';
import { simulate } from './simulate.ts';

/** A card on a copy of a segment. `copy`: which transmission of it, from 0. */
export interface Trick {
  readonly card: NetworkCard;
  readonly from: End;
  readonly role: Role;
  readonly copy: number;
}

/** What it costs two steady bots, beyond a calm network. */
export interface Harm {
  readonly segments: number;
  readonly time: Ms;
}

export interface Worse {
  readonly trick: Trick;
  /** What would have had to be left for it, where no such card was left over. */
  readonly insteadOf: Trick | null;
  readonly harm: Harm;
  /** Of the two bots. */
  readonly story: readonly StoryEvent[];
}

export interface Mischief {
  readonly tricks: readonly Trick[];
  /** Of these tricks, done to steady bots. */
  readonly harm: Harm;
  /** In this match: transmissions of what had been sent before, and moves that were refused. */
  readonly resends: number;
  readonly refused: number;
  /** The most harmful first; empty where nothing within the hand does more harm. */
  readonly worse: readonly Worse[];
}

/** So many are told, at most one for each segment. */
const TOLD = 3;
/** More time than this is worse, where it costs as many segments. */
const WORTH_TELLING: Ms = 1000;

/** Of a match that is over in which a person was the network. */
export function mischiefOf({ board: { header, level }, match, story }: Folded): Mischief {
  const { log } = match.link;
  const tricks = log.filter((one) => !one.needless && one.fate.kind !== 'deliver');
  const plan: Plan = new Map(tricks.map((one) => [copyName(one), cardOf(one.fate)]));
  const run = (cards: Plan) => runOn(header, level, cards);
  const calm = run(new Map());
  const played = run(plan);
  const harmOf = ({ segments, time }: Run): Harm => ({ segments: segments - calm.segments, time: time - calm.time });
  const least = harmOf(played);
  const found = changesOf(plan, tricks, played.log).map(({ plan: changed, ...change }) => {
    const branch = run(changed);
    return { ...change, story: branch.story, harm: harmOf(branch) };
  });
  const worse = found.filter(({ harm }) => isWorse(harm, least)).sort((a, b) => compare(b.harm, a.harm));
  return {
    tricks: tricks.map((one) => trickOf(one, cardOf(one.fate))),
    harm: least,
    resends: story.filter((one) => one.event === 'sent' && one.copy > 1).length,
    refused: story.filter((one) => one.event === 'judged' && one.verdict.verdict === 'refused').length,
    worse: worse.filter(isFirstOfItsSegment).slice(0, TOLD),
  };
}

/** Cards by the name of the copy that they are played on. */
type Plan = ReadonlyMap<string, NetworkCard>;

interface Run {
  readonly segments: number;
  readonly time: Ms;
  readonly log: readonly Dispatch[];
  readonly story: readonly StoryEvent[];
}

function runOn(header: MatchHeader, level: Level, plan: Plan): Run {
  const occupants = { client: 'steady', server: 'steady' } as const;
  const steady = { ...header, setup: { ...header.setup, occupants } };
  const { match, story } = simulate(steady, level, (now) => plan.get(nextName(now)) ?? 'pass');
  return { segments: match.segments, time: match.at, log: match.link.log, story };
}

interface Change {
  readonly plan: Plan;
  readonly trick: Trick;
  readonly insteadOf: Trick | null;
}

/** Each card on each copy that it was not played on: one that was left over, or else the first of its kind. */
function changesOf(plan: Plan, tricks: readonly Dispatch[], log: readonly Dispatch[]): readonly Change[] {
  return log
    .filter(({ needless }) => !needless)
    .flatMap((one) =>
      NETWORK_CARDS.flatMap((card) => {
        if (card === 'pass' || plan.get(copyName(one)) === card) return [];
        const [first, ...more] = tricks.filter(({ fate }) => cardOf(fate) === card);
        const isSpent = first !== undefined && more.length + 1 >= FULL_HAND[card];
        const rest = [...plan].filter(([name]) => !isSpent || name !== copyName(first));
        const insteadOf = isSpent ? trickOf(first, card) : null;
        return [{ plan: new Map([...rest, [copyName(one), card]]), trick: trickOf(one, card), insteadOf }];
      }),
    );
}

const trickOf = ({ lane, role, copy }: Dispatch, card: NetworkCard): Trick => ({
  card,
  from: lane.from as End,
  role: role as Role,
  copy,
});

const compare = (a: Harm, b: Harm): number => a.segments - b.segments || a.time - b.time;

const isWorse = (one: Harm, than: Harm): boolean =>
  one.segments > than.segments || (one.segments === than.segments && one.time > than.time + WORTH_TELLING);

const isFirstOfItsSegment = ({ trick }: Worse, i: number, all: readonly Worse[]): boolean =>
  all.findIndex((one) => one.trick.from === trick.from && one.trick.role === trick.role) === i;
