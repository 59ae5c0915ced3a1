/** What perfect play of a level is: two steady bots, numbers as on paper, dice that only deliver. The network's orders hold. */
import type { End, Level } from '#shared/match/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { printSegment, type State } from '#shared/tcp/index.ts';
import { CARDS, type Card } from '#shared/text/index.ts';
import { cardOf } from './card.ts';
import { onPaper } from './paper.ts';

export interface PerfectLine {
  readonly from: End;
  readonly segment: string;
  readonly isLost: boolean;
  /** Of both ends, when the next card is played. */
  readonly states: { readonly [end in End]: State };
}

export interface Perfect {
  readonly lines: readonly PerfectLine[];
  /** How many of each card the two ends play together. */
  readonly cards: { readonly [card in Card]: number };
}

export function perfectPlay(level: Level): Perfect {
  const { header, level: drawn } = onPaper(level);
  const setup = { ...header.setup, network: { name: 'calm', strength: 1 } as const };
  const { story } = simulate({ ...header, setup }, drawn);
  const lines: PerfectLine[] = [];
  const cards = Object.fromEntries(CARDS.map((card) => [card, 0])) as { [card in Card]: number };
  let states: PerfectLine['states'] = { client: 'CLOSED', server: 'CLOSED' };
  for (const event of story) {
    if (event.line !== undefined) continue;
    if (event.event === 'state') {
      states = { ...states, [event.end]: event.to };
      const last = lines.at(-1);
      if (last) lines[lines.length - 1] = { ...last, states };
    }
    if (event.event !== 'sent' || event.prelude) continue;
    const card = cardOf(event.segment);
    if (card !== null) cards[card] += 1;
    lines.push({ from: event.end, segment: printSegment(event.segment), isLost: event.fate.kind === 'lose', states });
  }
  return { lines, cards };
}

/** What one page holds, three in a row. */
const MOST_CUT = 18;

/** The cards to cut out: what perfect play needs and half as many again for what is lost; of each kind one, so that there is a choice. */
export function packOf(level: Level): { readonly [card in Card]: number } {
  const { cards } = perfectPlay(level);
  const pack = { ...cards };
  for (const card of CARDS) pack[card] = Math.max(1, Math.ceil(cards[card] * 1.5));
  for (let left = sumOf(pack) - MOST_CUT; left > 0; left--) pack[mostOf(pack)] -= 1;
  while (sumOf(pack) % 3 !== 0) pack.ACK += 1;
  return pack;
}

type Pack = { [card in Card]: number };
const sumOf = (pack: Pack): number => CARDS.reduce((sum, card) => sum + pack[card], 0);
const mostOf = (pack: Pack): Card => CARDS.reduce((most, card) => (pack[card] > pack[most] ? card : most));
