/** The six cards. All of them can always be played: what is wrong is for the rules to say. */

import type { SeatView } from '#shared/match/index.ts';
import { CARDS, type Card, type Text } from '#shared/text/index.ts';
import { connectionOf, dataLength, digitOf, LETTERS, type Lit } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { Mark } from './icons.tsx';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
  readonly hand: Controller;
  readonly lit: Lit;
}

export function Hand({ view, text, hand, lit }: Props) {
  const chosen = hand.draft.value?.card ?? null;
  return (
    <fieldset class="hand">
      <legend class="unseen">{text.table.hand.title}</legend>
      {CARDS.map((card) => (
        <CardButton
          key={card}
          card={card}
          view={view}
          text={text}
          isChosen={card === chosen}
          isLit={card === lit.card}
          onChoose={() => hand.choose(card)}
        />
      ))}
    </fieldset>
  );
}

interface CardProps {
  readonly card: Card;
  readonly view: SeatView;
  readonly text: Text;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly onChoose: () => void;
}

function CardButton({ card, view, text, isChosen, isLit, onChoose }: CardProps) {
  const words = text.table.hand;
  const octets = connectionOf(view).calls.text === 0 ? 0 : dataLength(view);
  const meaning = card === 'DATA' ? words.data(octets) : words.cards[card].meaning;
  const short = card === 'DATA' ? words.dataShort(octets) : words.cards[card].short;
  const classes = ['card', isChosen ? 'chosen' : '', isLit ? 'lit' : ''].filter((name) => name !== '').join(' ');
  return (
    <button
      type="button"
      class={classes}
      data-kind={card}
      data-card={card}
      tabIndex={0}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span class="card-word">
        {card.split(',').map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
      <Mark card={card} />
      <span class="card-meaning">{meaning}</span>
      <span class="card-short">{short}</span>
      <span class="card-keys" aria-hidden="true">
        <kbd>{LETTERS[card]}</kbd>
        <kbd>{digitOf(card)}</kbd>
      </span>
      <span class="unseen">, {words.key(LETTERS[card], digitOf(card))}</span>
    </button>
  );
}
