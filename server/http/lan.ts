/** Where other machines in the local network find the server. */
import { networkInterfaces } from 'node:os';
import { Router } from 'express';

/**
 * The origins for a server on this host address and port, most likely first: one for each IPv4 address of this
 * machine that is not its own loop, if the server listens on all of them.
 */
export function lanOrigins(host: string, port: number, interfaces = networkInterfaces()): string[] {
  const isEverywhere = host === '0.0.0.0' || host === '::' || host === '';
  const addresses = Object.values(interfaces)
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const reached = isEverywhere ? addresses : addresses.filter((address) => address === host);
  return [...new Set(reached)].sort((a, b) => likelihood(a) - likelihood(b)).map((address) => originOf(address, port));
}

export const originOf = (host: string, port: number): string => `http://${host}:${port}`;

/** A classroom's network is a private one; 172.16/12 often is a container's, and 169.254/16 one that failed. */
function likelihood(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 3;
  return address.startsWith('169.254.') ? 4 : 2;
}

/** GET /api/lan: for the link and the QR code of a player who opened the game as localhost. */
export function lanApi(origins: () => readonly string[]): Router {
  const router = Router();
  router.get('/api/lan', (_, response) => {
    response.set('Cache-Control', 'no-store').json({ origins: origins() });
  });
  return router;
}
