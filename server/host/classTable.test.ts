/** A match of a class in the hands of its host, with the real rules: paused, stopped, looked at, and followed. */
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { MINUTE, ok, secretFromText } from '#shared/base/index.ts';
import { type Entry, type MatchHeader, RULES_VERSION } from '#shared/match/index.ts';
import * as rules from '#shared/referee/index.ts';
import { handClock, hearing } from '../hand.testing.ts';
import { type JsonValue, memoryLog } from '../log/index.ts';
import { type Follower, Host } from './host.ts';
import { LiveMatch } from './liveMatch.ts';
import type { Rules } from './port.ts';

const header: MatchHeader = {
  rules: RULES_VERSION,
  setup: {
    level: 'goodbye-properly',
    network: { name: 'calm', strength: 1 },
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
    occupants: { client: 'person', server: 'person' },
  },
  classroom: { class: 'K7', round: 1, board: 0, pair: 0 },
  boardSecret: secretFromText('a'),
  matchSecret: secretFromText('b'),
};

const SILENT = pino({ enabled: false });

async function tableOfTwo(judge: Rules = rules) {
  const { log } = memoryLog();
  const clock = handClock();
  const around = { log, clock, rules: judge, logger: SILENT, moved: vi.fn(), ended: vi.fn() };
  const open = async () => {
    const opened = await LiveMatch.open({ id: 'm', code: null, header }, around);
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  const match = await open();
  const [ada, bob] = [hearing('ada'), hearing('bob')];
  await match.attach('client', ada);
  await match.attach('server', bob);
  return { match, around, clock, log, open, ada, bob };
}

test('a frozen table is told to both, and another process finds it frozen', async () => {
  const { match, open, ada, bob } = await tableOfTwo();
  expect(await match.freeze(true)).toEqual(ok(null));
  for (const { view } of [ada, bob]) expect(view).toHaveBeenLastCalledWith(expect.objectContaining({ frozen: true }));
  expect((await open()).view('client')).toMatchObject({ frozen: true });
  await match.freeze(false);
  expect(match.view('server')).toMatchObject({ frozen: false });
});

test('who follows a match hears of every change, of its end last, and finds it over then', async () => {
  const { match, around } = await tableOfTwo();
  const heard: string[] = [];
  around.moved.mockImplementation((id) => heard.push(`${id} moved`));
  around.ended.mockImplementation((id) => heard.push(`${id} ended: ${match.isOver()}`));
  await match.play('client', 1, match.view('client').rev, { move: 'ready' });
  await match.freeze(true);
  await match.freeze(true);
  expect(heard).toEqual(['m moved', 'm moved']);
  await match.stop('time-up');
  expect(heard.slice(2)).toEqual(['m moved', 'm ended: true']);
  expect((await match.told())?.debrief.ending).toBe('time-up');
});

test('a match that is over is not stopped again', async () => {
  const { match, around, log } = await tableOfTwo();
  await match.stop('called-off');
  const { length } = await log.read('m', 0);
  expect(await match.stop('time-up')).toEqual(ok(null));
  expect(await match.freeze(true)).toEqual(ok(null));
  expect(await log.read('m', 0)).toHaveLength(length);
  expect(around.ended).toHaveBeenCalledOnce();
});

test('a glance tells who is here', async () => {
  const { match, bob } = await tableOfTwo();
  await match.detach('server', bob);
  expect(match.glance()).toMatchObject({
    phase: 'waiting',
    over: false,
    seats: { client: { here: true }, server: { here: false } },
  });
});

test('more time for a seat is told to nobody, and outlives a match that is folded again', async () => {
  const step = vi.fn<Rules['step']>(rules.step);
  const { match, log, ada, bob } = await tableOfTwo({ ...rules, step });
  const told = [ada, bob].map(({ view }) => view.mock.calls.length);
  await match.stretch('client', 200);
  expect([ada, bob].map(({ view }) => view.mock.calls.length)).toEqual(told);
  const another: Entry = {
    at: 0,
    seat: 'host',
    n: null,
    rev: null,
    hand: 'own',
    command: { host: 'tick' },
    code: null,
  };
  await log.append('m', (await log.read('m', 0)).length, [another as unknown as JsonValue]);
  step.mockClear();
  await match.freeze(true);
  expect(step.mock.calls.map(([, incoming]) => incoming)).toContainEqual({
    type: 'stretch',
    seat: 'client',
    percent: 200,
  });
  expect(match.view('client').frozen).toBe(true);
});

test('the host passes on what happens at each of its tables, and has marked the end', async () => {
  const { log, directory, classes } = memoryLog();
  await classes.create({ id: 'K7', code: 'CDFHJK', header: {}, now: 0, until: MINUTE });
  const follower = { moved: vi.fn<Follower['moved']>(), ended: vi.fn<Follower['ended']>() };
  const limits = { maxMatches: 2, idle: MINUTE, retention: MINUTE };
  const host = new Host({ log, directory, clock: handClock(), rules, logger: SILENT, follower, ...limits });
  for (const id of ['m1', 'm2']) await host.create({ id, code: null, header, seats: [] });
  const table = await host.find('m2');
  await table?.attach('client', hearing('ada'));
  await table?.stop('called-off');
  await host.close();
  expect(follower.moved.mock.calls).toEqual([['m2'], ['m2']]);
  expect(follower.ended.mock.calls).toEqual([['m2']]);
  expect(await directory.running()).toEqual(['m1']);
});
