/** Each reason for which a level is refused, earned by a level; and that none of the game's own earns any. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { type ProblemCode, SENSE_CODES, SHAPE_CODES } from './problem.ts';
import type { CustomLevel } from './read.ts';
import { ALL_MINE, calling, levelFrom, mine, mineWith } from './testing.ts';

const START = { on: 'start' } as const;
const OPEN = { call: 'OPEN', how: 'active', when: START, after: 0 } as const;
const sends = (octets: number) => ({ call: 'SEND', octets, when: START, after: 0 }) as const;
const waits = (when: CustomLevel['ends']['client']['script'][number]['when']) =>
  ({ call: 'SEND', octets: 1, when, after: 0 }) as const;
const contact = mine('first-contact');
const named = (name: string): object => ({ ...contact, words: { ...contact.words, name } });
const scripted = (rules: CustomLevel['networkScript'], id: 'say-it-again' | 'the-last-ack' = 'say-it-again') =>
  mine(id, { networkScript: rules });
const LONG = '长'.repeat(200);

/** The level that earns the code, and the place at which it does. */
const EARNED: { readonly [code in ProblemCode]: readonly [level: unknown, path: string] } = {
  'not-a-level': [{ ...contact, run: 'alert(1)' }, ''],
  'number-out-of-range': [{ ...contact, mss: 5 }, 'mss'],
  'too-many': [mineWith('first-contact', { client: { script: Array(17).fill(OPEN) } }), 'ends.client.script'],
  'text-missing': [named(' '), 'words.name'],
  'text-too-long': [named('x'.repeat(61)), 'words.name'],
  'text-unseen': [named('a\u202Eb'), 'words.name'],
  'too-large': [
    {
      ...mine('flood-and-cookie'),
      words: { ...contact.words, application: { client: Array(8).fill(LONG), server: [] } },
    },
    '',
  ],
  'one-sided-start': [mineWith('goodbye-properly', { client: { prelude: [] } }), 'ends.client.prelude'],
  'unknown-line': [calling('first-contact', { ...sends(1), line: 'A:40009' }), 'ends.client.script.2'],
  'same-address': [
    mine('nobody-home', { lines: ['B:1', 'B:2'].map((server) => ({ client: 'A:40002', server, filtered: true })) }),
    'lines.1.client',
  ],
  'receive-unread': [calling('first-contact', { ...sends(1), call: 'RECEIVE' }), 'ends.client.script.2'],
  'too-many-segments': [calling('first-contact', sends(4000)), 'ends.client.script'],
  'octets-never': [calling('first-contact', waits({ on: 'received', octets: 500 })), 'ends.client.script.2.when'],
  'closing-never': [calling('first-contact', waits({ on: 'closing' })), 'ends.client.script.2.when'],
  'report-never': [calling('first-contact', waits({ on: 'reported' })), 'ends.client.script.2.when'],
  'reboot-never': [calling('first-contact', waits({ on: 'rebooted' })), 'ends.client.script.2.when'],
  'reopen-never': [calling('first-contact', waits({ on: 'reopened' })), 'ends.client.script.2.when'],
  'order-never': [calling('first-contact', waits({ on: 'ordered' })), 'ends.client.script.2.when'],
  'story-untold': [
    calling('first-contact', { call: 'CLOSE', when: START, after: 0, story: 'constructor' }),
    'ends.client.script.2',
  ],
  'no-goals': [mine('first-contact', { goals: [] }), 'goals'],
  'goal-open': [mine('two-listeners', { goals: ['open'] }), 'goals.open'],
  'goal-reopened': [mine('first-contact', { goals: ['reopened'] }), 'goals.reopened'],
  'goal-text': [mine('say-it-again', { goals: ['open', 'received'] }), 'goals.received'],
  'goal-closed': [mine('first-contact', { goals: ['closed'] }), 'ends.client.script'],
  'goal-ended': [mine('first-contact', { goals: ['ended'] }), 'goals.ended'],
  'goal-listening': [mine('first-contact', { goals: ['listening'] }), 'goals.listening'],
  'goal-foretold': [mine('first-contact', { goals: ['foretold'] }), 'goals.foretold'],
  'goal-reported': [mine('first-contact', { goals: ['reported'] }), 'goals.reported'],
  'goal-memory': [mine('first-contact', { goals: ['memory-kept'] }), 'goals.memory-kept'],
  'script-or-mood': [mine('first-contact', { networkScript: [] }), 'network'],
  'rule-loses-too-much': [
    scripted([{ on: { role: 'syn' }, copy: 'every', fate: { kind: 'lose' } }]),
    'networkScript.0',
  ],
  'rule-doubles-too-much': [
    scripted([{ on: { role: 'syn' }, copy: 2, fate: { kind: 'duplicate', after: 0 } }]),
    'networkScript.0',
  ],
  'rule-outlives-msl': [
    scripted([{ on: { role: 'syn' }, copy: 0, fate: { kind: 'delay', by: 4000 } }]),
    'networkScript.0',
  ],
  'rule-meets-nothing': [scripted([{ on: { role: 'fin' }, copy: 0, fate: { kind: 'lose' } }]), 'networkScript.0'],
  'rule-copy-never': [scripted([{ on: { role: 'syn' }, copy: 1, fate: { kind: 'lose' } }]), 'networkScript.0'],
  'rule-held-for-nothing': [
    scripted([
      { on: { role: 'syn' }, copy: 0, fate: { kind: 'hold', until: { role: 'fin' }, event: 'left', atMost: 1000 } },
    ]),
    'networkScript.0',
  ],
  'rule-not-kept': [
    scripted(
      [
        { on: { role: 'last-ack' }, copy: 0, fate: { kind: 'lose' } },
        { on: { from: 'server', role: 'fin' }, copy: 1, fate: { kind: 'lose' } },
      ],
      'the-last-ack',
    ),
    'networkScript.1',
  ],
  'back-off-in-time-wait': [mine('goodbye-properly', { backOff: true }), 'backOff'],
  'gives-up-hasty': [mine('nobody-home', { userTimeout: { patient: 5000, live: 30_000 } }), 'userTimeout.patient'],
  'keepalive-hasty': [
    mineWith('first-contact', { client: { keepalive: { idle: 1000, interval: 1000, probes: 2 } } }),
    'ends.client.keepalive',
  ],
  'stranger-unkept': [
    mineWith('first-contact', {
      server: {
        events: [
          {
            happens: 'stray',
            stray: { origin: 'forged', seq: { of: 'drawn' }, ack: null, ctl: ['SYN'], len: 0 },
            from: '203.0.113.1:1024',
            when: START,
            after: 0,
          },
        ],
      },
    }),
    'ends.server.events.0',
  ],
  'profile-played': [mineWith('first-contact', { server: { profile: 'two-way' } }), 'ends.server.profile'],
  'watched-unasked': [mine('first-contact', { watched: true }), 'ends.client.predictions'],
  'step-never-due': [calling('first-contact', waits({ on: 'state', state: 'CLOSING' })), 'ends.client.script.2'],
  'event-never-due': [
    mineWith('first-contact', {
      client: { events: [{ happens: 'power-off', when: { on: 'state', state: 'CLOSING' }, after: 0 }] },
    }),
    'ends.client.events.0',
  ],
  'goal-never': [mine('ghost-of-a-syn', { goals: ['open', 'ended'] }), 'goals.ended'],
  'breaks-off': [
    mineWith(
      'say-it-again',
      { server: { script: [] } },
      { networkScript: null, network: { name: 'calm', strength: 1 } },
    ),
    'outlivesErrors',
  ],
  misses: [mineWith('both-dial', { server: { script: [{ ...OPEN, after: 20_000 }] } }), 'networkScript'],
  endless: [
    mineWith(
      'first-contact',
      {
        client: { rcvWnd: 1 },
        server: {
          script: [
            { ...OPEN, how: 'passive' },
            { ...sends(400), when: { on: 'established' } },
          ],
        },
      },
      { mss: 100 },
    ),
    '',
  ],
  'too-slow': [
    mineWith(
      'goodbye-in-three',
      { client: { script: [{ call: 'CLOSE', when: START, after: 60_000 }] } },
      { limit: 30_000 },
    ),
    'limit',
  ],
  unplayable: [mineWith('goodbye-properly', { server: { rcvWnd: 1 } }), ''],
};

