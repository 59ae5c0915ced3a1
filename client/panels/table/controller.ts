/**
 * What the hand does: the card that is being composed, and what comes of playing it. Signals hold it, so that each panel
 * draws only what it reads. It knows the newest props through `latest`, and no DOM: a wish for the focus is a value too.
 */
import { type Signal, signal } from '@preact/signals';
import type { Bet, Move } from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import type { Order, Report, State } from '#shared/tcp/index.ts';
import type { CallButton, Card } from '#shared/text/index.ts';
import {
  actionOf,
  type Composition,
  compose,
  connectionOf,
  type Draft,
  draftOf,
  type FieldName,
  moveOf,
  nameMove,
  nextHint,
  orderOf,
  predictMove,
} from '../../present/index.ts';
import type { TableProps } from './props.ts';

export type SheetName = 'help' | 'saw' | 'diagram' | 'bet' | 'coach' | 'menu';
export type FocusOn = FieldName | 'send' | 'hand';

export interface Controller {
  readonly draft: Signal<Draft | null>;
  /** The connection that the card in the composer is for; null without one. */
  readonly kept: Signal<string | null>;
  /** Where the number pad writes; null while it is put away. */
  readonly pad: Signal<FieldName | null>;
  readonly sheet: Signal<SheetName | null>;
  /** One line at the composer on what went wrong with sending, or what is missing. */
  readonly notice: Signal<string | null>;
  /** The pause after a refusal. */
  readonly resting: Signal<boolean>;
  /** Counts refusals, so that each shakes the card anew. */
  readonly shaken: Signal<number>;
  /** Guided: six seconds without a move. */
  readonly idle: Signal<boolean>;
  readonly focus: Signal<{ readonly on: FocusOn; readonly n: number } | null>;
  readonly composition: () => Composition | null;
  readonly choose: (card: Card) => void;
  readonly put: (field: FieldName, value: string) => void;
  readonly focusOn: (on: FocusOn) => void;
  readonly send: () => void;
  readonly call: (button: CallButton | Report) => void;
  readonly order: (what: Order) => void;
  readonly hint: () => void;
  /** On Expert: says which state the oldest unnamed change has led to. */
  readonly name: (state: State) => void;
  readonly bet: (on: Bet) => void;
  /** Answers the question that is asked with the option at this place, from 0. */
  readonly predict: (place: number) => void;
  readonly ready: () => void;
  /** A bot has made the move for which the card was meant. */
  readonly putAway: () => void;
  /** Escape: closes what is open, else puts the card back. */
  readonly back: () => void;
}

export function createController(latest: () => TableProps): Controller {
  const draft = signal<Draft | null>(null);
  const kept = signal<string | null>(null);
  const pad = signal<FieldName | null>(null);
  const sheet = signal<SheetName | null>(null);
  const notice = signal<string | null>(null);
  const resting = signal(false);
  const shaken = signal(0);
  const idle = signal(false);
  const focus = signal<{ readonly on: FocusOn; readonly n: number } | null>(null);

  const focusOn = (on: FocusOn) => {
    focus.value = { on, n: (focus.peek()?.n ?? 0) + 1 };
  };

  const composition = () => (draft.value === null ? null : compose(latest().view, latest().level.teaches, draft.value));

  const choose = (card: Card) => {
    kept.value = connectionOf(latest().view).peer;
    draft.value = draftOf(card);
    notice.value = null;
    idle.value = false;
    const { missing } = compose(latest().view, latest().level.teaches, draft.value);
    const first = missing === 'both' ? 'seq' : (missing ?? 'send');
    pad.value = latest().view.setup.help === 'expert' && first !== 'send' ? first : null;
    focusOn(first);
  };

  const putBack = () => {
    draft.value = null;
    kept.value = null;
    pad.value = null;
    focusOn('hand');
  };

  const put = (field: FieldName, value: string) => {
    if (draft.value === null) return;
    draft.value = { ...draft.value, [field]: value };
    notice.value = null;
  };

  const play = async (move: Move) => {
    if (resting.value || latest().pending !== null) return;
    idle.value = false;
    notice.value = null;
    const { view, text } = latest();
    if (view.frozen) {
      notice.value = text.table.wait.paused;
      return;
    }
    // One may still bet on what becomes of the others.
    if (view.power === 'off' && move.move === 'act') {
      notice.value = text.table.own.darkMeaning;
      return;
    }
    try {
      took(move, await latest().play(move));
    } catch {
      notice.value = latest().text.table.wait.failed;
    }
  };

  const took = (move: Move, { result, wait }: Pick<Receipt, 'result' | 'wait'>) => {
    const words = latest().text.table.wait;
    if (result === 'refused' && move.move === 'act') shaken.value += 1;
    if (result === 'right' && move.move === 'name' && sheet.value === 'diagram') sheet.value = null;
    if (result === 'busy' || result === 'resync') notice.value = words.again;
    if (result === 'paused') notice.value = words.paused;
    if (wait > 0) rest(wait);
    const gone = result === 'right' || result === 'needless';
    if (gone && move.move === 'act' && move.action.do === 'send') putBack();
  };

  const rest = (milliseconds: number) => {
    resting.value = true;
    setTimeout(() => {
      resting.value = false;
    }, milliseconds);
  };

  const send = () => {
    const made = composition();
    if (made === null) return;
    if (made.segment !== null) {
      void play(moveOf(latest().view, made.segment));
      return;
    }
    notice.value = made.missing === null ? null : latest().text.table.composer.missing(made.missing);
    focusOn(made.missing === 'ack' ? 'ack' : 'seq');
  };

  const call = (button: CallButton | Report) => void play(actionOf(latest().view, button));

  const order = (what: Order) => void play(orderOf(latest().view, what));

  const ready = () => {
    const { view } = latest();
    void play(connectionOf(view).calls.open === 'passive' ? actionOf(view, 'listen') : { move: 'ready' });
  };

  const hint = () => {
    const grade = nextHint(latest().view);
    if (grade !== null) void play({ move: 'hint', peer: connectionOf(latest().view).peer, grade });
  };

  const name = (state: State) => {
    const move = nameMove(latest().view, state);
    if (move !== null) void play(move);
  };

  const predict = (place: number) => {
    const move = predictMove(latest().view, place);
    if (move !== null) void play(move);
  };

  const bet = (on: Bet) => {
    sheet.value = null;
    void play({ move: 'bet', bet: on });
  };

  const putAway = () => {
    if (draft.peek() !== null) putBack();
  };

  const back = () => {
    if (sheet.value !== null) sheet.value = null;
    else if (pad.value !== null && latest().view.setup.help !== 'expert') pad.value = null;
    else if (draft.value !== null) putBack();
  };

  const state = { draft, kept, pad, sheet, notice, resting, shaken, idle, focus };
  return {
    ...state,
    composition,
    choose,
    put,
    focusOn,
    send,
    call,
    order,
    hint,
    name,
    bet,
    predict,
    ready,
    putAway,
    back,
  };
}
