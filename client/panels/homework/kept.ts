/**
 * What this browser keeps of homework: the seats of its tries and the name to hand in with. Storage may be blocked or full; then it lasts
 * as long as the page.
 */
import { MOST_TRIES } from '#shared/classroom/index.ts';

export interface KeptTry {
  readonly match: string;
  /** Holds the seat: what is handed in is looked up by it. */
  readonly token: string;
  readonly item: number;
}

export interface KeptHomework {
  readonly link: string;
  readonly name: string | null;
  /** In the order in which they were begun. */
  readonly tries: readonly KeptTry[];
}

export interface HomeworkStore {
  find(link: string): KeptHomework;
  /** False if a reload will not find it. */
  keep(homework: KeptHomework): boolean;
}

const KEY = 'synfin.homework';
/** A browser remembers so many; the one that was not touched for longest goes first. */
const KEPT = 12;

export function openHomeworkStore(storage: Pick<Storage, 'getItem' | 'setItem'> | null): HomeworkStore {
  let memory: readonly KeptHomework[] = [];
  const all = (): readonly KeptHomework[] => {
    try {
      return readAll(JSON.parse(storage?.getItem(KEY) ?? '[]'));
    } catch {
      return [];
    }
  };
  return {
    find: (link) => [...memory, ...all()].find((one) => one.link === link) ?? { link, name: null, tries: [] },
    keep(homework) {
      const others = (list: readonly KeptHomework[]) => list.filter(({ link }) => link !== homework.link);
      memory = [homework, ...others(memory)].slice(0, KEPT);
      try {
        storage?.setItem(KEY, JSON.stringify([homework, ...others(all())].slice(0, KEPT)));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}

/** With one more try. Of too many the oldest goes that is not the best of its item. @param scoreOf of a try, as far as it is known */
export function withTry(
  tries: readonly KeptTry[],
  one: KeptTry,
  scoreOf: (one: KeptTry) => number,
): readonly KeptTry[] {
  const next = [...tries.filter(({ match }) => match !== one.match), one];
  if (next.length <= MOST_TRIES) return next;
  const isBest = (own: KeptTry) =>
    next.every((other) => other.item !== own.item || other === own || scoreOf(other) < scoreOf(own));
  const goes = next.find((own) => own !== one && !isBest(own));
  return next.filter((own) => own !== goes);
}

const readAll = (value: unknown): readonly KeptHomework[] => (Array.isArray(value) ? value.flatMap(readOne) : []);

function readOne(value: unknown): readonly KeptHomework[] {
  const { link, name, tries } = (value ?? {}) as { readonly [key in keyof KeptHomework]?: unknown };
  if (typeof link !== 'string' || !Array.isArray(tries)) return [];
  return [{ link, name: typeof name === 'string' ? name : null, tries: tries.filter(isTry).slice(-MOST_TRIES) }];
}

function isTry(value: unknown): value is KeptTry {
  const { match, token, item } = (value ?? {}) as { readonly [key in keyof KeptTry]?: unknown };
  return typeof match === 'string' && typeof token === 'string' && Number.isSafeInteger(item);
}
