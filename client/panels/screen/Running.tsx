/** While a round runs: who is still playing, who has finished, how far the class is. Nothing else is told of it. */
import type { ScreenPair } from '#shared/classroom/index.ts';
import type { ScreenText } from '#shared/text/index.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { Stars } from '../parts/Stars.tsx';
import { type As, FlowList } from './FlowList.tsx';
import { JoinCard } from './JoinCard.tsx';
import { Names } from './Names.tsx';
import type { ScreenProps } from './props.ts';

export function Running({ view, text, settings }: ScreenProps) {
  const { screen } = text.classroom;
  const { pairs, round } = view;
  const finished = pairs.filter(({ is }) => is === 'finished').length;
  // Where partners are veiled, each student has a line.
  const isVeiled = pairs.length > 0 && pairs.every(({ names }) => names.length === 1);
  const { pairs: inPairs, groups } = screen.running;
  const inTables = round?.plan.exhibition ? groups : inPairs;
  const all = isVeiled ? screen.between.players(pairs.length) : inTables(pairs.length);
  return (
    <div class="running-round">
      <section class="screen-card running-pairs" aria-labelledby="running-title">
        <div class="running-head">
          <h2 class="label" id="running-title">
            {all} · {screen.running.done(finished, pairs.length)}
          </h2>
          {isVeiled && IS.map((is) => <Is key={is} is={is} words={screen.running.is[is]} />)}
        </div>
        <FlowList
          class="pairs"
          label={all}
          names={pairs.map(({ names }) => names.map((name) => name ?? screen.bot))}
          together={screen.together}
          beside={{ row: 12.5, stack: 6.2, tight: 3.3 }}
        >
          {(i, as) => {
            const pair = pairs[i];
            return pair && <PairRow key={pair.pair} line={pair} as={as} screen={screen} />;
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
  readonly line: ScreenPair;
  readonly as: As;
  readonly screen: ScreenText;
}

function PairRow({ line: { pair, names, is, stars }, as, screen }: PairRowProps) {
  // The number by which the host calls the table; a student alone, whose partner is veiled, has none.
  const number = names.length > 1 ? pair + 1 : '';
  return (
    <li class="pair" data-as={as}>
      {as === 'row' && <span class="pair-number">{number}</span>}
      <Names names={names} as={as} screen={screen} />
      {stars !== null && as !== 'tight' && (
        <span class="pair-stars">
          <Stars lit={stars} />
          <span class="hidden">{screen.running.stars(stars)}</span>
        </span>
      )}
      <Is is={is} words={screen.running.is[is]} small={as === 'tight'} />
    </li>
  );
}

const IS = ['playing', 'finished'] as const;

interface IsProps {
  readonly is: ScreenPair['is'];
  readonly words: string;
  /** Only the mark is seen. */
  readonly small?: boolean;
}

const Is = ({ is, words, small = false }: IsProps) => (
  <span class="pair-is" data-is={is}>
    <svg class="pair-mark" data-is={is} viewBox="0 0 12 12" aria-hidden="true">
      <path d={is === 'finished' ? 'M1 6.5 4.5 10 11 2.5' : 'M2.5 1.5 10 6 2.5 10.5Z'} />
    </svg>
    <span class={small ? 'hidden' : ''}>{words}</span>
  </span>
);
