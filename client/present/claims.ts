/** What a player said in a match, opened in the debrief: the bets against what was true, wrong names and predictions with their reasons. */
import { type End, type Insight, insightOf, otherEnd, type StoryEvent } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { questionOf } from './predictions.ts';

export interface OpenedBet {
  readonly at: number;
  readonly right: boolean;
  readonly sentence: string;
}

export interface WrongClaim {
  readonly at: number;
  /** As it was tried: `NAME CLOSE-WAIT`, or the answer that was given. */
  readonly tried: string;
  readonly title: string;
  readonly body: string;
  readonly section: string;
}

export interface Claims {
  readonly bets: readonly OpenedBet[];
  readonly insight: Insight;
  readonly wrong: readonly WrongClaim[];
}

/** In the order in which it was said; a bot's hand in this seat counts for nobody. */
export function claimsOf(story: readonly StoryEvent[], you: End, text: Text): Claims {
  const own = story.filter((event) => event.end === you);
  const other = text.table.own.ends[otherEnd(you)];
  return {
    bets: own.flatMap((event) => (event.event === 'bet' && event.hand === 'own' ? [opened(event, other, text)] : [])),
    insight: insightOf(story, you),
    wrong: own.flatMap((event) => (event.event === 'claimed' && event.hand === 'own' ? wrong(event, text) : [])),
  };
}

function opened({ at, bet, truth }: Extract<StoryEvent, { event: 'bet' }>, other: string, text: Text): OpenedBet {
  const { told } = text.bets;
  const right = bet.is === truth.is;
  if (bet.about === 'state' && truth.about === 'state')
    return { at, right, sentence: told.state(bet.is, truth.is, other) };
  if (bet.about === 'card' && truth.about === 'card') return { at, right, sentence: told.card(bet.is, truth.is) };
  throw new Error('a bet and its truth are about the same thing');
}

function wrong(event: Extract<StoryEvent, { event: 'claimed' }>, text: Text): readonly WrongClaim[] {
  if (event.verdict.verdict !== 'refused') return [];
  const { at } = event;
  const { section } = event.verdict;
  if (event.claim === 'predict') {
    const words = questionOf(event.move.question, text);
    const said = words?.options[event.move.option] ?? event.move.option;
    const reason = words?.wrong[event.move.option];
    return reason === undefined ? [] : [{ at, tried: said, ...reason, section }];
  }
  const { code, reasoning } = event.verdict;
  return [{ at, tried: `NAME ${event.move.state}`, ...text.naming.refused[code](reasoning, true), section }];
}
