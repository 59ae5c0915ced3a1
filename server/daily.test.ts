/** The connection of the day: one board for everybody until midnight (UTC), and nothing of it told before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayAt, err, MINUTE, type Secret, secret } from '#shared/base/index.ts';
import { dailyOf } from '#shared/daily/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { fold, type MatchHeader } from '#shared/match/index.ts';
import type { Seated, Today, Told } from '#shared/wire/index.ts';
import { type Clock, systemClock } from './clock.ts';
import { memoryLog, type Store } from './log/index.ts';
import { fastClock, type Running, startServer, Visitor } from './testing.ts';

const NOON = Date.parse('2026-11-12T12:00:00Z');
const DAY = dayAt(NOON);
const LAST_SECOND = Date.parse('2026-11-12T23:59:59Z');
const NEXT_MORNING = Date.parse('2026-11-13T06:00:00Z');

let wall: number;
let store: Store;
let server: Running;
let others: Running[];
let visitors: Visitor[];

const clock: Clock = { ...fastClock(100), wall: () => wall };

beforeEach(async () => {
  wall = NOON;
  visitors = [];
  others = [];
  store = memoryLog();
  server = await startServer({ store, clock });
});

afterEach(async () => {
  for (const each of visitors) each.close();
  for (const each of [server, ...others]) await each.stop();
});

function visitor(at: Running = server): Visitor {
  const one = new Visitor(at.url);
  visitors.push(one);
  return one;
}

const today = async (): Promise<Today> => (await fetch(`${server.url}/api/daily`)).json() as Promise<Today>;
const running = async () => ((await (await fetch(`${server.url}/healthz`)).json()) as { matches: number }).matches;
const headerOf = async ({ match }: Seated, kept = store): Promise<MatchHeader> =>
  (await kept.directory.byId(match))?.header as unknown as MatchHeader;

async function begun(day = DAY): Promise<{ who: Visitor; seated: Seated }> {
  const who = visitor();
  return { who, seated: await who.sit(who.ask('daily:play', { day, name: 'Ada' })) };
}

async function played(): Promise<{ who: Visitor; seated: Seated; told: Told }> {
  const { who, seated } = await begun();
  await who.playToTheEnd();
  const reply = await who.ask('match:debrief', {});
  if (!reply.ok) throw new Error(reply.error);
  return { who, seated, told: reply.value };
}

/** The header of a connection of the day on a server of its own. */
async function headerAt(at: number, own: Secret): Promise<MatchHeader> {
  const kept = memoryLog();
  const other = await startServer({ store: kept, clock: { ...clock, wall: () => at }, own });
  others.push(other);
  const who = visitor(other);
  return headerOf(await who.sit(who.ask('daily:play', { day: dayAt(at), name: '' })), kept);
}

test('the player sits down at the end of the day, with its level and its network', async () => {
  const { day, number, endsIn, level, role, network } = await today();
  expect({ day, number, endsIn, level, role, network }).toEqual({
    day: DAY,
    number: 12,
    endsIn: 12 * 60 * MINUTE,
    ...dailyOf(DAY),
  });
  const { seated } = await begun();
  const { setup, daily } = seated.room;
  expect([seated.seat, daily, setup]).toMatchObject([
    role,
    DAY,
    { level, network, help: 'standard', clock: 'patient' },
  ]);
});

test('two servers with one secret have one board on one day, and other boards on another day or with another secret', async () => {
  const [one, another] = [secret('1'.repeat(32)), secret('2'.repeat(32))];
  const [here, there, tomorrow, elsewhere] = [
    await headerAt(NOON, one),
    await headerAt(LAST_SECOND, one),
    await headerAt(NEXT_MORNING, one),
    await headerAt(NOON, another),
  ];
  expect(there.boardSecret).toBe(here.boardSecret);
  expect(there.matchSecret).not.toBe(here.matchSecret);
  expect(new Set([here, tomorrow, elsewhere].map(({ boardSecret }) => boardSecret)).size).toBe(3);
});

test('the same moves meet the same network, and what is told has neither its secret nor anybody else’s luck in it', async () => {
  const [ada, bob] = [await played(), await played()];
  const kept = await headerOf(ada.seated);
  expect(ada.told.record.header.fates?.length).toBeGreaterThan(4);
  expect(bob.told.record.header.fates).toEqual(ada.told.record.header.fates);
  for (const { told } of [ada, bob]) expect(JSON.stringify(told)).not.toContain(kept.boardSecret);
  const folded = fold(ada.told.record, levelOf(dailyOf(DAY).level));
  expect(folded).toMatchObject({ ok: true, value: { story: ada.told.debrief.story } });
});

