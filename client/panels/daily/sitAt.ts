/** Goes to a match whose seat this browser holds, from wherever this page sits now. */
import type { PageProps } from '../app/props.ts';

export function sitAt(match: string, { net, router }: Pick<PageProps, 'net' | 'router'>): void {
  if (net.seated.value?.match !== match) net.sit(match);
  router.go({ page: 'match', match });
}
