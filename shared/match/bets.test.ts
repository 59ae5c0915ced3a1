/** BET: on what cannot be seen from here; opened when all is over, and of no use before. */
import { describe, expect, test } from 'vitest';
import type { Fate } from '#shared/link/index.ts';
import { insightOf } from './bets.ts';
import type { Bet, CardFate } from './command.ts';
import { fold } from './fold.ts';
import { closes, levelWith, sends, type Table, table } from './testing.ts';

const onState = (is: Extract<Bet, { about: 'state' }>['is']): Bet => ({ about: 'state', is });
const onCard = (is: CardFate): Bet => ({ about: 'card', is });

/** What the story says of each bet: what it was, and what it should have been. */
const opened = ({ story }: Table) =>
  story.flatMap((event) => (event.event === 'bet' ? [[event.bet.is, event.truth.is]] : []));

/** The client has sent its text, and waits; the network does this to it. */
function waiting(fate?: Fate): Table {
  const network = fate ? [{ on: { role: 'data' }, copy: 0, fate } as const] : [];
  const t = table(levelWith({ client: [sends(100), closes({ on: 'acknowledged' }, 5000)], network }));
  t.client.plays('DATA');
  return t;
}

describe('a bet may be placed', () => {
  test('by who owes nothing, once in a wait', () => {
    const t = waiting();
    expect(t.client.view().bets).toEqual({ open: null, state: true, card: true });
    t.client.bets(onCard('lost'));
    expect(t.client.view().bets).toEqual({ open: onCard('lost'), state: false, card: false });
    t.client.bets(onCard('arrived'));
    expect(opened(t)).toEqual([['lost', 'under-way']]);
  });

  test('not by who owes something: it counts as no bet', () => {
    const t = table('goodbye-properly');
    expect(t.client.view().bets).toEqual({ open: null, state: false, card: false });
    t.client.bets(onState('ESTABLISHED'));
    expect(opened(t)).toEqual([]);
  });

  test('on a card only by who has sent one', () => {
    const t = table('goodbye-properly');
    expect(t.server.view().bets).toEqual({ open: null, state: true, card: false });
    t.server.bets(onCard('lost'));
    expect(opened(t)).toEqual([]);
  });

  test('not behind glass', () => {
    expect(table('goodbye-properly', { glass: true }).server.view().bets.state).toBe(false);
  });
});

describe('it closes', () => {
  const stillOpen = (t: Table) => t.client.view().bets.open !== null;

  test('when something arrives, and the next wait may have another', () => {
    const t = waiting();
    t.client.bets(onState('ESTABLISHED'));
    t.tick();
    t.server.plays('ACK');
    expect(stillOpen(t)).toBe(true);
    t.tick();
    expect(t.client.view().bets).toEqual({ open: null, state: true, card: true });
  });

  test('when a timer runs out', () => {
    const t = waiting({ kind: 'lose' });
    t.client.bets(onCard('lost'));
    t.until(() => t.client.owes() === 'retransmission');
    expect(stillOpen(t)).toBe(false);
  });

  test('with a move of its own', () => {
    const t = waiting();
    t.client.bets(onCard('lost'));
    t.client.does('resend');
    expect(stillOpen(t)).toBe(false);
  });

  test('at the end', () => {
    const t = waiting();
    t.client.bets(onCard('lost'));
    t.host({ host: 'end', why: 'abandoned' });
    expect(t.client.view().bets).toEqual({ open: null, state: false, card: false });
  });
});

describe('it is about the moment at which it is placed:', () => {
  test.each<[string, Fate | undefined, number, CardFate]>([
    ['a card that flies', undefined, 0, 'under-way'],
    ['one that Murphy has taken', { kind: 'lose' }, 0, 'lost'],
    ['one that has come', undefined, 1, 'arrived'],
    ['one that comes twice, once it has come', { kind: 'duplicate', after: 2000 }, 1, 'arrived'],
  ])('%s', (_, fate, ticks, truth) => {
    const t = waiting(fate);
    for (let i = 0; i < ticks; i++) t.tick();
    t.client.bets(onCard('lost'));
    expect(opened(t)).toEqual([['lost', truth]]);
  });

  test('the state that the other end is in', () => {
    const t = table(levelWith({ client: [closes()] }));
    t.client.plays('FIN');
    t.client.bets(onState('CLOSE-WAIT'));
    t.tick();
    t.server.bets(onState('FIN-WAIT-1'));
    t.server.plays('ACK');
    t.server.bets(onState('FIN-WAIT-1'));
    expect(opened(t)).toEqual([
      ['CLOSE-WAIT', 'ESTABLISHED'],
      ['FIN-WAIT-1', 'FIN-WAIT-1'],
    ]);
  });
});

test('it costs nothing, and a view does not tell a right one from a wrong one', () => {
  const after = (bet: Bet) => {
    const t = waiting();
    const before = t.client.view();
    t.client.bets(bet);
    const { bets, n, rev, ...rest } = t.client.view();
    const { bets: _, n: __, rev: ___, ...same } = before;
    expect(rest).toEqual(same);
    return { n, rev, may: [bets.state, bets.card] };
  };
  expect(after(onCard('under-way'))).toEqual(after(onCard('lost')));
  expect(after(onState('ESTABLISHED'))).toEqual(after(onState('CLOSED')));
});

test('three right ones in a match, and more right than wrong, are an insight', () => {
  const t = waiting();
  t.client.bets(onCard('under-way'));
  t.tick();
  t.server.plays('ACK');
  t.server.bets(onState('ESTABLISHED'));
  t.tick();
  t.client.bets(onState('ESTABLISHED'));
  expect(insightOf(t.story, 'client')).toEqual({ placed: 2, right: 2, badge: false });
  const [one] = t.story.filter((event) => event.event === 'bet');
  if (one === undefined) throw new Error('bets were placed');
  expect(insightOf([...t.story, one], 'client')).toEqual({ placed: 3, right: 3, badge: true });
  expect(insightOf(t.story, 'server').placed).toBe(1);
});

test('the record folds, bets and all', () => {
  const t = waiting();
  t.client.bets(onCard('lost'));
  const folded = fold(t.record(), t.board.level);
  expect(folded.ok && folded.value.match).toEqual(t.match());
});
