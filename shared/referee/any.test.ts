/** Whatever comes in, in whatever order and at whatever time: what must hold after each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import {
  BOTS,
  begin,
  CLOCKS,
  ENDS,
  type End,
  fold,
  HELPS,
  HINT_GRADES,
  type Move,
  nextDeadline,
  SPEEDS,
  step,
} from '#shared/match/index.ts';
import { CONTROL_BITS, seqAdd } from '#shared/tcp/index.ts';
import { debriefOf, type Incoming, isOver, openReferee } from './index.ts';
import {
  type Game,
  hand,
  headerOf,
  inClass,
  keepUp,
  line,
  look,
  opened,
  pass,
  play,
  rightMove,
  started,
  wakeOf,
} from './testing.ts';

const seat = fc.constantFrom(...ENDS);
const occupant = fc.constantFrom('person' as const, 'person' as const, ...BOTS);

const setup = fc.record({
  level: fc.constantFrom(...LEVEL_IDS),
  network: fc.record({ name: fc.constantFrom(...NETWORK_NAMES), strength: fc.constantFrom(...STRENGTHS) }),
  help: fc.constantFrom(...HELPS),
  clock: fc.constantFrom(...CLOCKS),
  speed: fc.constantFrom(...SPEEDS),
  glass: fc.boolean(),
});

/** A move in words: what it is about is looked up when it is played. */
const intent = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ kind: 'right' } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'ready' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('do' as const),
      what: fc.constantFrom('resend' as const, 'discard' as const, 'leave' as const, 'listen' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hint' as const), grade: fc.constantFrom(...HINT_GRADES) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('card' as const),
      seq: fc.integer({ min: -2, max: 101 }),
      ack: fc.option(fc.integer({ min: -101, max: 101 })),
      ctl: fc.subarray(['SYN', 'FIN', 'RST', 'PSH'] as const),
      len: fc.constantFrom(0, 0, 1, 100, 65535),
    }),
  },
);
type Intent = typeof intent extends fc.Arbitrary<infer T> ? T : never;

const event = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5000 }), fc.constantFrom(31_000, 80_000)),
  /** Woken on time during the wait, or not. */
  asleep: fc.boolean(),
  what: fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record({
        type: fc.constant('play' as const),
        seat,
        n: fc.constantFrom(1, 1, 1, 1, 1, 1, 0, 2, -1, 1000),
        rev: fc.constantFrom(0, 0, 0, 0, -1, -2, -30, 1),
        intent,
      }),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('line' as const), seat, up: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('leave' as const), seat, bot: fc.constantFrom(...BOTS) }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('freeze' as const), on: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('stretch' as const),
        seat,
        percent: fc.constantFrom(100, 150, 400),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'wake' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
  ),
});
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

function moveFor(game: Game, end: End, wanted: Intent): Move {
  const [one] = look(game, end).connections;
  if (!one) throw new Error('a host has a connection');
  const { tcb, peer } = one;
  switch (wanted.kind) {
    case 'right':
      return rightMove(look(game, end)) ?? { move: 'act', peer, action: { do: 'resend' } };
    case 'ready':
      return { move: 'ready' };
    case 'do':
      return { move: 'act', peer, action: { do: wanted.what } };
    case 'hint':
      return { move: 'hint', peer, grade: wanted.grade };
    case 'card': {
      const ctl = CONTROL_BITS.filter((bit) => bit !== 'ACK').filter((bit) => wanted.ctl.includes(bit));
      const ack = wanted.ack === null ? null : seqAdd(tcb.rcvNxt, wanted.ack);
      const segment = { seq: seqAdd(tcb.sndNxt, wanted.seq), ack, ctl, len: wanted.len, wnd: tcb.rcvWnd };
      return { move: 'act', peer, action: { do: 'send', segment } };
    }
  }
}

function incomingFor(game: Game, what: Exclude<Event['what'], { type: 'restart' }>): Incoming {
  if (what.type !== 'play') return what;
  const { n, rev } = look(game, what.seat);
  return {
    type: 'play',
    seat: what.seat,
    n: Math.max(0, n + what.n),
    rev: Math.max(0, rev + what.rev),
    move: moveFor(game, what.seat, what.intent),
  };
}

/** Whoever is told something has something new to see, and sees what stands; nothing is left undone for now. */
function handAndCheck(game: Game, incoming: Incoming): void {
  const before = ENDS.map((end) => look(game, end).rev);
  const out = hand(game, incoming);
  for (const one of out) {
    if ('seat' in one && one.seat === 'network') throw new Error('nobody is the network here');
    if (one.type === 'tell') {
      expect(one.view).toEqual(look(game, one.seat));
      expect(one.view.rev).toBeGreaterThan(before[ENDS.indexOf(one.seat)] as number);
    }
    if (one.type === 'receipt') expect(one.receipt.view).toEqual(look(game, one.seat));
  }
  const told = out.flatMap((one) => (one.type === 'tell' || one.type === 'receipt' ? [one.seat] : []));
  for (const [i, end] of ENDS.entries()) if (look(game, end).rev !== before[i]) expect(told).toContain(end);
  expect(out.filter((one) => one.type === 'wake')).toHaveLength(1);
  const wake = wakeOf(out);
  if (wake !== null) expect(wake).toBeGreaterThan(game.real);
}

