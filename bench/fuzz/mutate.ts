/** One payload, changed at one place, as JSON text. */
import * as fc from 'fast-check';
import { key, value } from './values.ts';

type Place = readonly string[];

type Change =
  | { readonly do: 'replace'; readonly by: string }
  | { readonly do: 'remove' }
  /** A second one of the same name, which JSON allows, or one entry more. */
  | { readonly do: 'repeat'; readonly by: string }
  | { readonly do: 'add'; readonly key: string; readonly by: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: value.map((by) => ({ do: 'replace', by }) as const) },
  { weight: 1, arbitrary: fc.constant({ do: 'remove' } as const) },
  { weight: 1, arbitrary: value.map((by) => ({ do: 'repeat', by }) as const) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), key, by: value }) },
);

/** Every fifth stays as it is. */
export function mutated(payload: object): fc.Arbitrary<string> {
  const places = placesOf(payload, []);
  const changed = fc
    .tuple(fc.constantFrom(...places), change)
    .map(([place, what]) => written(payload, place, what) ?? '');
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: fc.constant(JSON.stringify(payload)) });
}

const isObject = (of: unknown): of is object => typeof of === 'object' && of !== null;

function placesOf(of: unknown, at: Place): Place[] {
  if (!isObject(of)) return [at];
  const inside = Object.entries(of).flatMap(([name, one]) => placesOf(one, [...at, name]));
  return [at, ...inside];
}

/** Null where nothing is left. */
function written(of: unknown, [next, ...rest]: Place, what: Change): string | null {
  if (next === undefined) return changed(of, what);
  const isList = Array.isArray(of);
  const entry = (name: string, text: string): string => (isList ? text : `${JSON.stringify(name)}:${text}`);
  const entries = Object.entries(of as object).flatMap(([name, one]) => {
    if (name !== next) return [entry(name, JSON.stringify(one))];
    const text = written(one, rest, what);
    const both = rest.length === 0 && what.do === 'repeat' ? [entry(name, what.by)] : [];
    return text === null ? [] : [entry(name, text), ...both];
  });
  return isList ? `[${entries.join()}]` : `{${entries.join()}}`;
}

function changed(of: unknown, what: Change): string | null {
  if (what.do === 'replace') return what.by;
  if (what.do === 'remove') return null;
  const text = JSON.stringify(of);
  if (what.do === 'repeat' || !isObject(of)) return text;
  const more = Array.isArray(of) ? what.by : `${JSON.stringify(what.key)}:${what.by}`;
  const isEmpty = Object.keys(of).length === 0;
  return `${text.slice(0, -1)}${isEmpty ? '' : ','}${more}${text.at(-1)}`;
}
