/** Another move at a moment of a match, played on by steady bots: it always comes to something, over the same network. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dispatch } from '#shared/link/index.ts';
import { type Branch, simulate, whatIf } from '#shared/referee/index.ts';
import { type Action, kindOf, type Segment, seqAdd, seqNum } from '#shared/tcp/index.ts';
import { mainConnection } from './host.ts';
import type { Level } from './level.ts';
import { type Moment, type Moments, momentsOf } from './moments.ts';
import type { MatchRecord } from './record.ts';
import { ALL_LEVELS, anyMatch, headerFor, type Options, type Table, table } from './testing.ts';

function opened(record: MatchRecord, level: Level): Moments {
  const moments = momentsOf(record, level);
  if (!moments.ok) throw new Error(moments.error);
  return moments.value;
}

function botsAt(level: Level, options: Options): Moments & { readonly log: readonly Dispatch[] } {
  const header = headerFor(level, options);
  const { entries, match } = simulate(header, level);
  return { ...opened({ header, entries }, level), log: match.link.log };
}

/** What a segment means to the connection is part of its name: a script may speak of it. */
const nameOf = ({ lane, label, role, copy }: Dispatch) => `${lane.from} ${lane.to} ${role} ${label} ${copy}`;

/** The fates that the network wished for; one that a bound turned into a delivery depends on what else was lost. */
const wishes = (log: readonly Dispatch[]) =>
  new Map(log.filter(({ spared, needless }) => spared === null && !needless).map((one) => [nameOf(one), one.fate]));

const cards: readonly Segment['ctl'][] = [['SYN'], [], ['PSH'], ['FIN'], ['RST'], ['SYN', 'FIN']];

/** What a hand can do at that moment: any card, with numbers that lie on the table and near misses. */
function anyActionAt({ match, seat }: Moment): fc.Arbitrary<Action> {
  const { tcb, inbox } = mainConnection(match.hosts[seat]);
  const head = inbox[0]?.segment;
  const known = [tcb.iss, tcb.sndUna, tcb.sndNxt, tcb.rcvNxt, tcb.irs ?? tcb.rcvNxt, head?.seq ?? tcb.rcvNxt];
  const number = fc.oneof(
    fc.tuple(fc.constantFrom(...known), fc.constantFrom(-1, 0, 1, 100)).map(([n, by]) => seqAdd(n, by)),
    fc.integer({ min: 0, max: 0xffff_ffff }).map(seqNum),
  );
  return fc.oneof(
    fc
      .record({
        seq: number,
        ack: fc.option(number),
        ctl: fc.constantFrom(...cards),
        len: fc.constantFrom(0, 0, 100),
        wnd: fc.constant(65535),
      })
      .map((segment): Action => ({ do: 'send', segment })),
    fc.constantFrom<Action>({ do: 'resend' }, { do: 'discard' }, { do: 'leave' }, { do: 'listen' }),
  );
}

test('any move at any moment comes to an end, and what was before it stays', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyMatch, fc.nat(), ({ level, options }, at) => {
      const moments = botsAt(level, options);
      // Where the hosts play by themselves, nobody acts.
      if (moments.moments.length === 0) return;
      const moment = moments.moments[at % moments.moments.length] as Moment;
      for (const action of fc.sample(anyActionAt(moment), { numRuns: 8, seed: at })) {
        const branch = whatIf(moments, moment, action);
        expect(branch.story.slice(0, branch.told)).toEqual(moments.story.slice(0, branch.told));
        expect(branch.moved).toBeGreaterThan(branch.told);
        const [real, other] = [wishes(moments.log), wishes(branch.match.link.log)];
        for (const [name, fate] of other) expect(real.get(name) ?? fate).toEqual(fate);
      }
    }),
    { numRuns: 60 },
  );
});

test('the very same move comes to the very same end, where steady bots played', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyMatch, ({ level, options }) => {
      const moments = botsAt(level, { ...options, occupants: { client: 'steady', server: 'steady' } });
      for (const moment of moments.moments) {
        const branch = whatIf(moments, moment, moment.move.action);
        expect(branch.story).toEqual(moments.story);
      }
    }),
    { numRuns: 20 },
  );
});

