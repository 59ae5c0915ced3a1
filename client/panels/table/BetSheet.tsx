/** The sheet for a bet: on the state of the other end, or on one's own last card. Whether it was right is told after the match. */
import { type Bet, CARD_FATES, otherEnd, type SeatView } from '#shared/match/index.ts';
import { STATES } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import { hueOfState } from '../../present/index.ts';
import type { Controller } from './controller.ts';

interface Props {
  readonly view: SeatView;
  readonly text: Text;
  readonly hand: Controller;
}

export function BetSheet({ view, text, hand }: Props) {
  const words = text.bets;
  const { open, state, card } = view.bets;
  const other = text.table.own.ends[otherEnd(view.seat)];
  return (
    <div class="bets">
      <p class="bets-about">{words.about}</p>
      {open === null ? null : (
        <p class="bets-open" role="status">
          {text.joining.sentences(words.open(open, other), words.onlyOne)}
        </p>
      )}
      {open === null && !state ? (
        <p class="bets-open" role="status">
          {words.notNow}
        </p>
      ) : null}
      <fieldset class="bets-choices">
        <legend>{words.whichState(other)}</legend>
        {STATES.map((one) => (
          <Choice
            key={one}
            on={{ about: 'state', is: one }}
            kind={hueOfState(one)}
            may={state}
            word={one}
            hand={hand}
          />
        ))}
      </fieldset>
      <fieldset class="bets-choices">
        <legend>{words.whichCard}</legend>
        {CARD_FATES.map((one) => (
          <Choice key={one} on={{ about: 'card', is: one }} may={card} word={words.fates[one]} hand={hand} />
        ))}
      </fieldset>
      {state && !card ? <p class="bets-about">{words.noCard}</p> : null}
    </div>
  );
}

interface ChoiceProps {
  readonly on: Bet;
  readonly may: boolean;
  readonly word: string;
  readonly kind?: string;
  readonly hand: Controller;
}

const Choice = ({ on, may, word, kind, hand }: ChoiceProps) => (
  <button type="button" class="bets-choice" data-kind={kind} aria-disabled={!may} onClick={() => may && hand.bet(on)}>
    {word}
  </button>
);
