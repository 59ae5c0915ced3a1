/** What axe finds on a page that keeps somebody out. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inColours } from './colours.ts';
import type { Player } from './player.ts';

const GRAVE = ['serious', 'critical'];

/** What axe asks of colours. All else is the same on a dark page, of which only the colours are others. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The pages have no frames of others, for which alone axe needs a second page. */
const light = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
const looks = { light, dark: (page: Page) => light(page).withRules(OF_COLOURS) } as const;

/** A line for each violation that keeps somebody out, light or dark: the rule and where. */
export async function barriers({ page }: Player): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await inColours(page, colorScheme);
    const { violations } = await looks[colorScheme](page).analyze();
    for (const { id, impact, nodes } of violations)
      if (GRAVE.includes(impact ?? ''))
        found.push(...nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  }
  return found;
}
