/** What is shown of windows that move and of probes: where the level has them, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { LEVEL_IDS, type LevelId, levelOf } from '#shared/levels/index.ts';
import type { SeatView } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { arrivalOf } from './arrival.ts';
import { hasProbes, hasWindows, windowNews } from './asking.ts';
import { coachOf, litOf } from './coach.ts';
import { dataLength } from './compose.ts';
import { connectionOf } from './connection.ts';
import { ladderOf } from './ladder.ts';
import { played } from './played.testing.ts';
import { stageModel } from './stageModel.ts';
import { timersOf } from './timers.ts';

const { en } = TEXTS;
const calm = { nudged: false, idle: false };

const viewsOf = (level: LevelId, seat: SeatView['seat']): readonly SeatView[] =>
  played(level, 'asking').views.filter((view) => view.seat === seat && view.phase === 'running');

const owing = (views: readonly SeatView[], owed: string): SeatView =>
  views.find((view) => connectionOf(view).owed === owed) ?? expect.fail(`nobody owes ${owed}`);

describe('a level', () => {
  it('has WINDOW where an application is slow to read, and PROBE there and where keepalive is on', () => {
    expect(LEVEL_IDS.filter((id) => hasWindows(levelOf(id)))).toContain('paper-jam');
    expect(LEVEL_IDS.filter((id) => hasProbes(levelOf(id)))).toEqual(
      expect.arrayContaining(['paper-jam', 'silent-partner']),
    );
    expect(hasProbes(levelOf('parcel'))).toBe(false);
  });
});

describe('a closed window', () => {
  const client = viewsOf('paper-jam', 'client');

  it('is news on the ACK that closes it, and on no ACK that says the same again', () => {
    const { seen } = connectionOf(client.at(-1) as SeatView);
    const news = seen.filter((line) => line.way === 'arrived').map((line) => windowNews(seen, line.id));
    // The SYN,ACK has none before it; the ACK of the first probe leaves the window closed.
    expect(news).toEqual([null, 0, null, 199]);
  });

  it('is told on the grey card of the ACK that closes it', () => {
    const { seen } = connectionOf(client.at(-1) as SeatView);
    const closing = seen.find((line) => line.way === 'arrived' && line.segment.wnd === 0);
    const arrival = arrivalOf(seen, closing?.id ?? 0);
    expect(arrival && en.coach.arrival(arrival)).toContain('its window is closed');
  });

  it('is waited for under the timer of probes, then asked with one octet', () => {
    const waiting = client.find((view) => connectionOf(view).timers.probe.is === 'running') as SeatView;
    expect(timersOf(waiting, en.table.own)).toContainEqual(
      expect.objectContaining({ timer: 'probe', text: en.table.own.probeFor.window }),
    );
    expect(coachOf(waiting, levelOf('paper-jam'), en, calm).body).toBe(en.coach.probing.window);
    expect(stageModel(waiting, null).timer).toMatchObject({ which: 'probe', is: 'running' });
    // What DATA would carry if there were room: the rules then say that there is none.
    expect(dataLength(waiting)).toBe(100);
    const due = owing(client, 'probe');
    expect(dataLength(due)).toBe(1);
    expect(timersOf(due, en.table.own)).toContainEqual(
      expect.objectContaining({ timer: 'probe', is: 'expired', text: en.table.own.probeDue }),
    );
  });

  it('is asked again by PROBE, although what goes out is the same octet', () => {
    const again = owing(client, 'retransmission');
    const guided: SeatView = { ...again, setup: { ...again.setup, help: 'guided' } };
    expect(litOf(guided, { ...calm, idle: true }).call).toBe('probe');
    expect(timersOf(again, en.table.own)[0]).toMatchObject({ timer: 'retransmission', text: en.table.own.probeDue });
  });

  it('stands on the ladder where it is news', () => {
    const { story } = played('paper-jam', 'asking');
    const { setup } = client[0] as SeatView;
    const windows = ladderOf({ story, setup, duration: 0 }).flights.map(({ window }) => window);
    expect(windows.filter((window) => window !== null)).toEqual([0, 200, 199, 100]);
  });
});

describe('a silent peer', () => {
  const client = viewsOf('silent-partner', 'client');

  it('is counted: how many probes it has left without an answer', () => {
    const asked = client.find((view) => connectionOf(view).keepalive?.unanswered === 2) as SeatView;
    expect(timersOf(asked, en.table.own)).toContainEqual(
      expect.objectContaining({ timer: 'probe', text: en.table.own.unanswered(2, 5) }),
    );
    expect(coachOf(asked, levelOf('silent-partner'), en, calm).body).toBe(en.coach.probing.keepalive);
  });

  it('whose host has no power sees so itself', () => {
    const dark = viewsOf('silent-partner', 'server').find((view) => view.power === 'off') as SeatView;
    expect(coachOf(dark, levelOf('silent-partner'), en, calm).body).toBe(en.table.own.darkMeaning);
  });
});
