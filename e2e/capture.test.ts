/** A capture is dropped, judged in the browser, and looked through with the keyboard; nothing of it leaves the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './support/barriers.ts';
import { playToTheEnd } from './support/driver.ts';
import { atTable } from './support/lobby.ts';
import { expect, test } from './support/test.ts';

const sample = (path: string): Buffer => readFileSync(join(import.meta.dirname, '..', path));

test('a file is judged segment by segment, and the first illegal one is gone to', async ({ newPlayer }) => {
  const player = await newPlayer();
  const { page, text } = player;
  const { captures, judging } = text;
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.goto('/');
  await page.getByRole('link', { name: captures.link }).click();
  await expect(page.getByRole('heading', { name: captures.title })).toBeVisible();
  // Its packet 5 acknowledges 1013, and 12 bytes were sent.
  const buffer = sample('client/capture/samples/forged.pcap');
  await page.getByLabel(captures.drop.choose).setInputFiles({ name: 'forged.pcap', mimeType: '', buffer });

  await expect(page.getByText(captures.found.summary(11, 1, 1))).toBeVisible();
  const ladder = page.getByRole('listbox', { name: captures.ladder.title });
  await expect(ladder.getByRole('option')).toHaveCount(11);
  await ladder.focus();
  await page.keyboard.press('n');
  const reason = page.getByRole('region', { name: captures.ladder.packet(5) });
  await expect(reason).toContainText(judging.verdicts.illegal);
  await expect(reason).toContainText('1013');
  await page.keyboard.press('End');
  await expect(page.getByRole('region', { name: captures.ladder.packet(11) })).toBeVisible();
  expect(await barriers(player)).toEqual([]);

  await page.getByRole('searchbox', { name: captures.ladder.search }).fill('fin,ack');
  await expect(ladder.getByRole('option')).toHaveCount(2);
  expect(sent).toEqual([]);
});

test('who has no file sees in one press what the page does, with the reason on the same screen', async ({
  newPlayer,
}) => {
  const { page, text } = await newPlayer();
  const { captures } = text;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/#/capture');
  await page.getByRole('button', { name: captures.drop.sample }).click();
  await expect(page.getByText(captures.found.summary(11, 1, 1))).toBeVisible();
  await page.getByRole('button', { name: captures.ladder.next }).click();
  await expect(page.getByRole('region', { name: captures.ladder.packet(5) })).toBeInViewport({ ratio: 1 });
});

test('from one of its packets on, a real connection is played to its goodbye', async ({ newPlayer }) => {
  const reader = await newPlayer();
  const { captures } = reader.text;
  await reader.page.goto('/#/capture');
  const buffer = sample('shared/judge/samples/half-close.pcap');
  await reader.page.getByLabel(captures.drop.choose).setInputFiles({ name: 'half-close.pcap', mimeType: '', buffer });
  await reader.page.getByRole('option', { name: captures.ladder.packet(14) }).click();
  await reader.page.getByRole('button', { name: captures.restage.play }).click();
  await expect(reader.page.getByText(captures.restage.begins['client-closed'](14))).toBeVisible();
  const link = reader.page.getByRole('link', { name: captures.restage.be.server });
  const address = await link.getAttribute('href');

  const player = await newPlayer();
  await player.page.goto(`${address}`);
  await expect(player.page.getByRole('heading', { name: captures.restage.level.name(14) })).toBeVisible();
  await player.page.getByRole('button', { name: player.text.editor.card.alone }).click();
  await atTable(player);
  // The kernel's FIN has this number.
  const { tcb } = await player.watch.until('the board', () => true).then(({ connections: [line] }) => ({ ...line }));
  expect(tcb).toMatchObject({ state: 'CLOSE-WAIT', sndNxt: 1999497343 });
  expect(await playToTheEnd(player)).toMatchObject({ seat: 'server', ending: 'won' });
});

test('what is no capture is told in a sentence, and another file may follow', async ({ newPlayer }) => {
  const { page, text } = await newPlayer({ language: 'zh-CN', screen: 'phone' });
  const { captures, judging } = text;
  await page.goto('/#/capture');
  const give = (label: string, name: string, buffer: Buffer) =>
    page.getByLabel(label).setInputFiles({ name, mimeType: '', buffer });
  await give(captures.drop.choose, 'letter.txt', Buffer.from('Dear Ada'));
  await expect(page.getByRole('heading', { name: captures.noCapture('letter.txt') })).toBeVisible();
  await expect(page.getByText(judging.failures['not-a-capture'])).toBeVisible();
  await give(captures.drop.another, 'real.pcap', sample('shared/judge/samples/plain-client-close.pcap'));
  await expect(page.getByText(captures.found.summary(11, 1, 0))).toBeVisible();
  await expect(page.getByRole('listbox', { name: captures.ladder.title }).getByRole('option')).not.toHaveCount(0);
});
