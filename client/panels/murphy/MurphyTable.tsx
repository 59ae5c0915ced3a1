/** The table of a person who is the network: two houses, the way between them, the segment in the hand, and five cards. */
import { useState } from 'preact/hooks';
import { murphyBanner, murphyBefore, murphySays, murphySounds } from '../../present/index.ts';
import { Icon } from '../table/icons.tsx';
import { LiveLog } from '../table/LiveLog.tsx';
import { Sheet } from '../table/Sheet.tsx';
import { Settings } from '../table/TopBar.tsx';
import { useSound } from '../table/useSound.ts';
import { Before } from './Before.tsx';
import { Done } from './Done.tsx';
import { Hand } from './Hand.tsx';
import { Held } from './Held.tsx';
import { House } from './House.tsx';
import type { MurphyProps } from './props.ts';
import { useDealer } from './useDealer.ts';
import { Way } from './Way.tsx';

export function MurphyTable(props: MurphyProps) {
  const { view, room, text, line, nudged } = props;
  const [sheet, open] = useState<'help' | 'menu' | null>(null);
  const dealer = useDealer(props);
  useSound(view, props.sound, murphySounds);
  const words = text.murphy.table;
  const before = murphyBefore(view, room, text);
  const banner = dealer.failed
    ? ({ tone: 'wait', words: text.table.wait.failed } as const)
    : (murphyBanner(view, room, text, line) ?? (nudged ? ({ tone: 'wait', words: words.nudge } as const) : null));
  return (
    <div class="table murphy-table" data-phase={view.phase}>
      <header class="top">
        <h1 class="top-title">{props.title}</h1>
        <p class="top-level pill">
          {text.shell.lobby.levelNumber(props.number)} · {text.murphy.you}
        </p>
        <p class="murphy-clock" data-stands={view.held.length > 0}>
          {view.phase === 'running' ? (view.held.length > 0 ? words.stands : words.runs) : ''}
        </p>
        <div class="top-settings">
          <Settings props={props} onHelp={() => open('help')} />
        </div>
        <button
          type="button"
          class="round top-menu"
          aria-label={text.table.top.menu}
          aria-haspopup="dialog"
          onClick={() => open('menu')}
        >
          <Icon name="menu" />
        </button>
      </header>
      <main class="murphy-board">
        <House end="client" view={view} room={room} text={text} />
        <House end="server" view={view} room={room} text={text} />
        <Way view={view} text={text} />
        {banner === null ? null : (
          <p class="banner" data-tone={banner.tone} role="status">
            {banner.words}
          </p>
        )}
        {before === null ? (
          <Held view={view} text={text} onBack={dealer.ready} />
        ) : (
          <Before seats={before} code={room.code} isReady={view.ready} onReady={dealer.ready} text={text} />
        )}
        <Hand view={view} text={text} dealer={dealer} />
        <section class="panel murphy-rules" aria-label={text.table.help.title}>
          <h2 class="panel-title">{text.table.help.title}</h2>
          <Help text={text} />
        </section>
        <Done view={view} text={text} />
      </main>
      {sheet === null ? null : (
        <Sheet
          key={sheet}
          title={sheet === 'help' ? text.table.help.title : text.table.top.menu}
          close={text.table.help.close}
          onClose={() => open(null)}
        >
          {sheet === 'help' ? (
            <Help text={text} />
          ) : (
            <div class="menu">
              <Settings props={props} onHelp={() => open('help')} />
            </div>
          )}
        </Sheet>
      )}
      <LiveLog view={view} text={text} says={murphySays} />
    </div>
  );
}

const Help = ({ text }: Pick<MurphyProps, 'text'>) => (
  <>
    {text.murphy.table.help.map((line) => (
      <p key={line} class="help-line">
        {line}
      </p>
    ))}
  </>
);
