/** The poster: Figure 5 in pencil, and in ink wherever the player's own end has gone. One drawing for page, print and file. */
import type { Ref } from 'preact';
import type { Text } from '#shared/text/index.ts';
import type { Passport } from '../../journey/index.ts';
import { Figure } from './Drawing.tsx';
import { POSTER } from './figure.ts';
import { ink } from './inks.ts';
import { Stickers } from './Stickers.tsx';

export interface PosterProps {
  readonly passport: Passport;
  readonly text: Text;
  readonly svg: Ref<SVGSVGElement>;
}

const SANS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export function Poster({ passport, text, svg }: PosterProps) {
  const words = text.journey.passport;
  const { edges, inked } = passport;
  return (
    <svg
      ref={svg}
      class="poster"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${POSTER.width} ${POSTER.height}`}
      role="img"
      aria-label={words.label(inked, edges.length)}
      font-family={SANS}
    >
      <title>{words.label(inked, edges.length)}</title>
      <defs>
        <filter id="inked-by-hand" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence type="fractalNoise" baseFrequency="0.03" numOctaves="2" seed="11" />
          <feDisplacementMap in="SourceGraphic" scale="3" />
        </filter>
      </defs>
      <rect width={POSTER.width} height={POSTER.height} fill={ink('card')} />
      <rect x="16" y="16" width="768" height="1099" rx="10" fill="none" stroke={ink('line')} stroke-width="2" />
      <Heading passport={passport} text={text} />
      <Figure passport={passport} />
      <Stickers passport={passport} text={text} />
      <OtherEnds passport={passport} text={text} />
    </svg>
  );
}

function Heading({ passport, text }: Omit<PosterProps, 'svg'>) {
  const words = text.journey.passport;
  return (
    <>
      <text x="48" y="76" font-size="34" font-weight="800" fill={ink('ink')}>
        {words.title}
      </text>
      <text x="48" y="106" font-size="15" fill={ink('muted')}>
        {words.sentence}
      </text>
      <text x="48" y="132" font-size="15" font-weight="700" fill={ink('ink')}>
        {words.inked(passport.inked, passport.edges.length)}
      </text>
      <g transform="translate(690 38) scale(0.3)" fill={ink('cloud')}>
        <circle cx="46" cy="104" r="44" />
        <circle cx="96" cy="62" r="58" />
        <circle cx="164" cy="64" r="52" />
        <circle cx="206" cy="106" r="42" />
        <rect x="40" y="84" width="172" height="64" rx="32" />
        <g fill={ink('ink')}>
          <circle cx="99" cy="95" r="7" />
          <circle cx="151" cy="95" r="7" />
        </g>
        <path
          d="M84 68l22 9M164 68l-22 9M104 116c10 9 26 9 40-8"
          fill="none"
          stroke={ink('ink')}
          stroke-width="6"
          stroke-linecap="round"
        />
      </g>
    </>
  );
}

function OtherEnds({ passport, text }: Omit<PosterProps, 'svg'>) {
  const words = text.journey.passport;
  if (passport.otherEnds.length === 0) return null;
  const list = passport.otherEnds.map((end) => words.note[end]).join(' · ');
  return (
    <text x="48" y="1096" font-size="12.5" fill={ink('muted')}>
      {text.joining.label(words.notes) + list}
    </text>
  );
}
