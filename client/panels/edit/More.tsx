/** Numbers, and what few levels have. */
import { ENDS, type End } from '#shared/match/index.ts';
import { keptIn, withEnd, withLevel } from '../../editor/index.ts';
import { at, type Editing, within } from './editing.ts';
import { NumberField, SelectField, Tick, Why } from './fields.tsx';

const FIELDS = ['seq', 'ack', 'card'] as const;
/** As the game's own levels with a dead host have it. */
const GIVES_UP = { patient: 28_000, live: 30_000 } as const;
const KEEPALIVE = { idle: 5000, interval: 4000, probes: 5 } as const;
const MINUTE = 60_000;

export function More(edit: Editing) {
  const { level, text, set } = edit;
  const words = text.editor.more;
  const kept = keptIn(level);
  const number = (path: 'mss' | 'limit', unit: number) => (
    <NumberField
      path={path}
      label={words[path]}
      value={level[path]}
      unit={unit}
      problems={at(edit, path)}
      text={text}
      onChange={(n) => set(path, withLevel(level, { [path]: n }))}
    />
  );
  const isWrong = ['mss', 'limit', 'backOff', 'outlivesErrors', 'userTimeout'].some(
    (path) => within(edit, path).length > 0,
  );
  return (
    <details class="paper edit-part edit-fold" open={isWrong || undefined}>
      <summary>
        <h2 class="edit-title">{words.title}</h2>
      </summary>
      <div class="edit-pair">
        <SelectField
          path="teaches"
          label={words.teaches}
          value={level.teaches}
          options={FIELDS.map((value) => ({ value, name: words.fields[value] }))}
          problems={at(edit, 'teaches')}
          text={text}
          onChange={(teaches) => set('teaches', withLevel(level, { teaches }))}
        />
        {number('mss', 1)}
        {number('limit', MINUTE)}
      </div>
      <Tick
        path="backOff"
        label={words.backOff}
        value={level.backOff}
        problems={at(edit, 'backOff')}
        text={text}
        onChange={(backOff) => set('backOff', withLevel(level, { backOff }))}
      />
      <Tick
        path="outlivesErrors"
        label={words.errors}
        value={level.outlivesErrors === true}
        problems={at(edit, 'outlivesErrors')}
        text={text}
        onChange={(is) => set('outlivesErrors', withLevel(level, { outlivesErrors: is ? true : undefined }))}
      />
      <Tick
        path="userTimeout"
        label={words.givesUp}
        value={level.userTimeout !== undefined}
        problems={within(edit, 'userTimeout')}
        text={text}
        onChange={(is) => set('userTimeout', withLevel(level, { userTimeout: is ? GIVES_UP : undefined }))}
      />
      <div class="edit-pair">
        {ENDS.map((end) => (
          <EndMore key={end} edit={edit} end={end} />
        ))}
      </div>
      {kept.length > 0 && <p class="form-hint">{words.kept(kept.map((part) => words.keptParts[part]))}</p>}
      <Why path="lines" problems={within(edit, 'lines')} text={text} />
    </details>
  );
}

function EndMore({ edit, end }: { readonly edit: Editing; readonly end: End }) {
  const { level, text, set } = edit;
  const words = text.editor.more;
  const { rcvWnd, reads, keepsListening, keepalive } = level.ends[end];
  const path = `ends.${end}`;
  const change = (field: string, with_: Parameters<typeof withEnd>[2]) =>
    set(`${path}.${field}`, withEnd(level, end, with_));
  const tick = (field: 'reads' | 'keepsListening', value: boolean) => (
    <Tick
      path={`${path}.${field}`}
      label={words[field](end)}
      value={value}
      problems={at(edit, `${path}.${field}`)}
      text={text}
      onChange={(is) => change(field, { [field]: is ? true : undefined })}
    />
  );
  return (
    <div class="edit-end">
      <NumberField
        path={`${path}.rcvWnd`}
        label={words.window(end)}
        value={rcvWnd}
        problems={at(edit, `${path}.rcvWnd`)}
        text={text}
        onChange={(n) => change('rcvWnd', { rcvWnd: n })}
      />
      {tick('reads', reads === true)}
      {tick('keepsListening', keepsListening === true)}
      <Tick
        path={`${path}.keepalive`}
        label={words.keepalive(end)}
        value={keepalive !== undefined}
        problems={at(edit, `${path}.keepalive`)}
        text={text}
        onChange={(is) => change('keepalive', { keepalive: is ? KEEPALIVE : undefined })}
      />
      {keepalive && (
        <div class="edit-row">
          {(['idle', 'interval', 'probes'] as const).map((field) => (
            <NumberField
              key={field}
              path={`${path}.keepalive.${field}`}
              label={words[field]}
              value={keepalive[field]}
              unit={field === 'probes' ? 1 : 1000}
              problems={at(edit, `${path}.keepalive.${field}`)}
              text={text}
              onChange={(n) => change(`keepalive.${field}`, { keepalive: { ...keepalive, [field]: n } })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