test('nothing that is heard while it runs tells a secret or a fate', async () => {
  const { who, seated } = await begun();
  await who.playToTheEnd();
  const { boardSecret, matchSecret } = await headerOf(seated);
  const said = JSON.stringify([seated, who.heard, await today()]);
  for (const hidden of [boardSecret, matchSecret, '"fate']) expect(said).not.toContain(hidden);
});

test('the link opens for others when the day is over, and for the player at once', async () => {
  const { told } = await played();
  const eve = visitor();
  expect(await eve.ask('debrief:open', { link: told.link })).toEqual(err('day-not-over'));
  wall = LAST_SECOND;
  expect(await eve.ask('debrief:open', { link: told.link })).toEqual(err('day-not-over'));
  wall = NEXT_MORNING;
  expect(await eve.ask('debrief:open', { link: told.link })).toEqual({ ok: true, value: told });
});

test('the day turns over at midnight; what was begun before counts for its own', async () => {
  wall = LAST_SECOND;
  expect(await today()).toMatchObject({ day: DAY, endsIn: 1000 });
  const { who, seated } = await begun();
  wall += 1000;
  expect(await today()).toMatchObject({ day: DAY + 1, number: 13, ...dailyOf(DAY + 1) });
  for (const day of [DAY, DAY + 2])
    expect(await visitor().ask('daily:play', { day, name: '' })).toEqual(err('another-day'));
  await who.playToTheEnd();
  const reply = await who.ask('match:debrief', {});
  expect(reply).toMatchObject({ ok: true, value: { record: { header: { daily: DAY } } } });
  expect(seated.room.daily).toBe(DAY);
  expect((await begun(DAY + 1)).seated.room.daily).toBe(DAY + 1);
});

test('another one after it is practice: the same level, and a board of its own', async () => {
  const { who, seated } = await played();
  const next = await who.sit(who.ask('match:again', { swap: false }));
  const [first, second] = [await headerOf(seated), await headerOf(next)];
  expect(second.setup).toEqual(first.setup);
  expect(second.boardSecret).not.toBe(first.boardSecret);
  expect([second.daily, second.boardMayBeTold, next.room.daily]).toEqual([undefined, true, undefined]);
});

test('who went away comes back to the same match all day, and it takes no room meanwhile', async () => {
  const { who, seated } = await begun();
  await who.ask('match:play', { n: 1, rev: seated.view.rev, move: { move: 'ready' } });
  who.close();
  // A sweep comes each minute of the clock, 0.6 s here.
  await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 10_000 });
  wall = LAST_SECOND;
  await server.stop();
  server = await startServer({ store, clock });
  const back = visitor();
  const again = await back.sit(back.ask('match:sit', { token: seated.token }));
  expect([again.match, again.view.n, again.room.daily]).toEqual([seated.match, 1, DAY]);
});

test('as many may wait for their players as may play; one more costs the one that has waited longest', async () => {
  await server.stop();
  server = await startServer({ store, clock, config: { MAX_MATCHES: 1 } });
  const first = await begun();
  first.who.close();
  const next = visitor();
  const sits = () => next.ask('daily:play', { day: DAY, name: '' });
  // There is room for another one when a sweep has found that nobody is at the first.
  const later = await vi.waitFor(async () => next.sit(sits()), { timeout: 10_000, interval: 200 });
  expect(await store.directory.byId(first.seated.match)).not.toBeNull();
  next.close();
  await vi.waitFor(async () => expect(await store.directory.byId(first.seated.match)).toBeNull(), { timeout: 10_000 });
  expect(await store.directory.byId(later.match)).not.toBeNull();
});

test('a server that comes back has room at once: who sleeps is not waited for', async () => {
  const { who, seated } = await begun();
  who.close();
  await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 10_000 });
  await server.stop();
  // On the real clock the first sweep of the new server is a minute away.
  server = await startServer({ store, clock: { ...systemClock(), wall: () => wall }, config: { MAX_MATCHES: 1 } });
  const next = visitor();
  await vi.waitFor(() => next.sit(next.ask('daily:play', { day: DAY, name: '' })), { timeout: 5000, interval: 200 });
  expect(await store.directory.byId(seated.match)).not.toBeNull();
});
