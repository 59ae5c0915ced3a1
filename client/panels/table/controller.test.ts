import { describe, expect, it, vi } from 'vitest';
import { secretFromText } from '#shared/base/index.ts';
import { levelOf } from '#shared/levels/index.ts';
import { begin, type Move, RULES_VERSION, type SeatView, step, viewOf } from '#shared/match/index.ts';
import { type Receipt, simulate } from '#shared/referee/index.ts';
import { TEXTS } from '#shared/text/index.ts';
import { connectionOf, rightMoves } from '../../present/index.ts';
import { createController } from './controller.ts';
import type { TableProps } from './props.ts';

/** The client of 'Goodbye, properly' once both are ready: its application calls CLOSE. */
function closing(): SeatView {
  const level = levelOf('goodbye-properly');
  const secret = secretFromText('hand');
  const setup = {
    level: level.id,
    network: level.network,
    help: 'standard',
    clock: 'patient',
    speed: 100,
    glass: false,
    occupants: { client: 'steady', server: 'steady' },
  } as const;
  const { board, entries } = simulate({ rules: RULES_VERSION, setup, boardSecret: secret, matchSecret: secret }, level);
  let { match } = begin(board);
  for (const { code, ...input } of entries) {
    const view = viewOf(board, match, 'client');
    if (view.phase === 'running' && connectionOf(view).owed === 'call') return view;
    match = step(board, match, input).match;
  }
  throw new Error('the level calls CLOSE');
}

const owing = closing();
const right = rightMoves(owing)[0]?.sends;

function table(result: Receipt['result'] | 'lost', pending: Move | null = null, view: SeatView = owing) {
  const sent: Move[] = [];
  const play = async (move: Move): Promise<Receipt> => {
    sent.push(move);
    if (result === 'lost') throw new Error('no answer');
    return { n: 1, result, code: null, wait: result === 'refused' ? 1000 : 0, view: owing };
  };
  const props = {
    view,
    level: levelOf('first-contact'),
    text: TEXTS.en,
    pending,
    play,
  } as unknown as TableProps;
  return { sent, hand: createController(() => props) };
}

const card = 'FIN';

function composed(result: Receipt['result'] | 'lost', pending: Move | null = null) {
  const made = table(result, pending);
  made.hand.choose(card);
  made.hand.put('seq', String(right?.seq));
  made.hand.put('ack', String(right?.ack));
  return made;
}

describe('the hand', () => {
  it('sends a card only with both numbers, and goes to the one that is missing', () => {
    const { hand, sent } = table('right');
    hand.choose(card);
    hand.put('seq', '1');
    hand.send();
    expect(sent).toEqual([]);
    expect(hand.notice.value).toBe(TEXTS.en.table.composer.missing('ack'));
    expect(hand.focus.value?.on).toBe('ack');
  });

  it('does nothing any more once its host has no power, but may still bet', () => {
    const { hand, sent } = table('right', null, { ...owing, power: 'off' });
    hand.call('resend');
    expect(sent).toEqual([]);
    expect(hand.notice.value).toBe(TEXTS.en.table.own.darkMeaning);
    hand.bet({ about: 'state', is: 'ESTABLISHED' });
    expect(sent).toEqual([{ move: 'bet', bet: { about: 'state', is: 'ESTABLISHED' } }]);
  });

  it('sends nothing while the match is frozen, and keeps what was composed', () => {
    const { hand, sent } = table('right', null, { ...owing, frozen: true });
    hand.choose(card);
    hand.put('seq', String(right?.seq));
    hand.put('ack', String(right?.ack));
    hand.send();
    hand.call('resend');
    expect(sent).toEqual([]);
    expect(hand.notice.value).toBe(TEXTS.en.table.wait.paused);
    expect(hand.draft.value).toMatchObject({ card, seq: String(right?.seq) });
  });

  it('is empty after a right card', async () => {
    const { hand, sent } = composed('right');
    hand.send();
    await vi.waitFor(() => expect(hand.draft.value).toBeNull());
    expect(sent).toHaveLength(1);
  });

  it('keeps a refused card, shakes it, and rests for a second', async () => {
    vi.useFakeTimers();
    const { hand, sent } = composed('refused');
    hand.send();
    await vi.advanceTimersByTimeAsync(0);
    expect([hand.shaken.value, hand.resting.value, hand.draft.value?.card]).toEqual([1, true, card]);
    hand.send();
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(hand.resting.value).toBe(false);
    vi.useRealTimers();
  });

  it('keeps the card when no answer comes, and says so', async () => {
    const { hand } = composed('lost');
    hand.send();
    await vi.waitFor(() => expect(hand.notice.value).toBe(TEXTS.en.table.wait.failed));
    expect(hand.draft.value?.card).toBe(card);
  });

  it('plays nothing while a move is out', () => {
    const { hand, sent } = composed('right', { move: 'ready' });
    hand.send();
    hand.call('resend');
    expect(sent).toEqual([]);
  });

  it('holds no card any more once a bot has moved, and takes no focus where it held none', () => {
    const { hand } = composed('right');
    hand.putAway();
    expect(hand.draft.value).toBeNull();
    const wished = hand.focus.value;
    hand.putAway();
    expect(hand.focus.value).toBe(wished);
  });

  it('puts away with Escape the sheet first, then the card', () => {
    const { hand } = composed('right');
    hand.sheet.value = 'help';
    hand.back();
    expect([hand.sheet.value, hand.draft.value?.card]).toEqual([null, card]);
    hand.back();
    expect(hand.draft.value).toBeNull();
  });
});
