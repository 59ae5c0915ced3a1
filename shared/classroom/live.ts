/** What is not in the log of a class, but known to the server that runs it: who is here, and how the tables stand. */
import type { StudentId } from './pair.ts';
import type { HostSeat, HostTable } from './views.ts';

export interface Live {
  /** Whose page is open. */
  readonly present: { readonly [student: StudentId]: boolean };
  /** By the id of the match; what has none has not been opened. */
  readonly tables: { readonly [match: string]: TableLive };
}

export interface TableLive extends Pick<HostTable, 'goals'> {
  readonly phase: 'waiting' | 'running' | 'ended';
  readonly seats: { readonly [seat in keyof HostTable['seats']]: SeatLive };
}

export type SeatLive = Omit<HostSeat, 'by'>;