test('every refused move of sloppy bots can be seen through', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyMatch, ({ level, options }) => {
      const moments = botsAt(level, { ...options, occupants: { client: 'sloppy', server: 'sloppy' } });
      const refused = moments.moments.filter(({ verdict }) => verdict.verdict === 'refused');
      for (const moment of refused) expect(whatIf(moments, moment, moment.move.action).match.phase).toBe('ended');
    }),
    { numRuns: 30 },
  );
});

test('to leave, or to reset, at any moment of any level comes to something', { timeout: 120_000 }, () => {
  for (const level of ALL_LEVELS) {
    const moments = botsAt(level, { occupants: { client: 'steady', server: 'steady' } });
    for (const moment of moments.moments) {
      const connection = moment.match.hosts[moment.seat].connections[moment.move.peer];
      const seq = connection?.tcb.sndNxt ?? seqNum(0);
      const reset: Action = { do: 'send', segment: { seq, ack: null, ctl: ['RST'], len: 0, wnd: 0 } };
      for (const action of [{ do: 'leave' } as const, reset])
        expect(whatIf(moments, moment, action).match.at).toBeGreaterThanOrEqual(moment.match.at);
    }
  }
});

/** What came after the last refused move, had it been made: each line a segment that was sent, or a state that was entered. */
function afterRefused(t: Table): readonly string[] {
  const moments = opened(t.record(), t.board.level);
  const moment = moments.moments.findLast(({ verdict }) => verdict.verdict === 'refused');
  if (moment === undefined) throw new Error('nothing was refused');
  return linesOf(whatIf(moments, moment, moment.move.action));
}

const linesOf = ({ match, story, told }: Branch): readonly string[] => [
  ...story.slice(told).flatMap((one) => {
    if (one.event === 'sent') return [`${one.end} sends ${kindOf(one.segment)}`];
    if (one.event === 'signal') return [`${one.end}: ${one.signal}`];
    return one.event === 'state' ? [`${one.end} is in ${one.to}`] : [];
  }),
  `ends: ${match.ending}`,
];

describe('what it would have done', () => {
  test('to leave before 2MSL: the FIN that comes again meets CLOSED, and an RST', () => {
    const t = table('the-last-ack');
    t.client.plays('FIN');
    t.until(() => t.server.inbox().includes('FIN'));
    t.server.plays('ACK');
    t.until(() => t.server.owes() === 'call');
    t.server.plays('FIN');
    t.until(() => t.client.inbox().includes('FIN'));
    t.client.plays('ACK');
    t.client.does('leave');
    expect(afterRefused(t)).toEqual([
      'client is in CLOSED',
      'client: connection closed',
      'server sends FIN',
      'client sends RST',
      'server is in CLOSED',
      'server: connection reset',
      'ends: reset',
    ]);
  });

  test('to send a FIN with a number too high: nothing ever fills the gap', () => {
    const t = table('goodbye-properly');
    t.client.plays('FIN', { seq: 1 });
    expect(afterRefused(t)).toEqual([
      'client is in FIN-WAIT-1',
      ...Array(5).fill('client sends FIN'),
      'client is in CLOSED',
      'client: connection aborted due to user timeout',
      'ends: gave-up',
    ]);
  });

  test('to throw the FIN away: it comes again, and all goes on', () => {
    const t = table('goodbye-properly');
    t.client.plays('FIN');
    t.until(() => t.server.inbox().includes('FIN'));
    t.server.does('discard');
    const lines = afterRefused(t);
    expect(lines[0]).toBe('client sends FIN');
    expect(lines.at(-1)).toBe('ends: won');
  });

  test('to reset in place of a goodbye: the other application hears of it', () => {
    const t = table('goodbye-properly');
    t.client.plays('RST');
    expect(afterRefused(t)).toEqual([
      'client is in CLOSED',
      'client sends RST',
      'server is in CLOSED',
      'server: connection reset',
      'ends: reset',
    ]);
  });
});
