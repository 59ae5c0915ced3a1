/** What is written at an edge, as the figure writes it: its event, and what is sent on it. */
import type { Edge } from '#shared/tcp/index.ts';

export function linesOf({ event, sends }: Pick<Edge, 'event' | 'sends'>): readonly string[] {
  const lines = event.split(', ').map((part, i, all) => (i < all.length - 1 ? `${part},` : part));
  return sends === null ? lines : [...lines, `snd ${sends}`];
}
