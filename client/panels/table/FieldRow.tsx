/** One number of the card: its name, the own variable beside it, the value, and the chips from which it is chosen. */
import type { Text } from '#shared/text/index.ts';
import { type Chip, cleanDigits, type Field, isTooBig } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { Icon } from './icons.tsx';

interface Props {
  readonly field: Field;
  readonly hand: Controller;
  readonly text: Text;
  readonly isWrong: boolean;
}

export function FieldRow({ field, hand, text, isWrong }: Props) {
  const words = text.table.composer;
  const label = field.name === 'seq' ? words.seqField : words.ackField;
  const { name, value } = field.standing;
  return (
    <fieldset class={isWrong ? 'field wrong' : 'field'} data-mode={field.mode}>
      <legend class="unseen">{label}</legend>
      <p class="field-label" aria-hidden="true">
        <span class="field-name">{field.name === 'seq' ? words.seq : words.ack}</span>
        <span class="field-standing">
          {name} <b>{value ?? '–'}</b>
        </span>
      </p>
      {field.mode === 'absent' ? (
        <p class="field-absent">{words.noAckBit}</p>
      ) : (
        <>
          <div class="field-box">
            <Value field={field} hand={hand} text={text} label={label} isWrong={isWrong} />
            {field.mode === 'given' ? null : <KeypadButton field={field} hand={hand} text={text} />}
          </div>
          {field.mode === 'given' ? (
            <Given field={field} text={text} />
          ) : (
            <Chips field={field} hand={hand} text={text} />
          )}
        </>
      )}
      {isWrong ? <p class="unseen">{words.wrong}</p> : null}
    </fieldset>
  );
}

/** Always a text field, so that a physical keyboard can type into it; the system's own keyboard never comes up. */
function Value({ field, hand, text, label, isWrong }: Props & { readonly label: string }) {
  const words = text.table.composer;
  const fixed = field.mode === 'given';
  return (
    <input
      class="field-value"
      type="text"
      inputMode="none"
      autocomplete="off"
      spellcheck={false}
      maxLength={10}
      data-focus={field.mode === 'typed' ? field.name : undefined}
      data-field={field.name}
      aria-label={label}
      aria-invalid={isWrong || isTooBig(field.value)}
      readOnly={fixed}
      tabIndex={fixed ? -1 : 0}
      placeholder={fixed ? '' : '–'}
      value={field.value === 'none' ? words.noAck : field.value}
      onFocus={() => {
        if (field.mode === 'typed') hand.pad.value = field.name;
      }}
      onClick={() => {
        if (!fixed) hand.pad.value = field.name;
      }}
      onInput={(event) => {
        hand.put(field.name, cleanDigits(event.currentTarget.value));
        event.currentTarget.value = cleanDigits(event.currentTarget.value);
        if (isTooBig(event.currentTarget.value)) hand.notice.value = words.tooBig;
      }}
    />
  );
}

/** What Guided filled in, and why. */
function Given({ field, text }: { readonly field: Field; readonly text: Text }) {
  if (field.why === null) return <p class="field-why" />;
  return (
    <p class="field-why">
      <b>{shortName(field.why)}</b> {text.table.composer.why[field.why]}
    </p>
  );
}

function Chips({ field, hand, text }: { readonly field: Field; readonly hand: Controller; readonly text: Text }) {
  if (field.chips.length === 0) return null;
  const some = field.chips.some((chip) => chip.value === field.value);
  const three = field.chips.length <= 3 && field.mode === 'chips';
  return (
    <div class="chips">
      <span class="chips-label" aria-hidden="true">
        {field.name}
      </span>
      <div class={three ? 'chip-group three' : 'chip-group'} role="radiogroup" aria-label={field.name}>
        {field.chips.map((chip, at) => (
          <ChipButton
            key={chip.name}
            chip={chip}
            field={field}
            text={text}
            isTabStop={some ? chip.value === field.value : at === 0}
            showsValue={three}
            onChoose={() => hand.put(field.name, chip.value)}
          />
        ))}
      </div>
    </div>
  );
}

/** Puts the number pad up and away. */
function KeypadButton({ field, hand, text }: Omit<Props, 'isWrong'>) {
  const { type } = text.table.composer;
  return (
    <button
      type="button"
      class="keypad"
      aria-label={text.joining.label(type) + field.name}
      title={type}
      aria-pressed={hand.pad.value === field.name}
      onClick={() => {
        hand.pad.value = hand.pad.value === field.name ? null : field.name;
      }}
    >
      <Icon name="keypad" />
    </button>
  );
}

interface ChipProps {
  readonly chip: Chip;
  readonly field: Field;
  readonly text: Text;
  readonly isTabStop: boolean;
  readonly showsValue: boolean;
  readonly onChoose: () => void;
}

function ChipButton({ chip, field, text, isTabStop, showsValue, onChoose }: ChipProps) {
  const words = text.table.composer;
  const why = chip.name === 'none' ? words.noAck : words.why[chip.name];
  return (
    // A button that is a radio of its group: the arrows move between them, as the table's keys say.
    // biome-ignore lint/a11y/useSemanticElements: an input of type radio would choose while the arrows pass over it
    <button
      type="button"
      role="radio"
      class="chip"
      aria-checked={chip.value === field.value}
      aria-label={chip.name === 'none' ? words.noAck : text.joining.label(chip.name) + why}
      title={why}
      tabIndex={isTabStop ? 0 : -1}
      data-focus={field.name}
      data-chip={chip.value}
      onClick={onChoose}
    >
      {chip.name === 'none' ? words.noAck : shortName(chip.name)}
      {showsValue && chip.name !== 'none' ? <span class="chip-value">{chip.value}</span> : null}
    </button>
  );
}

/** The arrived segment's variables in small letters, as on its card. */
const shortName = (name: string): string =>
  name
    .replace('SEG.SEQ+SEG.LEN', 'seq+len')
    .replace(/^SEG(\d)\.SEQ\+LEN$/, 'seq$1+len')
    .replace('HELD.SEQ+LEN', 'held+len')
    .replace('SEG.SEQ', 'seq')
    .replace('SEG.ACK', 'ack')
    .replace(/^SND\.NXT([+-])/, 'NXT$1')
    .replace(/^RCV\.NXT([+-])/, 'RCV$1');
