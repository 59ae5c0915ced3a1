/**
 * A worked example, move by move: what a steady player does on a view and why, cut into the steps in which it is shown.
 * It reads the view of its seat and nothing else, as a player does.
 */
import { BOT } from '#shared/bots/index.ts';
import { isLevelId } from '#shared/levels/index.ts';
import { type Move, readyMove, type SeatView } from '#shared/match/index.ts';
import { kindOf, type Segment } from '#shared/tcp/index.ts';
import type { CallButton, Card, Text } from '#shared/text/index.ts';
import { cardOf, connectionOf, dutyOf, questionOf, whyOf } from '../present/index.ts';

export interface Step {
  /** What is looked at: all of it, the hand, a number of the card; 'do' is the move itself. */
  readonly on: 'look' | 'card' | 'seq' | 'ack' | 'do';
  readonly words: string;
  readonly card: Card | null;
  readonly call: CallButton | null;
  /** The whole move, from the step on in which it is begun. */
  readonly move: Move;
}

/** The steps to the next move, at least one; none while there is nothing to do. */
export function planOf(view: SeatView, text: Text): readonly Step[] {
  // An end that begins with a passive OPEN is ready by LISTEN, also where its host then plays by itself.
  const waits = view.phase === 'waiting' && !view.ready[view.seat];
  const move = waits ? readyMove(connectionOf(view)) : BOT.steady(view, () => false)?.move;
  if (move === undefined) return [];
  const bare: Step = { on: 'do', words: text.coach.move(move), card: null, call: null, move };
  if (view.phase === 'waiting')
    return [...greeting(view, text).map((words): Step => ({ ...bare, on: 'look', words })), bare];
  if (move.move === 'predict') return answerSteps(bare, move.question, move.option, text);
  const duty = dutyOf(connectionOf(view));
  const words = duty === null ? null : text.coach.tasks[duty.task];
  const first: readonly Step[] =
    duty === null || words === null ? [] : [{ ...bare, on: 'look', words: words.line(duty.facts) }];
  return [...first, ...movesSteps(view, text, bare, words?.what ?? '')];
}

/** A question is read, and answered in its own words. */
function answerSteps(bare: Step, question: string, option: string, text: Text): readonly Step[] {
  const words = questionOf(question, text);
  if (words === null) return [bare];
  return [
    { ...bare, on: 'look', words: words.ask },
    { ...bare, words: words.options[option] ?? bare.words },
  ];
}

/** The card and its numbers, one by one; or the call. `what` is the rule behind it. */
function movesSteps(view: SeatView, text: Text, bare: Step, what: string): readonly Step[] {
  const action = bare.move.move === 'act' ? bare.move.action : null;
  const { ghost } = text.journey;
  if (action?.do === 'send') {
    const card = cardOf(action.segment);
    if (card === null) return [bare];
    const number = (on: 'seq' | 'ack'): Step => ({
      ...bare,
      card,
      on,
      words: numberWords(view, card, action.segment, on, text),
    });
    const chosen: Step = {
      ...bare,
      card,
      on: 'card',
      words: text.joining.sentences(ghost.card(kindOf(action.segment)), what),
    };
    return [chosen, number('seq'), number('ack'), { ...bare, card, words: ghost.send }];
  }
  if (action === null || !isCall(action.do, text)) return [bare];
  return [{ ...bare, call: action.do, words: text.joining.sentences(ghost.call, what === '' ? bare.words : what) }];
}

/** Is there a button for it beside the hand? */
const isCall = (what: string, text: Text): what is CallButton =>
  what !== 'title' && Object.hasOwn(text.table.calls, what);

function greeting(view: SeatView, text: Text): readonly string[] {
  const { level } = view.setup;
  if (!isLevelId(level)) return [];
  const { name, opening } = text.levels[level];
  return [text.journey.ghost.hello(name), opening[view.seat]];
}

/** `seq 4102: your next number.` */
function numberWords(view: SeatView, card: Card, segment: Segment, field: 'seq' | 'ack', text: Text): string {
  const value = segment[field];
  const { ghost } = text.journey;
  if (value === null) return ghost.noAck;
  const why = whyOf(view, card, field, value);
  return ghost[field](`${value}`, why === null ? text.table.composer[`${field}Field`] : text.table.composer.why[why]);
}
