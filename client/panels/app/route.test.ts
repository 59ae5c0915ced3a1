import { expect, test } from 'vitest';
import { addressOf, type Route, routeOf } from './route.ts';

const read = (address: string): Route => {
  const { pathname, hash } = new URL(address, 'http://host');
  return routeOf({ pathname, hash });
};

const ROUTES: readonly Route[] = [
  { page: 'landing' },
  { page: 'lobby', way: 'alone', level: null },
  { page: 'lobby', way: 'friend', level: 'the-last-ack' },
  { page: 'lobby', way: 'murphy', level: 'goodbye-properly' },
  { page: 'join', code: 'ABC234' },
  { page: 'match', match: 'a/b c' },
  { page: 'debrief', link: 'V1StGXR8_Z5j~2.0aB-_' },
  { page: 'map', level: null },
  { page: 'map', level: 'grand-tour' },
  { page: 'passport' },
  { page: 'daily' },
  { page: 'break', rule: null },
  { page: 'break', rule: 'free-fin' },
  { page: 'print', level: 'the-last-ack' },
  { page: 'level', code: '1Aa-_09' },
  { page: 'level', code: '1Aa-_09', end: 'server' },
  { page: 'capture' },
  { page: 'edit', from: null },
  { page: 'edit', from: 'parcel' },
  { page: 'ghost', level: 'first-contact', role: 'server' },
  { page: 'class' },
  { page: 'student', class: 'V1StGXR8_Z5j' },
  { page: 'host', key: 'V1StGXR8_Z5j.k-_' },
  { page: 'screen', key: 'V1StGXR8_Z5j.k-_' },
  { page: 'report', key: 'V1StGXR8_Z5j.k-_' },
  { page: 'homework', link: 'V1StGXR8_Z5j.1.k-_' },
];

test.each(ROUTES)('an address leads back to its page: %j', (route) =>
  expect(read(addressOf(route, '/'))).toEqual(route),
);

test.each(ROUTES)('under a path of a proxy too: %j', (route) => {
  expect(addressOf(route, '/synfin/')).toMatch(/^\/synfin\//);
  expect(read(addressOf(route, '/synfin/'))).toEqual(route);
});

test.each([
  ['/j/abc234', { page: 'join', code: 'ABC234' }],
  ['/#/alone/nowhere', { page: 'lobby', way: 'alone', level: null }],
  ['/#/nonsense', { page: 'landing' }],
  ['/#/map/nowhere', { page: 'map', level: null }],
  ['/#/ghost/grand-tour/moon', { page: 'ghost', level: 'grand-tour', role: 'client' }],
  ['/#/ghost/nowhere', { page: 'landing' }],
  ['/#/print/nowhere', { page: 'landing' }],
  ['/#/l/', { page: 'landing' }],
  ['/#/l/1Aa/moon', { page: 'level', code: '1Aa' }],
  ['/#/h/', { page: 'landing' }],
  ['/#/edit/nowhere', { page: 'edit', from: null }],
  ['/#/break/nothing', { page: 'break', rule: null }],
  ['/#/match/%', { page: 'match', match: '%' }],
])('%s is read as far as it can be', (address, route) => expect(read(address)).toEqual(route));
