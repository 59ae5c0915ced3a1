import { describe, expect, it } from 'vitest';
import { VANTAGES } from '#shared/capture/index.ts';
import type { Fate } from '#shared/link/index.ts';
import { REFUSAL_CODES, type Verdict } from '#shared/tcp/index.ts';
import { LANGUAGES, packetWords, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

const FATES: readonly Fate[] = [
  { kind: 'deliver' },
  { kind: 'lose' },
  { kind: 'delay', by: 2400 },
  { kind: 'duplicate', after: 1200 },
  { kind: 'hold', until: {}, event: 'left', atMost: 3799 },
];

describe.each(LANGUAGES)('the comments on packets in %s', (tag) => {
  const words = packetWords(TEXTS[tag]);

  it('say where they were captured, each in another way', () => {
    const titles = VANTAGES.map((vantage) => words.title('Level', vantage));
    for (const title of titles) expectSentence(tag, title, 120);
    expect(new Set(titles).size).toBe(VANTAGES.length);
  });

  it('say what became of a packet, and for how long', () => {
    const said = FATES.map(words.fate);
    for (const sentence of [...said, words.copy(2), words.prelude, ...Object.values(words.origin)])
      expectSentence(tag, sentence, 80);
    expect(new Set(said).size).toBe(FATES.length);
    expect(said[2]).toContain('2.4');
  });

  it('say why a move was refused, with a code for programs', () => {
    for (const code of REFUSAL_CODES) {
      const verdict = { verdict: 'refused', code, section: '3.4', reasoning: REASONING } as const satisfies Verdict;
      expectSentence(tag, words.refused('client', verdict), 180);
      expect(words.refused('client', verdict)).toContain(code);
    }
  });
});

const REASONING: Verdict['reasoning'] = {
  ...{ state: 'ESTABLISHED', given: null, expected: null, about: null },
  ...({ sndUna: 301, sndNxt: 301, rcvNxt: 901, sndWnd: 1, rcvWnd: 1, rcvNxtAfter: 901 } as object),
} as Verdict['reasoning'];
