/** What few change: the network and how much of it, the clock, the pace, glass, the seed. */
import { isLevelId, levelOf } from '#shared/levels/index.ts';
import { NETWORK_NAMES, STRENGTHS } from '#shared/link/index.ts';
import { CLOCKS, type Level, SPEEDS } from '#shared/match/index.ts';
import type { CreateRequest } from '#shared/wire/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Choice } from '../parts/Choice.tsx';

/** Only a level has a script. */
const MOODS = NETWORK_NAMES.filter((name) => name !== 'scripted');

/** On what terms a level is played. */
export type Terms = Pick<CreateRequest, 'network' | 'clock' | 'speed' | 'glass' | 'seed'>;

interface TermsProps {
  readonly settings: Settings;
  readonly value: Terms & Pick<CreateRequest, 'level'>;
  readonly set: (change: Partial<Terms>) => void;
}

interface MoreProps extends TermsProps {
  /** A person is the network: it has no mood, time waits for them, and nobody looks into their hand. */
  readonly withMurphy: boolean;
}

export function More({ settings, value, set, withMurphy }: MoreProps) {
  const { lobby } = settings.text.value.shell;
  return (
    <details class="more">
      <summary class="more-title">{lobby.more}</summary>
      <div class="more-fields">
        {withMurphy ? (
          <p class="form-hint">{settings.text.value.murphy.lobby.clock}</p>
        ) : (
          <>
            <NetworkChoice settings={settings} value={value} set={set} />
            <Choice
              name="clock"
              legend={lobby.clock}
              value={value.clock}
              onChange={(clock) => set({ clock })}
              options={CLOCKS.map((clock) => ({ value: clock, ...lobby.clocks[clock] }))}
            />
          </>
        )}
        <Choice
          name="speed"
          legend={lobby.speed}
          value={value.speed}
          onChange={(speed) => set({ speed })}
          options={SPEEDS.map((speed) => ({ value: speed, name: lobby.speedOf(speed) }))}
        />
        {!withMurphy && <Luck settings={settings} value={value} set={set} />}
      </div>
    </details>
  );
}

/** Who sees the network's doings, and where they come from. */
function Luck({ settings, value, set }: TermsProps) {
  const { lobby } = settings.text.value.shell;
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={value.glass}
          onChange={(event) => set({ glass: event.currentTarget.checked })}
        />
        <span class="tick-words">
          <span class="form-name">{lobby.glass}</span>
          <span class="form-hint">{lobby.glassHint}</span>
        </span>
      </label>
      <label class="form-field">
        <span class="form-name">{lobby.seed}</span>
        <input
          class="input"
          maxLength={64}
          autocomplete="off"
          value={value.seed ?? ''}
          onInput={(event) => set({ seed: event.currentTarget.value || null })}
        />
        <span class="form-hint">{lobby.seedHint}</span>
      </label>
    </>
  );
}

interface NetworkProps {
  readonly settings: Settings;
  readonly value: Pick<CreateRequest, 'network' | 'level'>;
  readonly set: (change: Pick<CreateRequest, 'network'>) => void;
}

export function NetworkChoice({ settings, value, set }: NetworkProps) {
  const { joining, shell, table } = settings.text.value;
  const { lobby } = shell;
  const { networks } = table.top;
  const level = typeof value.level === 'string' ? ours(value.level) : value.level;
  if (level.networkScript) return <p class="form-hint">{lobby.networkFixed}</p>;
  const chosen = value.network;
  return (
    <div class="form-field">
      <label class="form-field">
        <span class="form-name">{lobby.network}</span>
        <select
          class="input"
          value={chosen?.name ?? ''}
          onChange={({ currentTarget }) => {
            const name = MOODS.find((one) => one === currentTarget.value);
            set({ network: name ? { name, strength: chosen?.strength ?? 3 } : null });
          }}
        >
          <option value="">{lobby.networkOfLevel(networks[level.network.name])}</option>
          {MOODS.map((name) => (
            <option key={name} value={name}>
              {networks[name]}
            </option>
          ))}
        </select>
      </label>
      {chosen && chosen.name !== 'calm' && (
        <label class="form-field">
          <span class="form-hint">{joining.label(lobby.strength) + lobby.strengthOf(chosen.strength)}</span>
          <input
            class="range"
            type="range"
            min={1}
            max={STRENGTHS.length}
            value={chosen.strength}
            onInput={({ currentTarget }) => {
              const strength = STRENGTHS.find((one) => one === Number(currentTarget.value));
              if (strength) set({ network: { ...chosen, strength } });
            }}
          />
        </label>
      )}
    </div>
  );
}

const ours = (id: string): Level => levelOf(isLevelId(id) ? id : 'first-contact');
