/** What a page should never do: complain on its console, or ask another machine for something. */
import type { Page } from '@playwright/test';

export interface Noise {
  /** A line for each complaint and each request to elsewhere. */
  heard(): readonly string[];
  /** What has been heard so far was to be expected. */
  forgive(): void;
}

/** @param home the one origin that the page may speak to */
export function listenTo(page: Page, home: string): Noise {
  let heard: string[] = [];
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    // How fast the machine draws is no affair of the page: a screenshot alone makes the driver complain.
    if (complains && !message.text().includes('GL Driver Message'))
      heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.stack ?? error.message}`));
  const note = (url: string) => {
    const { protocol, host } = new URL(url);
    const inside = protocol === 'data:' || protocol === 'blob:' || host === new URL(home).host;
    if (!inside) heard.push(`asked elsewhere: ${url}`);
  };
  page.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return {
    heard: () => heard,
    forgive: () => {
      heard = [];
    },
  };
}
