/** Where an exploration starts: a real match at the moment at which both are ready, and what of a real match is looked at. */
import { secretFromText } from '#shared/base/index.ts';
import {
  type Board,
  begin,
  boardOf,
  ENDS,
  type End,
  type Level,
  type Match,
  mainConnection,
  type Naming,
  otherEnd,
  RULES_VERSION,
  readyMove,
  step as stepMatch,
} from '#shared/match/index.ts';
import type { EndState } from './end.ts';
import type { Items } from './items.ts';
import type { LineState } from './line.ts';

/** The board that is explored: ISNs that never wrap, DISCARD by hand. */
export function boardFor(level: Level): Board {
  const secret = secretFromText('verify');
  return boardOf(
    {
      rules: RULES_VERSION,
      setup: {
        level: level.id,
        network: { name: 'scripted', strength: 1 },
        help: 'standard',
        clock: 'patient',
        speed: 100,
        glass: false,
        occupants: { client: 'steady', server: 'steady' },
      },
      boardSecret: secret,
      matchSecret: secret,
    },
    level,
  );
}

/** The real match at the moment at which both are ready and have not moved. */
export function matchAtStart(board: Board): Match {
  let { match } = begin(board);
  for (const end of ENDS) {
    const { n, rev } = match.seats[end];
    match = stepMatch(board, match, {
      at: 0,
      seat: end,
      n: n + 1,
      rev,
      hand: 'bot',
      command: readyMove(mainConnection(match.hosts[end])),
    }).match;
  }
  return match;
}

/** What of a real match the exploration looks at. */
export function abstractEnd(match: Match, end: End, items: Items): EndState {
  const host = match.hosts[end];
  const lines = Object.values(host.connections).map((connection): [string, LineState] => {
    const { peer, tcb, incarnation, calls, duplicateAcks, signals, sent, delivered } = connection;
    const { opened, reported, keepalive } = connection;
    const progress = { tcb, incarnation, calls, duplicateAcks, signals, sent, delivered, opened, reported, keepalive };
    const line = peer === host.peer ? null : peer;
    const inbox = connection.inbox.map(({ segment, label, number }) => {
      const role = (match.link.log[number]?.role ?? 'ack') as Naming['role'];
      return items.of(otherEnd(end), segment, label, role, line);
    });
    return [peer, { ...progress, peer, inbox }];
  });
  return {
    due: host.due,
    triggered: host.triggeredAt !== null,
    befallen: host.befallen.due,
    awaits: host.befallen.triggeredAt !== null,
    power: host.power,
    reboots: host.reboots,
    listening: host.listening,
    lines: Object.fromEntries(lines),
  };
}
