/**
 * The options of a command, from a table: names, what each takes and what stands for it otherwise. What is wrong with them is one
 * sentence, for standard error and exit 2.
 */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#shared/base/index.ts';

export type Option =
  /** Present or not. */
  | { readonly kind: 'flag' }
  /** One of these words; `otherwise` when it is not given (null: nothing stands for it). */
  | { readonly kind: 'word'; readonly of: readonly string[]; readonly otherwise: string | null }
  /** Whatever is given: the name of a file. */
  | { readonly kind: 'file'; readonly otherwise: string | null }
  /** An integer of this range, both ends included. */
  | { readonly kind: 'integer'; readonly from: number; readonly to: number; readonly otherwise: number | null };

export type Table = { readonly [name: string]: Option };

export type Options<T extends Table> = {
  readonly [name in keyof T]: T[name] extends { kind: 'flag' }
    ? boolean
    : T[name] extends { kind: 'integer'; otherwise: infer O }
      ? number | Extract<O, null>
      : T[name] extends { kind: 'word'; of: readonly (infer W)[]; otherwise: infer O }
        ? W | Extract<O, null>
        : T[name] extends { kind: 'file'; otherwise: infer O }
          ? string | Extract<O, null>
          : never;
};

/** For a misuse of the command line: what POSIX utilities and shells exit with. */
export const MISUSE = 2;

/** Reads `args` by the table; the error is one sentence that says what is wrong and what to do. */
export function optionsFrom<const T extends Table>(args: readonly string[], table: T): Result<Options<T>, string> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(table).map(([name, { kind }]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | number | boolean | null> = {};
  for (const [name, option] of Object.entries(table)) {
    values[name] = option.kind === 'flag' ? false : option.otherwise;
  }
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return err(`${quoted(token.value)} is no option: ${theseAre(table)}.`);
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!option || !token.rawName.startsWith('--'))
      return err(`There is no option ${token.rawName}: ${theseAre(table)}.`);
    if (given.has(token.name)) return err(`--${token.name} is given twice: give it once.`);
    given.add(token.name);
    const value = readValue(token.name, option, token.value);
    if (!value.ok) return value;
    values[token.name] = value.value;
  }
  return ok(values as Options<T>);
}

function readValue(name: string, option: Option, text: string | undefined): Result<string | number | boolean, string> {
  if (option.kind === 'flag') return text === undefined ? ok(true) : err(`--${name} takes no value: give it alone.`);
  const wants = wantsOf(option);
  // A value that looks like an option is one that was forgotten.
  if (text === undefined || text.startsWith('--')) return err(`--${name} has no value: give it ${wants}.`);
  if (option.kind === 'file') return text === '' ? err(`--${name} has no value: give it ${wants}.`) : ok(text);
  if (option.kind === 'word')
    return option.of.includes(text) ? ok(text) : err(`--${name} takes ${wants}, not ${quoted(text)}.`);
  const number = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return number >= option.from && number <= option.to
    ? ok(number)
    : err(`--${name} takes ${wants}, not ${quoted(text)}.`);
}

function wantsOf(option: Exclude<Option, { kind: 'flag' }>): string {
  if (option.kind === 'file') return 'the name of a file';
  return option.kind === 'word' ? `one of ${option.of.join(', ')}` : `an integer from ${option.from} to ${option.to}`;
}

const theseAre = (table: Table): string => {
  const names = Object.keys(table).map((name) => `--${name}`);
  return `the options are ${names.join(', ')}`;
};

/** As given, but on one line and not endless. */
const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Ends the process with one sentence on standard error. */
export function misused(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(MISUSE);
}
