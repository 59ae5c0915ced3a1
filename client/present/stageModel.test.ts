/** The stage's model along whole matches of two bots, and where a view tells or hides something. */
import { describe, expect, test } from 'vitest';
import type { ConnectionView, SeatView } from '#shared/match/index.ts';
import { seqNum } from '#shared/tcp/index.ts';
import { played } from './played.testing.ts';
import { cardFace, MAX_FLIGHTS, type StageModel, stageModel } from './stageModel.ts';

const match = played('grand-tour', 'stage', { name: 'lossy', strength: 3 });
const views = match.views.filter((view) => view.seat === 'client');
const models = views.reduce<StageModel[]>((all, view) => {
  all.push(stageModel(view, all.at(-1) ?? null));
  return all;
}, []);
const connection = (view: SeatView): ConnectionView => {
  const found = view.connections[0];
  if (found === undefined) throw new Error('no connection');
  return found;
};
const last = views.at(-1) as SeatView;

/** The view with its first connection changed. */
const withConnection = (view: SeatView, change: Partial<ConnectionView>): SeatView => ({
  ...view,
  connections: [{ ...connection(view), ...change }],
});

test('a card carries its numbers in short ASCII', () => {
  const segment = { seq: seqNum(4102), ack: seqNum(9001), ctl: ['PSH'], len: 100, wnd: 65535 } as const;
  expect(cardFace(segment)).toEqual({ kind: 'DATA', label: '4102/9001 +100' });
  expect(cardFace({ ...segment, ack: null, ctl: ['SYN'], len: 0 })).toEqual({ kind: 'SYN', label: '4102' });
});

describe('over a whole match', () => {
  test('each segment that was seen flies once, and none of the prelude', () => {
    const flown = models.flatMap((model) => model.flights.map((flight) => flight.key));
    const seen = connection(last).seen.filter(
      (one) => !one.prelude && one.id > (models[0]?.flown[connection(last).peer] ?? 0),
    );
    expect(flown).toEqual(seen.map((one) => `${connection(last).peer}#${one.id}`));
    expect(flown.length).toBeGreaterThan(4);
  });

  test('a view without news moves nothing', () => {
    expect(stageModel(last, models.at(-1) ?? null).flights).toEqual([]);
  });

  test('what is unacknowledged is what the view says, with its copies', () => {
    models.forEach((model, i) => {
      const view = views[i] as SeatView;
      expect(model.outstanding.map((one) => one.copies)).toEqual(connection(view).outstanding.map((one) => one.copies));
    });
    expect(models.some((model) => model.outstanding.length > 0)).toBe(true);
  });

  test('a FIN shuts its own direction and leaves the other open', () => {
    expect(models.filter((model) => model.state === 'FIN-WAIT-2').map((model) => model.lanes)).toContainEqual({
      out: 'shut',
      in: 'open',
    });
  });

  test('it ends won', () => {
    expect(models.at(-1)).toMatchObject({ won: true, ended: 'won', phase: 'ended' });
  });
});

test('the first view of a match replays nothing', () => {
  expect(stageModel(last, null).flights).toEqual([]);
});

test('after a long absence only the newest cards fly', () => {
  const early: StageModel = { ...stageModel(last, null), flown: {}, rev: 0 };
  const flights = stageModel(last, early).flights;
  expect(flights).toHaveLength(MAX_FLIGHTS);
  expect(flights.at(-1)?.key).toBe(`${connection(last).peer}#${connection(last).seen.at(-1)?.id}`);
});

test('another match, or the other seat, starts anew', () => {
  const before: StageModel = { ...stageModel(last, null), flown: {} };
  expect(stageModel(last, { ...before, rev: last.rev + 1 }).flights).toEqual([]);
  expect(stageModel(last, { ...before, seat: 'server' }).flights).toEqual([]);
});

test('Expert hides the state, so the wire does not tell it either', () => {
  const hidden = stageModel({ ...last, setup: { ...last.setup, help: 'expert' } }, null);
  expect([hidden.state, hidden.lanes.out, hidden.lanes.in]).toEqual([null, 'unknown', 'unknown']);
});

describe('the timer', () => {
  const off = { is: 'off', startedAt: null, endsAt: null } as const;
  const timed = (
    view: SeatView,
    retransmission: ConnectionView['timers']['retransmission'],
    timeWait: ConnectionView['timers']['timeWait'] = off,
  ) => withConnection(view, { timers: { retransmission, timeWait, probe: off }, seen: [] });
  const live: SeatView = { ...last, setup: { ...last.setup, clock: 'live', speed: 200 } };
  const running = { is: 'running', startedAt: 1000, endsAt: 9000 } as const;

  test('turns without a time on the Patient clock', () => {
    const view = timed(last, { is: 'running', startedAt: null, endsAt: null });
    expect(stageModel(view, null).timer).toMatchObject({ which: 'retransmission', is: 'running', span: null });
  });

  test('runs out in real milliseconds on the Live clock, from where it stands now', () => {
    expect(stageModel(timed(live, running), null, 3000).timer.span).toEqual({
      length: 4000,
      elapsed: 1000,
      runs: true,
    });
  });

  test('stands where time does, in a match that is looked at again', () => {
    expect(stageModel(timed(live, running), null, 3000, false).timer.span).toMatchObject({
      elapsed: 1000,
      runs: false,
    });
  });

  test('without a clock at hand it starts whole', () => {
    expect(stageModel(timed(live, running), null).timer.span).toEqual({ length: 4000, elapsed: 0, runs: true });
  });

  test('each run has a key of its own', () => {
    const keys = [running, { ...running, startedAt: 2000 }].map((one) => stageModel(timed(live, one), null).timer.key);
    expect(new Set(keys).size).toBe(2);
  });

  test('shows 2MSL where it runs', () => {
    expect(stageModel(timed(last, off, { is: 'expired', startedAt: null, endsAt: null }), null).timer).toMatchObject({
      which: 'timeWait',
      is: 'expired',
    });
  });
});
