/** A match of a round that is over, on the host's own screen: to find the moment that is worth asking about or showing. */
import { useEffect, useState } from 'preact/hooks';
import { pollMoments } from '#shared/classroom/index.ts';
import { levelOfMatch } from '#shared/levels/index.ts';
import type { ENDS } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { ClassNet, NetError } from '../../net/index.ts';
import { type Film, filmOf, frameOfEntry } from '../../present/index.ts';
import { lazy, useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import type { HostPart } from './hosting.ts';

/** Which match, and before which of its entries it begins; null: at the first place that is worth asking about. */
export interface Looking {
  readonly match: string;
  readonly entry: number | null;
}

export interface OnLook {
  readonly onLook: (looking: Looking) => void;
}

interface LookProps extends HostPart {
  readonly looking: Looking;
  readonly classNet: ClassNet;
  readonly onHome: () => void;
  readonly onClose: () => void;
}

const replayPart = lazy(async () => (await import('../replay/index.ts')).Replay);

export function Look({ host, looking, classNet, onHome, onClose }: LookProps) {
  const { text, settings, view, run } = host;
  const words = text.classroom.host;
  const film = useFilm(classNet, looking.match);
  const { value: Replay, failed } = useLazy(replayPart);
  const problem = failed ? text.shell.line.broken : film.error && problemOf(film.error, text);
  if (problem)
    return (
      <main class="middle">
        <Notice words={problem} page>
          <button class="button" type="button" onClick={onClose}>
            {words.run.close}
          </button>
        </Notice>
      </main>
    );
  if (!Replay || !film.value) return <main class="middle" aria-busy="true" />;
  const { value, moments } = film;
  const places = moments.map((entry) => frameOfEntry(value, entry));
  const entryAt = (frame: number): number => value.frames[frame]?.entry ?? 0;
  const mayName = view.asked?.match === looking.match && view.asked.answer === 'yes';
  const show = (frame: number, named: boolean) => {
    onClose();
    void run({ do: 'show', shown: { match: looking.match, entry: entryAt(frame), named, runs: true } });
  };
  return (
    <Replay
      film={value}
      title={text.levels[value.level.id as keyof typeof text.levels]?.name ?? ''}
      names={namesOf(host, looking.match)}
      settings={settings}
      begin={frameOfEntry(value, looking.entry ?? moments[0] ?? 0)}
      onHome={onHome}
      onClose={onClose}
      actions={(frame, go) => (
        <>
          <Ask
            host={host}
            at={places.indexOf(frame)}
            places={places}
            go={() => go(places.find((place) => place > frame) ?? places[0] ?? 0)}
            ask={(place) => {
              onClose();
              void run({ do: 'poll', match: looking.match, entry: moments[place] ?? 0 });
            }}
          />
          <button class="button" type="button" onClick={() => show(frame, false)}>
            {words.between.showHere}
          </button>
          {mayName && (
            <button class="button" type="button" onClick={() => show(frame, true)}>
              {words.between.showNamed}
            </button>
          )}
        </>
      )}
    />
  );
}

interface AskProps extends HostPart {
  /** The frames before which it is good to ask, and the place among them of the one that is shown; -1: it is none. */
  readonly places: readonly number[];
  readonly at: number;
  readonly go: () => void;
  readonly ask: (place: number) => void;
}

/** Not everywhere is there something to ask: the way to the next such place is beside it. */
function Ask({ host: { view, text }, places, at, go, ask }: AskProps) {
  const words = text.classroom.host.between;
  if (places.length === 0 || view.poll?.open) return null;
  return (
    <>
      <button class="button" data-look="go" type="button" disabled={at < 0} onClick={() => ask(at)}>
        {words.pollHere}
      </button>
      <button class="button" type="button" onClick={go}>
        {words.pollNext}
      </button>
    </>
  );
}

type Problem = NetError | 'no-film';

interface Shown {
  readonly value: Film | null;
  /** Entries before which it is good to stop and ask. */
  readonly moments: readonly number[];
  readonly error: Problem | null;
}

const NOT_YET: Shown = { value: null, moments: [], error: null };

function useFilm(classNet: ClassNet, match: string) {
  const [film, set] = useState<Shown>(NOT_YET);
  useEffect(() => {
    let left = false;
    void classNet.film(match).then((told) => {
      if (left) return;
      if (!told.ok) return set({ ...NOT_YET, error: told.error });
      const { record } = told.value;
      const level = levelOfMatch(record.header);
      const made = level && filmOf(record, level);
      if (level === null || !made?.ok) return set({ ...NOT_YET, error: 'no-film' });
      set({ value: made.value, moments: pollMoments(record, level), error: null });
    });
    return () => {
      left = true;
    };
  }, [classNet, match]);
  return film;
}

const problemOf = (problem: Problem, { shell, classroom }: Text) =>
  problem === 'no-film' ? { title: classroom.host.between.filmFailed, body: '' } : shell.errors[problem];

/** As they are called in the class; bots as bots. */
function namesOf({ view, text }: HostPart['host'], match: string) {
  const table = view.last?.tables.find((one) => one.match === match);
  const name = (end: (typeof ENDS)[number]) =>
    table ? (table.names[end] ?? text.classroom.host.people.bot) : text.table.own.ends[end];
  return { client: name('client'), server: name('server') };
}
