/**
 * `node scripts/classShots.ts`: the pictures of a class in docs/images, from a class of sixty whose students are scripts: the
 * projector in the last row's eyes, the host's page on a phone. Run by hand, like screenshots.ts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { secretFromText } from '#shared/base/index.ts';
import type { ClassPlan } from '#shared/classroom/index.ts';
import type { Language } from '#shared/text/index.ts';
import { openHost, type ScriptedHost } from '../bench/class/host.ts';
import { until } from '../bench/class/line.ts';
import { openStudent, type Student } from '../bench/class/student.ts';
import { LAUNCH } from '../e2e/support/launch.ts';
import { startServer } from '../e2e/support/server.ts';
import { freshClient } from './client.ts';
import { root } from './run.ts';

const folder = join(root, 'docs', 'images');
const STUDENTS = 60;
const SCREEN = { width: 1920, height: 1080 } as const;
const PHONE = { width: 390, height: 844 } as const;
/** So long some are away, that their tables still run when others are done (ms). */
const AWAY = 45_000;
/** The projector is told every 30 s how a round goes (ms). */
const LONGEST_REFRESH = 60_000;
/** Longer than a round of scripts takes (ms). */
const LONGEST_ROUND = 300_000;

const PLAN: ClassPlan = {
  title: 'Networks 101',
  rounds: [
    {
      level: 'first-contact',
      network: null,
      help: 'standard',
      speed: 400,
      boards: 1,
      crossed: false,
      minutes: 6,
      exhibition: false,
    },
    {
      level: 'the-last-ack',
      network: null,
      help: 'standard',
      speed: 200,
      boards: 1,
      crossed: false,
      minutes: 10,
      exhibition: false,
    },
  ],
  pairing: 'rotate',
  late: 'bot',
  ranks: true,
  ownNames: false,
  veiled: false,
};

/** A page with its name in the pictures. */
interface Look {
  readonly name: string;
  readonly page: Page;
}

async function open(browser: Browser, home: string, host: ScriptedHost): Promise<readonly Look[]> {
  const { screenKey } = host.view();
  const look = async (name: string, path: string, language: Language, phone: boolean, dark: boolean): Promise<Look> => {
    const context = await browser.newContext({
      baseURL: home,
      viewport: phone ? PHONE : SCREEN,
      deviceScaleFactor: phone ? 2 : 1,
      locale: language,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(path);
    await page.getByText(host.view().title).first().waitFor();
    return { name, page };
  };
  return [
    await look('projector-en', `/#/screen/${screenKey}`, 'en', false, false),
    await look('projector-zh-dark', `/#/screen/${screenKey}`, 'zh-CN', false, true),
    await look('host-en-phone', `/#/host/${host.key}`, 'en', true, false),
    await look('host-zh-phone', `/#/host/${host.key}`, 'zh-CN', true, true),
  ];
}

async function take(looks: readonly Look[], moment: string): Promise<void> {
  for (const { name, page } of looks) {
    // The last view has been drawn by then.
    await page.waitForTimeout(1500);
    await writeFile(join(folder, `class-${moment}-${name}.png`), await page.screenshot({ scale: 'css' }));
    console.log(`class-${moment}-${name}`);
  }
}

const built = await freshClient();
if (built !== 0) process.exit(built);
await mkdir(folder, { recursive: true });
const server = await startServer({ MAX_EVENTS: '50' });
const browser = await chromium.launch(LAUNCH);
const students: Student[] = [];
try {
  const host = await openHost(server.url, PLAN);
  const secret = secretFromText('pictures');
  const { code } = host.view();
  const joining = Array.from({ length: STUDENTS }, (_, number) =>
    openStudent({ url: server.url, code, secret, number }),
  );
  students.push(...(await Promise.all(joining)));
  const looks = await open(browser, server.url, host);
  await take(looks, 'lobby');
  for (const round of PLAN.rounds.keys()) {
    await host.run({ do: 'begin' });
    const isLast = round === PLAN.rounds.length - 1;
    if (isLast) {
      // Their tables wait for them: the others are done when the projector is told anew.
      for (const student of students.filter((_, i) => i % 5 === 0)) void student.cut(AWAY);
      await looks[0]?.page.locator('[data-is="finished"]').first().waitFor({ timeout: LONGEST_REFRESH });
      await take(looks, 'running');
    }
    await until('the round is over', () => host.view().phase === 'between', LONGEST_ROUND);
  }
  await take(looks, 'between');
  await host.run({ do: 'finish' });
  await take(looks, 'podium');
  host.close();
} finally {
  for (const student of students) student.leave();
  await browser.close();
  await server.dispose();
}
