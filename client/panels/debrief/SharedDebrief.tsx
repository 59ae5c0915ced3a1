/** The debrief behind a link, for anybody: nothing of a seat is here, and no name. */
import { useMemo } from 'preact/hooks';
import { LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { PageProps } from '../app/props.ts';
import { rolesAsNames } from './names.ts';
import { levelIdOf } from './Onward.tsx';
import { Untold, useTold } from './Untold.tsx';
import { Whole } from './Whole.tsx';
import './debrief.css';
import './ladder.css';

export interface SharedProps extends PageProps {
  readonly link: string;
  readonly onHome: () => void;
}

export function SharedDebrief({ net, settings, router, link, onHome }: SharedProps) {
  const ask = useMemo(() => () => net.look(link), [net, link]);
  const { told, error, again } = useTold(net, ask);
  const text = settings.text.value;
  const { shared } = text.after;
  if (!told) return <Untold settings={settings} title={shared.failed} error={error} onAgain={again} onHome={onHome} />;
  const level = levelIdOf(told.debrief);
  return (
    <Whole
      settings={settings}
      told={told}
      level={level}
      you={null}
      names={rolesAsNames(told.debrief.setup, text)}
      onHome={onHome}
      onward={
        <div class="onward">
          <button
            class="button"
            data-look="go"
            type="button"
            onClick={() => router.go({ page: 'lobby', way: 'alone', level })}
          >
            {shared.play}
          </button>
          <p class="form-hint onward-hint">{shared.hint}</p>
        </div>
      }
      takeHome={<LevelTakeHome level={level} text={text} />}
    />
  );
}

function LevelTakeHome({ level, text }: { readonly level: LevelId; readonly text: Text }) {
  return (
    <section class="paper card-sheet" aria-labelledby="take-home">
      <h2 class="label" id="take-home">
        {text.shell.debrief.takeHome}
      </h2>
      <p class="take-home">{text.levels[level].takeHome}</p>
      <div class="take-home-foot">
        <span class="tag">{LEVELS[level].sections.map((one) => `§${one}`).join(' ')}</span>
      </div>
    </section>
  );
}
