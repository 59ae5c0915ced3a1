/** Between a Chinese character and a Latin letter or a digit stands a space, also where a nickname or a number is put in. */
import { describe, expect, it } from 'vitest';
import { TEXTS } from './index.ts';

const CROWDED = /\p{Script=Han}[\p{Script=Latin}\p{Nd}]|[\p{Script=Latin}\p{Nd}]\p{Script=Han}/u;
const TORN = /\p{Script=Han} \p{Script=Han}/u;

interface Said {
  readonly path: string;
  readonly words: string;
}

/** Everything that the texts say if each function is asked with this for each of its arguments. What needs a real fact is left out. */
function saidWith(sample: string | number): readonly Said[] {
  const said: Said[] = [];
  const hear = (value: unknown, path: string): void => {
    if (typeof value === 'string') said.push({ path, words: value });
    else if (typeof value === 'function') hear(answerOf(value as Text, sample), path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) hear(part, `${path}.${key}`);
  };
  hear(TEXTS['zh-CN'], 'zh-CN');
  return said.filter(({ words }) => !/undefined|NaN|\[object/.test(words));
}

type Text = (...args: unknown[]) => unknown;

function answerOf(text: Text, sample: string | number): unknown {
  // An argument may also be asked for its parts: each of them is the sample.
  const parts = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => sample : sample) });
  for (const argument of [sample, parts, [sample, sample]])
    try {
      return text(...Array.from({ length: 5 }, () => argument));
    } catch {
      // It is asked with something else.
    }
  return null;
}

const lines = (all: readonly Said[]): readonly string[] => all.map(({ path, words }) => `${path}: ${words}`);

describe('the words in zh-CN', () => {
  it.each(['Dee Jr', 7])('stand apart from what is not Chinese: %s', (sample) => {
    const all = saidWith(sample);
    expect(all.length).toBeGreaterThan(1500);
    expect(lines(all.filter(({ words }) => CROWDED.test(words)))).toEqual([]);
  });

  it('are not torn apart where nothing stands between them', () => {
    expect(lines(saidWith(7).filter(({ words }) => TORN.test(words)))).toEqual([]);
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
