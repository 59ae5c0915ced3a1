/** The lobby: one page for three ways in. What is chosen is remembered while the page is open. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { CreateRequest } from '#shared/wire/index.ts';
import { helpFor, request, withHelp } from '../app/begin.ts';
import type { PageProps } from '../app/props.ts';
import { WAYS, type Way } from '../app/route.ts';
import { EnterCode } from './EnterCode.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { More } from './More.tsx';
import { SetupChoice } from './SetupChoice.tsx';
import './lobby.css';

/** The last choice, so that going back and forth loses nothing. */
const chosen = signal<CreateRequest>(request('first-contact', ''));
/** Until a help has been chosen here, it is the one that the player's last boards ask for. */
const isHelpChosen = signal(false);

export function Lobby({ net, settings, journey, router, route }: PageProps) {
  const way: Way = route.page === 'lobby' ? route.way : 'alone';
  const level = route.page === 'lobby' ? route.level : null;
  const { lobby } = settings.text.value.shell;
  useEffect(() => {
    if (!isHelpChosen.value) chosen.value = { ...chosen.value, ...withHelp(helpFor(journey)) };
  }, [journey]);
  useEffect(() => {
    if (level) chosen.value = { ...chosen.value, level };
  }, [level]);
  return (
    <main class="lobby">
      <h1 class="hidden">{lobby.title}</h1>
      <nav class="tabs" aria-label={lobby.title}>
        {WAYS.map((each) => (
          <button
            key={each}
            type="button"
            class="tab"
            aria-current={each === way ? 'page' : undefined}
            onClick={() => router.go({ page: 'lobby', way: each, level: null }, 'replace')}
          >
            {lobby.ways[each]}
          </button>
        ))}
      </nav>
      {way === 'code' ? (
        <EnterCode net={net} settings={settings} />
      ) : (
        <Setup net={net} settings={settings} journey={journey} way={way} />
      )}
    </main>
  );
}

interface SetupProps extends Pick<PageProps, 'net' | 'settings' | 'journey'> {
  readonly way: 'alone' | 'friend';
}

function Setup({ net, settings, journey, way }: SetupProps) {
  const { shell } = settings.text.value;
  const { lobby } = shell;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<keyof typeof shell.errors | null>(null);
  const set = (change: Partial<CreateRequest>) => {
    chosen.value = { ...chosen.value, ...change };
    if (change.help) isHelpChosen.value = true;
  };
  const start = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const { partner } = chosen.value;
    const bot = partner === 'person' ? 'steady' : partner;
    const made = await net.create({
      ...chosen.value,
      partner: way === 'friend' ? 'person' : bot,
      name: settings.name.value.trim(),
    });
    setBusy(false);
    if (!made.ok) setError(made.error);
  };
  const words = error === null ? null : shell.errors[error];
  return (
    <form class="setup" onSubmit={start}>
      <LevelChoice settings={settings} value={chosen.value} set={set} />
      <div class="setup-side">
        <section class="paper setup-sheet">
          <SetupChoice settings={settings} journey={journey} value={chosen.value} set={set} way={way} />
          <More settings={settings} value={chosen.value} set={set} />
        </section>
        <div class="setup-go">
          {words && (
            <p class="setup-error" role="alert">
              <strong>{words.title}.</strong> {words.body}
            </p>
          )}
          <button class="button" data-look="big" type="submit" disabled={busy}>
            {busy ? lobby.busy : way === 'friend' ? lobby.invite : lobby.start}
          </button>
        </div>
      </div>
    </form>
  );
}
