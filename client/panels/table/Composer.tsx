/** The card in the hand: its two numbers, the chips for each, and Send. The own variables stand beside the fields. */
import { useEffect, useRef } from 'preact/hooks';
import { type Composition, connectionOf, refusedNow } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { FieldRow } from './FieldRow.tsx';
import { Mark } from './icons.tsx';
import { NumberPad } from './NumberPad.tsx';
import type { TableProps } from './props.ts';

interface Props {
  readonly props: TableProps;
  readonly hand: Controller;
}

export function Composer({ props, hand }: Props) {
  const words = props.text.table.composer;
  const made = hand.composition();
  const form = useRef<HTMLFormElement>(null);
  useFocus(hand, form);
  useShake(hand, form);
  return (
    <form
      ref={form}
      class={made === null ? 'composer idle' : 'composer'}
      data-kind={made?.card ?? 'other'}
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        hand.send();
      }}
    >
      {made === null ? (
        <p class="composer-choose">{idleWords(props)}</p>
      ) : (
        <Open props={props} hand={hand} made={made} />
      )}
      <p class="composer-notice" role="status">
        {hand.notice.value}
      </p>
    </form>
  );
}

/** On Expert whether anything is due is the player's to find out. */
function idleWords({ view, text }: TableProps): string {
  const { choose, rest, over } = text.table.composer;
  if (view.phase === 'ended') return over;
  const isDue = view.connections.some(({ owed }) => owed !== null);
  return isDue || view.setup.help === 'expert' ? choose : rest;
}

function Open({ props, hand, made }: Props & { readonly made: Composition }) {
  const { text, view } = props;
  const words = text.table.composer;
  const { owed } = connectionOf(view);
  const refused = refusedNow(view);
  const wrong = refused !== null && refused.given !== null ? refused : null;
  const isWrong = (name: 'seq' | 'ack') =>
    wrong?.field === name && made[name].value !== '' && made[name].value === String(wrong.given?.[name] ?? 'none');
  return (
    <>
      <div class="composer-name">
        <strong class="composer-card">
          {made.card.split(',').map((part) => (
            <span key={part}>{part}</span>
          ))}
        </strong>
        <Mark card={made.card} />
        {made.len > 0 && connectionOf(view).calls.text > 0 ? (
          <span class="composer-octets">{words.octets(made.len)}</span>
        ) : null}
        <span class="composer-why">
          {owed === 'answer' ? words.yourAnswer : owed === 'call' ? words.yourCall : words.yourMove}
        </span>
      </div>
      <div class="composer-fields">
        <FieldRow field={made.seq} hand={hand} text={text} isWrong={isWrong('seq')} />
        <FieldRow field={made.ack} hand={hand} text={text} isWrong={isWrong('ack')} />
        {hand.pad.value === null ? null : <NumberPad hand={hand} text={text} made={made} />}
      </div>
      <SendButton props={props} hand={hand} made={made} />
    </>
  );
}

/** Never disabled for want of a number: pressed too early, it says what is missing and goes there. */
function SendButton({ props, hand, made }: Props & { readonly made: Composition }) {
  const words = props.text.table.composer;
  const busy = props.pending !== null;
  const resting = hand.resting.value;
  const bars = busy || resting || props.view.frozen;
  return (
    <button
      type="submit"
      class={`send${made.missing === null ? '' : ' unready'}${bars ? ' resting' : ''}`}
      data-focus="send"
      aria-disabled={bars}
    >
      {busy ? words.sending : resting ? words.pause : words.send}
      {bars ? null : (
        <span class="send-key" aria-hidden="true">
          ⏎
        </span>
      )}
    </button>
  );
}

/** Puts the focus where the controller wishes it: the chosen chip of a field, or its first, its input, or the card just played. */
function useFocus(hand: Controller, form: { readonly current: HTMLFormElement | null }) {
  const wish = hand.focus.value;
  const played = useRef('SYN');
  const card = hand.draft.value?.card;
  if (card !== undefined) played.current = card;
  useEffect(() => {
    if (wish === null || form.current === null) return;
    // A receipt comes when it comes: who has gone on to something else by then, stays there.
    if (wish.on === 'hand' && isElsewhere(form.current)) return;
    const target =
      wish.on === 'hand'
        ? form.current.ownerDocument.querySelector(`.hand [data-card="${played.current}"]`)
        : first(form.current, wish.on);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [wish, form]);
}

/** The focus is neither at the composer, nor among the cards, nor lost with what was put back. */
function isElsewhere(form: HTMLFormElement): boolean {
  const { activeElement, body } = form.ownerDocument;
  return activeElement !== null && activeElement !== body && activeElement.closest('.composer, .hand') === null;
}

const first = (root: ParentNode, on: string): Element | null =>
  root.querySelector(`[data-focus="${on}"][aria-checked="true"]`) ??
  root.querySelector(`[data-focus="${on}"][tabindex="0"]`) ??
  root.querySelector(`[data-focus="${on}"]`);

/** A refused card shakes its head; with reduced motion the style sheet lets it fade. */
function useShake(hand: Controller, form: { readonly current: HTMLFormElement | null }) {
  const count = hand.shaken.value;
  useEffect(() => {
    const element = form.current;
    if (count === 0 || element === null) return;
    element.classList.remove('shaken');
    // Reading the layout between the two lets the animation begin anew.
    void element.offsetWidth;
    element.classList.add('shaken');
  }, [count, form]);
}
