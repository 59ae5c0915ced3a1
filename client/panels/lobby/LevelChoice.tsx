/** Which level: each with what it teaches, and the belief that it sets right. */
import { isLevelId, LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface ChosenProps {
  readonly settings: Settings;
  readonly value: CreateRequest;
  readonly set: (change: Partial<CreateRequest>) => void;
}

export function LevelChoice({ settings, value, set }: ChosenProps) {
  const { levels, shell } = settings.text.value;
  const { lobby } = shell;
  return (
    <fieldset class="pick">
      <legend class="pick-title">{lobby.level}</legend>
      {LEVEL_IDS.filter(isLevelId).map((id) => {
        const { number, sections } = levelOf(id);
        return (
          <label key={id} class="pick-level">
            <input
              class="choice-input"
              type="radio"
              name="level"
              checked={value.level === id}
              onChange={() => set({ level: id, network: null })}
            />
            <span class="pick-face">
              <span class="pick-number" aria-hidden="true">
                {number}
              </span>
              <span class="pick-words">
                <span class="pick-name">{levels[id].name}</span>
                <span class="pick-teaches">{levels[id].teaches}</span>
                <span class="pick-sections">{lobby.sections(sections.map((one) => `§${one}`).join(' '))}</span>
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
