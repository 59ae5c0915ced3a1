import { describe, expect, it } from 'vitest';
import { TEXTS } from '#shared/text/index.ts';
import { diaryOf } from './diary.ts';
import { played } from './played.testing.ts';

const NAMES = { client: 'Ann', server: 'Bob' };

describe('the diary', () => {
  it('tells of the last ACK that was lost, and whose it was', () => {
    const lines = diaryOf(played('the-last-ack', 'diary').story, NAMES);
    expect(lines.map(({ event: { fate, role, from, to, copy } }) => ({ fate, role, from, to, copy }))).toEqual([
      { fate: 'lose', role: 'last-ack', from: 'Ann', to: 'Bob', copy: 1 },
    ]);
  });

  it('tells the three losses of the handshake apart', () => {
    const lines = diaryOf(played('say-it-again', 'diary').story, NAMES);
    expect(lines.map(({ event }) => `${event.from} ${event.role}`)).toEqual([
      'Ann syn',
      'Bob syn-ack',
      'Ann handshake-ack',
    ]);
  });

  it('tells what came out of the network although nobody had sent it, and to whom', () => {
    const ghosts = diaryOf(played('ghost-of-a-syn', 'diary').story, NAMES).filter(({ id }) => id < 0);
    expect(ghosts.map(({ event: { fate, role, to } }) => [fate, role, to])).toEqual([['old', 'syn', 'Bob']]);
    const forged = diaryOf(played('forger', 'diary').story, NAMES).filter(({ event }) => event.fate === 'forged');
    expect(forged.map(({ event: { role, to } }) => `${role} to ${to}`)).toEqual([
      'rst to Bob',
      'rst to Ann',
      'rst to Ann',
      'syn to Ann',
      'data to Bob',
    ]);
  });

  it('stays empty when everything was delivered', () => {
    expect(diaryOf(played('goodbye-properly', 'diary').story, NAMES)).toEqual([]);
  });

  it('has a sentence for whatever a network does', () => {
    const personalities = ['lossy', 'jittery', 'bursty', 'echo', 'spiteful'] as const;
    for (const name of personalities)
      for (const { event } of diaryOf(played('grand-tour', name, { name, strength: 5 }).story, NAMES))
        expect(TEXTS.en.diary.entry(event)).toContain(event.from);
  });
});
