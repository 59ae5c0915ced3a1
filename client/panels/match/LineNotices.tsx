/** What there is to say about the line while a match is on: reconnecting, the server going or gone, another tab. */
import { useEffect, useState } from 'preact/hooks';
import type { Net } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import { Notice, Ribbon } from '../parts/Notice.tsx';

export interface LineNoticesProps {
  readonly net: Net;
  readonly settings: Settings;
  readonly onHome: () => void;
}

/** A line that blinks needs no words (ms). */
const BLINK = 1200;
/** After this the server is called gone (ms). */
const LONG = 20_000;

export function LineNotices({ net, settings, onHome }: LineNoticesProps) {
  const { line } = settings.text.value.shell;
  const state = net.line.value;
  const since = useSince(state === 'down', [BLINK, LONG]);
  if (net.takenOver.value)
    return (
      <div class="veil" role="dialog" aria-modal="true" aria-label={line.takenOver.title}>
        <div class="paper">
          <Notice words={line.takenOver} mood="surprised">
            <button class="button" data-look="go" type="button" onClick={net.takeBack}>
              {line.takeBack}
            </button>
            <button class="button" type="button" onClick={onHome}>
              {line.home}
            </button>
          </Notice>
        </div>
      </div>
    );
  if (state === 'closing') return <Ribbon words={line.closing} tone="bad" floats />;
  if (since === 2) return <Ribbon words={line.gone} tone="bad" floats />;
  // The table has its own word for a short break.
  if (since === 1 && !isAtTable(net)) return <Ribbon words={line.reconnecting} tone="bad" floats />;
  if (!net.seats.safe) return <NotKept settings={settings} />;
  return null;
}

const isAtTable = ({ view, room }: Net): boolean => view.value?.phase !== 'ended' && room.value?.code === null;

function NotKept({ settings }: Pick<LineNoticesProps, 'settings'>) {
  const { line } = settings.text.value.shell;
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <Ribbon words={{ title: '', body: line.notKept }} tone="calm" floats>
      <button class="button" data-look="quiet" type="button" onClick={() => setSeen(true)}>
        {line.close}
      </button>
    </Ribbon>
  );
}

/** How many of the durations have passed since `on` became true (ms). */
function useSince(on: boolean, durations: readonly number[]): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    setPassed(0);
    if (!on) return;
    const timers = durations.map((ms, i) => setTimeout(() => setPassed(i + 1), ms));
    return () => timers.forEach(clearTimeout);
  }, [on]);
  return on ? passed : 0;
}
