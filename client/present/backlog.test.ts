import { describe, expect, it } from 'vitest';
import type { ConnectionView, SeatView } from '#shared/match/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { announcements } from './announce.ts';
import { chairsOf, cookieCall, recomputedOf, synsOf } from './backlog.ts';
import { connectionOf } from './connection.ts';
import { played } from './played.testing.ts';

const { views } = played('flood-and-cookie', 'one');
const server = views.filter(({ seat }) => seat === 'server');
const isCheck = (view: SeatView): boolean => recomputedOf(view) !== null;
const head = (view: SeatView) => connectionOf(view).inbox[0]?.segment;

/** An ACK of one of the tabs; the others are forged. */
const isTrue = ({ remote }: ConnectionView): boolean => remote.startsWith('A:');

describe('the cookie computed anew', () => {
  it('is there for each ACK of which nothing was kept, and for nothing else', () => {
    for (const view of server) {
      const { tcb } = connectionOf(view);
      const ack = head(view)?.ctl.length === 0 || head(view)?.ctl.includes('PSH');
      expect(isCheck(view)).toBe(tcb.state === 'LISTEN' && ack === true);
    }
    expect(server.filter(isCheck).length).toBeGreaterThanOrEqual(5);
  });

  it('is what a client acknowledges, and what a forger does not', () => {
    for (const view of server.filter(isCheck)) {
      const made = recomputedOf(view);
      expect(made?.acknowledged === made?.cookie).toBe(isTrue(connectionOf(view)));
      expect(made?.overtaken).toBe(0);
    }
  });

  it('is on nobody’s table who has no backlog', () => {
    expect(views.filter(({ seat }) => seat === 'client').some(isCheck)).toBe(false);
  });
});

it('has one button for COOKIE and TAKE: the head says which', () => {
  for (const view of server) expect(cookieCall(view)).toBe(isCheck(view) ? 'take' : 'cookie');
});

it('draws each chair, those that are taken first', () => {
  for (const { backlog } of server) {
    if (backlog === null) throw new Error('the server has a backlog');
    const chairs = chairsOf(backlog);
    expect(chairs).toHaveLength(8);
    const taken = chairs.map(({ peer }) => peer !== null);
    expect(taken).toEqual(taken.toSorted((a, b) => Number(b) - Number(a)));
  }
});

it('speaks of a wave now and then, not of each SYN', () => {
  const [first, last] = [server[0], server.at(-1)] as [SeatView, SeatView];
  const came = last.backlog ? synsOf(last.backlog) - (first.backlog ? synsOf(first.backlog) : 0) : 0;
  expect(came).toBeGreaterThan(45);
  for (const text of Object.values(TEXTS)) {
    const said = server.flatMap((view, at) => (at === 0 ? [] : announcements(server[at - 1] as SeatView, view, text)));
    const ofWave = said.filter((line) => /^(?:\d+ SYNs have come|来了 \d+ 个 SYN)/.test(line));
    expect(ofWave).toHaveLength(Math.floor(came / 10));
    expect(said.length).toBeLessThan(120);
  }
});
