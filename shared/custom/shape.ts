/**
 * Shapes: small readers that take what came from outside piece by piece. What does not fit is noted with its place and a code, and
 * nothing beyond a shape gets through. They are bounded: no list is walked and no text is looked at that is longer than it may be.
 */
import type { ShapeCode } from './problem.ts';

export interface Misfit {
  readonly code: ShapeCode;
  /** Keys and places from the top, joined by dots. */
  readonly path: string;
  /** The bounds of a number, a text (in graphemes) or a list; 0 where there are none. */
  readonly least: number;
  readonly most: number;
}

export type Note = (misfit: Misfit) => void;

/** What it returns counts only if nothing was noted. */
export type Shape<T> = (value: unknown, path: string, note: Note) => T;

const UNFIT = undefined as never;

const misfit = (code: ShapeCode, path: string, least = 0, most = 0): Misfit => ({ code, path, least, most });

/** A whole number, both bounds included. */
export const whole =
  (least: number, most: number): Shape<number> =>
  (value, path, note) => {
    if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    note(misfit(typeof value === 'number' ? 'number-out-of-range' : 'not-a-level', path, least, most));
    return UNFIT;
  };

export const oneOf =
  <const T>(values: readonly T[]): Shape<T> =>
  (value, path, note) => {
    const found = values.find((one) => one === value);
    if (found === undefined) note(misfit('not-a-level', path));
    return found as T;
  };

export const flag: Shape<boolean> = oneOf([true, false]);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path, note) =>
    value === null ? null : shape(value, path, note);

/** Of a name that the game gave itself, such as an address: short and plain. */
export const matching =
  (pattern: RegExp, longest = 60): Shape<string> =>
  (value, path, note) => {
    if (typeof value === 'string' && value.length <= longest && pattern.test(value)) return value;
    note(misfit('not-a-level', path));
    return UNFIT;
  };

/** Control and format characters (zero-width, bidirectional ones), lone surrogates, private use, line breaks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** UTF-16 units that a grapheme takes on average at the most, in any script that people write. */
const UNITS = 4;

/** What a person wrote, as plain text: at most so many graphemes, and nothing that cannot be seen. */
export const written =
  (most: number, mayBeEmpty = false): Shape<string> =>
  (value, path, note) => {
    if (typeof value !== 'string') note(misfit('not-a-level', path));
    else if (!isShort(value, most)) note(misfit('text-too-long', path, 0, most));
    else if (UNSEEN.test(value)) note(misfit('text-unseen', path));
    else if (value.trim() === '' && !mayBeEmpty) note(misfit('text-missing', path));
    else return value;
    return UNFIT;
  };

const isShort = (text: string, most: number): boolean =>
  text.length <= most || (text.length <= UNITS * most && [...graphemes.segment(text)].length <= most);

export const list =
  <T>(shape: Shape<T>, most: number): Shape<readonly T[]> =>
  (value, path, note) => {
    if (Array.isArray(value) && value.length <= most)
      return Array.from(value, (one, i) => shape(one, `${path}.${i}`, note));
    note(misfit(Array.isArray(value) ? 'too-many' : 'not-a-level', path, 0, most));
    return UNFIT;
  };

type Shapes = { readonly [key: string]: Shape<unknown> };
type Read<S extends Shapes> = { readonly [key in keyof S]: S[key] extends Shape<infer T> ? T : never };

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** All of the first, some of the second, and nothing else. */
export const record =
  <R extends Shapes, O extends Shapes>(required: R, optional: O): Shape<Read<R> & Partial<Read<O>>> =>
  (value, path, note) => {
    const shapes: Shapes = { ...optional, ...required };
    const isStrange = (key: string) => !Object.hasOwn(shapes, key);
    const lacks = (of: { readonly [key: string]: unknown }) =>
      Object.keys(required).some((key) => !Object.hasOwn(of, key));
    if (!isRecord(value) || Object.keys(value).some(isStrange) || lacks(value)) {
      note(misfit('not-a-level', path));
      return UNFIT;
    }
    const read = Object.keys(value).map((key) => {
      return [key, (shapes[key] as Shape<unknown>)(value[key], below(path, key), note)];
    });
    return Object.fromEntries(read);
  };

/** A table of texts or the like by short names. */
export const table =
  <T>(shape: Shape<T>, most: number): Shape<{ readonly [key: string]: T }> =>
  (value, path, note) => {
    const keys = isRecord(value) ? Object.keys(value) : [];
    if (!isRecord(value) || keys.length > most || keys.some((key) => !/^[a-z][a-z0-9-]{0,39}$/.test(key))) {
      note(misfit(keys.length > most ? 'too-many' : 'not-a-level', path, 0, most));
      return UNFIT;
    }
    return Object.fromEntries(keys.map((key) => [key, shape(value[key], below(path, key), note)]));
  };

/** Which of several shapes it is, is told by the value under `key`. */
export const variant =
  <K extends string, V extends { readonly [name: string]: Shape<unknown> }>(
    key: K,
    variants: V,
  ): Shape<Read<V>[keyof V]> =>
  (value, path, note) => {
    const name = isRecord(value) && Object.hasOwn(value, key) ? value[key] : null;
    if (typeof name === 'string' && Object.hasOwn(variants, name))
      return (variants[name] as Shape<unknown>)(value, path, note) as Read<V>[keyof V];
    note(misfit('not-a-level', path));
    return UNFIT;
  };
