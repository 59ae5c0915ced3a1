/**
 * A scripted student: joins, sits down wherever the class says, and plays as a bot does, some with mistakes. The line may be
 * cut and comes back, by the script or because the server was killed; what was held is taken again with its tokens.
 */
import { drawBelow, drawChance, type Secret } from '#shared/base/index.ts';
import { BOT } from '#shared/bots/index.ts';
import type { StudentView } from '#shared/classroom/index.ts';
import type { Move, SeatView } from '#shared/match/index.ts';
import type { AnyView } from '#shared/referee/index.ts';
import { seqAdd } from '#shared/tcp/index.ts';
import { type Line, openLine, pause } from './line.ts';

export interface Student {
  readonly name: string;
  readonly view: () => StudentView | null;
  /** From a move to its receipt (ms). */
  readonly waits: readonly number[];
  /** Moves that were acknowledged. */
  readonly moves: () => number;
  /** How often the line was cut by the script. */
  readonly cuts: () => number;
  cut(ms: number): Promise<void>;
  leave(): void;
}

export interface StudentOptions {
  readonly url: string;
  readonly code: string;
  readonly secret: Secret;
  readonly number: number;
}

/** A seat that could not be taken is asked for again after this (ms). */
const SIT_AGAIN = 500;
/** How long it thinks about a move (ms). */
const THINKING = { least: 40, most: 400 } as const;
/** Of a thousand cards, so many have a wrong number where the student is one who errs. */
const WRONG = 150;

/** @throws Error when the class does not let it in */
export async function openStudent({ url, code, secret, number }: StudentOptions): Promise<Student> {
  const errs = drawChance(400, secret, 'errs', number);
  const waits: number[] = [];
  let line = openLine(url);
  let view: StudentView | null = null;
  let token = '';
  let seat: { readonly match: string; view: AnyView | null; busy: boolean } | null = null;
  let moves = 0;
  let cuts = 0;
  let isGone = false;

  const draw = (bound: number, ...what: readonly (string | number)[]): number =>
    drawBelow(bound, secret, number, moves, ...what);

  const show = (next: AnyView): void => {
    if (!seat || (seat.view !== null && next.rev < seat.view.rev)) return;
    seat.view = next;
    void play();
  };
  const sit = async (): Promise<void> => {
    const table = view?.table;
    if (!table || isGone || seat?.match === table.match) return;
    seat = { match: table.match, view: null, busy: false };
    const reply = await line.ask('match:sit', { token: table.token });
    if (reply?.ok && seat?.match === table.match) show(reply.value.view);
    else if (seat?.match === table.match) {
      seat = null;
      await pause(SIT_AGAIN);
      await sit();
    }
  };
  const follow = (next: StudentView): void => {
    view = next;
    void sit();
  };
  const play = async (): Promise<void> => {
    const mine = seat;
    if (!mine || mine.busy || isGone || mine.view === null || mine.view.seat === 'network') return;
    const choice = chosen(mine.view, errs && drawChance(WRONG, secret, number, moves, 'wrong'));
    if (mine.view.phase === 'ended' || choice === null) return;
    mine.busy = true;
    await pause(THINKING.least + draw(THINKING.most - THINKING.least, 'thinks'));
    const { n, rev } = mine.view;
    const asked = performance.now();
    const reply = await line.ask('match:play', { n: n + 1, rev, move: choice });
    if (reply?.ok) {
      waits.push(performance.now() - asked);
      if (reply.value.result !== 'busy') moves++;
      await pause(reply.value.wait);
    } else await pause(200);
    mine.busy = false;
    if (reply?.ok && seat === mine) show(reply.value.view);
    else void play();
  };
  const listen = (to: Line): void => {
    to.socket.on('class:student', follow);
    to.socket.on('match:view', show);
    to.socket.on('connect', () => void back(to));
  };
  /** On every connection but the first. */
  const back = async (to: Line): Promise<void> => {
    if (token === '' || to !== line) return;
    seat = null;
    for (let tries = 0; tries < 20 && to === line && to.socket.connected; tries++) {
      const reply = await to.ask('class:sit', { token });
      if (reply?.ok) return follow(reply.value.view);
      await pause(300);
    }
  };

  listen(line);
  const joined = await line.ask('class:join', {
    code,
    language: number % 3 === 0 ? 'zh-CN' : 'en',
    device: `device-${number}`,
  });
  if (!joined?.ok) throw new Error(`student ${number} is not let in: ${joined?.error ?? 'no answer'}`);
  token = joined.value.token;
  follow(joined.value.view);
  return {
    name: joined.value.view.name,
    view: () => view,
    waits,
    moves: () => moves,
    cuts: () => cuts,
    async cut(ms) {
      cuts++;
      line.close();
      seat = null;
      await pause(ms);
      if (isGone) return;
      line = openLine(url);
      listen(line);
    },
    leave() {
      isGone = true;
      line.close();
    },
  };
}

/** What a steady bot would do, or nearly that. */
function chosen(view: SeatView, wrong: boolean): Move | null {
  const move = BOT.steady(view, () => false)?.move ?? null;
  if (!wrong || move?.move !== 'act' || move.action.do !== 'send') return move;
  const { segment } = move.action;
  const ack = segment.ack === null ? null : seqAdd(segment.ack, -1);
  return { ...move, action: { do: 'send', segment: { ...segment, ack } } };
}
