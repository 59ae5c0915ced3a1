/**
 * What the host promises whatever the rules are: nobody hears of what the log does not hold, one thing at a time,
 * and no failure costs a match. The rules here count moves: each is one entry, and a view's rev is how many there are.
 */
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { ok } from '#shared/base/index.ts';
import type { End, Entry, MatchHeader, Move, SeatView } from '#shared/match/index.ts';
import { otherEnd } from '#shared/match/index.ts';
import type { Incoming, Outgoing, Receipt } from '#shared/referee/index.ts';
import { handClock, hearing } from '../hand.testing.ts';
import { type Log, LogError, memoryLog } from '../log/index.ts';
import { LiveMatch } from './liveMatch.ts';
import type { Rules } from './port.ts';

interface Counting {
  readonly entries: number;
}
const READY: Move = { move: 'ready' };
const viewOf = ({ entries }: Counting): SeatView => ({ rev: entries }) as SeatView;
const entryOf = (incoming: Incoming): Entry => incoming as unknown as Entry;

/** 'line' and 'play' are kept and told to the other seat, a wake asks for the next one 10 ms later. */
function step(referee: Counting, incoming: Incoming, at: number): [Counting, Outgoing[]] {
  if (incoming.type === 'wake') return [referee, [{ type: 'wake', at: at + 10 }]];
  const next = { entries: referee.entries + 1 };
  const out: Outgoing[] = [{ type: 'append', seq: referee.entries, entries: [entryOf(incoming)] }];
  if (!('seat' in incoming)) return [next, out];
  if (incoming.seat === 'network') throw new Error('nobody is the network here');
  if (incoming.type === 'play') {
    const receipt: Receipt = { n: incoming.n, result: 'noted', code: null, wait: 0, view: viewOf(next) };
    out.push({ type: 'receipt', seat: incoming.seat, receipt });
  }
  out.push({ type: 'tell', seat: otherEnd(incoming.seat), view: viewOf(next) });
  return [next, out];
}

const counting = {
  openReferee: (_: MatchHeader, entries: readonly Entry[]) => ok({ entries: entries.length }),
  step,
  viewOf,
  debriefOf: () => null,
  isOver: () => false,
} as unknown as Rules;

async function openWith({ rules = counting, wrap = (log: Log): Log => log } = {}) {
  const store = memoryLog();
  const clock = handClock();
  const errors: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) });
  const header = {} as MatchHeader;
  const around = { log: wrap(store.log), clock, rules, logger, moved: vi.fn(), ended: vi.fn() };
  const opened = await LiveMatch.open({ id: 'm', code: null, header }, around);
  if (!opened.ok) throw new Error(opened.error);
  const kept = async () => (await store.log.read('m', 0)).length;
  return { match: opened.value, clock, errors, kept, log: store.log, around };
}

/** A log whose appends wait until they are let go, or fail. */
function gated(log: Log): Log & { letGo(): void; failNext(error: Error): void } {
  let waiting: (() => void)[] = [];
  let error: Error | null = null;
  return {
    ...log,
    async append(...args) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      const failure = error;
      error = null;
      if (failure) throw failure;
      return log.append(...args);
    },
    letGo() {
      for (const go of waiting.splice(0)) go();
      waiting = [];
    },
    failNext(next) {
      error = next;
    },
  };
}

test('a move is acknowledged, and the partner told, only once the log holds it', async () => {
  let gate: ReturnType<typeof gated> | undefined;
  const { match, kept } = await openWith({ wrap: (log) => (gate = gated(log)) });
  const partner = hearing('b');
  const attached = match.attach('server', partner);
  await vi.waitFor(() => expect(gate?.letGo()).toBeUndefined());
  gate?.letGo();
  await attached;
  const answered = vi.fn();
  const playing = match.play('client', 1, 0, READY).then(answered);
  await new Promise((resolve) => setImmediate(resolve));
  expect(answered).not.toHaveBeenCalled();
  expect(partner.view).not.toHaveBeenCalled();
  gate?.letGo();
  await playing;
  expect(await kept()).toBe(2);
  expect(answered).toHaveBeenCalledWith(ok(expect.objectContaining({ n: 1 })));
  expect(partner.revs()).toEqual([2]);
});

test('moves wait for each other, and keep their order', async () => {
  const { match, log } = await openWith();
  const order = [1, 2, 3, 4, 5];
  const receipts = await Promise.all(order.map((n) => match.play('client', n, 0, READY)));
  expect(receipts.map((each) => each.ok && each.value.view.rev)).toEqual([1, 2, 3, 4, 5]);
  expect((await log.read('m', 0)).map((entry) => (entry as { n?: number }).n)).toEqual(order);
});

test('when another hand was first, the move is judged again on what it wrote', async () => {
  const { match, log, kept } = await openWith();
  await log.append('m', 0, ['by another hand']);
  const played = await match.play('client', 1, 0, READY);
  expect(played).toEqual(ok(expect.objectContaining({ view: { rev: 2 } })));
  expect(await kept()).toBe(2);
});

test('a full disk costs a move, never the match', async () => {
  let gate: ReturnType<typeof gated> | undefined;
  const { match, kept, errors } = await openWith({ wrap: (log) => (gate = gated(log)) });
  gate?.failNext(new LogError('full', 'no room'));
  const first = match.play('client', 1, 0, READY);
  await new Promise((resolve) => setImmediate(resolve));
  gate?.letGo();
  expect(await first).toEqual({ ok: false, error: 'storage' });
  expect(errors).toHaveLength(1);
  const again = match.play('client', 1, 0, READY);
  await new Promise((resolve) => setImmediate(resolve));
  gate?.letGo();
  expect(await again).toEqual(ok(expect.objectContaining({ view: { rev: 1 } })));
  expect(await kept()).toBe(1);
});

