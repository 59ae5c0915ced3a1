/** A debrief, whole: for a player who sat at one end, or for anybody who has the link. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { End, Level } from '#shared/match/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { filmOf, ladderOf, placeOf, wordsOf } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { lazy, useLazy } from '../parts/lazy.ts';
import { Murphy } from '../parts/Murphy.tsx';
import { AfterMatch } from '../whatif/AfterMatch.tsx';
import { useAside, useMoments } from '../whatif/after.ts';
import { Rethink } from '../whatif/Rethink.tsx';
import { Account } from './Account.tsx';
import { Claims } from './Claims.tsx';
import { Diary } from './Diary.tsx';
import { LadderPanel, type LadderPanelProps } from './LadderPanel.tsx';
import type { Names } from './names.ts';
import { Refusals, type RefusalsProps } from './Refusals.tsx';
import { Result } from './Result.tsx';
import { Share } from './Share.tsx';

export interface WholeProps {
  readonly settings: Settings;
  readonly told: Told;
  readonly level: Level;
  /** Where the reader sat; null for somebody who did not play. */
  readonly you: End | null;
  readonly names: Names;
  readonly onHome: () => void;
  readonly onward: ComponentChildren;
  readonly takeHome: ComponentChildren;
}

/** The canvas comes with it. */
const replayPart = lazy(async () => (await import('../replay/index.ts')).Replay);

export function Whole(props: WholeProps) {
  const { settings, told, level, names, onHome } = props;
  const film = useMemo(() => {
    const made = filmOf(told.record, level);
    return made.ok ? made.value : null;
  }, [told, level]);
  const [watched, setWatched] = useState<'not yet' | 'now' | 'before'>('not yet');
  /** Where the ladder's cursor stands, and the replay begins. */
  const [frame, setFrame] = useState(0);
  const { value: Replay } = useLazy(replayPart);
  const text = settings.text.value;
  if (watched === 'now' && Replay && film)
    return (
      <Replay
        film={film}
        title={text.after.replay.title(wordsOf(level, text).name)}
        names={names.plain}
        settings={settings}
        begin={frame < film.frames.length - 1 ? frame : 0}
        onHome={onHome}
        onClose={(last) => {
          setFrame(last);
          setWatched('before');
        }}
      />
    );
  const replay = { onReplay: () => setWatched('now'), isBack: watched === 'before' };
  return <Read {...props} film={film} frame={frame} onFrame={setFrame} {...replay} />;
}

type ReadProps = WholeProps & Pick<LadderPanelProps, 'film' | 'frame' | 'onFrame' | 'onReplay' | 'isBack'>;

/** The debrief as it is read, or what stands in its place for a while. */
function Read(props: ReadProps) {
  const { settings, told, level, you, names, onHome } = props;
  const moments = useMoments(told.record, level);
  const aside = useAside();
  return (
    <>
      {moments !== null && <AfterMatch {...{ settings, told, level, you, names, onHome, moments, aside }} />}
      <div hidden={aside.now !== null}>
        <Page {...props} moments={moments} aside={aside} />
      </div>
    </>
  );
}

function Page(props: ReadProps & Pick<RefusalsProps, 'moments' | 'aside'>) {
  const { settings, told, level, you, names, onHome, onward, takeHome, film, frame, onFrame, onReplay, isBack } = props;
  const { moments, aside } = props;
  const { debrief } = told;
  const text = settings.text.value;
  const words = text.shell.debrief;
  const ladder = useMemo(() => ladderOf(debrief), [debrief]);
  const won = debrief.ending === 'won' ? wordsOf(level, text).won : undefined;
  const ending = won ?? text.endings[debrief.ending];
  const title = `${words.title} · ${wordsOf(level, text).name}`;
  return (
    <>
      <Bar settings={settings} onHome={onHome}>
        <p class="told-title">{title}</p>
        <span class="tag">{placeOf(level, text)}</span>
      </Bar>
      <main class="told">
        <header class="told-head">
          <Murphy class="told-murphy" mood={debrief.ending === 'won' ? 'surprised' : 'grin'} />
          <div class="told-words">
            <p class="label told-over">{title}</p>
            <h1 class="told-headline">{ending.headline}</h1>
            <p class="told-sentence">{ending.sentence}</p>
          </div>
          {onward}
        </header>
        <div class="told-main">
          <LadderPanel
            ladder={ladder}
            film={film}
            frame={frame}
            onFrame={onFrame}
            onReplay={onReplay}
            isBack={isBack}
            left={you ?? 'client'}
            names={names}
            text={text}
          />
          <Diary debrief={debrief} names={names} text={text} />
        </div>
        <div class="told-side">
          <Result debrief={debrief} you={you} names={names} text={text} />
          {debrief.setup.murphy && <Account told={told} level={level} text={text} />}
          {takeHome}
          {you !== null && <Claims debrief={debrief} you={you} text={text} />}
          <Refusals ladder={ladder} film={film} you={you} names={names} text={text} moments={moments} aside={aside} />
          {moments !== null && <Rethink aside={aside} text={text} />}
          <Share told={told} ladder={ladder} level={level} you={you} text={text} />
        </div>
      </main>
    </>
  );
}
