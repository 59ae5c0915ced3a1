/** What a seat's view is made of, and what it never tells (architecture: secrets). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOT, type Luck, luckOf } from '#shared/bots/index.ts';
import { send } from '#shared/link/index.ts';
import { simulate } from '#shared/referee/index.ts';
import { type Segment, STATES } from '#shared/tcp/index.ts';
import { nextDeadline } from './advance.ts';
import { begin } from './begin.ts';
import { type Board, boardOf, issOf } from './board.ts';
import type { Move } from './command.ts';
import { ENDS, type End, type Level, otherEnd } from './level.ts';
import { laneFrom, type Match } from './match.ts';
import type { Entry } from './record.ts';
import type { SeatView } from './seatView.ts';
import type { MatchHeader } from './setup.ts';
import { step } from './step.ts';
import { anyMatch, closes, headerFor, levelWith, sends, table } from './testing.ts';
import { viewOf } from './view.ts';

/** What a seat sees after each entry. */
interface Moment {
  readonly entry: Entry;
  readonly view: string;
  /** What reached the seat by this entry, and on which line; strays come of the level's data, and of the seat's own numbers. */
  readonly arrived: readonly Arrival[];
}

interface Arrival {
  readonly segment: Segment;
  readonly line: string | null;
}

function seenBy(end: End, board: Board, entries: readonly Entry[]): readonly Moment[] {
  let { match } = begin(board);
  return entries.map((entry) => {
    const stepped = step(board, match, entry);
    match = stepped.match;
    const arrived = stepped.story.flatMap((one) =>
      one.event === 'arrived' && one.end === end && one.id >= 0
        ? [{ segment: one.segment, line: one.line ?? null }]
        : [],
    );
    return { entry, view: JSON.stringify(viewOf(board, match, end)), arrived };
  });
}

/** The same level with a puppet at the other end: it wants what it wanted, but does nothing, and the match waits for it, however long. */
const withPuppet = ({ crosses: _, ...level }: Level, end: End): Level => {
  const puppet = otherEnd(end);
  const never = closes({ on: 'start' }, level.limit + 1);
  const plan = level.ends[puppet];
  const script = plan.script.length === 0 ? [] : [never, ...plan.script];
  return { ...level, ends: { ...level.ends, [puppet]: { ...plan, script } } };
};

/**
 * Replays for one seat its own commands, the segments that reached it at their times, and public entries, and nothing else: the
 * other end is a puppet, and the network another one.
 */
function replayed(end: End, header: MatchHeader, level: Level, moments: readonly Moment[]): readonly string[] {
  const board = boardOf({ ...header, boardSecret: header.matchSecret }, withPuppet(level, end));
  let { match } = begin(board);
  return moments.map(({ entry, arrived }, i) => {
    for (const [j, one] of arrived.entries()) match = putOn(board, match, end, one, entry.at, `${i} ${j}`);
    if (entry.seat === end || entry.seat === 'host') match = step(board, match, entry).match;
    else if (match.phase === 'waiting') {
      const ready = { ...entry, n: 1, command: { move: 'ready' } } as const;
      match = step(board, match, ready).match;
    }
    return JSON.stringify(viewOf(board, match, end));
  });
}

/** Puts a segment on the wire so that it arrives then, whatever the network is. */
function putOn(board: Board, match: Match, end: End, { segment, line }: Arrival, at: number, label: string): Match {
  const lane = laneFrom(otherEnd(end));
  const besides = end === 'client' ? { ...lane, to: line ?? lane.to } : { ...lane, from: line ?? lane.from };
  const shipment = { lane: besides, label, role: '', order: null, last: false, needless: false };
  const calm = { ...board.conditions, network: { name: 'calm', strength: 1, script: [] } } as const;
  const { link } = send(match.link, { ...shipment, cargo: { segment, copy: 1 } }, at - calm.oneWay, calm);
  return { ...match, link };
}

/** Two bots who bet while they wait, on anything: on states, on their cards, rightly or not; now and then their table is frozen. */
function withBets(header: MatchHeader, level: Level): readonly Entry[] {
  const board = boardOf(header, level);
  let { match } = begin(board);
  const entries: Entry[] = [];
  while (match.phase !== 'ended') {
    const [mover] = ENDS.flatMap((end) => {
      const view = viewOf(board, match, end);
      const luck = luckOf(header.matchSecret, view);
      const command = BOT.sloppy(view, luck)?.move ?? bettorsMove(view, luck);
      return command ? [{ at: match.at, seat: end, n: view.n + 1, rev: view.rev, hand: 'own', command } as const] : [];
    });
    const tick = { seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } } as const;
    const freeze = { ...tick, at: match.at, command: { host: 'freeze', on: !match.frozen } } as const;
    const isFrozen = match.frozen || entries.length % 10 === 5;
    const input = isFrozen ? freeze : (mover ?? { at: nextDeadline(board, match) ?? match.at, ...tick });
    const stepped = step(board, match, input);
    match = stepped.match;
    entries.push({ ...input, code: stepped.code });
  }
  return entries;
}

function bettorsMove({ bets }: SeatView, luck: Luck): Move | null {
  if (bets.card && luck(300, 'card'))
    return { move: 'bet', bet: { about: 'card', is: luck(500, 'lost') ? 'lost' : 'arrived' } };
  if (!bets.state || luck(500, 'state')) return null;
  return { move: 'bet', bet: { about: 'state', is: STATES.find((_, i) => luck(150, i)) ?? 'CLOSED' } };
}

