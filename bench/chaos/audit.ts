/** What players remember of a match, held against the log that is left. */
import { isDeepStrictEqual } from 'node:util';
import { levelOfMatch } from '#shared/levels/index.ts';
import { begin, boardOf, type Entry, fold, type Match, type MatchHeader, viewOf } from '#shared/match/index.ts';
import { openSqliteLog, type Store } from '../../server/log/index.ts';
import { digest, type Remembered } from '../class/hand.ts';

export interface Audit {
  acknowledged: number;
  /** Acknowledged, and not in the log. */
  lost: number;
  /** In the log more than once, or under a number with which it was never sent. */
  doubled: number;
  /** Acknowledged before another that stands before it in the log. */
  misordered: number;
  matches: number;
  ended: number;
  /** Matches whose log folds, to all that their players saw. */
  folded: number;
  /** Seats in a class whose student was away when the match ended, and had no table to come back to. */
  away: number;
  readonly wrong: string[];
}

/** Reads the data folder of a server that has ended. */
export async function auditedIn(folder: string, memories: readonly Remembered[]): Promise<Audit> {
  const store = await openSqliteLog(folder);
  try {
    return await audited(store, memories);
  } finally {
    await store.close();
  }
}

/** @param memories of any number of matches; those of one match are held against it together. */
async function audited({ log, directory }: Store, memories: readonly Remembered[]): Promise<Audit> {
  const audit = {
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    misordered: 0,
    matches: 0,
    ended: 0,
    folded: 0,
    away: 0,
    wrong: [],
  };
  for (const [match, seats] of Map.groupBy(memories, (memory) => memory.match)) {
    audit.matches++;
    const row = await directory.byId(match);
    const entries = (await log.read(match, 0)) as unknown as Entry[];
    for (const memory of seats) holdMoves(audit, memory, entries);
    if (row) holdViews(audit, seats, row.header as unknown as MatchHeader, entries);
    else (audit as Audit).wrong.push(`${match} is not in the directory`);
  }
  return audit;
}

function holdMoves(audit: Audit, { match, seat, sent, acknowledged }: Remembered, entries: readonly Entry[]): void {
  const blame = (what: 'lost' | 'doubled' | 'misordered', n: number): void => {
    audit[what]++;
    audit.wrong.push(`${match}, ${seat}, move ${n}: ${what}`);
  };
  const own = entries.filter((entry) => entry.seat === seat && entry.hand === 'own');
  let before = -1;
  for (const { n, move } of acknowledged) {
    audit.acknowledged++;
    const place = own.findIndex((entry) => entry.n === n && isDeepStrictEqual(entry.command, move));
    if (place < 0) blame('lost', n);
    else if (place <= before) blame('misordered', n);
    before = Math.max(before, place);
  }
  const numbers = new Set<number | null>();
  for (const { n, command } of own) {
    const isSent = sent.some((play) => play.n === n && isDeepStrictEqual(play.move, command));
    if (numbers.has(n) || !isSent) blame('doubled', n ?? 0);
    numbers.add(n);
  }
}

/** Every view that was shown is one that the log gives. */
function holdViews(audit: Audit, seats: readonly Remembered[], header: MatchHeader, entries: readonly Entry[]): void {
  const match = seats[0]?.match;
  const level = levelOfMatch(header);
  if (level === null) return void audit.wrong.push(`${match} has no level`);
  const board = boardOf(header, level);
  const states: Match[] = [begin(board).match];
  const folded = fold({ header, entries }, level, ({ stepped }) => states.push(stepped.match));
  if (!folded.ok) return void audit.wrong.push(`${match} does not fold: ${folded.error}`);
  if (folded.value.match.phase === 'ended') audit.ended++;
  else audit.wrong.push(`${match} has not ended in the log`);
  const before = audit.wrong.length;
  for (const { seat, seen, last } of seats) {
    const given = new Set(states.map((state) => digest(viewOf(board, state, seat))));
    const unknown = [...seen].filter((one) => !given.has(one)).length;
    if (unknown > 0) audit.wrong.push(`${match}, ${seat}: ${unknown} of ${seen.size} views are not those of the log`);
    if (last.phase !== 'ended' && header.classroom) audit.away++;
    else if (digest(last) !== digest(viewOf(board, folded.value.match, seat)))
      audit.wrong.push(
        `${match}, ${seat}: saw revision ${last.rev} with ${last.n} moves last, which is not the log's end`,
      );
  }
  if (audit.wrong.length === before) audit.folded++;
}
