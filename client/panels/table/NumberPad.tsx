/** Digits under the thumb: two rows of six, so that no move ever needs the system's keyboard. */
import type { Text } from '#shared/text/index.ts';
import { type Composition, cleanDigits, isTooBig } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly hand: Controller;
  readonly text: Text;
  readonly made: Composition;
}

export function NumberPad({ hand, text, made }: Props) {
  const words = text.table.composer;
  const field = hand.pad.value ?? 'seq';
  const now = made[field].value === 'none' ? '' : made[field].value;
  const put = (value: string) => {
    hand.put(field, cleanDigits(value));
    if (isTooBig(cleanDigits(value))) hand.notice.value = words.tooBig;
  };
  const digit = (d: string) => (
    <button key={d} type="button" class="key" onClick={() => put(now + d)}>
      {d}
    </button>
  );
  return (
    <fieldset class="pad">
      <legend class="unseen">{text.joining.label(words.pad) + field}</legend>
      {['1', '2', '3', '4', '5'].map(digit)}
      <button type="button" class="key" aria-label={words.erase} onClick={() => put(now.slice(0, -1))}>
        <Icon name="erase" />
      </button>
      {['6', '7', '8', '9', '0'].map(digit)}
      <button
        type="button"
        class="key"
        aria-label={text.joining.label(words.nextField) + field}
        disabled={made.ack.mode === 'absent'}
        onClick={() => {
          hand.pad.value = field === 'seq' ? 'ack' : 'seq';
        }}
      >
        <Icon name="swap" />
        <span aria-hidden="true">{field}</span>
      </button>
    </fieldset>
  );
}
