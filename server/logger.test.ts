/** Who reads the log of a server learns how it is, and nothing of who plays. */
import { expect, test } from 'vitest';
import { openLogger } from './logger.ts';

function lineOf(what: object): Record<string, unknown> {
  const lines: string[] = [];
  openLogger('debug', { write: (line) => void lines.push(line) }).error(what, 'a sentence');
  return JSON.parse(lines.join());
}

test.each([
  ['a token', { token: 'V1St.5ef1' }],
  ['a code', { request: { code: 'CDFHJK' } }],
  ['a name', { room: { seat: { name: 'Ada' } } }],
  ['names', { room: { names: { client: 'Ada' } } }],
  ['a key', { key: 'V1St.5ef1' }],
  ['an address', { socket: { address: '10.0.0.9' } }],
])('%s that a line is given by mistake is not in it', (_, what) => {
  const line = JSON.stringify(lineOf(what));
  expect(line).toContain('[hidden]');
  expect(line).not.toMatch(/5ef1|CDFHJK|Ada|10\.0\.0\.9/);
});

test('what an error is, and which match it hurt, is said', () => {
  const err = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  expect(lineOf({ err, match: 'V1StGXR8_Z5j' })).toMatchObject({
    match: 'V1StGXR8_Z5j',
    err: { code: 'ENOSPC', message: 'no space left' },
  });
});
