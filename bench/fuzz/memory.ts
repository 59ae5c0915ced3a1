/** The memory of a running server after a full collection of garbage, asked over its inspector, so that only what is held counts. */
import type { TestServer } from '../../e2e/support/server.ts';

/** MB. */
export interface Memory {
  readonly heap: number;
  readonly rss: number;
  /** The heap before the collection. */
  readonly uncollected: number;
}

/** In the second half of a run so much more (a factor, and MB) may be held at most than in the first. */
const GROWTH = { factor: 1.5, heap: 50, rss: 100 } as const;

/** Opens an inspector that nobody but this machine reaches. */
export const INSPECTED = { NODE_OPTIONS: '--inspect=127.0.0.1:0' } as const;

const MB = 1e6;
const ADDRESS = /Debugger listening on (ws:\/\/127\.0\.0\.1:\d+\/\S+)/;
const LOOK = 'JSON.stringify(process.memoryUsage())';

export async function memoryOf(server: TestServer): Promise<Memory> {
  const address = ADDRESS.exec(server.output())?.[1];
  if (address === undefined) throw new Error('the server has no inspector');
  const inspector = new WebSocket(address);
  await new Promise((resolve, reject) => {
    inspector.addEventListener('open', resolve);
    inspector.addEventListener('error', () => reject(new Error('the inspector does not answer')));
  });
  try {
    const before = await usage(inspector);
    await ask(inspector, 'HeapProfiler.collectGarbage', {});
    const { heapUsed, rss } = await usage(inspector);
    return { heap: inMb(heapUsed), rss: inMb(rss), uncollected: inMb(before.heapUsed) };
  } finally {
    inspector.close();
  }
}

/** What is held at most, once what a run needs anyway is there: the first half of it has that. */
export function growthIn(looks: readonly Memory[]): string[] {
  const half = Math.ceil(looks.length / 2);
  const most = (some: readonly Memory[], of: 'heap' | 'rss'): number => Math.max(...some.map((one) => one[of]));
  return (['heap', 'rss'] as const).flatMap((of) => {
    const [before, after] = [most(looks.slice(0, half), of), most(looks.slice(half), of)];
    const isGrown = after > before * GROWTH.factor && after > before + GROWTH[of];
    return isGrown ? [`the ${of} grew from ${before} to ${after} MB`] : [];
  });
}

const inMb = (bytes: number): number => Math.round(bytes / MB);

async function usage(inspector: WebSocket): Promise<NodeJS.MemoryUsage> {
  const answer = await ask(inspector, 'Runtime.evaluate', { expression: LOOK });
  const { result } = answer as { readonly result: { readonly value: string } };
  return JSON.parse(result.value) as NodeJS.MemoryUsage;
}

/** One question at a time. */
function ask(inspector: WebSocket, method: string, params: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    inspector.addEventListener('close', () => reject(new Error('the inspector has gone')));
    inspector.addEventListener(
      'message',
      ({ data }) => resolve((JSON.parse(String(data)) as { readonly result: unknown }).result),
      { once: true },
    );
    inspector.send(JSON.stringify({ id: 1, method, params }));
  });
}
