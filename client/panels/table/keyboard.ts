/** The keyboard of the table: one listener for the whole page, which leaves alone what is not its own. */
import { useEffect } from 'preact/hooks';
import { cookieCall, type Focus, type Intent, intentOf } from '../../present/index.ts';
import { callsOf, firstCall } from './Calls.tsx';
import type { Controller } from './controller.ts';
import { toDiagram } from './NamePrompt.tsx';
import type { TableProps } from './props.ts';

export function useKeyboard(hand: Controller, latest: () => TableProps): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || latest().shown !== undefined) return;
      const withModifier = event.ctrlKey || event.metaKey || event.altKey;
      const answer = answerOf(event, hand, latest());
      if (answer !== null) {
        event.preventDefault();
        if (!event.repeat) hand.predict(answer);
        return;
      }
      const intent = intentOf({ key: event.key, code: event.code, withModifier }, focusOf(event.target, hand));
      if (intent === null || (latest().level.watched && BY_HAND.includes(intent.do))) return;
      // A key that is held down repeats; a card is played once.
      if (event.repeat && intent.do !== 'chip') return;
      event.preventDefault();
      perform(intent, hand, latest);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hand, latest]);
}

/** Where the hosts play by themselves there is nothing for these to do. */
const BY_HAND: readonly Intent['do'][] = ['card', 'call', 'send', 'chip', 'field', 'hint'];

/** The place of the answer that this key chooses, while a question waits; null for every other key. */
function answerOf({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, hand: Controller, { view }: TableProps) {
  const isAsked = view.predictions?.open != null && hand.sheet.peek() === null;
  const isTyped = target instanceof HTMLElement && target.matches('input, textarea, select');
  const place = Number(key) - 1;
  const options = view.predictions?.open?.options.length ?? 0;
  return isAsked && !isTyped && !(ctrlKey || metaKey || altKey) && place >= 0 && place < options ? place : null;
}

function focusOf(target: EventTarget | null, hand: Controller): Focus {
  if (hand.sheet.peek() !== null) return 'dialog';
  if (!(target instanceof HTMLElement)) return 'play';
  if (target.matches('[data-field]')) return target.matches('[readonly]') ? 'play' : 'number';
  if (target.matches('input, textarea, select, [contenteditable]')) return 'text';
  if (target.matches('[role="radio"], .send')) return 'play';
  return target.matches('button, a, summary') ? 'control' : 'play';
}

function perform(intent: NonNullable<ReturnType<typeof intentOf>>, hand: Controller, latest: () => TableProps): void {
  switch (intent.do) {
    case 'card':
      hand.choose(intent.card);
      return;
    case 'call':
      call(intent.call, hand, latest());
      return;
    case 'order':
      if (latest().view.backlog !== null) hand.order(intent.order);
      return;
    case 'hint':
      hand.hint();
      return;
    case 'name':
      toDiagram(hand, latest().view);
      return;
    case 'bet':
      hand.sheet.value = 'bet';
      return;
    case 'help':
      hand.sheet.value = 'help';
      return;
    case 'send':
      takeOrSend(hand);
      return;
    case 'chip':
      stepChip(hand, intent.step);
      return;
    case 'field':
      hand.focusOn(currentField() === 'ack' ? 'seq' : 'ack');
      return;
    case 'back':
      hand.back();
      return;
  }
}

/** A letter whose button the level does not have means nothing. */
function call(what: Extract<Intent, { do: 'call' }>['call'], hand: Controller, { view, level }: TableProps): void {
  const button = what === 'listen-or-leave' ? firstCall(view) : what === 'cookie' ? cookieCall(view) : what;
  if (callsOf(view, level).includes(button)) hand.call(button);
}

const focused = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

const currentField = (): string | undefined => focused()?.dataset.focus ?? focused()?.dataset.field;

/** Enter takes the chip under the focus where its field has none yet, and goes on to what is missing; else it sends. */
function takeOrSend(hand: Controller): void {
  const chip = focused()?.dataset.chip;
  const field = currentField();
  const draft = hand.draft.peek();
  if (chip === undefined || draft === null || (field !== 'seq' && field !== 'ack') || draft[field] !== '') {
    hand.send();
    return;
  }
  hand.put(field, chip);
  const missing = hand.composition()?.missing ?? null;
  hand.focusOn(missing === null ? 'send' : missing === 'both' ? 'seq' : missing);
}

/** The arrows move to the next chip of the field and take it. */
function stepChip(hand: Controller, step: 1 | -1): void {
  const here = focused();
  const field = currentField();
  if (here === null || (field !== 'seq' && field !== 'ack')) return;
  const chips = [...document.querySelectorAll<HTMLElement>(`.composer [data-focus="${field}"][role="radio"]`)];
  const next = chips[(chips.indexOf(here) + step + chips.length) % chips.length];
  if (next === undefined || next.dataset.chip === undefined) return;
  hand.put(field, next.dataset.chip);
  next.focus({ preventScroll: true });
}
