/** What this match inked for the first time on the player's passport; nothing where it went only known ways. */
import { freshIn, STICKERS } from '../../journey/index.ts';
import { addressOf } from '../app/route.ts';
import type { SeatProps } from '../match/props.ts';

export function FreshInk({ journey, settings, view, room }: SeatProps) {
  const { joining, journey: texts } = settings.text.value;
  const words = texts.passport;
  const progress = journey.progress.value;
  const own = journey.kept.value.last.find(({ match, role }) => match === room.match && role === view.seat);
  if (own === undefined) return null;
  const { edges, inked, stickers } = freshIn(progress, own.at);
  if (inked === 0) return null;
  return (
    <section class="paper card-sheet" aria-labelledby="fresh-ink">
      <h2 class="label" id="fresh-ink">
        {words.fresh}
      </h2>
      <p>{words.freshHint(inked)}</p>
      <ul class="fresh-ink">
        {edges.map(({ edge: { from, to, event }, taken }) =>
          taken === null ? null : (
            <li key={`${from}>${to}`}>
              <code>
                {from} → {to}
              </code>{' '}
              <span>{event}</span>
            </li>
          ),
        )}
      </ul>
      {STICKERS.filter((sticker) => stickers[sticker]).map((sticker) => (
        <p key={sticker} class="fresh-sticker">
          <strong>{joining.lead(words.sticker[sticker].name)}</strong>
          {words.sticker[sticker].how}
        </p>
      ))}
      <div class="take-home-foot">
        <a class="button" data-look="quiet" href={addressOf({ page: 'passport' })}>
          {words.title}
        </a>
      </div>
    </section>
  );
}
