/** What axe finds on a page that keeps somebody out. */
import { AxeBuilder } from '@axe-core/playwright';
import { inColours } from './colours.ts';
import type { Player } from './player.ts';

const GRAVE = ['serious', 'critical'];

/** A line for each violation that keeps somebody out, light or dark: the rule and where. */
export async function barriers({ page }: Player): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await inColours(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, impact, nodes } of violations)
      if (GRAVE.includes(impact ?? ''))
        found.push(...nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  }
  return found;
}
