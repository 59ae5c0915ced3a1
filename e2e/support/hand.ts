/**
 * The three ways to make a move: with a mouse, with a finger, with the keyboard alone. Each uses what the page
 * shows, by role and by the names that it has in the page's language.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Action, Order, Report, Segment, State } from '#shared/tcp/index.ts';
import { kindOf } from '#shared/tcp/index.ts';
import type { CallButton, Card, Text } from '#shared/text/index.ts';
import { beside } from '../../client/present/index.ts';

export type HandKind = 'mouse' | 'touch' | 'keys';

export interface Hand {
  /** The button that begins the match. */
  ready(): Promise<void>;
  /** Makes a move at the table. It does not wait for the verdict. */
  act(action: Action): Promise<void>;
  /** Puts a card and its numbers into the composer, and leaves it there. */
  compose(segment: Segment): Promise<void>;
  send(): Promise<void>;
  /** Answers the question that is asked with the option at this place, from 0. */
  predict(place: number): Promise<void>;
  /** Names a state on the diagram (Expert). */
  name(state: State): Promise<void>;
}

/** How the name of a card begins: its word stands in two lines where it has two parts. */
const CARD_NAMES: { readonly [card in Card]: RegExp } = {
  SYN: /^SYN (?!ACK)/,
  'SYN,ACK': /^SYN ACK /,
  ACK: /^ACK /,
  DATA: /^DATA /,
  FIN: /^FIN /,
  RST: /^RST /,
};

/** The parts of the table that a hand uses, by their accessible names. */
export function tableOf(page: Page, text: Text) {
  const { composer, hand, calls, wait } = text.table;
  const form = page.getByRole('form', { name: composer.title });
  return {
    form,
    card: (card: Card) => page.getByRole('group', { name: hand.title }).getByRole('button', { name: CARD_NAMES[card] }),
    field: (name: 'seq' | 'ack') =>
      form.getByRole('group', { name: name === 'seq' ? composer.seqField : composer.ackField }),
    send: form.getByRole('button', { name: composer.send, exact: true }),
    pad: form.getByRole('group', { name: composer.pad }),
    /** Not an ORDER of the same name, which stands in a group of its own within. */
    call: (button: CallButton) =>
      page
        .getByRole('group', { name: calls.title })
        .locator(':scope > button')
        .filter({ hasText: new RegExp(`\\b${calls[button].name}\\b`) }),
    ready: page
      .getByRole('region', { name: wait.title })
      .getByRole('button', { name: new RegExp(`^(${wait.ready}|${wait.listenReady})$`) }),
    report: (what: Report) => page.getByRole('button', { name: text.table.calls.report.reports[what], exact: true }),
    order: (order: Order) =>
      page
        .getByRole('group', { name: calls.order.name, exact: true })
        .getByRole('button', { name: calls.order.orders[order].name }),
    coach: page.getByRole('region', { name: text.table.coach.title }),
    inbox: page.getByRole('region', { name: text.table.inbox.title }),
    /** As a button of the diagram that is in sight, beside the table or on its sheet. */
    state: (state: State) =>
      page.locator('.diagram.asks:visible').last().getByRole('button', { name: state, exact: true }),
    options: page.getByRole('region', { name: text.predictions.title }).getByRole('group').getByRole('button'),
    naming: page.getByRole('button', { name: new RegExp(`^${text.naming.button} `) }),
  };
}

/** The card of the hand that makes this segment. */
function cardFor(segment: Segment): Card {
  const kind = kindOf(segment);
  if (kind === 'RST,ACK') return 'RST';
  if (kind === 'bare FIN') return 'FIN';
  if (kind === 'SYN,FIN' || kind === 'other') throw new Error(`no card of the hand makes ${JSON.stringify(segment)}`);
  return kind;
}

/** What a field shows for a number, or for none. */
const shownAs = (value: string, text: Text): string => (value === 'none' ? text.table.composer.noAck : value);

const digitsOf = (segment: Segment, name: 'seq' | 'ack'): string => `${segment[name] ?? 'none'}`;

const callOf = (action: Exclude<Action, { do: 'send' | 'report' | 'order' }>): CallButton => action.do;

export function handOf(kind: HandKind, page: Page, text: Text): Hand {
  return kind === 'keys' ? keyboardHand(page, text) : pointingHand(page, text, kind);
}

function pointingHand(page: Page, text: Text, kind: 'mouse' | 'touch'): Hand {
  const table = tableOf(page, text);
  const press = (target: Locator) => (kind === 'touch' ? target.tap() : target.click());

  const putDigits = async (field: Locator, value: string) => {
    if (kind === 'mouse') return field.getByRole('textbox').fill(value);
    await press(field.getByRole('textbox'));
    for (const digit of value) await press(table.pad.getByRole('button', { name: digit, exact: true }));
  };

  const put = async (name: 'seq' | 'ack', value: string) => {
    const field = table.field(name);
    const mode = await field.getAttribute('data-mode');
    if (mode === 'absent') return;
    if (mode === 'given') return expect(field.getByRole('textbox')).toHaveValue(shownAs(value, text));
    if (mode === 'typed' && value !== 'none') await putDigits(field, value);
    else await press(field.locator(`[role="radio"][data-chip="${value}"]`));
  };

  const compose = async (segment: Segment) => {
    await press(table.card(cardFor(segment)));
    await put('seq', digitsOf(segment, 'seq'));
    await put('ack', digitsOf(segment, 'ack'));
  };
  const send = () => press(table.send);
  const name = async (state: State) => {
    if (!(await table.state(state).isVisible())) await press(table.naming);
    await expect(table.state(state)).toBeEnabled();
    await press(table.state(state));
  };
  return {
    compose,
    send,
    name,
    predict: async (place) => {
      await expect(table.options.nth(place)).toBeEnabled();
      await press(table.options.nth(place));
    },
    ready: () => press(table.ready),
    act: async (action) => {
      if (action.do === 'report') return press(table.report(action.what));
      if (action.do === 'order') return press(table.order(action.order));
      if (action.do !== 'send') return press(table.call(callOf(action)));
      await compose(action.segment);
      await send();
    },
  };
}