test('an end that the log holds, though it said that it failed, is told to both and to the server', async () => {
  const rules = { ...counting, isOver: ({ entries }: Counting) => entries >= 2 } as unknown as Rules;
  const wrap = (log: Log): Log => ({
    ...log,
    async append(id, seq, entries) {
      const kept = await log.append(id, seq, entries);
      if (seq === 1) throw new LogError('failed', 'it held all the same');
      return kept;
    },
  });
  const { match, around, kept } = await openWith({ rules, wrap });
  const partner = hearing('b');
  await match.attach('server', partner);
  expect(await match.play('client', 1, 0, READY)).toEqual({ ok: false, error: 'storage' });
  expect([partner.revs(), around.ended.mock.calls]).toEqual([[], []]);
  await match.detach('client', hearing('a'));
  await match.leave('client', 'steady');
  expect(partner.revs()).toEqual([2]);
  expect(around.ended.mock.calls).toEqual([['m']]);
  expect(await kept()).toBe(2);
});

test('a bug in the rules costs a move, never the match, and both players are still here afterwards', async () => {
  let isBroken = false;
  const rules: Rules = {
    ...counting,
    step(referee, incoming, at) {
      if (isBroken && incoming.type === 'play') throw new Error('a bug');
      return counting.step(referee, incoming, at);
    },
  };
  const { match, errors, log } = await openWith({ rules });
  const [one, other] = [hearing('a'), hearing('b')];
  await match.attach('client', one);
  await match.attach('server', other);
  isBroken = true;
  expect(await match.play('client', 1, 0, READY)).toEqual({ ok: false, error: 'storage' });
  expect(errors.map((line) => JSON.parse(line).err.message)).toEqual(['a bug']);
  isBroken = false;
  expect((await match.play('client', 1, 0, READY)).ok).toBe(true);
  const types = (await log.read('m', 0)).map((entry) => (entry as unknown as Incoming).type);
  expect(types).toEqual(['line', 'line', 'line', 'line', 'play']);
});

test('a bug that comes with time is tried again ever more slowly', async () => {
  const wakes: number[] = [];
  const rules: Rules = {
    ...counting,
    step(_, __, at) {
      wakes.push(at);
      throw new Error('a bug');
    },
  };
  const { clock, match } = await openWith({ rules });
  for (let at = 0; at <= 10_000; at += 500) {
    clock.goTo(at);
    // A move is refused behind the wake, so that both are done when it is answered.
    if (wakes.at(-1) === at) await match.detach('client', hearing('nobody'));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(wakes).toEqual([0, 1000, 3000, 7000]);
});

test('a wake replaces the one before it', async () => {
  const woken: number[] = [];
  const rules: Rules = {
    ...counting,
    step(referee, incoming, at) {
      if (incoming.type === 'wake') woken.push(at);
      return counting.step(referee, incoming, at);
    },
  };
  const { clock } = await openWith({ rules });
  for (const at of [0, 5, 10, 15, 20]) {
    clock.goTo(at);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(woken).toEqual([0, 10, 20]);
});

test('a second line takes the seat over, and the first one going away changes nothing', async () => {
  const { match, log } = await openWith();
  const [phone, laptop] = [hearing('phone'), hearing('laptop')];
  await match.attach('client', phone);
  await match.attach('client', laptop);
  expect(phone.takenOver).toHaveBeenCalledOnce();
  await match.detach('client', phone);
  expect(match.lines.of('client')).toBe(laptop);
  expect(await log.read('m', 0)).toHaveLength(2);
});

test('a second line of the same owner replaces the first without a word', async () => {
  const { match } = await openWith();
  const [first, second] = [hearing('phone'), hearing('phone')];
  await match.attach('client', first);
  await match.attach('client', second);
  expect(first.takenOver).not.toHaveBeenCalled();
  expect(match.lines.of('client')).toBe(second);
});

test('more moves than can wait are refused, and those that wait are done', async () => {
  const { match, kept } = await openWith();
  const played = await Promise.all(Array.from({ length: 150 }, (_, i) => match.play('client', i + 1, 0, READY)));
  const refused = played.filter((each) => !each.ok && each.error === 'too-fast');
  expect(refused).toHaveLength(50);
  expect(await kept()).toBe(100);
});

test('closing finishes what was begun and refuses the rest', async () => {
  const { match, kept } = await openWith();
  const before = match.play('client', 1, 0, READY);
  const begun = await Promise.race([before, new Promise((resolve) => setImmediate(resolve))]);
  const closing = match.close();
  const after = await match.play('client', 2, 0, READY);
  await closing;
  expect(begun ?? (await before)).toMatchObject({ ok: true });
  expect(after).toEqual({ ok: false, error: 'unavailable' });
  expect(await kept()).toBe(1);
});

const seats: End[] = ['client', 'server'];
test.each(seats)('a log that no longer folds leaves a coded answer for the %s', async (seat) => {
  let opens = 0;
  const rules: Rules = {
    ...counting,
    openReferee: (header, entries, at) =>
      opens++ === 0 ? counting.openReferee(header, entries, at) : { ok: false, error: 'damaged' },
  };
  const { match, log, errors } = await openWith({ rules });
  await log.append('m', 0, ['by another hand']);
  expect(await match.play(seat, 1, 0, READY)).toEqual({ ok: false, error: 'storage' });
  expect(errors).toHaveLength(1);
});
