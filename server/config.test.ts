/** A server that starts is set as its owner meant; one that is not says in a sentence what is wrong. */
import { expect, test } from 'vitest';
import { ok } from '#shared/base/index.ts';
import { configFrom } from './config.ts';

test('nothing set is a server for a class on port 3000', () => {
  expect(configFrom({})).toMatchObject(ok({ PORT: 3000, HOST: '0.0.0.0', DATA_DIR: './data', TRUST_PROXY: 0 }));
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
  ['MAX_MATCHES', '0', 'MAX_MATCHES must be an integer from 1 to 100000, not "0".'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent, not "loud".'],
])('%s=%s is refused in one sentence', (name, value, sentence) => {
  expect(configFrom({ [name]: value })).toEqual({ ok: false, error: sentence });
});
