/** What every part of the host's page is given: the class as it stands, and a way to ask it for something. */
import { useState } from 'preact/hooks';
import type { HostView } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { HostRequest } from '#shared/wire/index.ts';
import type { ClassNet, NetError } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface Hosting {
  readonly view: HostView;
  readonly text: Text;
  readonly settings: Settings;
  /** True once the class has done it; what went wrong is said at the top of the page. */
  readonly run: (request: HostRequest) => Promise<boolean>;
}

export interface HostPart {
  readonly host: Hosting;
}

/** Asks the class, and keeps what came of it until the next time. */
export function useRun(classNet: ClassNet) {
  const [error, setError] = useState<NetError | null>(null);
  const run = async (request: HostRequest): Promise<boolean> => {
    setError(null);
    const reply = await classNet.run(request);
    if (!reply.ok) setError(reply.error);
    return reply.ok;
  };
  return { run, error, setError };
}
