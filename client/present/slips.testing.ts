/** Matches of two steady bots in which somebody slips: the tests of what is thought over after a match begin with these. */
import { assert, secretFromText } from '#shared/base/index.ts';
import { BOT } from '#shared/bots/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import {
  begin,
  boardOf,
  type Debrief,
  debriefOf,
  ENDS,
  type End,
  type Entry,
  type Help,
  type Input,
  type MatchHeader,
  type Moments,
  momentsOf,
  nextDeadline,
  RULES_VERSION,
  type SeatView,
  step,
  viewOf,
} from '#shared/match/index.ts';
import type { Action } from '#shared/tcp/index.ts';

/** What an end tries in place of doing what is right, or nothing, now; null: it does not slip. Asked again until it says null. */
export type Slips = (view: SeatView) => Action | null;

export interface Slipped extends Moments {
  readonly debrief: Debrief;
}

export const NAMES = { client: 'Ann', server: 'Bob' } as const;

const MOST = 500;

export function slipped(level: LevelId, end: End, slips: Slips, help: Help = 'standard'): Slipped {
  const data = levelOf(level);
  const header: MatchHeader = {
    rules: RULES_VERSION,
    setup: {
      level,
      network: data.network,
      help,
      clock: 'patient',
      speed: 100,
      glass: false,
      occupants: { client: 'person', server: 'person' },
    },
    boardSecret: secretFromText('slips'),
    matchSecret: secretFromText('slips match'),
  };
  const board = boardOf(header, data);
  const entries: Entry[] = [];
  let { match } = begin(board);
  const enter = (input: Input) => {
    const stepped = step(board, match, input);
    match = stepped.match;
    entries.push({ ...input, code: stepped.code });
  };
  const move = (seat: End, view: SeatView, command: Extract<Entry['command'], { move: string }>) =>
    enter({ at: match.at, seat, n: view.n + 1, rev: view.rev, hand: 'own', command });
  while (match.phase !== 'ended') {
    assert(entries.length < MOST, 'a match with slips ends');
    const view = viewOf(board, match, end);
    const slip = match.phase === 'running' ? slips(view) : null;
    const peer = view.peer;
    if (slip) {
      move(end, view, { move: 'act', peer, action: slip });
      continue;
    }
    const mover = ENDS.find((seat) => BOT.steady(viewOf(board, match, seat), () => false));
    const at = nextDeadline(board, match);
    if (mover) {
      const seen = viewOf(board, match, mover);
      const choice = BOT.steady(seen, () => false);
      if (choice) move(mover, seen, choice.move);
    } else if (at !== null) enter({ at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } });
  }
  const moments = momentsOf({ header, entries }, data);
  assert(moments.ok, 'the record folds');
  const debrief = debriefOf({ board, match, story: moments.value.story }, match.segments);
  assert(debrief !== null, 'it is over');
  return { ...moments.value, debrief };
}

/** Slips once, at the first view for which this holds, so many times in a row. */
export function once(when: (view: SeatView) => boolean, what: (view: SeatView) => Action, times = 1): Slips {
  let left = times;
  return (view) => {
    if (left === 0 || !when(view)) return null;
    left -= 1;
    return what(view);
  };
}

export const isIn =
  (state: string) =>
  (view: SeatView): boolean =>
    view.connections[0]?.tcb.state === state;
