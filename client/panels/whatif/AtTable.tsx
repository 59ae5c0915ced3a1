/** The real table, laid in the browser at a moment of a match that is over: nobody else sits there, and no server is asked. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Move, SeatView } from '#shared/match/index.ts';
import type { Receipt } from '#shared/referee/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { textWith } from '../../present/index.ts';
import { lazy, useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import type { AfterProps } from './after.ts';

/** The canvas comes with it. */
const tablePart = lazy(async () => (await import('../table/index.ts')).Table);

export interface AtTableProps extends Pick<AfterProps, 'settings' | 'level'> {
  /** Who sits at the ends. */
  readonly sitters: Room['names'];
  readonly view: SeatView;
  readonly onMove: (move: Move) => Pick<Receipt, 'result' | 'wait'>;
  /** Where the way back leads. */
  readonly back: string;
  readonly onBack: () => void;
  /** Over the table: what this is about. */
  readonly children: ComponentChildren;
}

export function AtTable({ settings, level, sitters, view, onMove, back, onBack, children }: AtTableProps) {
  const { value: Table, failed } = useLazy(tablePart);
  const { language, theme, sound } = settings;
  const text = useMemo(() => textWith(level, settings.text.value), [level, settings.text.value]);
  const room: Room = {
    match: '',
    code: null,
    setup: view.setup,
    level: null,
    names: sitters,
    present: { client: true, server: true },
  };
  return (
    <div class="at-table">
      <div class="at-table-head">
        <button class="button" data-look="quiet" type="button" onClick={onBack}>
          <span aria-hidden="true">←</span> <span class="at-table-back">{back}</span>
        </button>
        {children}
      </div>
      {Table ? (
        <Table
          view={view}
          room={room}
          level={level}
          pending={null}
          play={async (move) => onMove(move)}
          text={text}
          line="up"
          stands
          nudged={false}
          theme={theme.value}
          sound={sound.value}
          onTextChange={(tag) => {
            language.value = tag;
          }}
          onThemeChange={(next) => {
            theme.value = next;
          }}
          onSoundChange={(on) => {
            sound.value = on;
          }}
          onLeave={onBack}
        />
      ) : (
        <main class="middle">
          <Notice words={failed ? text.shell.line.broken : { title: text.shell.line.loading, body: '' }} page />
        </main>
      )}
    </div>
  );
}
