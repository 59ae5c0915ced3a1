/**
 * One match in memory: a referee, a queue, the lines to its players and an alarm clock. What the referee says is
 * done in order, and nobody hears of anything before the log holds it. When something fails, what is in memory is
 * thrown away and folded again from the log, so that a bug or a full disk costs a move, never a match.
 */
import { err, ok, type Result } from '#shared/base/index.ts';
import {
  type BotName,
  type End,
  type Entry,
  type MatchHeader,
  type Move,
  type NetworkMove,
  type NetworkView,
  SEATS,
  type Seat,
  type SeatView,
} from '#shared/match/index.ts';
import type {
  Answered,
  AnyView,
  Glance,
  Incoming,
  OpenError,
  Outgoing,
  Receipt,
  Referee,
} from '#shared/referee/index.ts';
import type { JsonValue } from '../log/index.ts';
import { Alarm } from './alarm.ts';
import { Lines } from './lines.ts';
import type { Failure, Identity, Line, Surroundings } from './port.ts';
import { Queue } from './queue.ts';
import { Telling, type ToldMatch } from './telling.ts';

/** How often a move is judged again because another hand wrote first. */
const TRIES = 4;
/** Moves of one match that may wait; more are refused. */
const LONGEST_QUEUE = 100;
/** After a failure the match looks again: after a second, then ever more slowly (ms). */
const RETRY = { first: 1000, last: 60_000 } as const;

type Answer = Answered['receipt'];

export class LiveMatch {
  readonly id: string;
  readonly code: string | null;
  readonly header: MatchHeader;
  readonly #around: Surroundings;
  readonly lines = new Lines();
  readonly #queue = new Queue();
  readonly #alarm: Alarm;
  #referee: Referee;
  /** True from a failure until the match is folded anew. */
  #stale = false;
  #failures = 0;
  #closed = false;
  readonly #telling: Telling;
  /** Said to every referee that is opened anew: how much longer a seat may take, in percent. */
  readonly #stretched = new Map<Seat, number>();

  /** Takes a match up where its log stands. Rejects with the log's own error if that cannot be read. */
  static async open(identity: Identity, around: Surroundings): Promise<Result<LiveMatch, OpenError>> {
    const opened = await fold(identity, around);
    return opened.ok ? ok(new LiveMatch(identity, around, opened.value)) : opened;
  }

