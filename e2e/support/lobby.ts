/** From the landing page to a table: the lobby, used as a person uses it, with a pointer or with the keyboard alone. */
import { expect, type Locator } from '@playwright/test';
import type { LevelId } from '#shared/levels/index.ts';
import type { NetworkName, Strength } from '#shared/link/index.ts';
import type { Clock, End, Ending, Help, Speed } from '#shared/match/index.ts';
import type { MurphyCompany } from '#shared/text/index.ts';
import { tabTo } from './hand.ts';
import type { Player } from './player.ts';

export interface Choices {
  readonly level: LevelId;
  readonly role?: End;
  readonly help?: Help;
  readonly clock?: Clock;
  readonly speed?: Speed;
  readonly network?: { readonly name: NetworkName; readonly strength: Strength };
  readonly seed?: string;
  readonly name?: string;
}

/** A board on which Murphy takes the ACK of the first FIN, and the last ACK, once each. */
export const LOSSY = { network: { name: 'lossy', strength: 5 }, seed: '12', speed: 400 } as const;

/** Opens the lobby by way of the landing page. */
export async function toLobby(player: Player, way: 'alone' | 'friend' | 'code'): Promise<void> {
  const { page, text } = player;
  await page.goto('./');
  await press(player, page.getByRole('button', { name: text.shell.landing.ways[way].title }));
  await expect(page.getByRole('button', { name: text.shell.lobby.ways[way], exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
}

/** Sets up a match against the steady bot. Resolves when the table is there. */
export async function playAlone(player: Player, choices: Choices): Promise<void> {
  await toLobby(player, 'alone');
  await choose(player, choices);
  await press(player, player.page.getByRole('button', { name: player.text.shell.lobby.start, exact: true }));
  await atTable(player);
}

/** Sets up a match for a friend. Answers with the code on the invitation. */
export async function invite(player: Player, choices: Choices): Promise<string> {
  const { page, text } = player;
  await toLobby(player, 'friend');
  await choose(player, choices);
  await press(player, page.getByRole('button', { name: text.shell.lobby.invite, exact: true }));
  const link = await page.getByRole('textbox', { name: text.shell.invite.link }).inputValue();
  const code = /\/j\/(\w{6})$/.exec(link)?.[1];
  if (code === undefined) throw new Error(`the link ${link} has no code`);
  return code;
}

/** Sets up a match in which this player is the network. Resolves when the table is there, or with friends when the invitation is. */
export async function beMurphy(player: Player, level: LevelId, company: MurphyCompany): Promise<void> {
  const { page, text } = player;
  const { lobby } = text.murphy;
  await page.goto('./');
  await press(player, page.getByRole('link', { name: text.murphy.landing.title }));
  await pick(player, text.shell.lobby.level, text.levels[level].name);
  await pick(player, lobby.company, lobby.companies[company].name);
  await press(player, page.getByText(text.shell.lobby.more));
  await pick(player, text.shell.lobby.speed, text.shell.lobby.speedOf(400));
  const { start, invite: inviting } = text.shell.lobby;
  await press(player, page.getByRole('button', { name: company === 'bots' ? start : inviting, exact: true }));
}

/** Types the code into the lobby. It does not wait for a seat: the code may be wrong. */
export async function enterCode(player: Player, code: string, name = ''): Promise<void> {
  const { page, text } = player;
  await toLobby(player, 'code');
  await fill(player, page.getByRole('textbox', { name: text.shell.code.label }), code);
  await fill(player, page.getByRole('textbox', { name: text.shell.lobby.name }), name);
  await press(player, page.getByRole('button', { name: text.shell.code.join, exact: true }));
}

/** Follows the link of an invitation. Resolves when the table is there. */
export async function followLink(player: Player, code: string): Promise<void> {
  await player.page.goto(`./j/${code}`);
  await atTable(player);
}

export async function atTable({ page, text, watch }: Player): Promise<void> {
  await expect(page.getByRole('region', { name: text.table.own.state })).toBeVisible();
  await watch.until('a seat', () => true);
}

/** The debrief is open and says how the match ended. */
export async function expectDebrief({ page, text }: Player, ending: Ending): Promise<void> {
  await expect(page.getByText(text.endings[ending].headline).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: text.shell.debrief.diary })).toBeVisible();
}

async function choose(player: Player, choices: Choices): Promise<void> {
  const { page, text } = player;
  const { lobby } = text.shell;
  const { level, role, help, clock, speed, network, seed, name } = choices;
  await pick(player, lobby.level, text.levels[level].name);
  if (role) await pick(player, lobby.role, lobby.roles[role].name);
  if (help) await pick(player, lobby.help, text.table.top.helps[help]);
  if (name) await fill(player, page.getByRole('textbox', { name: lobby.name }), name);
  if (!(clock || speed || network || seed)) return;
  await press(player, page.getByText(lobby.more));
  if (network) {
    await page.getByRole('combobox', { name: lobby.network }).selectOption(text.table.top.networks[network.name]);
    await page.getByRole('slider').fill(`${network.strength}`);
  }
  if (clock) await pick(player, lobby.clock, lobby.clocks[clock].name);
  if (speed) await pick(player, lobby.speed, lobby.speedOf(speed));
  if (seed) await fill(player, page.getByRole('textbox', { name: lobby.seed }), seed);
}

/** With what this player has: a finger, a mouse, or the keyboard alone. */
export async function press({ page, kind }: Player, target: Locator): Promise<void> {
  if (kind === 'touch') return target.tap();
  if (kind === 'mouse') return target.click();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function fill({ page, kind }: Player, target: Locator, value: string): Promise<void> {
  if (kind !== 'keys') return target.fill(value);
  await tabTo(page, target);
  await page.keyboard.type(value);
}

/** One of several: a press on its label, or the arrows within its group. */
export async function pick(player: Player, title: string, name: string): Promise<void> {
  const { page, kind } = player;
  const group = page.getByRole('group', { name: title, exact: true });
  const wanted = group.getByRole('radio', { name });
  if (kind !== 'keys') return press(player, group.locator('label').filter({ has: page.getByRole('radio', { name }) }));
  await tabTo(page, group.getByRole('radio', { checked: true }));
  for (let step = await group.getByRole('radio').count(); step > 0 && !(await wanted.isChecked()); step--)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}
