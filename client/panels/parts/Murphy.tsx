/** Murphy, the network: a cloud with a face, the same wherever it is met outside the canvas. */
import { useEffect, useRef } from 'preact/hooks';
import './murphy.css';

export type Mood = 'sly' | 'grin' | 'surprised' | 'asleep' | 'sorry';

const MOUTHS: { readonly [mood in Mood]: string } = {
  sly: 'M104 116c10 9 26 9 40-8',
  grin: 'M100 110c8 20 40 20 50-2c-16 4-34 6-50 2z',
  surprised: 'M118 118a9 9 0 1 0 18 0a9 9 0 1 0-18 0z',
  asleep: 'M112 116c8 4 18 4 26 0',
  sorry: 'M106 120c10-9 28-9 38 0',
};
const BROWS: { readonly [mood in Mood]: string } = {
  sly: 'M84 68l22 9M164 68l-22 9',
  grin: 'M84 66l22 5M164 66l-22 5',
  surprised: 'M84 64c8-5 16-5 22-1M164 64c-8-5-16-5-22-1',
  asleep: 'M84 74c8-3 16-3 22 0M164 74c-8-3-16-3-22 0',
  sorry: 'M84 76l22-8M164 76l-22-8',
};

export interface MurphyProps {
  readonly mood?: Mood;
  /** Eyes follow the pointer; not when the device asks for less motion. */
  readonly watches?: boolean;
  readonly class?: string;
}

export function Murphy({ mood = 'sly', watches = false, class: more = '' }: MurphyProps) {
  const svg = useRef<SVGSVGElement>(null);
  const pupils = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!watches) return;
    const look = ({ clientX, clientY }: PointerEvent) => {
      const box = svg.current?.getBoundingClientRect();
      if (!box) return;
      const [dx, dy] = [clientX - box.left - box.width / 2, clientY - box.top - box.height * 0.58];
      const far = Math.hypot(dx, dy) || 1;
      const reach = Math.min(1, far / 160);
      pupils.current?.setAttribute('transform', `translate(${(dx / far) * 4.5 * reach} ${(dy / far) * 4 * reach})`);
    };
    addEventListener('pointermove', look, { passive: true });
    return () => removeEventListener('pointermove', look);
  }, [watches]);
  return (
    <svg ref={svg} class={`murphy ${more}`} viewBox="0 0 250 156" aria-hidden="true">
      <g class="murphy-body">
        <g class="murphy-cloud">
          <circle cx="46" cy="104" r="44" />
          <circle cx="96" cy="62" r="58" />
          <circle cx="164" cy="64" r="52" />
          <circle cx="206" cy="106" r="42" />
          <rect x="40" y="84" width="172" height="64" rx="32" />
        </g>
        <g class="murphy-light">
          <path d="M52 42a52 52 0 0 1 60-32M138 20a46 46 0 0 1 40-2M10 92a38 38 0 0 1 20-24" />
        </g>
        <g class="murphy-eyes">
          {mood === 'asleep' ? (
            <path class="murphy-line" d="M88 94c6 5 14 5 20 0M140 94c6 5 14 5 20 0" />
          ) : (
            <g class="murphy-blink">
              <ellipse class="murphy-white" cx="98" cy="93" rx="12" ry="12.5" />
              <ellipse class="murphy-white" cx="150" cy="93" rx="12" ry="12.5" />
              <g ref={pupils}>
                <circle class="murphy-ink" cx="99" cy="95" r="6" />
                <circle class="murphy-ink" cx="151" cy="95" r="6" />
                <circle class="murphy-white" cx="101.4" cy="92.4" r="1.8" />
                <circle class="murphy-white" cx="153.4" cy="92.4" r="1.8" />
              </g>
            </g>
          )}
        </g>
        <path class="murphy-line" d={BROWS[mood]} />
        <path class={mood === 'grin' || mood === 'surprised' ? 'murphy-ink' : 'murphy-line'} d={MOUTHS[mood]} />
      </g>
      {mood === 'asleep' && (
        <g class="murphy-z">
          <text x="204" y="44">
            z
          </text>
          <text x="220" y="28">
            z
          </text>
          <text x="234" y="14">
            z
          </text>
        </g>
      )}
    </svg>
  );
}