  private constructor(identity: Identity, around: Surroundings, referee: Referee) {
    this.id = identity.id;
    this.code = identity.code;
    this.header = identity.header;
    this.#around = around;
    this.#telling = new Telling(around);
    this.#referee = referee;
    this.#alarm = new Alarm(around.clock, () => {
      void this.#queue.add(() => this.#submit({ type: 'wake' }, null));
    });
    this.#alarm.set(around.clock.now());
  }

  view(seat: End): SeatView;
  view(seat: 'network'): NetworkView;
  view(seat: Seat): AnyView;
  view(seat: Seat): AnyView {
    return this.#around.rules.viewOf(this.#referee, seat);
  }

  isOver(): boolean {
    return this.#around.rules.isOver(this.#referee);
  }

  glance(): Glance {
    return this.#around.rules.glanceAt(this.#referee);
  }

  /** Null while the match runs. Rejects with the log's own error. */
  told(): Promise<ToldMatch | null> {
    return this.#telling.of(this.id, this.header, this.#referee);
  }

  /** The holder of the seat is reached by `line` from now on. */
  async attach(seat: Seat, line: Line): Promise<Result<AnyView, Failure>> {
    this.lines.take(seat, line);
    const done = await this.#unlessOver({ type: 'line', seat, up: true }, seat);
    return done.ok ? ok(this.view(seat)) : done;
  }

  /** Does nothing if another line has the seat. */
  async detach(seat: Seat, line: Line): Promise<void> {
    if (this.lines.give(seat, line)) await this.#unlessOver({ type: 'line', seat, up: false }, null);
  }

  async play(seat: Seat, n: number, rev: number, move: Move | NetworkMove): Promise<Result<Receipt<AnyView>, Failure>> {
    const moved = this.#around.meter?.moving();
    const done = await this.#play(seat, n, rev, move);
    moved?.(done.ok ? done.value.result : done.error);
    return done;
  }

  async #play(
    seat: Seat,
    n: number,
    rev: number,
    move: Move | NetworkMove,
  ): Promise<Result<Receipt<AnyView>, Failure>> {
    if (this.#queue.length >= LONGEST_QUEUE) return err('too-fast');
    const done = await this.#queue.add(() => this.#submit({ type: 'play', seat, n, rev, move }, seat));
    if (!done.ok) return done;
    if (done.value === null) throw new Error('the referee gave no receipt for a move');
    return ok(done.value);
  }

  /** The seat is given up for good; `bot` takes it. `awaited`: whose people may come back, though a bot sits in for them now. */
  leave(seat: Seat, bot: BotName, awaited: readonly Seat[] = []): Promise<Result<null, Failure>> {
    return this.#order({ type: 'leave', seat, bot, awaited }, seat);
  }

  /** Everything is paused for everybody, or goes on. */
  freeze(on: boolean): Promise<Result<null, Failure>> {
    return this.#order({ type: 'freeze', on }, null);
  }

  /** Ends the match where it has not ended. */
  stop(why: Extract<Incoming, { type: 'stop' }>['why']): Promise<Result<null, Failure>> {
    return this.#order({ type: 'stop', why }, null);
  }

  /** The seat may take so much longer than others, in percent; nobody is told. It holds as long as this process holds the match. */
  stretch(seat: Seat, percent: number): Promise<Result<null, Failure>> {
    this.#stretched.set(seat, percent);
    return this.#order({ type: 'stretch', seat, percent }, null);
  }

  /** Takes nothing new; resolves when what was begun is done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#alarm.close();
    await this.#queue.idle();
  }

  async #order(incoming: Incoming, asks: Seat | null): Promise<Result<null, Failure>> {
    const done = await this.#unlessOver(incoming, asks);
    return done.ok ? ok(null) : done;
  }

  #unlessOver(incoming: Incoming, asks: Seat | null): Promise<Result<Answer | null, Failure>> {
    return this.#queue.add(async () => (this.isOver() ? ok(null) : this.#submit(incoming, asks)));
  }

  /** Hands one thing to the referee and does what it says. Never rejects. */
  async #submit(incoming: Incoming, asks: Seat | null): Promise<Result<Answer | null, Failure>> {
    if (this.#closed) return err('unavailable');
    try {
      if (this.#stale) await this.#foldAgain();
      for (let attempt = 0; attempt < TRIES; attempt++) {
        // What was folded anew may be over, and behind the end nothing is written.
        if (this.isOver() && incoming.type !== 'play') return ok(null);
        const done = await this.#perform(incoming, asks);
        if (done !== 'conflict') {
          this.#failures = 0;
          return ok(done);
        }
        await this.#foldAgain();
      }
      throw new Error('another hand was first, again and again');
    } catch (error) {
      this.#failed(error, incoming.type);
      return err('storage');
    }
  }

  async #perform(incoming: Incoming, asks: Seat | null): Promise<Answer | null | 'conflict'> {
    const { rules, log, clock } = this.#around;
    const [next, outgoing] = rules.step(this.#referee, incoming, clock.now());
    const append = outgoing.find((out) => out.type === 'append');
    if (append) {
      const kept = await log.append(this.id, append.seq, append.entries as unknown as JsonValue[]);
      if (kept === 'conflict') return 'conflict';
    }
    // Whoever hears of it may look at the match at once.
    this.#referee = next;
    if (append) this.#around.moved(this.id);
    let receipt: Answer | null = null;
    for (const out of outgoing) {
      if (out.type === 'receipt') receipt = out.receipt;
      else if (out.type !== 'append') this.#say(out, asks);
    }
    return receipt;
  }

  /** `asks` gets its view with the answer, so that one turn is one packet. */
  #say(out: Exclude<Outgoing, { type: 'append' | 'receipt' }>, asks: Seat | null): void {
    if (out.type === 'wake') this.#alarm.set(out.at);
    else if (out.type === 'nudge') this.lines.of(out.seat)?.nudge();
    else if (out.type === 'ended') this.#around.ended(this.id);
    else if (out.seat !== asks) this.lines.of(out.seat)?.view(out.view);
  }

  async #foldAgain(): Promise<void> {
    this.#stale = true;
    const knewEnd = this.isOver();
    const again = await fold(this, this.#around);
    if (!again.ok) throw new Error(`the log of a running match does not fold: ${again.error}`);
    this.#referee = again.value;
    this.#alarm.set(this.#around.clock.now());
    for (const seat of SEATS) await this.#isStillHere(seat);
    for (const [seat, percent] of this.#stretched) await this.#sayAgain({ type: 'stretch', seat, percent }, null);
    this.#stale = false;
    // An append may have held that was reported as failed.
    if (this.isOver() && !knewEnd) this.#around.ended(this.id);
  }

  /** A referee that was opened anew takes every line for down until it hears of it. */
  async #isStillHere(seat: Seat): Promise<void> {
    const line = this.lines.of(seat);
    if (!line) return;
    await this.#sayAgain({ type: 'line', seat, up: true }, seat);
    line.view(this.view(seat));
  }

  async #sayAgain(incoming: Incoming, asks: Seat | null): Promise<void> {
    if (this.isOver()) return;
    const done = await this.#perform(incoming, asks);
    if (done === 'conflict') throw new Error('another hand was first while the match was folded again');
  }

  #failed(error: unknown, incoming: Incoming['type']): void {
    this.#stale = true;
    this.#around.logger.error(
      { err: error, match: this.id, incoming },
      'a match failed and is folded again from its log',
    );
    this.#alarm.set(this.#around.clock.now() + Math.min(RETRY.last, RETRY.first * 2 ** this.#failures++));
  }
}

async function fold(
  { id, header }: Identity,
  { log, rules, clock }: Surroundings,
): Promise<Result<Referee, OpenError>> {
  const entries = (await log.read(id, 0)) as unknown as Entry[];
  return rules.openReferee(header, entries, clock.now());
}
