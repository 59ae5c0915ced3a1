/** The lobby: one page for the ways in. What is chosen is remembered while the page is open. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type LevelId, levelOf } from '#shared/levels/index.ts';
import { mayHaveMurphy } from '#shared/match/index.ts';
import { helpFor, request, withHelp } from '../app/begin.ts';
import type { PageProps } from '../app/props.ts';
import { WAYS, type Way } from '../app/route.ts';
import { alone, asNetwork, PERSON_BETWEEN, withFriends } from '../app/seating.ts';
import type { Chosen } from './chosen.ts';
import { EnterCode } from './EnterCode.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { More } from './More.tsx';
import { MurphyChoice } from './MurphyChoice.tsx';
import { SetupChoice } from './SetupChoice.tsx';
import './lobby.css';

/** The last choice, so that going back and forth loses nothing. */
const chosen = signal<Chosen>({
  ...request('first-contact', ''),
  level: 'first-contact',
  role: 'client',
  bot: 'steady',
  friend: 'end',
  company: 'bots',
});
/** Until a help has been chosen here, it is the one that the player's last boards ask for. */
const isHelpChosen = signal(false);
/** Where whoever wants to be the network begins: both ends say goodbye, and each FIN has an answer. */
const FIRST_FOR_MURPHY = 'goodbye-properly';

export function Lobby(props: PageProps) {
  const { net, settings, journey, router, route } = props;
  const way: Way = route.page === 'lobby' ? route.way : 'alone';
  const level = route.page === 'lobby' ? route.level : null;
  const { lobby } = settings.text.value.shell;
  useEffect(() => {
    if (!isHelpChosen.value) chosen.value = { ...chosen.value, ...withHelp(helpFor(journey)) };
  }, [journey]);
  useEffect(() => {
    const { level: last } = chosen.value;
    if (level) chosen.value = { ...chosen.value, level };
    else if (way === 'murphy' && !offersMurphy(last)) chosen.value = { ...chosen.value, level: FIRST_FOR_MURPHY };
  }, [way, level]);
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
      {way === 'code' ? <EnterCode {...props} /> : <Setup net={net} settings={settings} journey={journey} way={way} />}
    </main>
  );
}

const offersMurphy = (level: LevelId): boolean => mayHaveMurphy(levelOf(level));

interface SetupProps extends Pick<PageProps, 'net' | 'settings' | 'journey'> {
  readonly way: Exclude<Way, 'code'>;
}

function Setup({ net, settings, journey, way }: SetupProps) {
  const { joining, shell } = settings.text.value;
  const { lobby } = shell;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<keyof typeof shell.errors | null>(null);
  const set = (change: Partial<Chosen>) => {
    chosen.value = { ...chosen.value, ...change };
    if (change.help) isHelpChosen.value = true;
  };
  const value = chosen.value;
  const seating = seatingOf(way, value);
  const { murphy, occupants, role } = seating;
  const start = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const { bot: _bot, friend: _friend, company: _company, ...choice } = value;
    const luck = murphy ? PERSON_BETWEEN : {};
    const made = await net.create({ ...choice, ...luck, ...seating, name: settings.name.value.trim() });
    setBusy(false);
    if (!made.ok) setError(made.error);
  };
  const words = error === null ? null : shell.errors[error];
  const given = { settings, value, set };
  const invites = way === 'friend' || (role === 'network' && Object.values(occupants).includes('person'));
  return (
    <form class="setup" onSubmit={start}>
      <LevelChoice {...given} withMurphy={way === 'murphy'} />
      <div class="setup-side">
        <section class="paper setup-sheet">
          {way === 'murphy' ? (
            <MurphyChoice {...given} />
          ) : (
            <SetupChoice {...given} journey={journey} way={way} hasMurphy={offersMurphy(value.level)} />
          )}
          <More {...given} withMurphy={murphy} />
        </section>
        <div class="setup-go">
          {words && (
            <p class="setup-error" role="alert">
              <strong>{joining.lead(words.title)}</strong>
              {words.body}
            </p>
          )}
          <button class="button" data-look="big" type="submit" disabled={busy}>
            {busy ? lobby.busy : invites ? lobby.invite : lobby.start}
          </button>
        </div>
      </div>
    </form>
  );
}

function seatingOf(way: SetupProps['way'], { level, role, bot, friend, company }: Chosen) {
  if (way === 'murphy') return asNetwork(company, bot);
  return way === 'alone' ? alone(role, bot) : withFriends(role, offersMurphy(level) ? friend : 'end', bot);
}
