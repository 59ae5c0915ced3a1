/** Where others reach this server: what a text or a link that is passed on begins with. */
import { useEffect, useState } from 'preact/hooks';
import { originsFor } from './origins.ts';

/** Once it is found out, a part of the page that is shown anew has it at once. */
let known: string | null = null;

export function useOrigin(): string {
  const [origin, setOrigin] = useState(known ?? location.origin);
  useEffect(() => {
    let left = false;
    void originsFor(location).then(([first]) => {
      known = first ?? location.origin;
      if (!left) setOrigin(known);
    });
    return () => {
      left = true;
    };
  }, []);
  return origin;
}
