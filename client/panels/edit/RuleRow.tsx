/** One rule of the network: whose segment, which copy of it, and what becomes of it. */
import type { Pattern, Rule } from '#shared/link/index.ts';
import { ENDS, ROLES } from '#shared/match/index.ts';
import { withFate } from '../../editor/index.ts';
import { cardSaid } from '../../present/index.ts';
import { at, type Editing, idOf } from './editing.ts';
import { NumberField, SelectField, Why } from './fields.tsx';
import { RowButtons } from './parts.tsx';

export interface RuleRowProps {
  readonly edit: Editing;
  readonly path: string;
  readonly n: number;
  readonly rule: Rule;
  readonly onChange: (field: string, rule: Rule) => void;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

const COPIES = [0, 1, 2, 'every'] as const;
const FATES = ['lose', 'delay', 'duplicate', 'hold', 'deliver'] as const;
const EVENTS = ['left', 'handled'] as const;

export function RuleRow({ edit, path, n, rule, onChange, onUp, onDown, onRemove }: RuleRowProps) {
  const { text } = edit;
  const words = text.editor.network;
  const { on, copy, fate } = rule;
  const of = (place: string) => at(edit, `${path}.${place}`);
  return (
    <fieldset class="edit-row" id={idOf(path)}>
      <legend class="edit-row-name">{words.rule(n)}</legend>
      <Segment
        edit={edit}
        path={`${path}.on`}
        pattern={on}
        onChange={(next) => onChange(`${path}.on`, { ...rule, on: next })}
      />
      <SelectField
        path={`${path}.copy`}
        label={words.copy}
        value={`${copy}`}
        options={copiesWith(copy).map((one) => ({ value: `${one}`, name: words.copies(one) }))}
        problems={of('copy')}
        text={text}
        onChange={(chosen) =>
          onChange(`${path}.copy`, { ...rule, copy: chosen === 'every' ? 'every' : Number(chosen) })
        }
      />
      <SelectField
        path={`${path}.fate`}
        label={words.fate}
        value={fate.kind}
        options={FATES.map((kind) => ({ value: kind, name: words.fates[kind] }))}
        problems={of('fate')}
        text={text}
        onChange={(kind) => onChange(`${path}.fate`, withFate(rule, kind))}
      />
      {fate.kind === 'delay' && (
        <Seconds
          {...{ edit, path }}
          label={words.by}
          ms={fate.by}
          onChange={(by) => onChange(`${path}.ms`, { ...rule, fate: { ...fate, by } })}
        />
      )}
      {fate.kind === 'duplicate' && (
        <Seconds
          {...{ edit, path }}
          label={words.by}
          ms={fate.after}
          onChange={(after) => onChange(`${path}.ms`, { ...rule, fate: { ...fate, after } })}
        />
      )}
      {fate.kind === 'hold' && (
        <>
          <Segment
            edit={edit}
            path={`${path}.until`}
            label={words.until}
            pattern={fate.until}
            onChange={(until) => onChange(`${path}.until`, { ...rule, fate: { ...fate, until } })}
          />
          <SelectField
            path={`${path}.event`}
            label={words.event}
            value={fate.event}
            options={EVENTS.map((event) => ({ value: event, name: words.events[event] }))}
            problems={[]}
            text={text}
            onChange={(event) => onChange(`${path}.event`, { ...rule, fate: { ...fate, event } })}
          />
          <Seconds
            {...{ edit, path }}
            label={words.atMost}
            ms={fate.atMost}
            onChange={(atMost) => onChange(`${path}.ms`, { ...rule, fate: { ...fate, atMost } })}
          />
        </>
      )}
      <RowButtons name={words.rule(n)} text={text} onUp={onUp} onDown={onDown} onRemove={onRemove} />
      <Why path={path} problems={at(edit, path)} text={text} />
    </fieldset>
  );
}

const copiesWith = (copy: Rule['copy']): readonly Rule['copy'][] =>
  COPIES.some((one) => one === copy) ? COPIES : [...COPIES, copy];

function Seconds(props: {
  readonly edit: Editing;
  readonly path: string;
  readonly label: string;
  readonly ms: number;
  readonly onChange: (ms: number) => void;
}) {
  const { edit, path, label, ms, onChange } = props;
  return (
    <NumberField
      path={`${path}.ms`}
      label={label}
      value={ms}
      unit={1000}
      step={0.1}
      problems={[...at(edit, `${path}.fate.by`), ...at(edit, `${path}.fate.after`), ...at(edit, `${path}.fate.atMost`)]}
      text={edit.text}
      onChange={onChange}
    />
  );
}

const EITHER = 'either';
const ANY = 'any';
/** One piece of text, or another segment by its very name: it came with the level, and stays until another is chosen. */
const NAMED = 'named';

/** Whose segment, and what it means to the connection. */
function Segment(props: {
  readonly edit: Editing;
  readonly path: string;
  readonly label?: string;
  readonly pattern: Pattern;
  readonly onChange: (pattern: Pattern) => void;
}) {
  const { edit, path, pattern, onChange } = props;
  const { text } = edit;
  const words = text.editor.network;
  const { from, label, ...rest } = pattern;
  const roles = [
    ...(label === undefined ? [] : [{ value: NAMED, name: cardSaid({ label, ...rest }, text) }]),
    { value: ANY, name: words.any },
    ...ROLES.map((role) => ({ value: role as string, name: text.print.roles[role] })),
  ];
  return (
    <>
      <SelectField
        path={`${path}.from`}
        label={words.from}
        value={from ?? EITHER}
        options={[
          ...ENDS.map((end) => ({ value: end as string, name: text.table.own.ends[end] })),
          ...(from !== undefined && !ENDS.some((end) => end === from) ? [{ value: from, name: from }] : []),
          { value: EITHER, name: words.either },
        ]}
        problems={[]}
        text={text}
        onChange={(chosen) => {
          const { from: _, ...others } = pattern;
          onChange(chosen === EITHER ? others : { ...others, from: chosen });
        }}
      />
      <SelectField
        path={`${path}.role`}
        label={props.label ?? words.segment}
        value={label === undefined ? (pattern.role ?? ANY) : NAMED}
        options={roles}
        problems={[]}
        text={text}
        onChange={(chosen) => {
          if (chosen === NAMED) return;
          const { role: _role, label: _label, ...others } = pattern;
          onChange(chosen === ANY ? others : { ...others, role: chosen });
        }}
      />
    </>
  );
}
