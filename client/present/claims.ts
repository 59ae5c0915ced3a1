/** What a player said in a match, opened in the debrief: the bets against what was true, the wrong names with their reasons. */
import { type End, type Insight, insightOf, otherEnd, type StoryEvent } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';

export interface OpenedBet {
  readonly at: number;
  readonly right: boolean;
  readonly sentence: string;
}

export interface WrongName {
  readonly at: number;
  /** As it was tried: `NAME CLOSE-WAIT`. */
  readonly tried: string;
  readonly title: string;
  readonly body: string;
  readonly section: string;
}

export interface Claims {
  readonly bets: readonly OpenedBet[];
  readonly insight: Insight;
  readonly names: readonly WrongName[];
}

/** In the order in which it was said; a bot's hand in this seat counts for nobody. */
export function claimsOf(story: readonly StoryEvent[], you: End, text: Text): Claims {
  const own = story.filter((event) => event.end === you);
  const other = text.table.own.ends[otherEnd(you)];
  return {
    bets: own.flatMap((event) => (event.event === 'bet' && event.hand === 'own' ? [opened(event, other, text)] : [])),
    insight: insightOf(story, you),
    names: own.flatMap((event) => (event.event === 'claimed' && event.hand === 'own' ? wrong(event, text) : [])),
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

function wrong({ at, move, verdict }: Extract<StoryEvent, { event: 'claimed' }>, text: Text): readonly WrongName[] {
  if (verdict.verdict !== 'refused') return [];
  const reason = text.naming.refused[verdict.code](verdict.reasoning, true);
  return [{ at, tried: `NAME ${move.state}`, ...reason, section: verdict.section }];
}