describe.each([...SHAPE_CODES, ...SENSE_CODES])('%s', (code) => {
  const [level, path] = EARNED[code];
  test('is earned, at its place', () => {
    const checked = levelFrom(JSON.parse(JSON.stringify(level)));
    const problems = checked.ok ? [] : checked.error;
    expect(problems.map((one) => `${one.code} ${one.path}`)).toContain(`${code} ${path}`);
  });
  test.each(LANGUAGES)('is told in %s', (tag) => {
    const checked = levelFrom(JSON.parse(JSON.stringify(level)));
    const found = checked.ok ? undefined : checked.error.find((one) => one.code === code);
    const said = found && TEXTS[tag].editor.problems[code](found.facts);
    expect(said).toMatch(/[.?。？]$/u);
    expect(said).not.toMatch(/undefined|null|NaN/);
  });
});

test('each sentence is its own', () => {
  for (const tag of LANGUAGES) {
    const { problems } = TEXTS[tag].editor;
    const facts = { least: 1, most: 2, end: 'client', goal: 'open', ms: 1000 } as const;
    const said = [...SHAPE_CODES, ...SENSE_CODES].map((code) => problems[code](facts));
    expect(new Set(said).size).toBe(said.length);
  }
});

test.each(ALL_MINE)('%s may be anybody’s own as it is', (_, level) => {
  const checked = levelFrom(JSON.parse(JSON.stringify(level)));
  expect(checked).toEqual({ ok: true, value: level });
});

test('an end that has said its goodbye in the earlier exchange has said it', () => {
  const closed = { call: 'CLOSE', when: { on: 'established' }, after: 0 } as const;
  const halfway = mineWith('goodbye-properly', {
    client: { prelude: [OPEN, closed], script: [] },
    server: { prelude: [{ ...OPEN, how: 'passive' }], script: [{ ...closed, when: { on: 'closing' } }] },
  });
  expect(levelFrom(halfway)).toMatchObject({ ok: true });
});
