/** The table of the own seat, an end's or the network's, once it is loaded. */
import { useMemo } from 'preact/hooks';
import { isLevelId, levelOf } from '#shared/levels/index.ts';
import type { Language } from '#shared/text/index.ts';
import { levelOfRoom, textWith } from '../../present/index.ts';
import type { Settings, Theme } from '../../settings/index.ts';
import { Bar } from '../parts/Bar.tsx';
import { useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import type { MatchProps, MurphySeatProps, SeatProps } from './props.ts';
import { murphyPart, tablePart } from './tablePart.ts';

/** The way out of the table; null where it is another's. */
interface AskProps {
  readonly onAsk: (() => void) | null;
}

export function TableOf({ net, settings, view, room, onAsk, onHome }: SeatProps & AskProps) {
  const { value: Table, failed } = useLazy(tablePart);
  const level = levelOfRoom(room);
  const own = settings.text.value;
  // A teacher's level has its words with it.
  const text = useMemo(() => (level ? textWith(level, own) : own), [room.level, own]);
  if (!Table || level === null) return <Loading settings={settings} onHome={onHome} failed={failed} />;
  return (
    <Table
      view={view}
      room={room}
      level={level}
      pending={net.pending.value}
      play={net.play}
      line={net.line.value === 'up' ? 'up' : 'down'}
      nudged={net.nudged.value}
      {...settingsOf(settings)}
      text={text}
      onLeave={onAsk}
    />
  );
}

export function MurphyTableOf({ net, settings, view, room, onAsk, onHome }: MurphySeatProps & AskProps) {
  const { value: Table, failed } = useLazy(murphyPart);
  if (!Table || !isLevelId(view.setup.level)) return <Loading settings={settings} onHome={onHome} failed={failed} />;
  return (
    <Table
      view={view}
      room={room}
      title={settings.text.value.levels[view.setup.level].name}
      number={levelOf(view.setup.level).number}
      busy={net.pending.value !== null}
      play={net.play}
      line={net.line.value === 'up' ? 'up' : 'down'}
      nudged={net.nudged.value}
      {...settingsOf(settings)}
      onLeave={onAsk}
    />
  );
}

/** What a table shows of the settings, and how it changes them. */
const settingsOf = ({ text, language, theme, sound }: Settings) => ({
  text: text.value,
  theme: theme.value,
  sound: sound.value,
  onTextChange: (tag: Language) => {
    language.value = tag;
  },
  onThemeChange: (next: Theme) => {
    theme.value = next;
  },
  onSoundChange: (on: boolean) => {
    sound.value = on;
  },
});

function Loading({ settings, onHome, failed }: Pick<MatchProps, 'settings' | 'onHome'> & { readonly failed: boolean }) {
  const { line } = settings.text.value.shell;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        {failed ? (
          <Notice words={line.broken} page>
            <button class="button" type="button" onClick={() => location.reload()}>
              {line.reload}
            </button>
          </Notice>
        ) : (
          <Notice words={{ title: line.loading, body: '' }} mood="sly" page />
        )}
      </main>
    </>
  );
}
