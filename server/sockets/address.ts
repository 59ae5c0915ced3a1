/** Where a connection comes from, for limits only. */

/**
 * With `proxies` reverse proxies before the server, the last `proxies` entries of X-Forwarded-For were written by
 * them; the first of those is the client. What stands before it was written by the client, and is not believed.
 */
export function clientAddress(direct: string, forwarded: string | undefined, proxies: number): string {
  const hops = (forwarded ?? '').split(',').flatMap((hop) => hop.trim() || []);
  return (proxies > 0 && hops.slice(-proxies)[0]) || direct;
}
