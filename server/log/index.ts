/** log: what the server keeps. The ports, and a backend for each place it runs in. */
export { backupSqlite } from './backup.ts';
export { type Memory, memory, memoryLog } from './memory.ts';
export type {
  ClassDirectory,
  Directory,
  JsonValue,
  Log,
  LogErrorCode,
  MatchRow,
  NewMatch,
  SeatRow,
  Store,
} from './port.ts';
export { classLog, LogError } from './port.ts';
export { openSqliteLog, type SqliteOptions } from './sqlite.ts';
export { storedMatch } from './stored.ts';
