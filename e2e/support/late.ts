/** A line that can be made to wait: what the server says is held back until the test lets it go. */
import type { Page } from '@playwright/test';

export interface Line {
  /** From now on the page hears nothing. */
  hold(): void;
  /** The page hears what was held back, in its order, and all that comes. */
  release(): void;
}

/** To be laid before the page opens its socket. */
export async function lineOf(page: Page): Promise<Line> {
  let held: (() => void)[] | null = null;
  await page.routeWebSocket(/\/socket\.io\//, (toPage) => {
    const toServer = toPage.connectToServer();
    toServer.onMessage((message) => {
      if (held === null) toPage.send(message);
      else held.push(() => toPage.send(message));
    });
  });
  return {
    hold: () => {
      held ??= [];
    },
    release: () => {
      const waiting = held ?? [];
      held = null;
      for (const tell of waiting) tell();
    },
  };
}
