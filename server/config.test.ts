/** A server that starts is set as its owner meant; one that is not says in a sentence what is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '#shared/base/index.ts';
import { configFrom, shownSettings } from './config.ts';

test('nothing set is a server for a class on port 3000', () => {
  expect(configFrom({})).toMatchObject(ok({ PORT: 3000, HOST: '0.0.0.0', DATA_DIR: './data', TRUST_PROXY: 0 }));
});

test('origins stand with commas between them', () => {
  const config = configFrom({ ALLOWED_ORIGINS: 'https://a.example,http://b.example:8080' });
  expect(config).toMatchObject(ok({ ALLOWED_ORIGINS: ['https://a.example', 'http://b.example:8080'] }));
  expect(config.ok && shownSettings(config.value).ALLOWED_ORIGINS).toBe('https://a.example,http://b.example:8080');
});

test('an empty variable counts as not set', () => {
  expect(configFrom({ PORT: '', DATA_DIR: '' })).toEqual(configFrom({}));
});

test('what is set is taken, and other variables are none of our business', () => {
  expect(configFrom({ PORT: '8080', HOST: '127.0.0.1', IDLE_MINUTES: '5', PATH: '/bin' })).toMatchObject(
    ok({ PORT: 8080, HOST: '127.0.0.1', IDLE_MINUTES: 5 }),
  );
});

test.each([
  ['PORT', '65536', 'PORT must be an integer from 0 to 65535, not "65536".'],
  ['PORT', 'http', 'PORT must be an integer from 0 to 65535, not "http".'],
  ['PORT', '80.5', 'PORT must be an integer from 0 to 65535, not "80.5".'],
  ['PORT', ' 80', 'PORT must be an integer from 0 to 65535, not " 80".'],
  ['PORT', '0x50', 'PORT must be an integer from 0 to 65535, not "0x50".'],
  [
    'ALLOWED_ORIGINS',
    'https://example.org/',
    'ALLOWED_ORIGINS must be origins such as https://example.org, with commas between them, not "https://example.org/".',
  ],
  ['MAX_MATCHES', '0', 'MAX_MATCHES must be an integer from 1 to 100000, not "0".'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent, not "loud".'],
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(configFrom({ [name]: value })).toEqual({ ok: false, error: sentence });
});

/** A row of the table in docs/operations.md: name, default, range. */
const rows = [
  ...readFileSync(join(import.meta.dirname, '../docs/operations.md'), 'utf8').matchAll(
    /^\| `([A-Z_]+)` \| (.+?) \| (.+?) \|/gm,
  ),
].map(([, name = '', otherwise = '', range = '']) => ({ name, otherwise, range }));

test('each variable has its row in docs/operations.md, and no other row is there', () => {
  const config = configFrom({});
  const shown = config.ok ? shownSettings(config.value) : {};
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(shown).sort());
});

test.each(rows)('the row of $name says what stands for it, and what it takes', ({ name, otherwise, range }) => {
  const config = configFrom({});
  if (!config.ok) throw new Error(config.error);
  const value = config.value[name as keyof typeof config.value];
  if (value === undefined) expect(otherwise).toMatch(/^(not set|made)/);
  else expect(otherwise).toBe(String(value));
  const refused = configFrom({ [name]: '\0' });
  if (!refused.ok) expect(refused.error.replace(/ an integer from| one of/, '')).toContain(`must be ${range}, not`);
});

test('a secret that is set wrongly is not repeated', () => {
  const wrong = configFrom({ SERVER_SECRET: 'half a secret' });
  expect(wrong).toEqual({ ok: false, error: 'SERVER_SECRET must be 32 hexadecimal digits, not what it is set to.' });
});

test('of a secret only that it is set is shown', () => {
  const config = configFrom({ METRICS_TOKEN: 'a-token-of-metrics', PORT: '8080' });
  const shown = config.ok ? shownSettings(config.value) : {};
  expect(shown).toMatchObject({ PORT: 8080, METRICS_TOKEN: 'set', SERVER_SECRET: 'not set' });
});
