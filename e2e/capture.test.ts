/** A capture is dropped, judged in the browser, and looked through with the keyboard; nothing of it leaves the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './support/barriers.ts';
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
