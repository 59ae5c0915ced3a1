import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicknameAt, nicknameCount } from '#shared/classroom/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { nameProblem } from './index.ts';

test.each(['', '   ', '\u200b\u2060', '\u202e', '...', '-', '？！'])('%j says nothing', (name) => {
  expect(nameProblem(name)).toBe('empty');
});

describe('rude', () => {
  test.each([
    'fuck',
    'FUCK you',
    'fuuuuck',
    'f u c k',
    'f.u.c.k',
    'fu*ck',
    'f*ck',
    'ｆｕｃｋ',
    'ⓕⓤⓒⓚ',
    'fυck',
    'fu\u200bck',
    'sh1t',
    '5hit',
    'b1tch',
    'a$$hole',
    'asshole',
    'cunt',
    'Hitler',
    'h1tler',
    'Nazi',
    'Ann is stupid',
    'loser',
    'dumbass',
    'Bob sucks',
    'kys',
    'fuck你',
    '小明fuck',
  ])('%s', (name) => expect(nameProblem(name)).toBe('rude'));

  test.each([
    '傻逼',
    '傻 逼',
    '傻*逼',
    '大傻B',
    '小明SB',
    '操你妈',
    '他妈的',
    '妈的',
    '王八蛋',
    '混蛋',
    '笨蛋小明',
    '白痴',
    '脑残',
    '腦殘',
    '神经病',
    '賤人',
    '雜種',
    '去死吧',
    '死胖子',
    '变态',
    '纳粹',
    'nmsl',
  ])('%s', (name) => expect(nameProblem(name)).toBe('rude'));
});

describe('reserved', () => {
  test.each([
    'Teacher',
    'TEACHER',
    'the teacher',
    'Teacher2',
    'T3acher',
    'Тeacher', // the first letter is Cyrillic
    't e a c h e r',
    'Ｔｅａｃｈｅｒ',
    'Professor X',
    'Host',
    'h0st',
    'Class host',
    'Admin',
    '@dmin',
    '4dmin',
    'Administrator',
    'Bot',
    'Bot 7',
    'bot7',
    'Robot',
    'Murphy',
    'murphy',
    'MURРHY', // the P is Cyrillic
    'Synfin',
  ])('%s', (name) => expect(nameProblem(name)).toBe('reserved'));

  test.each([
    '老师',
    '王老师',
    '老師',
    '老师2',
    '老 师',
    '主持人',
    '机器人',
    '機器人',
    '机器人3',
    '管理员',
    '班主任',
    '墨菲',
    '系统',
  ])('%s', (name) => expect(nameProblem(name)).toBe('reserved'));
});

describe('all right', () => {
  test.each([
    'Ada',
    'Ann-Marie',
    'O’Neill',
    'J. R.',
    'A B C',
    'Eddie Murphy',
    'Scunthorpe',
    'Penistone',
    'Essex',
    'Cassandra',
    'Hassan',
    'Bass',
    'Dickens',
    'Dickinson',
    'Hancock',
    'Peacock',
    'Hitchcock',
    'Matsushita',
    'Shital',
    'Analía',
    'Cummings',
    'Assam',
    'Arsenal',
    'Classic Titus',
    'Nigel',
    'Therapist',
    'Shiitake',
    'Botticelli',
    'Abbott',
    'Hostetler',
    'Ghost',
    'Teach',
    'Zoë',
    '7',
    '🦦',
    'Ольга',
    'Νίκος',
  ])('%s', (name) => expect(nameProblem(name)).toBeNull());

  test.each([
    '小明',
    '王小二',
    '王八一', // born on the first of August
    '曹操',
    '体操王子',
    '操场上的风',
    '他妈妈的饺子',
    '妈妈的饺子',
    '生日你好',
    '逼真',
    '尼玛次仁', // a name in Tibet
    '蛋糕',
    '混蛋糕',
    '废物利用',
    '坐鸡巴士',
    '机器猫',
    '老狮子',
    '师老',
    '菲菲',
    '干净',
    '强强',
  ])('%s', (name) => expect(nameProblem(name)).toBeNull());

  test.each(LANGUAGES)('each nickname that is drawn in %s', (tag) => {
    const words = TEXTS[tag].classroom.nicknames;
    const all = Array.from({ length: nicknameCount(words) }, (_, draw) => nicknameAt(words, draw));
    expect(all.filter((name) => nameProblem(name) !== null)).toEqual([]);
  });
});

test('whatever cannot be seen, what is rude stays so', () => {
  const unseen = fc.constantFrom('', '\u200b', '\u2060', '\u202e', '\ufeff', '\u00ad');
  fc.assert(
    fc.property(fc.array(unseen, { minLength: 5, maxLength: 5 }), ([a, b, c, d, e]) => {
      expect(nameProblem(`${a}f${b}u${c}c${d}k${e}`)).toBe('rude');
    }),
  );
});
