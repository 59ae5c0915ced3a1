/** What is chosen before printing: which sheets, and what the dice of the second round are like. On the screen only. */
import { NETWORK_NAMES } from '#shared/link/index.ts';
import type { Level } from '#shared/match/index.ts';
import { PRINT_PARTS, type PrintPart, type Text } from '#shared/text/index.ts';
import { isPlayersChoice } from './NetworkSheet.tsx';

/** A network that throws dice. */
const MOODS = NETWORK_NAMES.filter((name) => name !== 'scripted' && name !== 'calm');
export type Mood = (typeof MOODS)[number];

export interface WishesProps {
  readonly level: Level;
  readonly text: Text;
  readonly parts: readonly PrintPart[];
  readonly onParts: (parts: readonly PrintPart[]) => void;
  readonly mood: Mood;
  readonly onMood: (mood: Mood) => void;
}

export function Wishes({ level, text, parts, onParts, mood, onMood }: WishesProps) {
  const { print: words, table } = text;
  const toggle = (part: PrintPart) => onParts(PRINT_PARTS.filter((one) => (one === part) !== parts.includes(one)));
  return (
    <div class="print-wishes">
      <fieldset class="print-parts">
        <legend class="form-name">{words.choose}</legend>
        {PRINT_PARTS.map((part) => (
          <label key={part} class="print-part">
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {words.part[part]}
          </label>
        ))}
      </fieldset>
      {isPlayersChoice(level) && (
        <label class="form-field">
          <span class="form-name">{words.mood}</span>
          <select
            class="input"
            value={mood}
            onChange={({ currentTarget }) => onMood(MOODS.find((one) => one === currentTarget.value) ?? mood)}
          >
            {MOODS.map((name) => (
              <option key={name} value={name}>
                {table.top.networks[name]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
