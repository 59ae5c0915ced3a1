/** Which level: each with what it teaches, and the belief that it sets right. */
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy } from '#shared/match/index.ts';
import type { ChosenProps } from './chosen.ts';

interface LevelChoiceProps extends ChosenProps {
  /** Only levels in which a person can be the network. */
  readonly withMurphy?: boolean;
}

export function LevelChoice({ settings, value, set, withMurphy = false }: LevelChoiceProps) {
  const { levels, shell } = settings.text.value;
  const { lobby } = shell;
  return (
    <fieldset class="pick">
      <legend class="pick-title">{lobby.level}</legend>
      {LEVEL_IDS.filter((id) => !withMurphy || mayHaveMurphy(levelOf(id))).map((id) => {
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
