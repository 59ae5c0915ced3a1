/** How Chromium is started: the one that the machine has, also as root, and without a word to its maker. */
import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';

const executablePath = findBrowser();

export const LAUNCH: LaunchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
