/**
 * What a class's log folds to, and the way into it: a command is made of the class as it stands, judged, written, and only then
 * taken in. Whoever writes waits for their turn elsewhere.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import {
  type ClassHeader,
  type ClassState,
  type Entry,
  foldClass,
  isIdle,
  mayDo,
  stepClass,
} from '#shared/classroom/index.ts';
import type { Reply, WireError } from '#shared/wire/index.ts';
import type { Clock } from '../clock.ts';
import { classLog, type JsonValue, type Log } from '../log/index.ts';

/** How often a command is judged again because another hand wrote first. */
const TRIES = 4;

export interface ClassIdentity {
  readonly id: string;
  readonly code: string;
  readonly header: ClassHeader;
}

export interface JournalOptions {
  readonly log: Log;
  readonly clock: Clock;
}

/** What is to be written, made of the class as it stands when its turn has come; null: nothing, it is done already. */
export type Decide = (state: ClassState) => Promise<Result<Wish | null, WireError>> | Result<Wish | null, WireError>;

/** A command, and by whom it is. */
export type Wish = Pick<Entry, 'by' | 'command'>;

interface Folded {
  readonly state: ClassState;
  /** The host has ended the running round, and not all of its matches may have heard of it. */
  readonly isStopped: boolean;
}

export class Journal {
  readonly #identity: ClassIdentity;
  readonly #options: JournalOptions;
  #folded: Folded;

  /** Rejects with the log's own error, or if the log does not fold. */
  static async open(identity: ClassIdentity, options: JournalOptions): Promise<Journal> {
    return new Journal(identity, options, await fold(identity, options.log));
  }

  private constructor(identity: ClassIdentity, options: JournalOptions, folded: Folded) {
    this.#identity = identity;
    this.#options = options;
    this.#folded = folded;
  }

  get state(): ClassState {
    return this.#folded.state;
  }

  get isStopped(): boolean {
    return this.#folded.isStopped;
  }

  /** Rejects if it cannot be written; then what is in memory may be behind the log: `foldAgain`. */
  async append(decide: Decide): Promise<Reply<null>> {
    const { log, clock } = this.#options;
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const wish = await decide(this.state);
      if (!wish.ok) return wish;
      if (wish.value === null) return ok(null);
      const { by, command } = wish.value;
      const refusal = mayDo(this.state, by, command);
      if (refusal !== null) return err(refusal);
      if (isIdle(this.state, by, command)) return ok(null);
      const entry: Entry = { at: Math.max(this.state.at, clock.wall()), by, command };
      const entries = [entry as unknown as JsonValue];
      if ((await log.append(classLog(this.#identity.id), this.state.seq, entries)) === 'ok') {
        this.#folded = { state: stepClass(this.state, entry), isStopped: stoppedAfter(this.isStopped, entry) };
        return ok(null);
      }
      await this.foldAgain();
    }
    throw new Error('another hand was first, again and again');
  }

  async foldAgain(): Promise<void> {
    this.#folded = await fold(this.#identity, this.#options.log);
  }
}

async function fold({ id, header }: ClassIdentity, log: Log): Promise<Folded> {
  const entries = (await log.read(classLog(id), 0)) as unknown as Entry[];
  const folded = foldClass(header, entries);
  if (!folded.ok) throw new Error(`the log of a class does not fold: ${folded.error}`);
  return { state: folded.value, isStopped: entries.reduce(stoppedAfter, false) };
}

/** From the host's word on until the round is over. */
function stoppedAfter(before: boolean, { command }: Entry): boolean {
  if (command.do === 'stop') return true;
  return command.do === 'begin' || command.do === 'over' ? false : before;
}
