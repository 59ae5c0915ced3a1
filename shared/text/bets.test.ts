import { describe, expect, it } from 'vitest';
import { CARD_FATES } from '#shared/match/index.ts';
import { STATES } from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

describe.each(LANGUAGES)('the words of bets in %s', (tag) => {
  const { bets } = TEXTS[tag];
  const { told } = bets;
  const other = tag === 'en' ? 'Bob' : '小明';

  it('ask, and say why not', () => {
    const lines = [
      bets.title,
      bets.about,
      bets.whichState(other),
      bets.whichCard,
      bets.notNow,
      bets.onlyOne,
      bets.noCard,
    ];
    for (const line of [...lines, bets.key, told.title, told.badgeWhy, told.sum(1, 2)]) expectSentence(tag, line, 120);
  });

  it('open each bet in a sentence that says what was bet and what was so', () => {
    for (const bet of STATES)
      for (const truth of STATES) {
        expectSentence(tag, told.state(bet, truth, other), 120);
        expect(told.state(bet, truth, other)).toContain(truth);
      }
    for (const bet of CARD_FATES)
      for (const truth of CARD_FATES) {
        expectSentence(tag, told.card(bet, truth), 120);
        expect(told.card(bet, truth)).toContain(bets.fates[truth]);
      }
    for (const is of STATES) expect(bets.open({ about: 'state', is }, other)).toContain(is);
    for (const is of CARD_FATES) expectSentence(tag, bets.open({ about: 'card', is }, other), 80);
  });
});
