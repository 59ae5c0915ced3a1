import { describe, expect, it } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { contextOfView, type SeatView, situationOf } from '#shared/match/index.ts';
import { judge, type Segment, segEnd, seqNum } from '#shared/tcp/index.ts';
import { CARDS } from '#shared/text/index.ts';
import { cardOf } from './card.ts';
import { chipsFor, threeChips } from './chips.ts';
import { compose, draftOf, givenNumbers } from './compose.ts';
import { connectionOf, rightMoves } from './connection.ts';
import { played } from './played.testing.ts';

const SEEDS = ['one', 'two', 'three'];
const viewsOf = (level: (typeof LEVEL_IDS)[number]): readonly SeatView[] =>
  SEEDS.flatMap((seed) => played(level, seed, { name: 'echo', strength: 5 }).views);

const helped = (view: SeatView, help: SeatView['setup']['help']): SeatView => ({
  ...view,
  setup: { ...view.setup, help },
});

function verdictOn(view: SeatView, segment: Segment | null): string | null {
  if (segment === null) return null;
  const connection = connectionOf(view);
  const situation = situationOf(connection, view.mss, view.needlessInARow);
  return judge(situation, { do: 'send', segment }, contextOfView(connection)).verdict.verdict;
}

describe('chips', () => {
  it.each(LEVEL_IDS)('hold in %s the numbers of every right move', (level) => {
    for (const view of viewsOf(level)) {
      for (const { sends, action } of rightMoves(view)) {
        if (sends === null || action.do !== 'send') continue;
        const card = cardOf(sends);
        if (card === null) continue;
        const { seq, ack } = chipsFor(view, card);
        expect(seq.map((chip) => chip.value)).toContain(String(sends.seq));
        if (card !== 'SYN')
          expect(ack.map((chip) => chip.value)).toContain(sends.ack === null ? 'none' : String(sends.ack));
        const made = compose(view, 'ack', { card, seq: String(sends.seq), ack: String(sends.ack ?? 'none') });
        expect(verdictOn(view, made.segment)).toBe('right');
      }
    }
  });

  it.each(LEVEL_IDS)('have in %s each number once, with wrong ones among them, few enough for a row', (level) => {
    for (const view of viewsOf(level)) {
      for (const card of CARDS) {
        const { seq, ack } = chipsFor(view, card);
        for (const chips of card === 'SYN' ? [seq] : [seq, ack]) {
          expect(new Set(chips.map((chip) => chip.value)).size).toBe(chips.length);
          expect(chips.length).toBeGreaterThanOrEqual(2);
          expect(chips.length).toBeLessThanOrEqual(6);
        }
      }
    }
  });

  it('stand in an order of their names, whichever of them is right', () => {
    const orders = LEVEL_IDS.flatMap((level) => viewsOf(level)).map((view) =>
      chipsFor(view, 'ACK').ack.map((chip) => chip.name),
    );
    for (const a of orders)
      for (const b of orders.slice(0, 40)) {
        const both = a.filter((name) => b.includes(name));
        expect(both).toEqual(b.filter((name) => a.includes(name)));
      }
  });

  it('are three on Guided, by size, and the right one is among them in each place', () => {
    const places = new Set<number>();
    for (const view of LEVEL_IDS.flatMap((level) => viewsOf(level))) {
      const right = givenNumbers(view, 'ACK').ack ?? seqNum(0);
      const three = threeChips(view, 'ACK', 'ack', right);
      const at = three.findIndex((chip) => chip.value === String(right));
      if (rightMoves(view).some((move) => move.sends !== null && cardOf(move.sends) === 'ACK')) {
        expect(three).toHaveLength(3);
        places.add(at);
      }
    }
    expect([...places].sort()).toEqual([0, 1, 2]);
  });
});

describe('a composition', () => {
  const owing = played('first-contact', 'one').views.find((view) => rightMoves(view).length > 0) as SeatView;

  it('asks on Standard for both numbers, and starts empty', () => {
    const made = compose(helped(owing, 'standard'), 'ack', draftOf('ACK'));
    expect([made.seq.value, made.ack.value, made.missing, made.segment]).toEqual(['', '', 'both', null]);
  });

  it('asks on Guided only for the field that the level teaches', () => {
    for (const level of LEVEL_IDS) {
      const { teaches } = levelOf(level);
      for (const view of viewsOf(level)) {
        const { missing } = compose(helped(view, 'guided'), teaches, draftOf('ACK'));
        expect(missing).toBe(teaches === 'card' ? null : teaches);
      }
    }
  });

  it.each(LEVEL_IDS)('of what Guided fills in is right in %s, for every right card', (level) => {
    for (const view of viewsOf(level)) {
      for (const card of CARDS) {
        const isRight = rightMoves(view).some(
          ({ sends, action }) => action.do === 'send' && sends !== null && cardOf(sends) === card,
        );
        const { segment } = compose(helped(view, 'guided'), 'card', draftOf(card));
        if (isRight) expect(verdictOn(view, segment)).toBe('right');
      }
    }
  });

  it('lets an ACK on Guided answer all that has come in order', () => {
    const two = played('parcel', 'one').views.filter(({ connections }) => connections[0]?.inbox.length === 2);
    expect(two.length).toBeGreaterThan(0);
    for (const view of two) {
      const { segment } = compose(helped(view, 'guided'), 'card', draftOf('ACK'));
      expect(segment?.ack).toBe(segEnd(view.connections[0]?.inbox[1]?.segment as Segment));
    }
  });

  it('takes on Expert any number of 32 bits, and nothing larger', () => {
    const view = helped(owing, 'expert');
    const typed = (seq: string) => compose(view, 'ack', { card: 'ACK', seq, ack: '0' });
    expect(typed('4294967295').segment?.seq).toBe(4294967295);
    expect(typed('4294967296').missing).toBe('seq');
  });
});
