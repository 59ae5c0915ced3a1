/**
 * A match that is played in this page alone: the real referee, a steady bot at the other end, and a clock that can
 * be stopped and hurried. Every newcomer to a level sees the same one.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { assert, secretFromText } from '#shared/base/index.ts';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { type End, type Move, otherEnd, RULES_VERSION, type SeatView, type Setup } from '#shared/match/index.ts';
import { type Incoming, type Outgoing, openReferee, type Receipt, step, viewOf } from '#shared/referee/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { After } from '../net/index.ts';

export interface Stand {
  readonly room: Room;
  readonly view: ReadonlySignal<SeatView>;
  /** Plays a move of the seat on its newest view. */
  play(move: Move): Receipt;
  /** How fast its time goes by: 0 stands, 1 is everybody's. */
  run(rate: number): void;
}

export interface StandOptions {
  readonly level: LevelId;
  readonly role: End;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly after: After;
}

const MATCH = 'ghost';
/** Twice as quick as a match: whoever only watches does not want to wait. */
const SPEED = 200;

export function openStand({ level, role, now, after }: StandOptions): Stand {
  const data = levelOf(level);
  const occupants = { [role]: 'person', [otherEnd(role)]: 'steady' } as Setup['occupants'];
  const { name, strength } = data.network;
  const setup: Setup = {
    level,
    network: { name, strength },
    help: 'guided',
    clock: 'patient',
    speed: SPEED,
    glass: false,
    occupants,
  };
  const header = {
    rules: RULES_VERSION,
    setup,
    boardSecret: secretFromText(`ghost ${level}`),
    matchSecret: secretFromText(`ghost ${level} ${role}`),
  };
  const opened = openReferee(header, [], 0);
  assert(opened.ok, 'a new match can be opened');
  let referee = opened.value;

  /** The stand's own time, as of `since` on the page's clock. */
  let time = 0;
  let since = now();
  let rate = 0;
  const passed = (): number => time + (now() - since) * rate;

  let wake: number | null = null;
  let cancel = (): void => {};
  const view = signal(viewOf(referee, role));

  const hand = (incoming: Incoming): readonly Outgoing[] => {
    const [next, out] = step(referee, incoming, passed());
    referee = next;
    for (const one of out) if (one.type === 'wake') wake = one.at;
    view.value = viewOf(referee, role);
    arm();
    return out;
  };
  const arm = (): void => {
    cancel();
    if (wake === null || rate === 0) return;
    cancel = after(Math.max(0, (wake - passed()) / rate), () => void hand({ type: 'wake' }));
  };

  hand({ type: 'line', seat: role, up: true });
  const names = { client: null, server: null };
  return {
    room: { match: MATCH, code: null, setup, level: null, names, present: { client: true, server: true } },
    view,
    play: (move) => {
      const { n, rev } = view.value;
      const out = hand({ type: 'play', seat: role, n: n + 1, rev, move });
      const answer = out.find((one) => one.type === 'receipt');
      assert(answer !== undefined && answer.seat !== 'network', 'a move of an end gets its receipt');
      return answer.receipt;
    },
    run: (next) => {
      time = passed();
      since = now();
      rate = next;
      arm();
    },
  };
}
