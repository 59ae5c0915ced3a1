/** Where a connection comes from, for limits only. */
import { isIPv6 } from 'node:net';

/**
 * With `proxies` reverse proxies before the server, the last `proxies` entries of X-Forwarded-For were written by
 * them; the first of those is the client. What stands before it was written by the client, and is not believed.
 */
export function clientAddress(direct: string, forwarded: string | undefined, proxies: number): string {
  const hops = (forwarded ?? '').split(',').flatMap((hop) => hop.trim() || []);
  return networkOf((proxies > 0 && hops.slice(-proxies)[0]) || direct);
}

/** Of IPv6 the first 64 bits: behind them one machine has as many addresses as it likes. IPv4 stays as it is, also written as IPv6. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.toLowerCase().startsWith('::ffff:')) return address;
  const [left = [], right = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array(Math.max(0, 8 - left.length - right.length)).fill('0');
  const network = [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
