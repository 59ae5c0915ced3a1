/** What a round of a class is played on, and how. */
import { BOARD_COUNTS, CLASS_LEVELS, mayBeExhibition, type RoundPlan } from '#shared/classroom/index.ts';
import { HELPS, SPEEDS } from '#shared/match/index.ts';
import type { Settings } from '../../settings/index.ts';
import { NetworkChoice } from '../lobby/More.tsx';
import { Choice } from '../parts/Choice.tsx';
import { LevelOptions } from './LevelOptions.tsx';
import { Tick } from './Tick.tsx';

export interface RoundFieldsProps {
  readonly settings: Settings;
  readonly round: RoundPlan;
  /** Its place, so that the names of its fields are its own. */
  readonly place: number;
  readonly set: (change: Partial<RoundPlan>) => void;
}

const LIMITS = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 20, 25, 30, 45, 60] as const;

export function RoundFields({ settings, round, place, set }: RoundFieldsProps) {
  const text = settings.text.value;
  const { levels, table, classroom, shell } = text;
  const words = classroom.host.setup;
  return (
    <div class="round-fields">
      <label class="form-field">
        <span class="form-name">{shell.lobby.level}</span>
        <select
          class="input"
          value={round.level}
          onChange={({ currentTarget }) => {
            const level = CLASS_LEVELS.find((one) => one === currentTarget.value);
            if (level) set({ level });
          }}
        >
          <LevelOptions text={text} />
        </select>
        <span class="form-hint">{levels[round.level].teaches}</span>
      </label>
      <Choice
        name={`help-${place}`}
        legend={shell.lobby.help}
        value={round.help}
        onChange={(help) => set({ help })}
        options={HELPS.map((help) => ({ value: help, name: table.top.helps[help] }))}
      />
      <label class="form-field">
        <span class="form-name">{words.minutes}</span>
        <select
          class="input"
          value={round.minutes ?? ''}
          onChange={({ currentTarget }) =>
            set({ minutes: currentTarget.value === '' ? null : Number(currentTarget.value) })
          }
        >
          <option value="">{words.minutesOf(null)}</option>
          {LIMITS.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.minutesOf(minutes)}
            </option>
          ))}
        </select>
      </label>
      {!round.exhibition && (
        <Choice
          name={`boards-${place}`}
          legend={words.boards}
          value={round.boards}
          onChange={(boards) => set({ boards })}
          options={BOARD_COUNTS.map((count) => ({ value: count, ...words.boardsOf[count] }))}
        />
      )}
      {round.boards === 2 && (
        <Tick name={words.crossed} hint={words.crossedHint} on={round.crossed} set={(crossed) => set({ crossed })} />
      )}
      {mayBeExhibition(round.level) && (
        <Tick
          name={words.exhibition}
          hint={words.exhibitionHint}
          on={round.exhibition}
          set={(exhibition) => set({ exhibition })}
        />
      )}
      <details class="more">
        <summary class="more-title">{words.more}</summary>
        <div class="more-fields">
          {!round.exhibition && <NetworkChoice settings={settings} value={round} set={set} />}
          <Choice
            name={`speed-${place}`}
            legend={shell.lobby.speed}
            value={round.speed}
            onChange={(speed) => set({ speed })}
            options={SPEEDS.map((speed) => ({ value: speed, name: shell.lobby.speedOf(speed) }))}
          />
        </div>
      </details>
    </div>
  );
}
