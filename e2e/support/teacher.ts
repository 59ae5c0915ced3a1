/** Hosts a class through its pages, as a teacher does: sets it up, runs it, and takes its report along. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { LevelId } from '#shared/levels/index.ts';
import { fill, pick, press } from './lobby.ts';
import type { Player } from './player.ts';

export interface Doors {
  readonly code: string;
  /** Where the picture leads to, on this very server: it names the machine as others reach it. */
  readonly link: string;
  readonly projector: string;
}

/** Opens a class of these rounds: one board each, without given numbers, at full speed; who comes late waits. */
export async function openByHand(teacher: Player, title: string, levels: readonly LevelId[]): Promise<Doors> {
  const { page, text } = teacher;
  const { setup, landing } = text.classroom.host;
  await page.goto('./');
  await press(teacher, page.getByRole('link', { name: landing.title }));
  await pick(teacher, setup.lesson, setup.lessons.short.name);
  for (const [i, level] of levels.entries()) await changeRound(teacher, i + 1, level);
  await fill(teacher, page.getByRole('textbox', { name: setup.name }), title);
  await pick(teacher, setup.late, setup.lates.next.name);
  await press(teacher, page.getByRole('button', { name: setup.open, exact: true }));
  return doorsOf(teacher);
}

async function changeRound(teacher: Player, number: number, level: LevelId): Promise<void> {
  const { page, text } = teacher;
  const { setup } = text.classroom.host;
  const { lobby } = text.shell;
  await press(teacher, page.getByRole('button', { name: text.joining.label(setup.change) + setup.round(number) }));
  await page.getByRole('combobox', { name: lobby.level }).selectOption(level);
  await pick(teacher, lobby.help, text.table.top.helps.standard);
  await pick(teacher, setup.boards, setup.boardsOf[1].name);
  await press(teacher, page.getByText(setup.more));
  await pick(teacher, lobby.speed, lobby.speedOf(400));
}

async function doorsOf({ page, text }: Player): Promise<Doors> {
  const { run } = text.classroom.host;
  const picture = await page.getByRole('img', { name: run.qr }).getAttribute('aria-label');
  const [link, code] = /http\S+\/j\/(\w{6})$/.exec(picture ?? '') ?? [];
  const projector = await page.getByRole('link', { name: run.projector }).getAttribute('href');
  if (!link || !code || !projector) throw new Error(`nobody can come in: ${picture}, ${projector}`);
  await expect(page.getByText(code, { exact: true }).first()).toBeVisible();
  return { link: new URL(link).pathname, code, projector };
}

/** Presses a button of the page, and where it asks back, the one of the dialog. */
export async function order(teacher: Player, name: string, sure?: string): Promise<void> {
  const { page } = teacher;
  await press(teacher, page.getByRole('button', { name, exact: true }));
  if (sure) await press(teacher, page.getByRole('dialog').getByRole('button', { name: sure, exact: true }));
}

/** A file that the page gives, as it lies on the disk. */
export async function download(teacher: Player, from: Locator): Promise<string> {
  const saved = teacher.page.waitForEvent('download');
  await press(teacher, from);
  return readFile(await (await saved).path(), 'utf8');
}

/** The rows under their headings; a cell in quotes has none in it. */
export function readSheet(file: string): readonly { readonly [column: string]: string }[] {
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [head = [], ...rows] = file.trimEnd().split('\r\n').map(cellsOf);
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}
