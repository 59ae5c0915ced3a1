/**
 * Homework, from its link to the file that comes back: looked at, played, signed, taken in. Nothing is kept of who does it but their
 * tries: what a student has, their own browser knows, and what was handed in, the class's log.
 */
import { err, ok, type Secret } from '#shared/base/index.ts';
import {
  bestTries,
  HOMEWORKER,
  itemBoardOf,
  type Result,
  resultOf,
  setupOfItem,
  type Task,
} from '#shared/classroom/index.ts';
import { ENDS, type HomeworkPlace } from '#shared/match/index.ts';
import type { HomeworkFile, Reply, SignedWork, TaskSheet } from '#shared/wire/index.ts';
import type { Clock } from '../clock.ts';
import type { Host, LiveMatch } from '../host/index.ts';
import { cleanName, type Page } from '../lobby/index.ts';
import type { Directory } from '../log/index.ts';
import { idIn, seatOf } from '../tokens.ts';
import type { Classes } from './classes.ts';
import type { LiveClass } from './liveClass.ts';
import { isSigned, signatureOf } from './signature.ts';
import { readTaskLink, taskBehind } from './taskLinks.ts';

export interface HomeworkOptions {
  readonly classes: Pick<Classes, 'byId'>;
  readonly host: Host;
  readonly directory: Directory;
  readonly clock: Pick<Clock, 'wall'>;
  /** The server's own: what works are signed with. */
  readonly secret: Secret;
}

/** A task that a link has opened. */
interface Opened {
  readonly live: LiveClass;
  /** Counts from 0. */
  readonly number: number;
  readonly task: Task;
}

/** A try that is over: it does not change any more. */
interface Over {
  readonly class: string;
  readonly result: Result;
}

/** So many tries are kept at hand: whoever hands in again and again is not to keep the server busy. */
const KEPT = 500;

export class Homework {
  readonly #options: HomeworkOptions;
  /** By the id of the match, longest first. */
  readonly #over = new Map<string, Over>();

  constructor(options: HomeworkOptions) {
    this.#options = options;
  }

  async look(link: string): Promise<Reply<TaskSheet>> {
    const opened = await this.#open(link);
    if (!opened) return err('unknown-task');
    const { live, number, task } = opened;
    return ok({ ...task, class: live.id, task: number, over: this.#isOver(task) });
  }

  /** What one item is played on. */
  async page(link: string, item: number): Promise<Reply<Page>> {
    const opened = await this.#open(link);
    const wished = opened?.task.items[item];
    if (!opened || !wished) return err('unknown-task');
    const { live, number, task } = opened;
    const place: HomeworkPlace = { class: live.id, task: number, item };
    const boardSecret = itemBoardOf(live.state.secret, number, item);
    return ok({ role: wished.role, board: { setup: setupOfItem(task, wished), boardSecret, homework: place } });
  }

  /** The best tries of whoever holds these seats, signed. Late is no reason to refuse: the file says so. */
  async file({ link, name: given, tokens }: FileRequest): Promise<Reply<HomeworkFile>> {
    const opened = await this.#open(link);
    if (!opened) return err('unknown-task');
    const name = cleanName(given);
    if (name === '') return err('bad-name');
    const best = bestTries(await this.#resultsOf([...new Set(tokens)], opened));
    if (best.length === 0) return err('nothing-played');
    const { live, number, task } = opened;
    const [at, late] = [this.#options.clock.wall(), this.#isOver(task)];
    const head = { class: live.id, task: number, name, at, late };
    const results = best.map((one) => ({ ...one, proof: signatureOf(this.#options.secret, { ...head, ...one }) }));
    return ok({ synfin: 'homework', version: 1, ...head, title: task.title, results });
  }

  /** Takes in what the host of `live` has been handed. */
  async take(live: LiveClass, { work, proof }: SignedWork): Promise<Reply<'taken' | 'known'>> {
    if (work.class !== live.id) return err('another-class');
    if (!isSigned(this.#options.secret, work, proof)) return err('changed-work');
    if (live.state.homework.some((had) => had.proof === proof)) return ok('known');
    const taken = await live.takeIn(work, proof);
    return taken.ok ? ok('taken') : taken;
  }

  async #open(link: string): Promise<Opened | null> {
    const place = readTaskLink(link);
    const live = place && (await this.#options.classes.byId(place.class));
    const task = live && taskBehind(live.id, live.state, link);
    return place && live && task ? { live, number: place.task, task } : null;
  }

  /** Of those of the seats at which a try of this task has come to its end, in the order of the tokens. */
  async #resultsOf(tokens: readonly string[], { live, number }: Opened): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const token of tokens) {
      const one = await this.#tryOf(token);
      if (one?.class === live.id && one.result.round === number) results.push(one.result);
    }
    return results;
  }

  /** The try of whoever holds this seat; null while it runs, and for a seat that is none at homework. */
  async #tryOf(token: string): Promise<Over | null> {
    const { directory, host } = this.#options;
    const id = idIn(token);
    if (id === null || !seatOf(await directory.seats(id), token)) return null;
    const known = this.#over.get(id);
    if (known) return known;
    const match = await host.find(id);
    const place = match?.header.homework;
    const result = match && place ? await resultAt(match, place) : null;
    if (!place || !result) return null;
    const over = { class: place.class, result };
    this.#over.set(id, over);
    const [longest] = this.#over.keys();
    if (longest !== undefined && this.#over.size > KEPT) this.#over.delete(longest);
    return over;
  }

  #isOver({ due }: Task): boolean {
    return due !== null && this.#options.clock.wall() > due;
  }
}

interface FileRequest {
  readonly link: string;
  readonly name: string;
  readonly tokens: readonly string[];
}

/** What a try was worth; null while it runs. */
async function resultAt(match: LiveMatch, { task, item }: HomeworkPlace): Promise<Result | null> {
  const told = await match.told();
  if (!told) return null;
  const { occupants } = match.header.setup;
  const [client, server] = ENDS.map((end) => (occupants[end] === 'person' ? HOMEWORKER : 'bot'));
  const seats = { client: client ?? 'bot', server: server ?? 'bot' };
  return resultOf(told.debrief, told.record, { match: match.id, round: task, board: item, pair: 0, seats });
}
