/** A debrief, whole: for a player who sat at one end, or for anybody who has the link. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { End } from '#shared/match/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { ladderOf } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { Murphy } from '../parts/Murphy.tsx';
import { Diary } from './Diary.tsx';
import { LadderPanel } from './LadderPanel.tsx';
import type { Names } from './names.ts';
import { Refusals } from './Refusals.tsx';
import { Result } from './Result.tsx';
import { Share } from './Share.tsx';

export interface WholeProps {
  readonly settings: Settings;
  readonly told: Told;
  readonly level: LevelId;
  /** Where the reader sat; null for somebody who did not play. */
  readonly you: End | null;
  readonly names: Names;
  readonly onHome: () => void;
  readonly onward: ComponentChildren;
  readonly takeHome: ComponentChildren;
}

export function Whole({ settings, told, level, you, names, onHome, onward, takeHome }: WholeProps) {
  const { debrief, link } = told;
  const text = settings.text.value;
  const words = text.shell.debrief;
  const ladder = useMemo(() => ladderOf(debrief), [debrief]);
  const ending = text.endings[debrief.ending];
  const title = `${words.title} · ${text.levels[level].name}`;
  return (
    <>
      <Bar settings={settings} onHome={onHome}>
        <p class="told-title">{title}</p>
        <span class="tag">{text.shell.lobby.levelNumber(LEVELS[level].number)}</span>
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
          <LadderPanel ladder={ladder} left={you ?? 'client'} names={names} text={text} />
          <Diary debrief={debrief} names={names} text={text} />
        </div>
        <div class="told-side">
          <Result debrief={debrief} you={you} names={names} text={text} />
          {takeHome}
          <Refusals ladder={ladder} you={you} names={names} text={text} />
          <Share link={link} text={text} />
        </div>
      </main>
    </>
  );
}
