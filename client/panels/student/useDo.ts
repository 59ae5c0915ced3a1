/** Something is asked of the class: once at a time, and what came of it if it was refused. */
import { useState } from 'preact/hooks';
import type { StudentRequest } from '#shared/wire/index.ts';
import type { ClassNet, NetError } from '../../net/index.ts';

export interface Doing {
  readonly busy: boolean;
  readonly error: NetError | null;
  /** Tells whether it was done. */
  readonly run: (request: StudentRequest) => Promise<boolean>;
}

export function useDo(classNet: ClassNet): Doing {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<NetError | null>(null);
  return {
    busy,
    error,
    run: async (request) => {
      setBusy(true);
      setError(null);
      const reply = await classNet.do(request);
      setBusy(false);
      if (!reply.ok) setError(reply.error);
      return reply.ok;
    },
  };
}