test("a view and its revisions are a function of the seat's own commands, of what reached it and when, and of nothing else", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyMatch, fc.constantFrom(...ENDS), ({ level, options }, end) => {
      // What is watched goes the same way whatever the players say: there is nothing in it to hide, and no host is a puppet.
      fc.pre(!level.watched);
      const header = headerFor(level, options);
      const entries = withBets(header, level);
      // What ends the match is public, and the puppet never ends it.
      const moments = seenBy(end, boardOf(header, level), entries.slice(0, -1));
      const again = replayed(end, header, level, moments);
      for (const [i, { view }] of moments.entries()) expect(again[i]).toBe(view);
    }),
    { numRuns: 80 },
  );
});

/** Every key that a view may have, wherever it stands. */
const KEYS = new Set(
  `rev n seat setup address peer phase ready seats connections script due mss goals score needlessInARow refusedInARow
  lastJudged lastClaim naming hint ending glass level network name strength help clock speed occupants client server occupant line
  tcb nextIss listening inbox outstanding calls timers duplicateAcks owed seen signals octets
  state profile openedBy iss irs sndUna sndNxt sndWnd sndWl1 sndWl2 maxSndWnd rcvNxt rcvWnd retransmissionQueue held
  armed returnTo retransmission user timeWait id way segment prelude copy copies became at seq ack ctl len wnd
  open text close abort is startedAt endsAt sent acknowledged delivered call how octets when on after
  goal lit stars points decisions rightAtFirst refused needless move verdict hand code section reasoning given expected
  about rcvNxtAfter action do grade line lines local remote report power reboots what story watches
  watched predictions made of id options right leaves way tcbs wasted stale claim question option
  bets state card bet about is known open changes change event from to named needed
  rcvBuff rcvUser window probe keepalive unanswered probes backlog size chairs given count fates seated cookie dropped
  recent n fate flood waiting full hashes reach orders due fits frozen`.split(/\s+/),
);

const keysIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inner)]);

test('a view has no other keys than these, no secret in it, and no number of an ISN that has not arrived', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyMatch, fc.constantFrom(...ENDS), ({ level, options }, end) => {
      const header = { ...headerFor(level, { ...options, help: 'expert' }), daily: 20_769 };
      const board = boardOf(header, level);
      const { entries, match } = simulate(header, level);
      const [theirs] = Object.values(match.hosts[otherEnd(end)].connections);
      const moments = seenBy(end, board, entries);
      const known = new Set(keysIn(JSON.parse(moments.at(-1)?.view ?? '{}')));
      expect([...known].filter((key) => !KEYS.has(key) && !/^[AB]:\d+$/.test(key))).toEqual([]);
      for (const { view } of moments) {
        expect(view).not.toContain(header.boardSecret);
        expect(view).not.toContain(header.matchSecret);
      }
      const iss = theirs?.seen.find((line) => line.way === 'sent')?.segment.seq;
      // Near the wrap there are few to draw from: both ends may have the same.
      if (iss === issOf(board, end, 0)) return;
      // A stray may be there from the beginning, before the first entry.
      const first = moments.findIndex(({ view }) => view.includes('"way":"arrived"'));
      if (level.ends[end].prelude.length > 0 || iss === undefined || first < 0) return;
      for (const { view } of moments.slice(0, first)) expect(view).not.toContain(`"seq":${iss}`);
    }),
    { numRuns: 40 },
  );
});

describe('on the Patient clock', () => {
  test('a view has no times', () => {
    const t = table('the-last-ack');
    t.client.plays('FIN');
    t.tick();
    const { seen, timers } = t.client.connection();
    expect(seen.every((line) => line.at === null)).toBe(true);
    expect(timers.retransmission).toEqual({ is: 'running', startedAt: null, endsAt: null });
  });

  test('on the Live clock it has its own', () => {
    const t = table('the-last-ack', { clock: 'live' });
    t.client.plays('FIN');
    expect(t.client.connection().timers.retransmission).toEqual({ is: 'running', startedAt: 0, endsAt: 8000 });
    expect(t.client.connection().seen.at(-1)?.at).toBe(0);
  });

  test('a segment that was lost and one that is under way look alike', () => {
    const sent = (fate: { kind: 'lose' } | { kind: 'delay'; by: number }) => {
      const t = table(levelWith({ client: [sends(100)], network: [{ on: { role: 'data' }, copy: 0, fate }] }));
      t.client.plays('DATA');
      const before = t.client.view();
      t.until(() => t.client.owes() === 'retransmission');
      return [before, t.client.view()];
    };
    expect(sent({ kind: 'lose' })).toEqual(sent({ kind: 'delay', by: 3500 }));
  });
});

test("a partner's moves change nothing of a view until something arrives: not refused ones, hints, or what it sends", () => {
  const t = table('goodbye-properly');
  t.client.plays('FIN');
  t.tick();
  const before = t.client.view();
  t.server.plays('ACK', { ack: 7 });
  t.server.does('leave');
  t.server.asks(3);
  t.server.plays('ACK');
  expect(t.client.view()).toEqual(before);
  t.tick();
  expect(t.client.view().rev).toBe(before.rev + 1);
});