/** Whether an entry stands after a moment at which something was due that no tick stands for. */
function passedOver({ log, referee: { board } }: Game): boolean {
  let { match } = begin(board);
  for (const entry of log) {
    const due = nextDeadline(board, match);
    if (due !== null && entry.at > due) return true;
    ({ match } = step(board, match, entry));
  }
  return false;
}

test('it never throws, writes a log that folds to what it holds, tells what changed to whom it changed for, and wakes in the future', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(
      setup,
      fc.tuple(occupant, occupant),
      fc.boolean(),
      fc.array(event, { maxLength: 50 }),
      (chosen, seats, isClass, events) => {
        let game = opened(isClass ? inClass(seats, chosen) : headerOf(chosen, seats, 'any'));
        for (const end of ENDS)
          if (seats[end === 'client' ? 0 : 1] === 'person') handAndCheck(game, { type: 'line', seat: end, up: true });
        for (const { wait, asleep, what } of events) {
          if (asleep) game.real += wait;
          else pass(game, wait);
          if (what.type === 'restart') game = opened(game.header, game.log, game.real);
          else if (!('seat' in what) || seats[ENDS.indexOf(what.seat)] === 'person')
            handAndCheck(game, incomingFor(game, what));
        }
        expect(passedOver(game)).toBe(false);
        const folded = fold({ header: game.header, entries: game.log }, levelOf(chosen.level));
        if (!folded.ok) throw new Error(folded.error);
        expect(folded.value.match).toEqual(game.referee.match);
        expect(folded.value.story).toEqual(game.referee.story);
        expect(isOver(game.referee)).toBe(debriefOf(game.referee) !== null);
      },
    ),
    { numRuns: 150 },
  );
});

describe('a restart', () => {
  /** A match of two people who do all rightly, taken up again from the log after every so many seconds. */
  const playThrough = (every: number | null) => {
    let game = started(headerOf({ level: 'grand-tour', clock: 'live', network: { name: 'jittery', strength: 3 } }));
    for (let i = 0; !isOver(game.referee); i++) {
      if (i > 500) throw new Error('it does not end');
      for (const end of ENDS) keepUp(game, end);
      pass(game, 1000);
      if (every === null || i % every !== every - 1) continue;
      const views = ENDS.map((end) => look(game, end));
      game = opened(game.header, game.log, game.real);
      expect(ENDS.map((end) => look(game, end))).toEqual(views);
      for (const end of ENDS) line(game, end, true);
    }
    return game;
  };

  test('at any point shows the same views, and the match goes on to its end', () => {
    for (const every of [null, 20, 33]) expect(look(playThrough(every), 'client').ending).toBe('won');
  });

  test('takes the lines that its log has up for down until they come', () => {
    const game = started();
    const again = opened(game.header, game.log, 5);
    hand(again, { type: 'wake' });
    expect(look(again, 'client').seats).toMatchObject({ client: { line: false }, server: { line: false } });
    line(again, 'client', true);
    expect(play(again, 'client', rightMove(look(again, 'client')) as Move).result).toBe('paused');
    line(again, 'server', true);
    expect(play(again, 'client', rightMove(look(again, 'client')) as Move).result).toBe('right');
  });

  test('keeps what is counted: the number of the next move, and the verdict of the last', () => {
    const game = started();
    const move = rightMove(look(game, 'client')) as Move;
    play(game, 'client', move);
    const { n } = look(game, 'client');
    const again = opened(game.header, game.log, 5);
    for (const end of ENDS) line(again, end, true);
    expect(play(again, 'client', move, { n }).result).toBe('right');
    expect(look(again, 'client').n).toBe(n);
  });
});

test('a record of a level that there is no more, or of other rules, is not opened', () => {
  const header = headerOf();
  expect(openReferee({ ...header, setup: { ...header.setup, level: 'no-such-level' } }, [], 0)).toEqual({
    ok: false,
    error: 'unknown-level',
  });
  expect(openReferee({ ...header, rules: 0 }, [], 0)).toEqual({ ok: false, error: 'unknown-rules' });
});

test("on the Patient clock a slow partner's views and moves look like a quick one's", () => {
  const told = (thinking: number) => {
    const game = started(headerOf({ level: 'grand-tour' }));
    const views: unknown[] = [];
    for (let i = 0; !isOver(game.referee) && i < 300; i++) {
      keepUp(game, 'client');
      views.push(look(game, 'client'));
      const out = pass(game, 5000);
      for (const one of out) if (one.type === 'tell' && one.seat === 'client') views.push(one.view);
      game.real += thinking;
      keepUp(game, 'server');
    }
    const unique = views.map((view) => JSON.stringify(view));
    return unique.filter((view, at) => view !== unique[at - 1]);
  };
  expect(told(0).length).toBeGreaterThan(10);
  expect(told(20_000)).toEqual(told(0));
});