/** The letters that docs and the help sheet promise. */
const CARD_KEYS: { readonly [card in Card]: string } = {
  SYN: 's',
  'SYN,ACK': 'y',
  ACK: 'a',
  DATA: 'd',
  FIN: 'f',
  RST: 'r',
};
const CALL_KEYS: { readonly [button in CallButton]: string } = {
  listen: 'l',
  leave: 'l',
  resend: 'e',
  discard: 'x',
  probe: 'p',
  window: 'w',
  cookie: 'c',
  take: 'c',
};
const ORDER_KEYS: { readonly [order in Order]: string } = { 'syn-ack': '7', cookie: '8', discard: '9' };

/** More chips than any field has. */
const MOST_STEPS = 12;

function keyboardHand(page: Page, text: Text): Hand {
  const table = tableOf(page, text);
  const press = (key: string) => page.keyboard.press(key);

  /** Fills the field under the focus. Enter takes the chip under it and goes on; the arrows go to the next and take that. */
  const put = async (name: 'seq' | 'ack', value: string) => {
    const field = table.field(name);
    const mode = await field.getAttribute('data-mode');
    if (mode === 'absent') return;
    if (mode === 'given') return expect(field.getByRole('textbox')).toHaveValue(shownAs(value, text));
    await expect(field.locator(`[data-focus="${name}"]:focus`)).toBeVisible();
    if (mode === 'typed') {
      await page.keyboard.type(value);
      if (name === 'seq') await press('ArrowDown');
      return;
    }
    for (let step = 0; step < MOST_STEPS; step++) {
      const here = field.locator(':focus');
      if ((await here.getAttribute('data-chip')) !== value) await press('ArrowRight');
      else if ((await here.getAttribute('aria-checked')) === 'true') break;
      else return press('Enter');
    }
    await expect(field.locator(`[data-chip="${value}"]`)).toBeFocused();
    if (name === 'seq') await press('ArrowDown');
  };

  const compose = async (segment: Segment) => {
    await press(CARD_KEYS[cardFor(segment)]);
    await expect(table.form).toHaveAttribute('data-kind', cardFor(segment));
    await put('seq', digitsOf(segment, 'seq'));
    await put('ack', digitsOf(segment, 'ack'));
  };
  const send = async () => {
    await expect(table.send).toBeVisible();
    await expect(table.send).toBeEnabled();
    await press('Enter');
  };
  /** N leads to the states, the arrows walk over them: down the columns and across, until the wanted one is reached. */
  const name = async (state: State) => {
    const here = page.locator('.diagram.asks :focus');
    // The view that asks may be on the wire and not yet on the page.
    await expect(async () => {
      await press('n');
      for (const key of wayTo(await here.getAttribute('data-state', { timeout: 500 }), state)) await press(key);
      await expect(table.state(state)).toBeFocused({ timeout: 500 });
    }).toPass();
    await expect(table.state(state)).toBeEnabled();
    await press('Enter');
  };
  return {
    compose,
    send,
    name,
    predict: async (place) => {
      await expect(table.options.nth(place)).toBeEnabled();
      await press(`${place + 1}`);
    },
    ready: async () => {
      await tabTo(page, table.ready);
      await press('Enter');
    },
    act: async (action) => {
      if (action.do === 'send') {
        await compose(action.segment);
        return send();
      }
      if (action.do === 'report') {
        await tabTo(page, table.report(action.what));
        return press('Enter');
      }
      if (action.do === 'order') {
        await expect(table.order(action.order)).toBeEnabled();
        return press(ORDER_KEYS[action.order]);
      }
      const call = callOf(action);
      await expect(table.call(call)).toBeEnabled();
      await press(CALL_KEYS[call]);
    },
  };
}

/** Presses Tab until the target has the focus. @throws when a whole round does not reach it */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

const DIRECTIONS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** The arrow keys that lead over the diagram from one state to another. */
function wayTo(from: string | null, to: State): readonly string[] {
  const ways: { readonly at: State; readonly keys: readonly string[] }[] = [{ at: from as State, keys: [] }];
  const been = new Set<State>();
  for (const { at, keys } of ways) {
    if (at === to) return keys;
    if (been.has(at)) continue;
    been.add(at);
    for (const [key, direction] of Object.entries(DIRECTIONS))
      ways.push({ at: beside(at, direction), keys: [...keys, key] });
  }
  throw new Error(`no arrows lead from ${from} to ${to}`);
}
