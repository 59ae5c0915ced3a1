import { describe, expect, it } from 'vitest';
import { TAKEAWAYS } from '#shared/beliefs/index.ts';
import { LEVEL_IDS } from '#shared/levels/index.ts';
import { ENDINGS, ROLES } from '#shared/match/index.ts';
import { type Segment, SIGNALS, STATES, seqNum } from '#shared/tcp/index.ts';
import { type Arrival, type DiaryEvent, LANGUAGES, TASKS, type TaskFacts, TEXTS } from './index.ts';
import { expectSentence } from './testing.ts';

const segment = (ctl: Segment['ctl'], ack: number | null = 301, len = 0): Segment => ({
  seq: seqNum(9151),
  ack: ack === null ? null : seqNum(ack),
  ctl,
  len,
  wnd: 65535,
});
const SEGMENTS = [
  segment(['SYN'], null),
  segment(['SYN']),
  segment([]),
  segment(['PSH'], 301, 100),
  segment(['FIN']),
  segment(['RST'], null),
  segment(['RST']),
];

describe.each(LANGUAGES)('the words in %s', (tag) => {
  const text = TEXTS[tag];

  it('are there for each state, signal and ending', () => {
    for (const state of STATES) expectSentence(tag, text.states[state], 120);
    for (const signal of SIGNALS) expectSentence(tag, text.signals[signal], 60);
    for (const ending of ENDINGS) {
      expectSentence(tag, text.endings[ending].headline, 60);
      expectSentence(tag, text.endings[ending].sentence, 160);
    }
  });

  it('introduce each level to each seat', () => {
    for (const id of LEVEL_IDS) {
      const level = text.levels[id];
      expectSentence(tag, level.name, 30);
      for (const line of [level.teaches, level.opening.client, level.opening.server, level.mistake, level.takeHome])
        expectSentence(tag, line, 160);
      for (const line of Object.values(level.won ?? {})) expectSentence(tag, line, 160);
      expect(level.opening.client).not.toBe(level.opening.server);
      for (const line of [...level.application.client, ...level.application.server]) expectSentence(tag, line, 120);
    }
    expect(text.levels['the-last-ack'].application.client.length).toBeGreaterThan(2);
  });

  it('coach each task with a line and two hints, and no number of the answer', () => {
    for (const task of TASKS) {
      const { line, where, what } = text.coach.tasks[task];
      for (const about of [null, ...SEGMENTS])
        for (const state of STATES)
          for (const copies of [0, 1, 2]) {
            const facts: TaskFacts = {
              state,
              about,
              together: copies,
              octets: 100,
              copies,
              unanswered: copies,
              probes: 5,
            };
            expectSentence(tag, line(facts), 160);
            expect(line(facts)).not.toMatch(/9151|9152|9251|301/);
          }
      expectSentence(tag, where, 120);
      expectSentence(tag, what, 160);
      expect(where).not.toBe(what);
    }
    const whats = TASKS.map((task) => text.coach.tasks[task].what);
    expect(new Set(whats).size).toBe(TASKS.length);
  });

  it('pass the time in each state', () => {
    for (const state of STATES)
      for (const outstanding of [false, true])
        for (const gap of [false, true]) expectSentence(tag, text.coach.waiting(state, outstanding, gap), 160);
    for (const line of [...Object.values(text.coach.probing), text.coach.shut]) expectSentence(tag, line, 160);
  });

  it('say what a segment changed that was taken in silently', () => {
    for (const from of STATES)
      for (const to of STATES)
        for (const one of SEGMENTS)
          for (const became of ['taken', 'held', 'dropped', 'answered', 'queued'] as const)
            for (const window of [null, 0, 1, 200])
              expectSentence(tag, text.coach.arrival({ from, to, segment: one, became, window }), 160);
    const arrival: Arrival = {
      from: 'FIN-WAIT-1',
      to: 'FIN-WAIT-2',
      segment: segment([]),
      became: 'taken',
      window: null,
    };
    expect(text.coach.arrival(arrival)).toContain('FIN-WAIT-2');
    expect(text.coach.arrival({ ...arrival, from: 'LAST-ACK', to: 'CLOSED' })).toContain('CLOSED');
  });

  it('show a move whole', () => {
    const { move } = text.coach;
    for (const one of SEGMENTS) {
      const shown = move({ move: 'act', peer: 'B:80', action: { do: 'send', segment: one } });
      expectSentence(tag, shown, 120);
      expect(shown).toContain('9151');
      if (one.ack !== null) expect(shown).toContain('301');
    }
    for (const what of ['resend', 'discard', 'leave', 'listen', 'probe', 'window'] as const)
      expect(move({ move: 'act', peer: 'B:80', action: { do: what } })).toContain(what.toUpperCase());
    expectSentence(tag, move({ move: 'ready' }));
    expectSentence(tag, move({ move: 'hint', peer: 'B:80', grade: 1 }));
  });

  it('tell of each fate in several ways, naming whose segment it was', () => {
    for (const role of ROLES)
      for (const fate of ['lose', 'delay', 'duplicate', 'hold'] as const)
        for (const copy of [1, 2]) {
          const event: DiaryEvent = { fate, role, from: 'Ann', to: 'Bob', copy, variant: 0 };
          const lines = [0, 1, 2, 3, 4, 5].map((variant) => text.diary.entry({ ...event, variant }));
          expect(new Set(lines).size).toBeGreaterThan(1);
          for (const line of lines) {
            expectSentence(tag, line ?? '', 200);
            expect(line).toContain('Ann');
          }
        }
  });

  it('leave deliveries out of the diary, and do not leave it empty', () => {
    const event: DiaryEvent = { fate: 'deliver', role: 'syn', from: 'Ann', to: 'Bob', copy: 1, variant: 0 };
    expect(text.diary.entry(event)).toBeNull();
    for (const variant of [0, 1, 2, 3, 1_000_000_007]) {
      expectSentence(tag, text.diary.idle(variant));
      for (const ending of ENDINGS) expectSentence(tag, text.diary.last(ending, variant));
    }
  });

  it('give one thing to take home for each misconception', () => {
    for (const takeaway of TAKEAWAYS) expectSentence(tag, text.takeaways[takeaway], 140);
    expect(new Set(TAKEAWAYS.map((one) => text.takeaways[one])).size).toBe(TAKEAWAYS.length);
  });
});

