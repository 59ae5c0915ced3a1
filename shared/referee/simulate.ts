/** A whole match of two bots, as fast as it can be folded: for par, for the commands, for tests. */
import { assert } from '#shared/base/index.ts';
import {
  type BotName,
  begin,
  boardOf,
  type End,
  type Entry,
  type Folded,
  type Level,
  type MatchHeader,
  type Occupant,
} from '#shared/match/index.ts';
import { type Carrier, letAllPass } from './carrier.ts';
import { playOn } from './playOn.ts';

export interface Simulated extends Folded {
  readonly entries: readonly Entry[];
}

/** More entries than any match of two bots writes; the level's limit ends it long before. */
const MOST_ENTRIES = 5_000;

const botOf = (occupant: Occupant): BotName => (occupant === 'person' ? 'steady' : occupant);

/** Plays to the end; a person's seat is played by a steady bot, and where a person is the network, `carrier` is. */
export function simulate(header: MatchHeader, level: Level, carrier: Carrier = letAllPass): Simulated {
  const simulated = simulateUpTo(MOST_ENTRIES, header, level, carrier);
  assert(simulated.match.phase === 'ended', 'a match of two bots ends');
  return simulated;
}

/** The same, left where it is after so many entries: of a level of which nobody knows yet whether it ever ends. */
export function simulateUpTo(
  most: number,
  header: MatchHeader,
  level: Level,
  carrier: Carrier = letAllPass,
): Simulated {
  const board = boardOf(header, level);
  const begun = begin(board);
  const { client, server } = header.setup.occupants;
  const bots = { client: botOf(client), server: botOf(server) };
  const { match, story, entries } = playOn(board, begun.match, bots, (_, written) => written >= most, carrier);
  return { board, match, story: [...begun.story, ...story], entries };
}

/**
 * What two steady bots need on this very board, in segments, where a person was the network with the luck that `carrier` gives; of a
 * match that they would not end, what they had sent until then.
 */
export function parOf(header: MatchHeader, level: Level, carrier: Carrier = letAllPass): number {
  const occupants: { readonly [end in End]: Occupant } = { client: 'steady', server: 'steady' };
  return simulateUpTo(MOST_ENTRIES, { ...header, setup: { ...header.setup, occupants } }, level, carrier).match
    .segments;
}
