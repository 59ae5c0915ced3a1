/** Light and dark, for tests that read colours off the page. */
import type { Page } from '@playwright/test';

/** Answers once every colour of the page is of this scheme: what reads them earlier may read one of each. */
export async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // The first frame has the new styles and begins what moves to them.
    await frame();
    await frame();
    const moves = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moves.map(({ finished }) => finished));
  });
}
