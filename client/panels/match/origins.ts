/** Under which addresses others can open the game: the one of this page, unless that is localhost. */
import { baseHere } from '../../net/index.ts';

export async function originsFor(page: { readonly origin: string; readonly hostname: string }): Promise<string[]> {
  if (!/^(localhost|127\..*|\[::1\])$/.test(page.hostname)) return [page.origin];
  try {
    const reply: unknown = await (await fetch(`${baseHere()}api/lan`)).json();
    const { origins } = reply as { readonly origins?: unknown };
    const known = Array.isArray(origins) ? origins.filter((one): one is string => /^https?:\/\//.test(`${one}`)) : [];
    return known.length > 0 ? known : [page.origin];
  } catch {
    return [page.origin];
  }
}
