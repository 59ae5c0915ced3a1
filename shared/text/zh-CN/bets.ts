/** 中文: bets. */
import type { CardFate } from '#shared/match/index.ts';
import type { BetsText } from '../parts/index.ts';
import { zh } from './spaced.ts';

const FATES: { readonly [fate in CardFate]: string } = {
  lost: '丢了',
  'under-way': '还在路上',
  arrived: '已经到了',
};

export const bets: BetsText = {
  button: '猜',
  title: '猜一猜看不见的',
  about: '每次等待可以猜一回，猜的是此时此刻。猜错不扣分，结束后揭晓。',
  whichState: (other) => zh`${other}现在处于哪个状态？`,
  whichCard: '你最后一张牌现在怎样了？',
  fates: FATES,
  open: (bet, other) => (bet.about === 'state' ? zh`你猜：${other}处于 ${bet.is}` : `你猜：最后一张牌${FATES[bet.is]}`),
  notNow: '等待时才能猜：先做你这端该做的事。',
  onlyOne: '每次等待只猜一回。这里再有动静之后，才能猜下一回。',
  noCard: '你还什么都没有发出去。',
  key: '等待时猜一猜',
  told: {
    title: '你猜的',
    right: '猜对了',
    wrong: '没猜中',
    state: (bet, truth, other) =>
      bet === truth ? zh`你猜${other}处于 ${bet}，果然如此。` : zh`你猜${other}处于 ${bet}，当时其实是 ${truth}。`,
    card: (bet, truth) =>
      bet === truth ? `你猜最后一张牌${FATES[bet]}，果然如此。` : `你猜最后一张牌${FATES[bet]}，其实${FATES[truth]}。`,
    sum: (right, placed) => `猜了 ${placed} 回，对了 ${right} 回`,
    badge: '慧眼',
    badgeWhy: '你看出了在这一端谁也看不见的事。',
  },
};
