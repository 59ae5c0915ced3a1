/** The log in memory, for tests and for trying things out: the same promises, except that nothing survives. */
import {
  type ClassOperations,
  type ClassText,
  type MatchText,
  type Operations,
  type Perform,
  storeOver,
} from './operations.ts';
import { classLog, LogError, type SeatRow, type Store } from './port.ts';

/** What a store in memory holds. It outlives the store, so that a test can close one and open it again. */
export interface Memory {
  readonly entries: Map<string, string[]>;
  readonly matches: Map<string, MatchText>;
  readonly seats: Map<string, SeatRow[]>;
  readonly classes: Map<string, ClassText>;
  /** Of each match of a class, which one. */
  readonly classOf: Map<string, string>;
}

export const memory = (): Memory => ({
  entries: new Map(),
  matches: new Map(),
  seats: new Map(),
  classes: new Map(),
  classOf: new Map(),
});

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

const overMemory = (kept: Memory): Operations => ({ ...matchesOver(kept), ...classesOver(kept) });

function matchesOver(kept: Memory): Omit<Operations, keyof ClassOperations> {
  const { entries, matches, seats, classes, classOf } = kept;
  const all = (): MatchText[] => [...matches.values()];
  const change = (id: string, next: (match: MatchText) => Partial<MatchText>): void => {
    const match = matches.get(id);
    if (match) matches.set(id, { ...match, ...next(match) });
  };
  const remove = (id: string): void => removeMatch(kept, id);
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
    create({ id, code, header, seats: rows, now, until, class: of }) {
      if (matches.has(id) || (code !== null && isTaken(kept, code))) return 'taken';
      if (of !== undefined && !classes.has(of)) return 'taken';
      if (of !== undefined) classOf.set(id, of);
      matches.set(id, { id, code, header, createdAt: now, touchedAt: until, endedAt: null });
      seats.set(id, [...rows].sort(bySeat));
      return 'ok';
    },
    byId: (id) => matches.get(id) ?? null,
    byCode: (code) => withCode(matches, code),
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
        .filter((match) => match.touchedAt < before && !classOf.has(match.id))
        .sort((a, b) => a.touchedAt - b.touchedAt || compare(a.id, b.id))
        .map((match) => match.id);
      gone.forEach(remove);
      return gone;
    },
    remove,
  };
}

function classesOver(kept: Memory): ClassOperations {
  const { entries, classes, classOf } = kept;
  const removeClass = (id: string): void => {
    classes.delete(id);
    entries.delete(classLog(id));
    for (const [match, of] of [...classOf]) if (of === id) removeMatch(kept, match);
  };
  return {
    createClass({ id, code, header, now, until }) {
      if (classes.has(id) || isTaken(kept, code)) return 'taken';
      classes.set(id, { id, code, header, createdAt: now, touchedAt: until });
      return 'ok';
    },
    classById: (id) => classes.get(id) ?? null,
    classByCode: (code) => withCode(classes, code),
    allClasses: () =>
      [...classes.values()].sort((a, b) => a.createdAt - b.createdAt || compare(a.id, b.id)).map(({ id }) => id),
    touchClass(id, at) {
      const row = classes.get(id);
      if (row) classes.set(id, { ...row, touchedAt: Math.max(row.touchedAt, at) });
    },
    expireClasses(before) {
      const gone = [...classes.values()]
        .filter(({ touchedAt }) => touchedAt < before)
        .sort((a, b) => a.touchedAt - b.touchedAt || compare(a.id, b.id))
        .map(({ id }) => id);
      gone.forEach(removeClass);
      return gone;
    },
    removeClass,
  };
}

function removeMatch({ entries, matches, seats, classOf }: Memory, id: string): void {
  matches.delete(id);
  seats.delete(id);
  entries.delete(id);
  classOf.delete(id);
}

const withCode = <Row extends { readonly code: string | null }>(rows: Map<string, Row>, code: string): Row | null =>
  [...rows.values()].find((row) => row.code === code) ?? null;

/** A code opens one thing: a match or a class. */
const isTaken = ({ matches, classes }: Memory, code: string): boolean =>
  withCode(matches, code) !== null || withCode(classes, code) !== null;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySeat = (a: SeatRow, b: SeatRow): number => compare(a.seat, b.seat);
