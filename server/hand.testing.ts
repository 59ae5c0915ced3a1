/** For tests: a clock that is moved by hand, and a line that remembers what it heard. */
import { vi } from 'vitest';
import type { Clock } from './clock.ts';
import type { Line } from './host/index.ts';

/** A clock that stands until a test says what time it is. */
export function handClock(): Clock & { goTo(at: number): void } {
  let time = 0;
  let alarms: { at: number; call: () => void }[] = [];
  return {
    wall: () => time,
    now: () => time,
    wake(at, call) {
      const alarm = { at, call };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((each) => each !== alarm);
      };
    },
    goTo(at) {
      time = at;
      const due = alarms.filter((alarm) => alarm.at <= at);
      alarms = alarms.filter((alarm) => alarm.at > at);
      for (const { call } of due) call();
    },
  };
}

export function hearing(owner: string) {
  const line = {
    owner,
    view: vi.fn<Line['view']>(),
    nudge: vi.fn<Line['nudge']>(),
    roomChanged: vi.fn<Line['roomChanged']>(),
    takenOver: vi.fn<Line['takenOver']>(),
    invited: vi.fn<Line['invited']>(),
  } satisfies Line;
  return { ...line, revs: () => line.view.mock.calls.map(([view]) => view.rev) };
}
