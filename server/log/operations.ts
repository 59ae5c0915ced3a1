/**
 * What a backend does, as plain functions over text: values are serialised before they reach it and parsed after,
 * so that a call can travel to a worker as data and nothing the caller changes later changes what is kept.
 */
import {
  type ClassRow,
  type JsonValue,
  LogError,
  type MatchRow,
  type NewClass,
  type NewMatch,
  type SeatRow,
  type Store,
} from './port.ts';

/** A row of the directory with its header still as text. */
export type MatchText = WithText<MatchRow>;
export type ClassText = WithText<ClassRow>;
type WithText<T> = Omit<T, 'header'> & { readonly header: string };

/** The methods of port.ts, synchronous; each either does all of its work or throws and has done none of it. */
export interface Operations {
  append(matchId: string, expectedSeq: number, bodies: readonly string[]): 'ok' | 'conflict';
  read(matchId: string, fromSeq: number): string[];
  removeLog(matchId: string): void;
  create(match: WithText<NewMatch>): 'ok' | 'taken';
  byId(id: string): MatchText | null;
  byCode(code: string): MatchText | null;
  running(): string[];
  seats(id: string): SeatRow[];
  putSeat(id: string, expected: string | null, next: SeatRow): 'ok' | 'taken' | 'missing';
  markEnded(id: string, at: number): void;
  touch(id: string, at: number): void;
  expire(before: number): string[];
  remove(id: string): void;
  createClass(made: WithText<NewClass>): 'ok' | 'taken';
  classById(id: string): ClassText | null;
  classByCode(code: string): ClassText | null;
  allClasses(): string[];
  touchClass(id: string, at: number): void;
  expireClasses(before: number): string[];
  removeClass(id: string): void;
}

/** Those that deal with classes. */
export type ClassOperations = Pick<
  Operations,
  'createClass' | 'classById' | 'classByCode' | 'allClasses' | 'touchClass' | 'expireClasses' | 'removeClass'
>;

export type OperationName = keyof Operations;

/** One operation as data: its name and its arguments. */
export interface Call {
  readonly name: OperationName;
  readonly args: readonly unknown[];
}

/** Has one operation done, whole, in the order of the calls. */
export type Perform = <K extends OperationName>(
  name: K,
  ...args: Parameters<Operations[K]>
) => Promise<ReturnType<Operations[K]>>;

/** The ports over whatever performs the operations. */
export function storeOver(perform: Perform, close: () => Promise<void>): Store {
  return {
    log: {
      append: (matchId, expectedSeq, entries) => perform('append', matchId, expectedSeq, entries.map(print)),
      read: async (matchId, fromSeq) =>
        (await perform('read', matchId, fromSeq)).map((body, i) => parse(body, `entry ${fromSeq + i} of ${matchId}`)),
      remove: (matchId) => perform('removeLog', matchId),
    },
    directory: {
      create: (match) => perform('create', { ...match, header: print(match.header) }),
      byId: async (id) => withHeader(await perform('byId', id)),
      byCode: async (code) => withHeader(await perform('byCode', code)),
      running: () => perform('running'),
      seats: (id) => perform('seats', id),
      putSeat: (id, expected, next) => perform('putSeat', id, expected, next),
      markEnded: (id, at) => perform('markEnded', id, at),
      touch: (id, at) => perform('touch', id, at),
      expire: (before) => perform('expire', before),
      remove: (id) => perform('remove', id),
    },
    classes: {
      create: (made) => perform('createClass', { ...made, header: print(made.header) }),
      byId: async (id) => withHeader(await perform('classById', id)),
      byCode: async (code) => withHeader(await perform('classByCode', code)),
      all: () => perform('allClasses'),
      touch: (id, at) => perform('touchClass', id, at),
      expire: (before) => perform('expireClasses', before),
      remove: (id) => perform('removeClass', id),
    },
    close,
  };
}

function withHeader<Row extends { readonly id: string; readonly header: string }>(
  row: Row | null,
): (Omit<Row, 'header'> & { header: JsonValue }) | null {
  return row && { ...row, header: parse(row.header, `header of ${row.id}`) };
}

const print = (value: JsonValue): string => JSON.stringify(value);

function parse(text: string, what: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new LogError('damaged', `${what} does not read back`);
  }
}
