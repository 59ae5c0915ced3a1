/** Who carries where bots play on and a person was the network: a card for the oldest segment that is held. */
import { copyName, type Dispatch, isOf } from '#shared/link/index.ts';
import { barOf, cardOf, type Match, type NetworkCard, type Timing } from '#shared/match/index.ts';

/** Asked only while something is held. A card that is barred is let pass. */
export type Carrier = (match: Match) => NetworkCard;

export const letAllPass: Carrier = () => 'pass';

/** The same luck again, by name, as the network of this match gave: what it has not met passes. */
export function asBefore(log: readonly Dispatch[]): Carrier {
  const cards = new Map(log.filter(({ needless }) => !needless).map((one) => [copyName(one), cardOf(one.fate)]));
  return (match) => cards.get(nextName(match)) ?? 'pass';
}

/** The name of the copy that is decided next. */
export function nextName({ link }: Match): string {
  const [next] = link.undecided;
  if (next === undefined) return '';
  const { lane, label } = next.shipment;
  const track = link.tracks.find((one) => isOf(one, lane, label));
  return copyName({ lane, label, copy: track?.copies ?? 0 });
}

export const allowed = (match: Match, card: NetworkCard, timing: Timing): NetworkCard =>
  barOf(match, card, timing) === null ? card : 'pass';
