/** The film of a match of the class, fetched once for as long as it is shown. */
import { useEffect, useState } from 'preact/hooks';
import { levelOfMatch } from '#shared/levels/index.ts';
import type { ClassNet, NetError } from '../../net/index.ts';
import { type Film, filmOf } from '../../present/index.ts';

export type FilmState =
  | { readonly is: 'coming' }
  | { readonly is: 'there'; readonly film: Film }
  | { readonly is: 'failed'; readonly why: NetError | 'broken' };

/** After a failure of the line or the server it is asked for again (ms). */
const AGAIN = 3000;

export function useFilm(classNet: ClassNet, match: string): FilmState {
  const [state, setState] = useState<FilmState>({ is: 'coming' });
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState({ is: 'coming' });
    const fetch = async () => {
      const reply = await classNet.film(match);
      if (left) return;
      if (reply.ok) return setState(filmFrom(reply.value.record));
      setState({ is: 'failed', why: reply.error });
      timer = setTimeout(fetch, AGAIN);
    };
    void fetch();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [classNet, match]);
  return state;
}

function filmFrom(record: Parameters<typeof filmOf>[0]): FilmState {
  const level = levelOfMatch(record.header);
  const made = level && filmOf(record, level);
  return made?.ok ? { is: 'there', film: made.value } : { is: 'failed', why: 'broken' };
}
