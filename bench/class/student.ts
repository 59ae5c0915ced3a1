/**
 * A scripted student: joins, sits down wherever the class says, and plays as a bot does, some with mistakes. The line may be
 * cut and comes back, by the script or because the server was killed; what was held is taken again with its tokens.
 */
import { derive, drawChance, type Secret } from '#shared/base/index.ts';
import type { StudentView } from '#shared/classroom/index.ts';
import type { SeatView } from '#shared/match/index.ts';
import { type Hand, openHand, type Remembered } from './hand.ts';
import { drawProof, type Line, openLine, pause } from './line.ts';

export interface Student {
  readonly name: string;
  readonly view: () => StudentView | null;
  /** From a move to its receipt (ms). */
  readonly waits: () => readonly number[];
  /** Moves that were acknowledged. */
  readonly moves: () => number;
  /** Of each table at which it sat. */
  readonly remembered: () => readonly Remembered[];
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
/** @throws Error when the class does not let it in */
export async function openStudent({ url, code, secret, number }: StudentOptions): Promise<Student> {
  const errs = drawChance(400, secret, 'errs', number);
  let line = openLine(url);
  let view: StudentView | null = null;
  let token = '';
  /** The table of now, and the hand at it once it sits. */
  let seat: { readonly match: string; readonly hand: Hand | null } | null = null;
  const hands = new Map<string, Hand>();
  let cuts = 0;
  let isGone = false;

  const sit = async (): Promise<void> => {
    const table = view?.table;
    if (!table || isGone || seat?.match === table.match) return;
    const taking = { match: table.match, hand: null };
    seat = taking;
    const reply = await line.ask('match:sit', { token: table.token });
    if (seat !== taking) return;
    if (reply?.ok && reply.value.seat !== 'network') {
      seat = { match: table.match, hand: handAt(table.match, reply.value.view) };
      return;
    }
    seat = null;
    await pause(SIT_AGAIN);
    await sit();
  };
  const handAt = (match: string, now: SeatView): Hand => {
    const hand = hands.get(match) ?? openHand({ match, view: now, secret: secretOf(match), line: () => line, errs });
    hands.set(match, hand);
    hand.show(now);
    return hand;
  };
  const secretOf = (match: string): Secret => derive(secret, number, match);
  const follow = (next: StudentView): void => {
    view = next;
    void sit();
  };
  const listen = (to: Line): void => {
    to.socket.on('class:student', follow);
    to.socket.on('match:view', (next) => seat?.hand?.show(next));
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

  const all = (): readonly Hand[] => [...hands.values()];

  listen(line);
  const joined = await line.ask('class:join', {
    code,
    language: number % 3 === 0 ? 'zh-CN' : 'en',
    device: `device-${number}`,
    proof: drawProof(),
  });
  if (!joined?.ok) throw new Error(`student ${number} is not let in: ${joined?.error ?? 'no answer'}`);
  token = joined.value.token;
  follow(joined.value.view);
  return {
    name: joined.value.view.name,
    view: () => view,
    waits: () => all().flatMap(({ waits }) => waits),
    moves: () => all().reduce((sum, hand) => sum + hand.remembered().acknowledged.length, 0),
    remembered: () => all().map((hand) => hand.remembered()),
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
      for (const hand of all()) hand.stop();
      line.close();
    },
  };
}
