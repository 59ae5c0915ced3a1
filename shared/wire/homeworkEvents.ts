/** What crosses the socket for homework: a page without an account, tries, a file to hand in, and the host who brings it back. */
import type { Ms } from '#shared/base/index.ts';
import type { BestTry, Task, Work } from '#shared/classroom/index.ts';
import type { Reply } from './reply.ts';
import type { Seated } from './seated.ts';

/** What a student reads of the homework behind a link. */
export interface TaskSheet extends Task {
  readonly class: string;
  /** Counts from 0. */
  readonly task: number;
  /** It was due by the server's clock. What is handed in now is late. */
  readonly over: boolean;
}

/** What a student hands in: plain to read, and each result signed by the server with the name and the time above it. */
export interface HomeworkFile {
  readonly synfin: 'homework';
  readonly version: 1;
  readonly class: string;
  readonly task: number;
  readonly title: string;
  readonly name: string;
  readonly at: Ms;
  readonly late: boolean;
  readonly results: readonly (BestTry & { readonly proof: string })[];
}

/** One result out of a file, with what is signed beside it. */
export interface SignedWork {
  readonly work: Work;
  readonly proof: string;
}

type Ask<Request, Answer> = (request: Request, reply: (r: Reply<Answer>) => void) => void;

export interface HomeworkClientToServer {
  'homework:look': Ask<{ link: string }, TaskSheet>;
  /** Begins a try at one item, which counts from 0. */
  'homework:play': Ask<{ link: string; item: number; name: string }, Seated>;
  /** The best tries of the seats that these tokens hold. */
  'homework:file': Ask<{ link: string; name: string; tokens: readonly string[] }, HomeworkFile>;
  /** Of the class whose host asks. */
  'class:import': Ask<SignedWork, 'taken' | 'known'>;
}
