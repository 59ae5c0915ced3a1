/** The network: a mood of Murphy's, or rules that say what becomes of which segment. */
import { NETWORK_NAMES, type NetworkName, type Rule, STRENGTHS } from '#shared/link/index.ts';
import { NEW_RULE, put, swappedWith, taken, withLevel } from '../../editor/index.ts';
import { at, type Editing, idOf } from './editing.ts';
import { SelectField, Tick, Why } from './fields.tsx';
import { Part } from './parts.tsx';
import { RuleRow } from './RuleRow.tsx';

export function Network(edit: Editing) {
  const { level, text, set } = edit;
  const words = text.editor.network;
  const { network, networkScript } = level;
  const choose = (name: NetworkName) =>
    set(
      'network',
      withLevel(level, {
        network: { ...network, name },
        networkScript: name === 'scripted' ? (networkScript ?? [NEW_RULE]) : null,
        crosses: name === 'scripted' ? level.crosses : undefined,
      }),
    );
  return (
    <Part id="network" title={words.title}>
      <div class="edit-pair">
        <SelectField
          path="network"
          label={words.mood}
          value={network.name}
          options={NETWORK_NAMES.map((name) => ({
            value: name,
            name: name === 'scripted' ? words.rules : text.table.top.networks[name],
          }))}
          problems={at(edit, 'network')}
          text={text}
          onChange={choose}
        />
        {network.name !== 'scripted' && network.name !== 'calm' && (
          <div class="form-field">
            <label class="edit-label" for="edit-strength">
              {words.strength(network.strength)}
            </label>
            <input
              class="range"
              id="edit-strength"
              type="range"
              min={1}
              max={STRENGTHS.length}
              value={network.strength}
              onInput={({ currentTarget }) => {
                const strength = STRENGTHS.find((one) => one === Number(currentTarget.value));
                if (strength) set('network.strength', withLevel(level, { network: { ...network, strength } }));
              }}
            />
          </div>
        )}
      </div>
      {networkScript !== null && <Rules edit={edit} rules={networkScript} />}
    </Part>
  );
}

function Rules({ edit, rules }: { readonly edit: Editing; readonly rules: readonly Rule[] }) {
  const { level, text, set } = edit;
  const words = text.editor.network;
  const path = 'networkScript';
  const change = (field: string, next: readonly Rule[]) => set(field, withLevel(level, { networkScript: next }));
  return (
    <div class="edit-list" id={idOf(path)}>
      <p class="form-hint">{words.rulesHint}</p>
      <Why path={path} problems={at(edit, path)} text={text} />
      <ol>
        {rules.map((rule, i) => (
          <li key={i}>
            <RuleRow
              edit={edit}
              path={`${path}.${i}`}
              n={i + 1}
              rule={rule}
              onChange={(field, next) => change(field, put(rules, i, next))}
              onUp={i === 0 ? null : () => change(`${path} up`, swappedWith(rules, i, i - 1))}
              onDown={i === rules.length - 1 ? null : () => change(`${path} down`, swappedWith(rules, i, i + 1))}
              onRemove={() => change(`${path} remove ${rules.length}`, taken(rules, i))}
            />
          </li>
        ))}
      </ol>
      <button class="button" type="button" onClick={() => change(`${path} add ${rules.length}`, [...rules, NEW_RULE])}>
        + {words.addRule}
      </button>
      {rules.some(({ fate }) => fate.kind === 'hold') && (
        <Tick
          path="crosses"
          label={words.crosses}
          hint={words.crossesHint}
          value={level.crosses === true}
          problems={at(edit, 'crosses')}
          text={text}
          onChange={(is) => set('crosses', withLevel(level, { crosses: is ? true : undefined }))}
        />
      )}
    </div>
  );
}
