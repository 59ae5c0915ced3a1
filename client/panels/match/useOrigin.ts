/** Where others reach this server: what a text or a link that is passed on begins with. */
import { useEffect, useState } from 'preact/hooks';
import { originsFor } from './origins.ts';

export function useOrigin(): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    let left = false;
    void originsFor(location).then(([first]) => left || setOrigin(first ?? location.origin));
    return () => {
      left = true;
    };
  }, []);
  return origin;
}