it('the editor lists things with the marks of its language', () => {
  const { more, verdict } = TEXTS['zh-CN'].editor;
  expect(more.kept(['一', '二'])).toBe('这个关卡还有：一、二。');
  expect(verdict.standing([verdict.stands('client', 'CLOSED'), verdict.lacks(['一', '二'])])).toBe(
    '客户端处于 CLOSED；没有达到：一、二',
  );
});

it('each language joins pieces with its own marks, and ends a sentence once', () => {
  const { joining: en } = TEXTS.en;
  const { joining: zh } = TEXTS['zh-CN'];
  expect(en.sentences('Not found', '', 'Look again.')).toBe('Not found. Look again.');
  expect(zh.sentences('没有找到', '', '再看看？', '好')).toBe('没有找到。再看看？好。');
  expect(zh.sentences('要是真发了出去：', '他说：“走吧。”', '好。')).toBe('要是真发了出去：他说：“走吧。”好。');
  expect(en.lead('Ready?') + en.label('Network') + en.list(['a', 'b'])).toBe('Ready? Network: a, b');
  expect(zh.lead('准备好了吗？') + zh.label('网络') + zh.list(['甲', '乙']) + zh.facts(['', '丙'])).toBe(
    '准备好了吗？网络：甲、乙，丙',
  );
});

it('names the place in the RFC that decides, down to the step', () => {
  expect(TEXTS.en.rfc.section('3.10.7.4, fourth')).toBe('RFC 9293 §3.10.7.4, fourth');
  expect(TEXTS['zh-CN'].rfc.section('3.10.7.4, fourth')).toBe('RFC 9293 §3.10.7.4 第四步');
  expect(TEXTS['zh-CN'].rfc.place('RFC 4987 3.6')).toBe('RFC 4987 3.6');
});
