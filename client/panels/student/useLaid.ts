/**
 * Which table is laid on the page. The class gives the next one, or none, the moment a match is over; what is on the screen
 * has its finish first, and before a second board there is a card that says that the sides are swapped.
 */
import { useEffect, useState } from 'preact/hooks';
import type { StudentView } from '#shared/classroom/index.ts';
import type { Net } from '../../net/index.ts';
import { FINISH } from '../match/finish.ts';

export type ClassTable = NonNullable<StudentView['table']>;

/** The card stays so long (ms). */
const CARD = 2600;

export interface Laid {
  readonly table: ClassTable | null;
  readonly is: 'played' | 'announced';
}

export function useLaid(net: Net, given: ClassTable | null, isCalm: boolean): Laid {
  const [laid, setLaid] = useState<Laid>({ table: given, is: 'played' });
  const match = given?.match ?? null;
  useEffect(() => {
    const now = laid.table?.match ?? null;
    if (match === now) return;
    const isSeen = now !== null && net.seated.peek()?.match === now && net.view.peek()?.phase === 'ended';
    if (!isSeen) return setLaid({ table: given, is: 'played' });
    const timers = [
      setTimeout(
        () => setLaid({ table: given, is: given === null ? 'played' : 'announced' }),
        isCalm ? FINISH.calm : FINISH.lively,
      ),
    ];
    return () => timers.forEach(clearTimeout);
  }, [net, match, laid.table?.match]);
  useEffect(() => {
    if (laid.is !== 'announced') return;
    const timer = setTimeout(() => setLaid(({ table }) => ({ table, is: 'played' })), CARD);
    return () => clearTimeout(timer);
  }, [laid.is]);
  // What the class says of a table (a name that was changed) is said at once.
  return match !== null && laid.table?.match === match ? { ...laid, table: given } : laid;
}
