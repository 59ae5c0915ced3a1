/** What something waits for, and for how long after: the same for calls and for what befalls a host. */
import type { Due, Trigger } from '#shared/match/index.ts';
import { STATES } from '#shared/tcp/index.ts';
import type { Editing } from './editing.ts';
import { NumberField, type Offered, SelectField } from './fields.tsx';

const ON = [
  'start',
  'established',
  'acknowledged',
  'received',
  'closing',
  'state',
  'ended',
  'reported',
  'reopened',
  'rebooted',
] as const satisfies readonly Trigger['on'][];

function triggerOf(on: Trigger['on'], before: Trigger): Trigger {
  if (on === 'received') return { on, octets: before.on === 'received' ? before.octets : 100 };
  if (on === 'state') return { on, state: before.on === 'state' ? before.state : 'ESTABLISHED' };
  return { on };
}

export interface WhenProps {
  readonly edit: Editing;
  readonly path: string;
  readonly due: Due;
  readonly onChange: (field: string, change: Pick<Due, 'when' | 'after'>) => void;
}

export function When({ edit, path, due, onChange }: WhenProps) {
  const { text, problems } = edit;
  const { script } = text.editor;
  const { when, after } = due;
  const of = (place: string) => problems.filter((one) => one.path === place);
  const offered = (when.on === 'ordered' ? [...ON, 'ordered' as const] : ON).map((on): Offered<Trigger['on']> => {
    const name = on === 'received' ? script.received : on === 'state' ? script.inState : null;
    return { value: on, name: name ?? text.table.app.when({ on } as Trigger, 0) };
  });
  return (
    <>
      <SelectField
        path={`${path}.when`}
        label={script.when}
        wide
        value={when.on}
        options={offered}
        problems={of(`${path}.when`)}
        text={text}
        onChange={(on) => onChange(`${path}.when`, { when: triggerOf(on, when), after })}
      />
      {when.on === 'received' && (
        <NumberField
          path={`${path}.when.octets`}
          label={script.arrived}
          value={when.octets}
          problems={of(`${path}.when.octets`)}
          text={text}
          onChange={(octets) => onChange(`${path}.when.octets`, { when: { on: 'received', octets }, after })}
        />
      )}
      {when.on === 'state' && (
        <SelectField
          path={`${path}.when.state`}
          label={script.state}
          value={when.state}
          options={STATES.map((state) => ({ value: state, name: state }))}
          problems={of(`${path}.when.state`)}
          text={text}
          onChange={(state) => onChange(`${path}.when.state`, { when: { on: 'state', state }, after })}
        />
      )}
      <NumberField
        path={`${path}.after`}
        label={script.after}
        value={after}
        unit={1000}
        step={0.1}
        problems={of(`${path}.after`)}
        text={text}
        onChange={(ms) => onChange(`${path}.after`, { when, after: ms })}
      />
    </>
  );
}
