/** English: bets. */
import type { CardFate } from '#shared/match/index.ts';
import type { BetsText } from '../parts/index.ts';

const FATES: { readonly [fate in CardFate]: string } = {
  lost: 'lost',
  'under-way': 'still under way',
  arrived: 'there already',
};

export const bets: BetsText = {
  button: 'Bet',
  title: 'A bet on what you cannot see',
  about: 'One for each wait, about this very moment. It costs nothing, and it is opened after the match.',
  whichState: (other) => `Which state is the ${other} in now?`,
  whichCard: 'Where is your last card now?',
  fates: FATES,
  open: (bet, other) =>
    bet.about === 'state' ? `Your bet: the ${other} is in ${bet.is}` : `Your bet: your last card is ${FATES[bet.is]}`,
  notNow: 'Bets are for waiting: first do what is due at your end.',
  onlyOne: 'One bet for each wait. The next comes after the next thing that happens here.',
  noCard: 'You have not sent anything yet.',
  key: 'a bet while you wait',
  told: {
    title: 'Your bets',
    right: 'Right',
    wrong: 'Not so',
    state: (bet, truth, other) =>
      bet === truth
        ? `You saw the ${other} in ${bet}, and there it was.`
        : `You saw the ${other} in ${bet}; at that moment it was in ${truth}.`,
    card: (bet, truth) =>
      bet === truth
        ? `You thought your last card was ${FATES[bet]}, and so it was.`
        : `You thought your last card was ${FATES[bet]}; it was ${FATES[truth]}.`,
    sum: (right, placed) => `${right} of ${placed} right`,
    badge: 'Insight',
    badgeWhy: 'You knew what nobody at your end can see.',
  },
};
