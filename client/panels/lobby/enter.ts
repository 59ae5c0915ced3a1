/** What a code opens: a chair at a match, which is taken, or a class, in which this browser has a place or gets one. */
import { ok, type Result } from '#shared/base/index.ts';
import type { NetError } from '../../net/index.ts';
import type { PageProps } from '../app/props.ts';

type Entering = Pick<PageProps, 'net' | 'classNet' | 'settings' | 'router'>;

/**
 * Whoever is already there comes back to their own place. A class has its page; that of a match comes with the seat.
 *
 * @param wish the name that was typed beside the code: a class that allows own names asks its host for it
 */
export async function enter(
  { net, classNet, settings, router }: Entering,
  code: string,
  wish = '',
): Promise<Result<null, NetError>> {
  const toClass = (id: string) => {
    router.go({ page: 'student', class: id }, 'replace');
    return ok(null);
  };
  const place = classNet.places.findByCode(code);
  if (place !== null) return toClass(place.class);
  const found = await classNet.find(code);
  if (found.ok && found.value.what === 'class') {
    const joined = await classNet.join(code, settings.language.peek());
    if (!joined.ok) return joined;
    // A name that cannot be keeps nobody out: the student's page says so, and has a place for another one.
    const asked = joined.value.view.mayName && wish !== '' ? await classNet.do({ do: 'name', name: wish }) : null;
    classNet.refusedName.value = asked?.ok === false && asked.error === 'bad-name' ? wish : null;
    return toClass(joined.value.class);
  }
  // Whatever else went wrong says nothing of what the code opens.
  if (!found.ok && found.error !== 'unknown-code') return found;
  const joined = await net.join(code, settings.name.peek().trim());
  if (joined.ok) return ok(null);
  const mine = net.seats.findByCode(code);
  if (mine === null || (joined.error !== 'match-full' && joined.error !== 'unknown-code')) return joined;
  router.go({ page: 'match', match: mine.match }, 'replace');
  return ok(null);
}
