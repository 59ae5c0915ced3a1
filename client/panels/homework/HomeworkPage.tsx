/** Homework, without an account: what is to be played, how one's tries stand, and the file to hand in. */
import { useEffect, useState } from 'preact/hooks';
import { DAY, MINUTE, type Ms } from '#shared/base/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { TaskSheet } from '#shared/wire/index.ts';
import type { NetError } from '../../net/index.ts';
import type { PageProps } from '../app/props.ts';
import { sitAt } from '../daily/sitAt.ts';
import { Notice } from '../parts/Notice.tsx';
import { Stars } from '../parts/Stars.tsx';
import { HandIn } from './HandIn.tsx';
import { type ItemState, itemState } from './items.ts';
import { type KeptHomework, openHomeworkStore, withTry } from './kept.ts';
import './homework.css';

const store = openHomeworkStore(storage());

/** Storage that may be forbidden. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export function HomeworkPage(props: PageProps) {
  const { net, settings, route } = props;
  const link = route.page === 'homework' ? route.link : '';
  const { classroom, shell } = settings.text.value;
  const [sheet, setSheet] = useState<TaskSheet | null>(null);
  const [error, setError] = useState<NetError | null>(null);
  const isUp = net.line.value === 'up';
  useEffect(() => {
    if (!isUp) return;
    let left = false;
    void net.lookAtTask(link).then((told) => {
      if (left) return;
      setSheet(told.ok ? told.value : null);
      setError(told.ok ? null : told.error);
    });
    return () => {
      left = true;
    };
  }, [net, link, isUp]);
  if (sheet) return <Sheet key={link} {...props} sheet={sheet} link={link} />;
  const words = error === null ? classroom.homework.page.loading : shell.errors[error];
  return (
    <main class="middle" aria-busy={error === null}>
      <Notice words={words} mood={error === null ? 'sly' : 'sorry'} page />
    </main>
  );
}

function Sheet(props: PageProps & { readonly sheet: TaskSheet; readonly link: string }) {
  const { net, settings, journey, sheet, link } = props;
  const text = settings.text.value;
  const words = text.classroom.homework;
  const { last } = journey.kept.value;
  const [kept, setKept] = useState<KeptHomework>(() => store.find(link));
  const [isSafe, setSafe] = useState(true);
  const [state, setState] = useState<'idle' | 'starting' | NetError>('idle');
  const name = kept.name ?? settings.name.value;
  const keep = (next: KeptHomework) => {
    setSafe(store.keep(next));
    setKept(next);
  };
  const scoreOf = ({ match }: { readonly match: string }) => last.find((one) => one.match === match)?.score ?? 0;
  const play = async (item: number) => {
    setState('starting');
    // The name to hand in with goes out with the file only.
    const seated = await net.playTask(link, item, settings.name.value.trim());
    if (!seated.ok) return setState(seated.error);
    const { match, token } = seated.value;
    const tries = withTry(kept.tries, { match, token, item }, scoreOf);
    keep({ ...kept, name: kept.name, tries });
  };
  const states = sheet.items.map((_, item) =>
    itemState(kept.tries, item, last, (match) => net.seats.find(match) !== null),
  );
  const error = state === 'idle' || state === 'starting' ? null : text.shell.errors[state];
  return (
    <main class="homework">
      <section class="paper homework-sheet" aria-labelledby="homework">
        <p class="label">{words.title}</p>
        <h1 class="homework-title" id="homework">
          {sheet.title || words.title}
        </h1>
        <p class="homework-due" data-over={sheet.over}>
          {dueIn(sheet, text)}
        </p>
        <p class="homework-sentence">{words.page.sentence}</p>
        <ol class="homework-items">
          {sheet.items.map(({ level, role }, item) => (
            <li key={item} class="homework-item">
              <div class="homework-words">
                <h2 class="homework-level">{text.levels[level].name}</h2>
                <p class="form-hint">
                  {text.shell.lobby.roles[role].name} · {text.table.top.helps[sheet.help]}
                </p>
              </div>
              <Standing of={states[item]} text={text} />
              <Act
                of={states[item]}
                level={text.levels[level].name}
                text={text}
                isBusy={state === 'starting'}
                play={() => void play(item)}
                goOn={(match) => sitAt(match, props)}
              />
            </li>
          ))}
        </ol>
        {error && (
          <p class="setup-error" role="alert">
            <strong>{text.joining.lead(error.title)}</strong>
            {error.body}
          </p>
        )}
        <p class="form-hint">{isSafe ? words.page.kept : words.page.keptNot}</p>
      </section>
      <HandIn
        net={net}
        text={text}
        sheet={sheet}
        link={link}
        won={states.filter(({ stars }) => stars !== null).length}
        isAny={states.some(({ tries }) => tries > 0)}
        tokens={kept.tries.map(({ token }) => token)}
        name={name}
        setName={(next) => keep({ ...kept, name: next })}
      />
    </main>
  );
}

interface OfItem {
  readonly of: ItemState | undefined;
  readonly text: Text;
}

function Standing({ of, text }: OfItem) {
  const words = text.classroom.homework.page;
  if (!of || of.tries === 0) return <p class="homework-standing">{words.toDo}</p>;
  return (
    <p class="homework-standing">
      {of.stars === null ? (
        words.unfinished
      ) : (
        <>
          <Stars lit={of.stars} />
          <span class="hidden">{text.shell.debrief.stars(of.stars)}</span>
        </>
      )}
      <span class="homework-tries">{words.tries(of.tries)}</span>
    </p>
  );
}

interface ActProps extends OfItem {
  readonly level: string;
  readonly isBusy: boolean;
  readonly play: () => void;
  readonly goOn: (match: string) => void;
}

/** A try that was begun is gone on with; a new one can be begun at any time. */
function Act({ of, level, text, isBusy, play, goOn }: ActProps) {
  const words = text.classroom.homework.page;
  const running = of?.running ?? null;
  const [say, act] =
    running === null ? [of?.tries ? words.again : words.play, play] : [words.goOn, () => goOn(running)];
  return (
    <button
      class="button"
      data-look={of?.tries && running === null ? undefined : 'go'}
      type="button"
      disabled={isBusy}
      aria-label={words.of(say, level)}
      onClick={act}
    >
      {say}
    </button>
  );
}

/** When it is due, in words; the server says whether it was. */
function dueIn({ due, over }: TaskSheet, text: Text): string {
  const words = text.classroom.homework;
  if (due === null) return words.noDue;
  const date = new Intl.DateTimeFormat(text.tag, { dateStyle: 'full', timeStyle: 'short' }).format(due);
  return over ? words.page.dueWas(date) : words.page.dueAt(date, leftOf(due - Date.now(), text.tag));
}

const HOUR: Ms = 60 * MINUTE;

function leftOf(left: Ms, tag: string): string {
  const relative = new Intl.RelativeTimeFormat(tag);
  if (left >= 2 * DAY) return relative.format(Math.floor(left / DAY), 'day');
  if (left >= 2 * HOUR) return relative.format(Math.floor(left / HOUR), 'hour');
  return relative.format(Math.max(0, Math.floor(left / MINUTE)), 'minute');
}
