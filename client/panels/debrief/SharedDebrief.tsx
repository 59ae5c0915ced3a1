/** The debrief behind a link, for anybody: nothing of a seat is here, and no name. */
import { useMemo } from 'preact/hooks';
import { isLevelId } from '#shared/levels/index.ts';
import type { Level } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { wordsOf } from '../../present/index.ts';
import type { PageProps } from '../app/props.ts';
import { useCodeOf } from '../level/useLevel.ts';
import { rolesAsNames } from './names.ts';
import { levelOfTold } from './Onward.tsx';
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
  const level = levelOfTold(told);
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
          <PlayIt level={level} router={router} words={shared.play} />
          <p class="form-hint onward-hint">{shared.hint}</p>
        </div>
      }
      takeHome={<LevelTakeHome level={level} text={text} />}
    />
  );
}

function LevelTakeHome({ level, text }: { readonly level: Level; readonly text: Text }) {
  return (
    <section class="paper card-sheet" aria-labelledby="take-home">
      <h2 class="label" id="take-home">
        {text.shell.debrief.takeHome}
      </h2>
      <p class="take-home">{wordsOf(level, text).takeHome}</p>
      <div class="take-home-foot">
        <span class="tag">{level.sections.map((one) => `§${one}`).join(' ')}</span>
      </div>
    </section>
  );
}

/** One of ours by way of the lobby, somebody's own by its card. */
function PlayIt({
  level,
  router,
  words,
}: Pick<SharedProps, 'router'> & { readonly level: Level; readonly words: string }) {
  const code = useCodeOf(level);
  const { id } = level;
  const go = () => {
    if (isLevelId(id)) router.go({ page: 'lobby', way: 'alone', level: id });
    else if (code !== null) router.go({ page: 'level', code });
  };
  return (
    <button class="button" data-look="go" type="button" onClick={go}>
      {words}
    </button>
  );
}
