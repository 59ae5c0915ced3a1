/** How each language is written: one word for one thing; and in Chinese a space beside what is not Chinese, also where a nickname or a number is put in. */
import { describe, expect, it } from 'vitest';
import { TEXTS } from './index.ts';
import { type Said, saidWith } from './testing.ts';

const CROWDED = /\p{Script=Han}[\p{Script=Latin}\p{Nd}]|[\p{Script=Latin}\p{Nd}]\p{Script=Han}/u;
const TORN = /\p{Script=Han} \p{Script=Han}/u;

const lines = (all: readonly Said[]): readonly string[] => all.map(({ path, words }) => `${path}: ${words}`);

describe('the words in zh-CN', () => {
  it.each(['Dee Jr', 7])('stand apart from what is not Chinese: %s', (sample) => {
    const all = saidWith('zh-CN', sample);
    expect(all.length).toBeGreaterThan(1500);
    expect(lines(all.filter(({ words }) => CROWDED.test(words)))).toEqual([]);
  });

  it('are not torn apart where nothing stands between them', () => {
    expect(lines(saidWith('zh-CN', 7).filter(({ words }) => TORN.test(words)))).toEqual([]);
  });

  it('take a nickname in either script', () => {
    const { wait } = TEXTS['zh-CN'].table;
    const { people, between } = TEXTS['zh-CN'].classroom.host;
    expect(wait.partnerNotReady('Dee Jr')).toBe('正在等 Dee Jr');
    expect(wait.partnerNotReady('勇敢的水獭')).toBe('正在等勇敢的水獭');
    expect(people.mergeWith('Dee')).toBe('和 Dee 一起');
    expect(people.mergeWith('小明')).toBe('和小明一起');
    expect(between.lookAt('小明、Dee')).toBe('看看小明、Dee 这一桌');
  });
});

describe('one word for one thing', () => {
  it.each([
    ['zh-CN', '序列号', '序号'],
    ['zh-CN', '重置', '复位'],
    ['zh-CN', '定时器', '计时器'],
    ['zh-CN', '棋盘', '副牌'],
    ['zh-CN', 'Murphy', '墨菲'],
    ['en', 'octet', 'byte'],
  ] as const)('in %s there is no %s, but %s', (tag, other, word) => {
    const all = saidWith(tag, 7);
    expect(all.some(({ words }) => words.includes(word))).toBe(true);
    expect(lines(all.filter(({ words }) => words.includes(other)))).toEqual([]);
  });
});
