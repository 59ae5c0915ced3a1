/** Who sits where, for each choice in the lobby. */
import { expect, test } from 'vitest';
import { alone, asBefore, asNetwork, withFriends } from './seating.ts';

test('one player has a bot at the other end', () => {
  expect(alone('server', 'sloppy')).toEqual({
    role: 'server',
    occupants: { client: 'sloppy', server: 'person' },
    murphy: false,
  });
});

test('a friend takes the other end, the network, or two friends take both', () => {
  const people = { client: 'person', server: 'person' };
  expect(withFriends('client', 'end', 'steady')).toMatchObject({ occupants: people, murphy: false });
  expect(withFriends('client', 'network', 'steady')).toMatchObject({
    occupants: { client: 'person', server: 'steady' },
    murphy: true,
  });
  expect(withFriends('client', 'both', 'steady')).toMatchObject({ occupants: people, murphy: true });
});

test('whoever is the network has bots, a friend, or two friends at the ends', () => {
  const ends = (company: Parameters<typeof asNetwork>[0]) => asNetwork(company, 'steady').occupants;
  expect(ends('bots')).toEqual({ client: 'steady', server: 'steady' });
  expect(ends('server')).toEqual({ client: 'steady', server: 'person' });
  expect(ends('both')).toEqual({ client: 'person', server: 'person' });
  expect(asNetwork('bots', 'steady')).toMatchObject({ role: 'network', murphy: true });
});

test('the next level is played in the same company, without a person between', () => {
  expect(asBefore('client', { client: 'person', server: 'sloppy' })).toEqual(alone('client', 'sloppy'));
  expect(asBefore('server', { client: 'person', server: 'person' })).toEqual(withFriends('server', 'end', 'steady'));
});
