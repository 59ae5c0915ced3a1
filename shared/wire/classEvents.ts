/** What crosses the socket for a class: its host, its projectors and its students. The events of a match are beside it. */
import type {
  ClassPlan,
  HostCommand,
  HostView,
  PollOption,
  ScreenView,
  StudentId,
  StudentView,
  ToldReport,
} from '#shared/classroom/index.ts';
import type { LevelId } from '#shared/levels/index.ts';
import type { Move, SeatView } from '#shared/match/index.ts';
import type { Verdict } from '#shared/tcp/index.ts';
import type { Reply, Told } from './reply.ts';

/** What a code opens: a chair at a match, or a class. */
export type Found =
  | { readonly what: 'match' }
  | { readonly what: 'class'; readonly title: string; readonly locked: boolean };

/** What the host of a class holds: the key is secret, and all that is needed to come back. */
export interface Opened {
  readonly class: string;
  readonly key: string;
  readonly view: HostView;
}

/** What a student of a class holds. */
export interface Joined {
  readonly class: string;
  readonly token: string;
  readonly view: StudentView;
}

/** What a host asks the class to do: those of HostCommand that a page may send as they are, and those that the server works out. */
export type HostRequest =
  | Exclude<HostCommand, { readonly do: 'poll' }>
  /** The next round; `round` is the place in the plan of the one that is meant. */
  | { readonly do: 'begin'; readonly round?: number }
  /** Two who play with bots go on together, on a table of their own of the same board. */
  | { readonly do: 'merge'; readonly students: readonly [StudentId, StudentId] }
  | { readonly do: 'check'; readonly when: 'before' | 'after' }
  /** Asks what this end does next, from here on in a match of a round that is over. */
  | { readonly do: 'poll'; readonly match: string; readonly entry: number };

export type StudentRequest =
  /** Another generated name, three times. */
  | { readonly do: 'spin' }
  | { readonly do: 'name'; readonly name: string }
  | { readonly do: 'grant'; readonly match: string; readonly yes: boolean }
  | { readonly do: 'vote'; readonly option: PollOption }
  | { readonly do: 'answer'; readonly question: string; readonly option: string }
  | { readonly do: 'leave' };

/** A refused move of one's own in a round that still runs: what one saw then, and nothing that others do not know. */
export interface OwnMistake {
  readonly level: LevelId;
  readonly view: SeatView;
  readonly move: Move;
  readonly verdict: Verdict;
}

type Empty = Record<string, never>;
type Ask<Request, Answer> = (request: Request, reply: (r: Reply<Answer>) => void) => void;

export interface ClassClientToServer {
  /** What is behind this code? */
  'code:find': Ask<{ code: string }, Found>;
  'class:open': Ask<{ plan: ClassPlan }, Opened>;
  /** The host's page, the first time and whenever it comes back; as many of them as one likes. */
  'class:host': Ask<{ key: string }, Opened>;
  /** The projector's page. */
  'class:watch': Ask<{ key: string }, ScreenView>;
  /** `device` is drawn by the browser and kept there: it tells a banned one from others behind the same address. `proof` as in 'match:join'. */
  'class:join': Ask<{ code: string; language: 'en' | 'zh-CN'; device: string; proof: string }, Joined>;
  /** Back to one's place after a reload, a dropped line, a restart of the server, in another tab. */
  'class:sit': Ask<{ token: string }, Joined>;
  'class:run': Ask<HostRequest, null>;
  'class:do': Ask<StudentRequest, null>;
  /** Of one's own finished tables while the round runs. */
  'class:mistakes': Ask<Empty, readonly OwnMistake[]>;
  /** A match of a round that is over, for the host's and the projector's page. */
  'class:film': Ask<{ match: string }, Told>;
  /** Who has understood what: all of it for the host, their own part for a student. */
  'class:report': Ask<Empty, ToldReport>;
  /** Forgets the class, its matches and all that was kept of them. */
  'class:delete': Ask<Empty, null>;
}

export interface ClassServerToClient {
  'class:host': (view: HostView) => void;
  'class:screen': (view: ScreenView) => void;
  'class:student': (view: StudentView) => void;
  /** Another tab or device has this student's place. */
  'class:taken-over': () => void;
  /** The place is nobody's any more. */
  'class:gone': (why: 'kicked' | 'banned' | 'left' | 'deleted') => void;
}
