/** The time by this page's clock (ms since 1970), told anew again and again while it is wanted. */
import { useEffect, useState } from 'preact/hooks';

export function useNow(every: number, wanted = true): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!wanted) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every, wanted]);
  return now;
}
