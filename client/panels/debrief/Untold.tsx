/** A debrief that is not there yet: asked for once the line is up, and what is said when it does not come. */
import { useEffect, useState } from 'preact/hooks';
import type { Told } from '#shared/wire/index.ts';
import type { Asking, Net, NetError } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import { NotYet } from '../daily/NotYet.tsx';
import { Bar } from '../parts/Bar.tsx';
import { Notice } from '../parts/Notice.tsx';

export interface ToldState {
  readonly told: Told | null;
  readonly error: NetError | null;
  readonly again: () => void;
}

/** `ask` must stay the same function from one drawing to the next. */
export function useTold(net: Net, ask: () => Asking<Told>): ToldState {
  const [told, setTold] = useState<Told | null>(null);
  const [error, setError] = useState<NetError | null>(null);
  const isUp = net.line.value === 'up';
  useEffect(() => {
    if (told || error || !isUp) return;
    let left = false;
    void ask().then((reply) => {
      if (left) return;
      if (reply.ok) setTold(reply.value);
      else setError(reply.error);
    });
    return () => {
      left = true;
    };
  }, [ask, told, error, isUp]);
  return { told, error, again: () => setError(null) };
}

export interface UntoldProps {
  readonly settings: Settings;
  /** Over an error that says no more than that it did not work. */
  readonly title: string;
  readonly error: NetError | null;
  readonly onAgain: () => void;
  readonly onHome: () => void;
}

export function Untold({ settings, title, error, onAgain, onHome }: UntoldProps) {
  const { debrief, errors, line } = settings.text.value.shell;
  const isGone = error === 'unknown-link';
  if (error === 'day-not-over')
    return (
      <>
        <Bar settings={settings} onHome={onHome} />
        <main class="middle">
          <NotYet settings={settings} onOpen={onAgain} />
        </main>
      </>
    );
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        {error ? (
          <Notice words={isGone ? errors[error] : { title, body: errors[error].body }} page>
            {!isGone && (
              <button class="button" data-look="go" type="button" onClick={onAgain}>
                {line.retry}
              </button>
            )}
            <button class="button" type="button" onClick={onHome}>
              {line.home}
            </button>
          </Notice>
        ) : (
          <Notice words={{ title: debrief.loading, body: '' }} mood="sly" page />
        )}
      </main>
    </>
  );
}
