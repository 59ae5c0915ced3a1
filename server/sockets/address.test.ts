/** Only what our own proxies wrote is believed. */
import { expect, test } from 'vitest';
import { clientAddress } from './address.ts';

test.each([
  ['without a proxy the header is a claim', '10.0.0.9', '1.2.3.4', 0, '10.0.0.9'],
  ['one proxy wrote the last entry', '127.0.0.1', 'forged, 1.2.3.4', 1, '1.2.3.4'],
  ['two proxies wrote the last two', '127.0.0.1', 'forged, 1.2.3.4, 10.0.0.1', 2, '1.2.3.4'],
  ['a proxy that wrote nothing is the address', '127.0.0.1', undefined, 1, '127.0.0.1'],
  ['an empty header too', '127.0.0.1', ' , ', 1, '127.0.0.1'],
  ['of IPv6 the network counts', '2001:db8:1:2:aaaa::1', undefined, 0, '2001:db8:1:2::/64'],
  ['written in any way', '2001:0DB8:1:2:0:0:0:1', undefined, 0, '2001:db8:1:2::/64'],
  ['with zeros left out in the middle of it', '2001:db8::2:0:0:0:1', undefined, 0, '2001:db8:0:2::/64'],
  ['on the link', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
  ['IPv4 that is written as IPv6 stays', '::ffff:10.0.0.9', undefined, 0, '::ffff:10.0.0.9'],
])('where a connection comes from: %s', (_, direct, forwarded, proxies, address) =>
  expect(clientAddress(direct, forwarded, proxies)).toBe(address),
);
