/** The timer of probes runs while there is something to ask the peer, and for what; nothing else starts or stops it. */
import type { Ms } from '#shared/base/index.ts';
import { type ProbeKind, probeKind } from '#shared/tcp/index.ts';
import type { Board } from './board.ts';
import { type Connection, OFF } from './host.ts';
import type { End } from './level.ts';
import { connectionOf, setConnection, type Turn, tell } from './turn.ts';

/** Starts the timer, stops it, or starts it anew where it is to run for something else or was `rewound`. */
export function mindProbes(turn: Turn, end: End, peer: string): void {
  const { board, match, prelude } = turn;
  if (match.phase !== 'running' || prelude) return;
  const connection = connectionOf(turn, end, peer);
  const kind = match.hosts[end].power === 'on' ? probeKind(connection) : null;
  if (kind === connection.probing) return;
  tell(turn, end, { event: 'timer', timer: 'probe', is: kind === null ? 'stopped' : 'restarted' });
  const probe =
    kind === null
      ? OFF
      : { is: 'running' as const, startedAt: match.at, endsAt: match.at + runsFor(board, end, connection, kind) };
  setConnection(turn, end, { ...connection, probing: kind, timers: { ...connection.timers, probe } });
}

/** SHLD-29: a closed window is asked after one RTO. A silent peer is asked when it has been silent for long, then more often. */
function runsFor({ level, timing }: Board, end: End, { keepalive }: Connection, kind: ProbeKind): Ms {
  const plan = level.ends[end].keepalive;
  if (kind === 'window' || plan === undefined) return timing.rto;
  return keepalive?.unanswered ? plan.interval : plan.idle;
}

/** Nobody has answered the last probe that keepalive allows. */
export const isDead = ({ probing, keepalive }: Connection): boolean =>
  probing === 'keepalive' && keepalive !== null && keepalive.unanswered >= keepalive.probes;
