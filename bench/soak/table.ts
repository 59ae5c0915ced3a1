/**
 * A table of the soak, at which one match is played after the other: unhurried hands, alone or in pairs, each on a line of its own
 * that goes once it has seen the debrief.
 */
import { derive, drawBelow, drawChance, type Secret } from '#shared/base/index.ts';
import type { CreateRequest, Seated, SeatedAtEnd } from '#shared/wire/index.ts';
import { requestOf } from '../chaos/tables.ts';
import { openHand } from '../class/hand.ts';
import { drawProof, type Line, openLine, pause, type ReplyOf } from '../class/line.ts';

export interface SoakTableOptions {
  readonly url: string;
  readonly secret: Secret;
  /** The first match is not begun before it, no match after `until`, and none is waited for after `latest` (of `performance.now`). */
  readonly from: number;
  readonly until: number;
  readonly latest: number;
  readonly played: Played;
}

/** Counted over all tables. */
export interface Played {
  matches: number;
  ended: number;
  moves: number;
  /** From a move to its receipt (ms). */
  readonly waits: number[];
  readonly wrong: string[];
}

/** People at a move (ms), and in a hurry once no other match follows. */
const THINKING = { least: 4000, most: 20_000 } as const;
const HURRY = { least: 200, most: 1000 } as const;
/** How long a debrief is looked at (ms). */
const LOOKING = 3000;
const AGAIN = 500;

export async function playThrough({ url, secret, from, until, latest, played }: SoakTableOptions): Promise<void> {
  await pause(Math.max(0, from - performance.now()));
  const thinks = () => (performance.now() < until ? THINKING : HURRY);
  for (let i = 0; performance.now() < until; i++) {
    const own = derive(secret, i);
    const isPair = drawChance(500, own, 'pair');
    const lines = isPair ? [openLine(url), openLine(url)] : [openLine(url)];
    try {
      const seats = await seated(lines, requestOf(own, isPair));
      played.matches++;
      const isOver = await Promise.all(seats.map((seat, k) => playAt(lines[k] as Line, seat, derive(own, k))));
      if (isOver.every(Boolean)) played.ended++;
      else played.wrong.push(`${seats[0]?.match} has not ended`);
    } catch (error) {
      played.wrong.push((error as Error).message);
      await pause(AGAIN);
    } finally {
      for (const line of lines) line.close();
    }
  }

  async function playAt(line: Line, { match, view }: SeatedAtEnd, chance: Secret): Promise<boolean> {
    const errs = drawChance(400, chance, 'errs');
    const hand = openHand({ match, view, secret: chance, line: () => line, errs, thinks });
    line.socket.on('match:view', (next) => hand.show(next));
    line.socket.on('connect', () => void played.wrong.push(`a line of ${match} was lost`));
    while (!hand.isOver() && performance.now() < latest) await pause(AGAIN);
    hand.stop();
    played.moves += hand.remembered().acknowledged.length;
    played.waits.push(...hand.waits);
    if (!hand.isOver()) return false;
    const told = await line.ask('match:debrief', {});
    if (!told?.ok) played.wrong.push(`${match} has no debrief: ${told?.error ?? 'no answer'}`);
    await pause(drawBelow(LOOKING, chance, 'looks'));
    return true;
  }
}

/** @throws Error when a seat is not given */
async function seated([hers, his]: readonly Line[], request: CreateRequest): Promise<SeatedAtEnd[]> {
  const created = atEnd(await hers?.ask('match:create', request), 'made');
  if (!his) return [created];
  const joined = await his.ask('match:join', { code: created.room.code ?? '', name: 'Bob', proof: drawProof() });
  return [created, atEnd(joined, 'joined')];
}

function atEnd(reply: ReplyOf<'match:create'> | null | undefined, done: string): SeatedAtEnd {
  if (!reply?.ok) throw new Error(`a match is not ${done}: ${reply?.error ?? 'no answer'}`);
  const seat: Seated = reply.value;
  if (seat.seat === 'network') throw new Error('a player was put on the network');
  return seat;
}
