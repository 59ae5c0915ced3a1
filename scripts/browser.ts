/**
 * The browser of the browser tests: found on the machine; else installed by apt-get, as root on Debian; else
 * Playwright's own. With it the Chinese fonts, without which half the game is empty boxes.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium on this machine, or undefined. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...elsewhere, chromium.executablePath()].find(isExecutable);
}

function hasChineseFonts(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) !== '';
  } catch {
    // Without fc-list the place where Debian puts the fonts still tells; other systems bring such fonts along.
    return process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  }
}

/** On Ubuntu the package `chromium` is only a pointer to a snap, which a container cannot run. */
function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function install(packages: readonly string[]): Promise<number> {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const updated = await run('apt-get', ['update', '-q']);
  if (updated !== 0) return updated;
  return await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

/** Makes sure that a browser and Chinese fonts are there. Answers with an exit code. */
export async function ensureBrowser(): Promise<number> {
  const missing = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFonts() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && isRootOnDebian()) await install(missing);
  if (!hasChineseFonts()) console.warn('No Chinese fonts here (fonts-noto-cjk): screenshots will show empty boxes.');
  if (findBrowser()) return 0;
  return await run('playwright', ['install', ...(process.getuid?.() === 0 ? ['--with-deps'] : []), 'chromium']);
}
