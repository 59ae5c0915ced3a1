/** A page of the game may open a socket wherever the game is served from, and a page from elsewhere may not. */
import { expect, test } from 'vitest';
import { mayConnect } from './origin.ts';

const direct = { allowed: [], proxies: 0 };
const behind = { allowed: [], proxies: 1 };

test.each([
  ['a program that is no page', { host: 'game.school:3000' }, direct],
  ['a page in the LAN', { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }, direct],
  ['a page over IPv6', { origin: 'http://[fe80::1]:3000', host: '[FE80::1]:3000' }, direct],
  ['a page on the port of its scheme', { origin: 'https://example.org', host: 'example.org:443' }, direct],
  ['a name in capitals', { origin: 'https://example.org', host: 'Example.ORG' }, direct],
  [
    'a page behind a proxy that says for whom it asks',
    { origin: 'https://example.org', host: '127.0.0.1:3000', 'x-forwarded-host': 'example.org' },
    behind,
  ],
  [
    'a page behind two proxies',
    { origin: 'https://example.org', host: 'inner', 'x-forwarded-host': 'example.org, outer:8080' },
    { allowed: [], proxies: 2 },
  ],
  [
    'a page that the owner has named',
    { origin: 'https://moodle.school', host: 'game.school' },
    { allowed: ['https://moodle.school'], proxies: 0 },
  ],
])('%s may connect', (_, headers, rules) => expect(mayConnect(headers, rules)).toBe(true));

test.each([
  ['a page from elsewhere', { origin: 'https://evil.example', host: 'game.school' }, direct],
  ['a page on another port', { origin: 'http://game.school:8080', host: 'game.school:3000' }, direct],
  ['a page without a home, as in a sandbox', { origin: 'null', host: 'null' }, direct],
  ['a file', { origin: 'file://', host: '' }, direct],
  ['a name that only begins alike', { origin: 'https://game.school.evil.example', host: 'game.school' }, direct],
  ['a name before an @', { origin: 'https://evil.example', host: 'game.school@' }, direct],
  ['an origin that is none', { origin: 'game.school', host: 'game.school' }, direct],
  ['a request without a host', { origin: 'https://evil.example' }, direct],
  [
    'a page that names a proxy where there is none',
    { origin: 'https://evil.example', host: 'game.school', 'x-forwarded-host': 'evil.example' },
    direct,
  ],
  [
    'a page from elsewhere, behind a proxy',
    { origin: 'https://evil.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'example.org' },
    behind,
  ],
  [
    'another scheme than the owner has named',
    { origin: 'http://moodle.school', host: 'game.school' },
    { allowed: ['https://moodle.school'], proxies: 0 },
  ],
])('%s may not', (_, headers, rules) => expect(mayConnect(headers, rules)).toBe(false));
