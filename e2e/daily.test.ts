/** The connection of the day: two people, one board, one try each, and the next one at midnight. */
import { openCalendar } from './support/days.ts';
import { makeMove, playToTheEnd } from './support/driver.ts';
import { atTable, expectDebrief } from './support/lobby.ts';
import { openPlayer, type Player } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** 'The last ACK', as the client. */
const NAME = 'Synfin #14';
const NEXT = 'Synfin #15';
const BEFORE_MIDNIGHT = '2026-11-14T23:59:56Z';

const pageOf = ({ page, text: { daily, shell } }: Player) => ({
  title: page.getByRole('heading', { name: NAME }),
  play: page.getByRole('button', { name: daily.play, exact: true }),
  goOn: page.getByRole('button', { name: daily.goOn, exact: true }),
  rule: page.getByText(daily.rule),
  arrows: page.getByRole('textbox', { name: daily.share.label }),
  copy: page.getByRole('button', { name: daily.share.copy, exact: true }),
  copied: page.getByRole('button', { name: shell.invite.copied, exact: true }),
  practise: page.getByRole('button', { name: daily.practise, exact: true }),
  toDay: page.getByRole('link', { name: daily.link }),
});

async function begin(player: Player): Promise<void> {
  await expect(pageOf(player).rule).toBeVisible();
  await pageOf(player).play.click();
  await atTable(player);
}

/** To the end, and back to the page of the day. Answers with the path of the debrief's link. */
async function finish(player: Player): Promise<string> {
  const { page, text } = player;
  expect((await playToTheEnd(player)).ending).toBe('won');
  await expectDebrief(player, 'won');
  await expect(page.getByText(text.daily.linkHint)).toBeVisible();
  const link = await page.getByRole('textbox', { name: text.after.share.link }).inputValue();
  // Others play this board too, so 'what if' knows no more of its luck than the match has met.
  await page.getByRole('button', { name: text.whatIf.choose.open }).click();
  await expect(page.getByText(text.whatIf.choose.hintShared)).toBeVisible();
  await page.getByRole('button', { name: text.whatIf.back }).click();
  await pageOf(player).toDay.click();
  await expect(pageOf(player).title).toBeVisible();
  return new URL(link).pathname;
}

test('two people play the connection of the day on one board, each once; at midnight its debrief opens, and the next one comes', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const calendar = await openCalendar('2026-11-14T09:30:00Z');
  const ada = await openPlayer(browser, calendar.url);
  const bo = await openPlayer(browser, calendar.url, { language: 'zh-CN', screen: 'phone' });
  try {
    await ada.page.goto('/');
    await ada.page.getByRole('link', { name: NAME }).click();
    await begin(ada);
    for (let move = 0; move < 2; move++) await makeMove(ada);
    const { match } = ada.watch.room() ?? {};

    // The page is lost in the middle, and comes back by way of the day's page.
    await ada.page.goto('/#/daily');
    await ada.page.reload();
    await pageOf(ada).goOn.click();
    await atTable(ada);
    expect(ada.watch.room()?.match).toBe(match);
    const link = await finish(ada);

    await bo.page.goto('/#/daily');
    await begin(bo);
    await finish(bo);
    const arrows = async (player: Player) => (await pageOf(player).arrows.inputValue()).split('\n');
    const [hers, his] = [await arrows(ada), await arrows(bo)];
    expect(hers[0]).toBe(`${NAME} · ${ada.text.levels['the-last-ack'].name} ★★★`);
    expect(hers.at(-1)).toMatch(/\/#\/daily$/);
    expect(his.slice(1, -1)).toEqual(hers.slice(1, -1));
    await pageOf(ada).copy.click();
    await expect(pageOf(ada).copied).toBeVisible();

    // The try is over: what can be played once more is practice.
    await expect(pageOf(ada).play).toHaveCount(0);
    await pageOf(ada).practise.click();
    await atTable(ada);
    await expect.poll(() => ada.watch.room()?.match).not.toBe(match);
    expect(ada.watch.room()?.daily).toBeUndefined();

    calendar.setTo(BEFORE_MIDNIGHT);
    await bo.page.reload();
    await expect(pageOf(bo).title).toBeVisible();
    const { title } = ada.text.shell.errors['day-not-over'];
    await ada.page.goto(link);
    await expect(ada.page.getByRole('heading', { name: title })).toBeVisible();
    // Nobody touches the pages: both wait for the day to be over.
    await expect(bo.page.getByRole('heading', { name: NEXT })).toBeVisible();
    await expect(pageOf(bo).play).toBeVisible();
    await expect(bo.page.getByText(bo.text.daily.streak(1))).toBeVisible();
    await expectDebrief(ada, 'won');
    for (const { noise } of [ada, bo]) expect(noise.heard()).toEqual([]);
  } finally {
    for (const { page } of [ada, bo]) await page.context().close();
    await calendar.close();
  }
});

test('who leaves has had the try of the day, which was said before', async ({ newPlayer }) => {
  const player = await newPlayer({ language: 'zh-CN' });
  const { page, text } = player;
  await page.goto('/#/daily');
  await begin(player);
  await page.getByRole('button', { name: text.table.top.leave }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(text.daily.leave);
  await dialog.getByRole('button', { name: text.shell.leave.leave, exact: true }).click();
  await page.getByRole('link', { name: text.daily.title }).click();
  await expect(page.getByText(text.daily.unfinished, { exact: true })).toBeVisible();
  await expect(pageOf(player).play).toHaveCount(0);
  await expect(pageOf(player).practise).toBeVisible();
});
