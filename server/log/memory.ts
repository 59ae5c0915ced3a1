/** The log in memory, for tests and for trying things out: the same promises, except that nothing survives. */
import { type MatchText, type Operations, type Perform, storeOver } from './operations.ts';
import { LogError, type SeatRow, type Store } from './port.ts';

/** What a store in memory holds. It outlives the store, so that a test can close one and open it again. */
export interface Memory {
  readonly entries: Map<string, string[]>;
  readonly matches: Map<string, MatchText>;
  readonly seats: Map<string, SeatRow[]>;
}

export const memory = (): Memory => ({ entries: new Map(), matches: new Map(), seats: new Map() });

/** A store over `kept`; several over the same one see each other, like processes on one file. */
export function memoryLog(kept: Memory = memory()): Store {
  const operations = overMemory(kept);
  let closed = false;
  const perform: Perform = async (name, ...args) => {
    if (closed) throw new LogError('closed', 'the log is closed');
    const operation = operations[name] as (...given: typeof args) => ReturnType<Operations[typeof name]>;
    return operation(...args);
  };
  return storeOver(perform, async () => {
    closed = true;
  });
}

function overMemory({ entries, matches, seats }: Memory): Operations {
  const all = (): MatchText[] => [...matches.values()];
  const change = (id: string, next: (match: MatchText) => Partial<MatchText>): void => {
    const match = matches.get(id);
    if (match) matches.set(id, { ...match, ...next(match) });
  };
  const remove = (id: string): void => {
    matches.delete(id);
    seats.delete(id);
    entries.delete(id);
  };
  const byCode = (code: string): MatchText | null => all().find((match) => match.code === code) ?? null;
  return {
    append(matchId, expectedSeq, bodies) {
      const before = entries.get(matchId) ?? [];
      if (before.length !== expectedSeq) return 'conflict';
      entries.set(matchId, [...before, ...bodies]);
      return 'ok';
    },
    read: (matchId, fromSeq) => (entries.get(matchId) ?? []).slice(fromSeq),
    removeLog(matchId) {
      entries.delete(matchId);
    },
    create({ id, code, header, seats: rows, now, until }) {
      if (matches.has(id) || (code !== null && byCode(code))) return 'taken';
      matches.set(id, { id, code, header, createdAt: now, touchedAt: until, endedAt: null });
      seats.set(id, [...rows].sort(bySeat));
      return 'ok';
    },
    byId: (id) => matches.get(id) ?? null,
    byCode,
    running: () =>
      all()
        .filter((match) => match.endedAt === null)
        .sort((a, b) => a.createdAt - b.createdAt || compare(a.id, b.id))
        .map((match) => match.id),
    seats: (id) => (seats.get(id) ?? []).map((row) => ({ ...row })),
    putSeat(id, expected, next) {
      const rows = seats.get(id) ?? [];
      const now = rows.find((row) => row.seat === next.seat);
      if (!now) return 'missing';
      if (now.tokenHash !== expected) return 'taken';
      seats.set(
        id,
        rows.map((row) => (row === now ? { ...next } : row)),
      );
      return 'ok';
    },
    markEnded: (id, at) => change(id, (match) => ({ endedAt: match.endedAt ?? at })),
    touch: (id, at) => change(id, (match) => ({ touchedAt: Math.max(match.touchedAt, at) })),
    expire(before) {
      const gone = all()
        .filter((match) => match.touchedAt < before)
        .sort((a, b) => a.touchedAt - b.touchedAt || compare(a.id, b.id))
        .map((match) => match.id);
      gone.forEach(remove);
      return gone;
    },
    remove,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySeat = (a: SeatRow, b: SeatRow): number => compare(a.seat, b.seat);
