/** Which pages may open a socket. A browser says with each where the page came from; other programs say nothing. */

export interface OriginRules {
  /** Origins beside the server's own. */
  readonly allowed: readonly string[];
  /** How many reverse proxies stand before the server: with one, what it says of the host is believed. */
  readonly proxies: number;
}

interface Headers {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  readonly 'x-forwarded-host'?: string | string[] | undefined;
}

/**
 * Whether the page is the server's own, one of its owner's choice, or no page at all. Against strangers' pages only: a
 * program writes into these headers what it likes, but a page cannot.
 */
export function mayConnect(headers: Headers, { allowed, proxies }: OriginRules): boolean {
  const { origin, host = '' } = headers;
  if (origin === undefined || allowed.includes(origin)) return true;
  const page = URL.parse(origin);
  if (!page?.host) return false;
  const forwarded = proxies > 0 ? String(headers['x-forwarded-host'] ?? '').split(',') : [];
  // The page's own scheme, so that a port that goes without saying is the same as one that is said.
  return [host, ...forwarded].some((each) => URL.parse(`${page.protocol}//${each.trim()}`)?.host === page.host);
}
