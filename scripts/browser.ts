/**
 * The browser of the browser tests: found on the machine; else installed by apt-get, as root on Debian; else
 * Playwright's own. With it the Chinese fonts, without which half the game is empty boxes. A Chromium without windows of its own comes first:
 * to open a page costs it half of what it costs one that has them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { canInstall, findProgram, install } from './programs.ts';
import { run } from './run.ts';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine, or undefined. */
export const findBrowser = (): string | undefined => findProgram(names, [...elsewhere, chromium.executablePath()]);

function hasChineseFonts(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) !== '';
  } catch {
    // Without fc-list the place where Debian puts the fonts still tells; other systems bring such fonts along.
    return process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  }
}

/** On Ubuntu the package `chromium` is only a pointer to a snap, which a container cannot run. */
function isDebian(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Makes sure that a browser and Chinese fonts are there. Answers with an exit code. */
export async function ensureBrowser(): Promise<number> {
  const missing = [
    ...(findBrowser() ? [] : ['chromium-headless-shell']),
    ...(hasChineseFonts() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length > 0 && isDebian() && canInstall()) await install(missing);
  if (!hasChineseFonts()) console.warn('No Chinese fonts here (fonts-noto-cjk): screenshots will show empty boxes.');
  if (findBrowser()) return 0;
  const withDeps = process.getuid?.() === 0 ? ['--with-deps'] : [];
  return await run('playwright', ['install', ...withDeps, '--only-shell', 'chromium']);
}
