/**
 * The log port and the directory port: everything the server keeps. A match is its log, so the only coordination
 * between hands that hold the same match is the sequence number each append expects. Read contract.ts next: it
 * says the same in tests, which every backend passes.
 */

/** What a backend can keep: plain JSON, read back as it was at the moment of the call. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Why a promise of this port was rejected:
 * - closed: the store was closed, or its worker is gone;
 * - full: the disk (or the bound given at opening) has no room; nothing of the call was kept, reads go on;
 * - busy: another process held the file for too long; nothing of the call was kept, it may be tried again;
 * - damaged: what was kept does not read back; the message names the row, other matches are unharmed;
 * - newer: the file was written by a newer version, and was not touched;
 * - failed: anything else the backend reports, in the words of the backend.
 */
export type LogErrorCode = 'closed' | 'full' | 'busy' | 'damaged' | 'newer' | 'failed';

export class LogError extends Error {
  readonly code: LogErrorCode;
  constructor(code: LogErrorCode, message: string) {
    super(message);
    this.name = 'LogError';
    this.code = code;
  }
}

/** A list of entries per match, and per class under the name `classLog` gives it, which only grows. `seq` counts its entries from 0. */
export interface Log {
  /**
   * Adds all entries or none. 'conflict' unless the match has exactly `expectedSeq` entries now: then another hand
   * was first, and the caller reads the tail and judges again. Resolves only when the entries would survive a
   * crash of the process and of the machine; the receipts of one store resolve in the order of its commits.
   */
  append(matchId: string, expectedSeq: number, entries: readonly JsonValue[]): Promise<'ok' | 'conflict'>;
  /** The entries from `fromSeq` on, in order; none for a match nobody wrote to. Sees every append called before it. */
  read(matchId: string, fromSeq: number): Promise<JsonValue[]>;
  /** Forgets the entries of a log that has no row in the directory; for a match, take `Directory.remove`. */
  remove(matchId: string): Promise<void>;
}

/** A seat of a match. `tokenHash` is the hash of the token that holds it, null when the seat is free. */
export interface SeatRow {
  readonly seat: string;
  readonly tokenHash: string | null;
  /** What the player wants to be called; '' when the seat is free or its holder gave none. */
  readonly name: string;
}

/** Moments are integers (ms) of the caller's clock. */
export interface MatchRow {
  readonly id: string;
  /** What a friend types to join; null for a match that cannot be joined by code. */
  readonly code: string | null;
  readonly header: JsonValue;
  readonly createdAt: number;
  /** The last `touch`, or what it was created with. */
  readonly touchedAt: number;
  /** Null while the match runs. */
  readonly endedAt: number | null;
}

export interface NewMatch {
  readonly id: string;
  readonly code: string | null;
  readonly header: JsonValue;
  /** Every seat a player may hold, each name once. */
  readonly seats: readonly SeatRow[];
  readonly now: number;
  /** Safe from `expire` until then, as after a `touch`: whoever clears comes at any moment. */
  readonly until: number;
  /** The class whose table it is: the match stays as long as that, and goes with it. */
  readonly class?: string | undefined;
}

/** Which matches there are, and who sits where. */
export interface Directory {
  /**
   * Claims the id and the code at once; 'taken' (and nothing kept) if the id belongs to a match already, or the code to
   * a match or a class, or if its class is gone.
   */
  create(match: NewMatch): Promise<'ok' | 'taken'>;
  byId(id: string): Promise<MatchRow | null>;
  /** Codes are compared exactly; an ended match keeps its code until it is removed. */
  byCode(code: string): Promise<MatchRow | null>;
  /** The ids of the matches that have not ended, oldest first. */
  running(): Promise<string[]>;
  /** Sorted by the name of the seat; empty for a match that is not there. */
  seats(id: string): Promise<SeatRow[]>;
  /**
   * Compare and put: the seat becomes `next` only if `expected` is its token hash now (null: it is free), so a free
   * seat is claimed exactly once, and given back or handed on only by who knows its holder. Otherwise 'taken'.
   * 'missing' if there is no such match or seat.
   */
  putSeat(id: string, expected: string | null, next: SeatRow): Promise<'ok' | 'taken' | 'missing'>;
  /** The first moment given stays. Of a match that is not there: nothing. */
  markEnded(id: string, at: number): Promise<void>;
  /** Somebody is here: the match is safe from `expire` until `at`. Never moves back. */
  touch(id: string, at: number): Promise<void>;
  /** Removes every match of no class, running or ended, last touched before `before`, with seats and log; returns their ids. */
  expire(before: number): Promise<string[]>;
  /** Removes the match with its seats, code and log. */
  remove(id: string): Promise<void>;
}

/** Moments are integers (ms) of the caller's clock. */
export interface ClassRow {
  readonly id: string;
  /** What a student types to join. */
  readonly code: string;
  readonly header: JsonValue;
  readonly createdAt: number;
  /** The last `touch`, or what it was created with. */
  readonly touchedAt: number;
}

export interface NewClass {
  readonly id: string;
  readonly code: string;
  readonly header: JsonValue;
  readonly now: number;
  /** Safe from `expire` until then. */
  readonly until: number;
}

/** Which classes there are. What happens in one is its log, see `classLog`. */
export interface ClassDirectory {
  /** Claims the id and the code at once; 'taken' (and nothing kept) if a class has the id, or a match or a class the code. */
  create(made: NewClass): Promise<'ok' | 'taken'>;
  byId(id: string): Promise<ClassRow | null>;
  byCode(code: string): Promise<ClassRow | null>;
  /** The ids of all classes, oldest first. */
  all(): Promise<string[]>;
  /** The class is in use: it is safe from `expire` until `at`. Never moves back. */
  touch(id: string, at: number): Promise<void>;
  /** Removes every class last touched before `before`, as `remove` does; returns their ids. */
  expire(before: number): Promise<string[]>;
  /** Removes the class with its log, and its matches with theirs, all at once. */
  remove(id: string): Promise<void>;
}

/** The name of a class's log; no match's id has this form. */
export const classLog = (id: string): string => `class:${id}`;

/** One backend, opened. */
export interface Store {
  readonly log: Log;
  readonly directory: Directory;
  readonly classes: ClassDirectory;
  /** Finishes what was called before, then lets go of the file. Later calls are rejected with 'closed'. */
  close(): Promise<void>;
}
