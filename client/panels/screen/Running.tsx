/** While a round runs: who is still playing, who has finished, how far the class is. Nothing else is told of it. */
import type { ScreenPair } from '#shared/classroom/index.ts';
import type { ScreenText } from '#shared/text/index.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Stars } from '../parts/Stars.tsx';
import { FlowList } from './FlowList.tsx';
import { JoinCard } from './JoinCard.tsx';
import { Names } from './Names.tsx';
import type { ScreenProps } from './props.ts';

export function Running({ view, text, settings }: ScreenProps) {
  const { screen } = text.classroom;
  const { pairs } = view;
  const finished = pairs.filter(({ is }) => is === 'finished').length;
  return (
    <div class="running-round">
      <section class="screen-card running-pairs" aria-labelledby="running-title">
        <h2 class="label" id="running-title">
          {screen.running.pairs(pairs.length)} · {screen.running.done(finished, pairs.length)}
        </h2>
        <FlowList
          class="pairs"
          label={screen.running.pairs(pairs.length)}
          names={pairs.map(({ names }) => names.map((name) => name ?? screen.bot))}
          together={screen.together}
          beside={[12.5, 6.2]}
        >
          {(i, lines) => {
            const pair = pairs[i];
            return pair && <PairRow key={pair.pair} pair={pair} place={i + 1} lines={lines} screen={screen} />;
          }}
        </FlowList>
        <div class="running-class">
          <p id="running-progress">{screen.running.progress}</p>
          <div
            class="class-bar"
            role="progressbar"
            aria-labelledby="running-progress"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(view.progress)}
          >
            <span style={{ width: `${view.progress}%` }} />
          </div>
        </div>
      </section>
      <div class="running-side">
        <div class="screen-card">
          <JoinCard view={view} text={text} on="card" />
        </div>
        <Murphy class="running-murphy" watches={!settings.calm.value} />
      </div>
    </div>
  );
}

interface PairRowProps {
  readonly pair: ScreenPair;
  readonly place: number;
  readonly lines: number;
  readonly screen: ScreenText;
}

function PairRow({ pair: { names, is, stars }, place, lines, screen }: PairRowProps) {
  return (
    <li class="pair" data-lines={lines > 1 ? 'many' : 'one'}>
      {lines === 1 && <span class="pair-number">{place}</span>}
      <Names names={names} lines={lines} screen={screen} />
      {stars !== null && (
        <span class="pair-stars">
          <Stars lit={stars} />
          <span class="hidden">{screen.running.stars(stars)}</span>
        </span>
      )}
      <span class="pair-is" data-is={is}>
        <svg class="pair-mark" data-is={is} viewBox="0 0 12 12" aria-hidden="true">
          <path d={is === 'finished' ? 'M1 6.5 4.5 10 11 2.5' : 'M2.500 1.500 10 6 2.500 10.500Z'} />
        </svg>
        {screen.running.is[is]}
      </span>
    </li>
  );
}
