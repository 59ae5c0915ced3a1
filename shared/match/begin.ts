/** The match before its first entry: the earlier exchange of the level is played, perfectly and at once. */

import { assert, type Ms } from '#shared/base/index.ts';
import { emptyLink } from '#shared/link/index.ts';
import { happen } from './advance.ts';
import type { Board } from './board.ts';
import { newHost, situationOf } from './host.ts';
import { ENDS, type End, type Level } from './level.ts';
import { type Match, newMatch } from './match.ts';
import { perform } from './perform.ts';
import { owedOn, settle } from './settle.ts';
import { callPassiveOpen, getReady } from './step.ts';
import type { StoryEvent } from './story.ts';
import { firstRight, noteStates, setConnection, setHost, type Turn } from './turn.ts';

/** More moves than any prelude needs: a level that never comes to rest is a bug of the level. */
const MOST_MOVES = 100;

export interface Begun {
  readonly match: Match;
  readonly story: readonly StoryEvent[];
}

export function begin(board: Board): Begun {
  const { level, header } = board;
  const hosts = { client: newHost('client', level), server: newHost('server', level) };
  const fresh = newMatch(header.setup, level, hosts);
  const played = playPrelude(board, fresh);
  const turn: Turn = { board, match: played.match, story: [], prelude: false };
  for (const end of ENDS) {
    callPassiveOpen(turn, end);
    if (hasNoReady(level, end)) getReady(turn, end);
  }
  noteStates(turn);
  return { match: turn.match, story: [...played.story, ...turn.story] };
}

/** Whose port is shut has nothing to be ready for. */
const hasNoReady = ({ ends }: Level, end: End): boolean =>
  ends[end].script.length === 0 && ends[end].prelude.length === 0;

function playPrelude(board: Board, fresh: Match): Begun {
  const { level } = board;
  if (ENDS.every((end) => level.ends[end].prelude.length === 0)) return { match: fresh, story: [] };
  const calm = { ...board.conditions, network: { name: 'calm' as const, strength: 1 as const, script: [] } };
  const turn: Turn = {
    board: { ...board, conditions: calm },
    match: { ...fresh, phase: 'running' },
    story: [],
    prelude: true,
  };
  for (let moves = 0; ; moves++) {
    assert(moves < MOST_MOVES, `the prelude of ${level.id} comes to rest`);
    settle(turn);
    if (moveOnce(turn)) continue;
    const [next] = [...turn.match.link.inFlight].sort((a, b) => a.arrivesAt - b.arrivesAt);
    if (!next) return { match: rested(board, turn.match, fresh), story: before(turn) };
    turn.match = { ...turn.match, at: next.arrivesAt };
    happen(turn);
  }
}

/** Lets one end do what it owes; answers before calls, so that the exchange reads like the RFC's figures. */
function moveOnce(turn: Turn): boolean {
  for (const end of ENDS) {
    for (const connection of Object.values(turn.match.hosts[end].connections)) {
      if (owedOn(turn.board, turn.match.hosts[end], connection) === null) continue;
      const move = firstRight(turn.board, turn.match.hosts[end], connection);
      assert(move !== undefined, 'what is owed can be done');
      perform(turn, end, connection.peer, situationOf(connection, turn.board.level.mss, 0), move);
      return true;
    }
  }
  return false;
}

/** Time starts at 0, the link is empty, and the script counts its own octets. */
function rested(board: Board, played: Match, fresh: Match): Match {
  const match: Match = { ...fresh, hosts: played.hosts, link: emptyLink() };
  const turn: Turn = { board, match, story: [], prelude: true };
  for (const end of ENDS) setRested(turn, end, played.at);
  return turn.match;
}

function setRested(turn: Turn, end: End, lasted: Ms): void {
  const host = turn.match.hosts[end];
  setHost(turn, { ...host, due: 0, triggeredAt: null });
  for (const connection of Object.values(host.connections)) {
    const seen = connection.seen.map((line) => ({ ...line, at: (line.at ?? 0) - lasted }));
    setConnection(turn, end, { ...connection, seen, sent: 0, delivered: 0, lost: 0 });
  }
}

/** The prelude's story ends before the match begins: its times are negative. */
const before = (turn: Turn): readonly StoryEvent[] =>
  turn.story.map((event) => ({ ...event, at: event.at - turn.match.at - 1 }));
