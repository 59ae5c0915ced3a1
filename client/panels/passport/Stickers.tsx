/** The rare stickers at the foot of the poster. */
import type { Text } from '#shared/text/index.ts';
import { type Passport, STICKERS, type Sticker } from '../../journey/index.ts';
import { ink } from './inks.ts';

export interface StickersProps {
  readonly passport: Passport;
  readonly text: Text;
}

export function Stickers({ passport, text }: StickersProps) {
  return (
    <>
      {STICKERS.map((sticker, i) => (
        <StickerOf key={sticker} sticker={sticker} passport={passport} text={text} x={150 + i * 270} />
      ))}
    </>
  );
}

/** A round sticker, a little askew; an empty place where it is still to be found. */
function StickerOf({ sticker, passport, text, x }: StickersProps & { sticker: Sticker; x: number }) {
  const words = text.journey.passport;
  const has = passport.stickers[sticker];
  const { name, how } = words.sticker[sticker];
  const colour = sticker === 'closing' ? ink('fin') : ink('syn');
  return (
    <g transform={`translate(${x} 1030)`}>
      <g transform={has ? 'rotate(-8)' : undefined}>
        <circle
          r="42"
          fill={has ? colour : 'none'}
          stroke={has ? colour : ink('line-strong')}
          stroke-width="2"
          stroke-dasharray={has ? undefined : '4 5'}
        />
        {has && <circle r="36" fill="none" stroke="#fff" stroke-width="1.6" stroke-dasharray="2 4" />}
        {has ? (
          <path
            d={sticker === 'closing' ? CROSSED_FINS : CROSSED_SYNS}
            fill="none"
            stroke="#fff"
            stroke-width="4.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ) : (
          <text y="10" text-anchor="middle" font-size="30" fill={ink('muted')}>
            ?
          </text>
        )}
      </g>
      <text x="54" y="-12" font-size="14.5" font-weight="700" fill={has ? ink('ink') : ink('muted')}>
        {name}
      </text>
      {halves(has ? how : words.stickerMissing).map((line, i) => (
        <text key={line} x="54" y={8 + i * 17} font-size="12.5" fill={ink('muted')}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** Two arrows that pass each other, on their way out; and on their way in. */
const CROSSED_FINS = 'M-20 -12L20 12M20 12L12 12M20 12L17 4M20 -12L-20 12M-20 12L-12 12M-20 12L-17 4';
const CROSSED_SYNS = 'M-22 -7H18M18 -7L10 -14M18 -7L10 0M22 9H-18M-18 9L-10 2M-18 9L-10 16';

/** A sentence in two lines, broken near its middle. */
function halves(sentence: string): readonly string[] {
  if (sentence.length < 16) return [sentence];
  const middle = sentence.length / 2;
  const breaks = [...sentence.matchAll(/ |，/g)].map(({ 0: mark, index }) => index + mark.length);
  const at = breaks.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best), 0);
  return at === 0 ? [sentence] : [sentence.slice(0, at).trim(), sentence.slice(at)];
}
