import { describe, expect, it } from 'vitest';
import { TAKEAWAYS } from '#shared/beliefs/index.ts';
import { LEVELS } from '#shared/levels/index.ts';
import { REFUSAL_CODES } from '#shared/tcp/index.ts';
import { lessonOf } from './takeaway.ts';

describe('the lesson of a match', () => {
  it('is the misconception behind most of the refusals, under whatever codes', () => {
    const codes = ['leave-too-early', 'ack-is-their-seq', 'ack-of-last-octet', 'answer'] as const;
    expect(lessonOf(codes, 'grand-tour')).toEqual({ takeaway: 'ack-names-next', level: 'first-contact' });
  });

  it('is the first one met among equals', () => {
    expect(lessonOf(['leave-too-early', 'bare-fin'], 'grand-tour').takeaway).toBe('time-wait');
    expect(lessonOf(['bare-fin', 'leave-too-early'], 'grand-tour').takeaway).toBe('fin-carries-ack');
  });

  it('names a level that exists, for every refusal', () => {
    for (const code of REFUSAL_CODES) {
      const { takeaway, level } = lessonOf([code], 'the-last-ack');
      expect(TAKEAWAYS).toContain(takeaway);
      expect(takeaway).not.toBe('clean');
      expect(LEVELS).toHaveProperty(level ?? '');
    }
  });

  it('of a match with a needless card only is economy, on the same level', () => {
    expect(lessonOf(['answer', 'resent-before-rto'], 'say-it-again')).toEqual({
      takeaway: 'economy',
      level: 'say-it-again',
    });
  });

  it('of a goodbye in four, where three would do, is that three would do', () => {
    expect(lessonOf(['answer', 'call'], 'goodbye-in-three').takeaway).toBe('three-or-four');
    expect(lessonOf(['answer-with-call'], 'goodbye-in-three').takeaway).toBe('clean');
    expect(lessonOf(['call', 'answer', 'leave'], 'goodbye-in-three').takeaway).toBe('clean');
    expect(lessonOf(['answer', 'call'], 'goodbye-properly').takeaway).toBe('clean');
  });

  it('of a clean match is the next level', () => {
    expect(lessonOf(['open', 'answer'], 'first-contact')).toEqual({ takeaway: 'clean', level: 'say-it-again' });
    expect(lessonOf([], 'server-shutdown')).toEqual({ takeaway: 'clean', level: 'server-shutdown' });
  });

  it('uses every thing to take home that there is', () => {
    const met = new Set(REFUSAL_CODES.map((code) => lessonOf([code], 'grand-tour').takeaway));
    expect(TAKEAWAYS.filter((one) => !met.has(one))).toEqual(['three-or-four', 'clean']);
  });
});
