/**
 * The path under which the page was opened, with a slash at its end: '/', or what a reverse proxy has put before the
 * game. The server does not know it, so everything that the page asks for begins with it.
 */

/** The pages that lie one step deeper than the first one: an invitation and a debrief. */
const DEEPER = /(?<=\/)[jd]\/[^/]+\/?$/;

export const baseOf = (pathname: string): string => pathname.replace(DEEPER, '').replace(/[^/]*$/, '');

export const baseHere = (): string => baseOf(location.pathname);
