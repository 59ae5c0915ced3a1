/** What can happen next in a small match under a flood: each is an entry of the real match, with the fate of what it sends. */
import { DELIVER, type Fate, type LinkState } from '#shared/link/index.ts';
import {
  type Board,
  contextOfView,
  ENDS,
  type End,
  type Input,
  type Level,
  type Match,
  nextDeadline,
  owes,
  type StoryEvent,
  situationOf,
  step,
  viewOf,
} from '#shared/match/index.ts';
import { isNeedless, legalMoves } from '#shared/tcp/index.ts';

/** What the network may do with a transmission beside delivering it: lose it, let others overtake it, or bring it twice. */
const MISCHIEF: readonly Fate[] = [{ kind: 'lose' }, { kind: 'delay', by: 2600 }, { kind: 'duplicate', after: 1400 }];

export interface Node {
  readonly match: Match;
  /** Transmissions that may still be lost, delayed or doubled, and needless moves that may still be made. */
  readonly mischief: number;
  readonly needless: number;
}

export interface Next {
  readonly node: Node;
  readonly isNeedless: boolean;
  readonly story: readonly StoryEvent[];
}

/** A flood that can be explored: so many chairs, forged SYNs by hand and under an order, one client, both forged ACKs. */
export function smallFlood(level: Level, chairs: number, first: number, second: number): Level {
  const { client, server } = level.ends;
  const isSyn = (ctl: readonly string[]) => ctl.includes('SYN');
  const counts = { start: first, ordered: second };
  const events = (server.events ?? []).filter((event) => {
    if (event.happens !== 'stray' || !isSyn(event.stray.ctl)) return true;
    const wave = event.when.on === 'start' ? 'start' : 'ordered';
    return counts[wave]-- > 0;
  });
  const main = { client: client.script.filter(({ line }) => !line), server: server.script.filter(({ line }) => !line) };
  return {
    ...level,
    lines: [],
    networkScript: [],
    ends: {
      client: { ...client, script: main.client },
      server: { ...server, script: main.server, events, backlog: chairs },
    },
  };
}

/** Every entry that may come next: moves of whoever owes something; where nobody does, time goes on, or somebody moves unasked. */
export function nexts(board: Board, node: Node): readonly Next[] {
  const { match } = node;
  const inputs = ENDS.flatMap((end) => movesOf(board, match, end));
  const owing = ENDS.some((end) => owes(board, match, end));
  const at = owing ? null : nextDeadline(board, match);
  const tick: readonly Move[] =
    at === null
      ? []
      : [
          {
            input: { at, seat: 'host', n: null, rev: null, hand: 'own', command: { host: 'tick' } },
            isNeedless: false,
          },
        ];
  return [...inputs, ...tick].flatMap((one) =>
    one.isNeedless && node.needless === 0 ? [] : withFates(board, node, one),
  );
}

interface Move {
  readonly input: Input;
  readonly isNeedless: boolean;
}

function movesOf(board: Board, match: Match, end: End): readonly Move[] {
  const view = viewOf(board, match, end);
  // Strangers are alike, and wait in a line: it is enough that the first of them is dealt with.
  const strangers = view.connections.filter(({ peer }) => end === 'server' && peer !== view.peer);
  return view.connections
    .filter((one) => !strangers.slice(1).includes(one))
    .flatMap((one) =>
      legalMoves(situationOf(one, view.mss, view.needlessInARow), contextOfView(one)).map((move): Move => {
        const command = { move: 'act', peer: one.peer, action: move.action } as const;
        return {
          input: { at: match.at, seat: end, n: view.n + 1, rev: view.rev, hand: 'own', command },
          isNeedless: isNeedless(move),
        };
      }),
    );
}

/** The step with everything that it sends delivered; and if it sends something, with each other fate. */
function withFates(board: Board, node: Node, { input, isNeedless }: Move): readonly Next[] {
  const taken = (fate: Fate): Next => {
    const script = [{ on: {}, copy: 'every', fate }] as const;
    const network = { name: 'scripted', strength: 1, script } as const;
    const stepped = step({ ...board, conditions: { ...board.conditions, network } }, node.match, input);
    const mischief = node.mischief - (fate.kind === 'deliver' ? 0 : 1);
    const needless = node.needless - (isNeedless ? 1 : 0);
    return { node: { match: stepped.match, mischief, needless }, isNeedless, story: stepped.story };
  };
  const delivered = taken(DELIVER);
  const sends = delivered.node.match.link.log.length > node.match.link.log.length;
  return sends && node.mischief > 0 ? [delivered, ...MISCHIEF.map(taken)] : [delivered];
}

/** What of a node decides how it goes on: times count from now, and what only tells of the past is left out. */
export function keyOf({ match, mischief, needless }: Node): string {
  const { at, hosts, link, seats, phase, goals } = match;
  const since = (moment: number | null) => (moment === null ? null : moment - at);
  const ends = ENDS.map((end) => {
    const { due, triggeredAt, befallen, backlog, connections } = hosts[end];
    const known = Object.values(connections).map(({ peer, tcb, inbox, outstanding, calls, timers, ...rest }) => [
      ...[peer, tcb, inbox.map(({ segment }) => segment), outstanding, calls],
      Object.values(timers).map(({ is, endsAt }) => (is === 'off' ? is : [is, endsAt - at])),
      ...[rest.duplicateAcks, rest.sent, rest.delivered, rest.opened, rest.signals],
    ]);
    const befalls = [befallen.due, since(befallen.triggeredAt)];
    return [due, since(triggeredAt), befalls, backlog?.given, backlog?.most, seats[end].needlessInARow, known];
  });
  return JSON.stringify([phase, goals, mischief, needless, ends, wayOf(link, at)]);
}

const wayOf = <T>({ inFlight, tracks, losses }: LinkState<T>, at: number) => [
  losses,
  tracks.map((one) => [one.lane, one.label, one.copies, one.losses, one.duplicates, one.missed]),
  inFlight.map(({ lane, label, arrivesAt, cargo }) => [lane, label, arrivesAt - at, cargo]),
];
