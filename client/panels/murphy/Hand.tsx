/** The five cards of the network. One that cannot be played stays in sight and says why. */
import type { NetworkCard, NetworkView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type NetworkCardFace, networkHand } from '../../present/index.ts';
import type { Dealer } from './useDealer.ts';

interface HandProps {
  readonly view: NetworkView;
  readonly text: Text;
  readonly dealer: Dealer;
}

export function Hand({ view, text, dealer }: HandProps) {
  return (
    <fieldset class="murphy-hand">
      <legend class="unseen">{text.murphy.table.hand}</legend>
      {networkHand(view, text).map((face) => (
        <CardButton
          key={face.card}
          face={face}
          isHeld={view.held.length > 0}
          isFree={dealer.isFree}
          onPlay={dealer.play}
          text={text}
        />
      ))}
    </fieldset>
  );
}

interface CardProps {
  readonly face: NetworkCardFace;
  readonly isHeld: boolean;
  readonly isFree: boolean;
  readonly onPlay: (card: NetworkCard) => void;
  readonly text: Text;
}

/** Many pips tell no more than a number does. */
const PIPS = [1, 2, 3];

function CardButton({ face, isHeld, isFree, onPlay, text }: CardProps) {
  const { card, digit, name, does, left, leftInWords, barred } = face;
  // While nothing is held every card is idle, and one line above the hand says so for all of them.
  const why = isHeld ? barred : null;
  return (
    <button
      type="button"
      class="murphy-card"
      data-card={card}
      data-spent={left === 0}
      data-barred={barred !== null}
      aria-disabled={barred !== null || !isFree}
      aria-describedby={`does-${card}`}
      aria-keyshortcuts={card === 'pass' ? `${digit} Enter` : digit}
      onClick={() => onPlay(card)}
    >
      <Picture card={card} />
      <span class="murphy-card-word">{name}</span>
      <span class="murphy-card-does" id={`does-${card}`}>
        {why ?? does}
      </span>
      <span class="murphy-card-left">
        {left === null ? null : (
          <span class="murphy-pips" aria-hidden="true">
            {PIPS.slice(0, Math.max(left, card === 'lose' ? 3 : card === 'hold' ? 1 : 2)).map((pip) => (
              <span key={pip} class="murphy-pip" data-left={pip <= left} />
            ))}
          </span>
        )}
        <span class={left === null ? '' : 'unseen'}>{leftInWords}</span>
        <span aria-hidden="true">
          <kbd>{card === 'pass' ? `${digit} ⏎` : digit}</kbd>
        </span>
      </span>
      <span class="unseen">, {text.murphy.table.key(digit)}</span>
    </button>
  );
}

/** An arrow, a hole, an hourglass, two sheets, two that cross: in a box of 24 x 24. */
const PICTURES: { readonly [card in NetworkCard]: string } = {
  pass: 'M3 12h16M13 6l6 6-6 6',
  lose: 'M4 8h9M8 4l5 4-5 4M4 19c0-2 4-3.500 8-3.500s8 1.500 8 3.500-4 3-8 3-8-1-8-3zM17 5l3 3M20 5l-3 3',
  hold: 'M6 3h12M6 21h12M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9',
  duplicate: 'M4 8h11v8H4zM9 8V4h11v8h-5',
  swap: 'M3 8c8 0 10 9 18 9M18 13l3 4-4 3M3 17c3 0 5-1.500 7-3.500M14 10c2-1.500 4-2.500 7-2.500M18 4l3 3.500-4 3',
};

const Picture = ({ card }: { readonly card: NetworkCard }) => (
  <svg class="murphy-card-picture" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PICTURES[card]} />
  </svg>
);
