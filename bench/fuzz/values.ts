/** Values as no page sends them, as JSON text: so are -0, 1e999, twice the same key and a key `__proto__`. */
import * as fc from 'fast-check';

/** The last lengths that schemas let through, and the first that they do not. */
const LENGTHS = [0, 1, 32, 33, 64, 65, 100, 101, 200, 201, 8000] as const;

/** Once and again: what expressions and filters that backtrack take longest for, and what changes its length when it is cut. */
const STUFF = [
  'a',
  ' ',
  '\t\n',
  'a ',
  '((',
  '.*',
  '%2e%2e%2f',
  '\\',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e',
  '\u200b',
  '\u200d',
  'e\u0301\u0302\u0303',
  '👩‍👩‍👧‍👦',
  'ﷺ',
  'fuuuck ',
  'İ',
] as const;

const TEXTS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'disconnect',
  'null',
  'undefined',
  'NaN',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://127.0.0.1")',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what it looks like is what is sent
  '${7*7}',
  "' OR 1=1; DROP TABLE matches; --",
  '%s%n%x',
  'client',
  'server',
  'network',
  'custom',
] as const;

const NUMBERS = [
  '-1',
  '-0',
  '0',
  '0.5',
  '1e-320',
  '65535',
  '65536',
  '2147483647',
  '2147483648',
  '4294967295',
  '4294967296',
  '9007199254740993',
  '8640000000000001',
  '1e308',
  '-1e308',
  '1e999',
  '-1e999',
  '3.0000000000000001',
] as const;

const nested = (open: string, close: string) =>
  fc.integer({ min: 1, max: 1500 }).map((depth) => `${open.repeat(depth)}0${close.repeat(depth)}`);
const many = (one: string) =>
  fc.integer({ min: 2, max: 2000 }).map((count) => `[${Array.from({ length: count }, () => one).join()}]`);

export const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc
    .record({ stuff: fc.constantFrom(...STUFF), length: fc.constantFrom(...LENGTHS), end: fc.constantFrom('', '!') })
    .map(({ stuff, length, end }) => stuff.repeat(Math.ceil(length / stuff.length)).slice(0, length) + end),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Far longer than anything that is read, of what backtracking takes longest for. */
export const long = fc.constantFrom(...STUFF).map((stuff) => `${stuff.repeat(Math.ceil(100_000 / stuff.length))}!`);

export const value = fc.oneof(
  { weight: 6, arbitrary: text.map((one) => JSON.stringify(one)) },
  { weight: 5, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 4, arbitrary: fc.constantFrom('null', 'true', 'false', '{}', '[]', '[[]]', '{"":0}') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '{"__proto__":{"ok":true}}',
      '{"constructor":{"prototype":{"ok":true}}}',
      '{"then":1,"toJSON":2,"toString":3,"valueOf":4}',
      '{"length":1e9}',
      '{"_placeholder":true,"num":0}',
      '{"a":1,"a":2}',
    ),
  },
  { weight: 1, arbitrary: fc.oneof(nested('[', ']'), nested('{"a":', '}'), nested('{"__proto__":', '}')) },
  { weight: 1, arbitrary: fc.oneof(many('0'), many('{}'), many('"s1"')) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.stringify(one)) },
);

/** Of what is added to an object. */
export const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'seat',
  'toJSON',
  'then',
  'ok',
  'host',
  '\ud800',
  '',
);
