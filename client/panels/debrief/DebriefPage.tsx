/** The debrief of a match that is over: fetched, then shown whole. */
import { useEffect, useState } from 'preact/hooks';
import { isLevelId, LEVELS, type LevelId } from '#shared/levels/index.ts';
import { type Debrief, type End, otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { NetError } from '../../net/index.ts';
import { diaryOf, ladderOf, ownLesson } from '../../present/index.ts';
import { request } from '../app/begin.ts';
import type { SeatProps } from '../match/MatchPage.tsx';
import { Bar } from '../parts/Bar.tsx';
import { Murphy } from '../parts/Murphy.tsx';
import { Notice } from '../parts/Notice.tsx';
import { LadderPanel } from './LadderPanel.tsx';
import { Refusals } from './Refusals.tsx';
import { Result } from './Result.tsx';
import './debrief.css';

export function DebriefPage(props: SeatProps) {
  const { net, settings, onHome, room } = props;
  const { debrief: words, errors, line } = settings.text.value.shell;
  const [debrief, setDebrief] = useState<Debrief | null>(null);
  const [error, setError] = useState<NetError | null>(null);
  const isUp = net.line.value === 'up';
  useEffect(() => {
    if (debrief || error || !isUp) return;
    let left = false;
    void net.debrief().then((reply) => {
      if (left) return;
      if (reply.ok) setDebrief(reply.value);
      else setError(reply.error);
    });
    return () => {
      left = true;
    };
  }, [net, debrief, error, isUp]);
  if (debrief) return <Told {...props} debrief={debrief} key={room.match} />;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        {error ? (
          <Notice words={{ title: words.failed, body: errors[error].body }} page>
            <button class="button" data-look="go" type="button" onClick={() => setError(null)}>
              {line.retry}
            </button>
            <button class="button" type="button" onClick={onHome}>
              {line.home}
            </button>
          </Notice>
        ) : (
          <Notice words={{ title: words.loading, body: '' }} mood="sly" page />
        )}
      </main>
    </>
  );
}

type ToldProps = SeatProps & { readonly debrief: Debrief };

function Told(props: ToldProps) {
  const { settings, debrief, view, room, onHome } = props;
  const text = settings.text.value;
  const words = text.shell.debrief;
  const you = view.seat;
  const level: LevelId = isLevelId(debrief.setup.level) ? debrief.setup.level : 'first-contact';
  const ladder = ladderOf(debrief);
  const names = namesOf(room, you, text);
  const ending = text.endings[debrief.ending];
  return (
    <>
      <Bar settings={settings} onHome={onHome}>
        <p class="told-title">
          {words.title} · {text.levels[level].name}
        </p>
        <span class="tag">{text.shell.lobby.levelNumber(LEVELS[level].number)}</span>
      </Bar>
      <main class="told">
        <header class="told-head">
          <Murphy class="told-murphy" mood={debrief.ending === 'won' ? 'surprised' : 'grin'} />
          <div class="told-words">
            <h1 class="told-headline">{ending.headline}</h1>
            <p class="told-sentence">{ending.sentence}</p>
          </div>
          <Onward {...props} level={level} />
        </header>
        <LadderPanel ladder={ladder} you={you} names={names} text={text} />
        <div class="told-side">
          <Result debrief={debrief} you={you} text={text} />
          <TakeHome {...props} level={level} />
          <Refusals ladder={ladder} you={you} names={names} text={text} />
          <Diary debrief={debrief} names={names} text={text} />
        </div>
      </main>
    </>
  );
}

/** Both ends by name, one's own as 'you' in the drawing only: the diary speaks of both. */
export interface Names {
  readonly plain: { readonly [end in End]: string };
  readonly rails: { readonly [end in End]: string };
}

function namesOf(room: Room, you: End, text: Text): Names {
  const { ends } = text.table.own;
  const { debrief } = text.shell;
  const named = (end: End): string => {
    const occupant = room.setup.occupants[end];
    return occupant === 'person' ? (room.names[end] ?? ends[end]) : text.shell.lobby.partners[occupant].name;
  };
  const other = otherEnd(you);
  return {
    plain: { [you]: room.names[you] ?? ends[you], [other]: named(other) } as Names['plain'],
    rails: { [you]: debrief.you(ends[you]), [other]: debrief.them(named(other), ends[other]) } as Names['rails'],
  };
}

/** What comes next: the other side of the same board's level, the next level, or home. */
function Onward({ net, settings, debrief, view, level, onHome }: ToldProps & { readonly level: LevelId }) {
  const { shell, levels } = settings.text.value;
  const words = shell.debrief;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<NetError | null>(null);
  const next = LEVELS[level].next;
  const begin = (how: () => ReturnType<typeof net.again>) => async () => {
    setBusy(true);
    setError(null);
    const begun = await how();
    setBusy(false);
    if (!begun.ok) setError(begun.error);
  };
  const { setup } = debrief;
  const nextOne = (to: LevelId) =>
    net.create({
      ...request(to, settings.name.value),
      help: setup.help,
      clock: setup.clock,
      speed: setup.speed,
      role: view.seat,
      partner: setup.occupants[otherEnd(view.seat)],
    });
  return (
    <div class="onward">
      {error && (
        <p class="onward-error" role="alert">
          {shell.errors[error].title}. {shell.errors[error].body}
        </p>
      )}
      <button class="button" data-look="go" type="button" disabled={busy} onClick={begin(() => net.again(true))}>
        {words.swap}
      </button>
      {next !== null && isLevelId(next) && (
        <button class="button" type="button" disabled={busy} onClick={begin(() => nextOne(next))}>
          {words.next(levels[next].name)}
        </button>
      )}
      <button class="button" data-look="quiet" type="button" disabled={busy} onClick={begin(() => net.again(false))}>
        {words.again}
      </button>
      <button
        class="button"
        data-look="quiet"
        type="button"
        onClick={() => {
          void net.leave();
          onHome();
        }}
      >
        {words.home}
      </button>
    </div>
  );
}

function TakeHome({ net, settings, debrief, view, level }: ToldProps & { readonly level: LevelId }) {
  const { shell, levels, takeaways } = settings.text.value;
  const lesson = ownLesson(debrief, view.seat);
  const practise = () =>
    net.create({
      ...request(lesson.level, settings.name.value),
      help: debrief.setup.help,
      clock: debrief.setup.clock,
      role: view.seat,
    });
  return (
    <section class="paper card-sheet" aria-labelledby="take-home">
      <h2 class="label" id="take-home">
        {shell.debrief.takeHome}
      </h2>
      <p class="take-home">{takeaways[lesson.takeaway]}</p>
      {lesson.takeaway === 'clean' && <p class="take-home-more">{levels[level].takeHome}</p>}
      <div class="take-home-foot">
        {lesson.level !== level && lesson.takeaway !== 'clean' && (
          <button class="button" data-look="quiet" type="button" onClick={() => void practise()}>
            {shell.debrief.practise(levels[lesson.level].name)}
          </button>
        )}
        <span class="tag">{LEVELS[level].sections.map((one) => `§${one}`).join(' ')}</span>
      </div>
    </section>
  );
}

interface DiaryProps {
  readonly debrief: Debrief;
  readonly names: Names;
  readonly text: Text;
}

/** Murphy speaks; the same match always reads the same. */
function Diary({ debrief, names, text }: DiaryProps) {
  const lines = diaryOf(debrief.story, names.plain).flatMap(({ id, event }) => {
    const line = text.diary.entry(event);
    return line === null ? [] : [{ id, line }];
  });
  const variant = debrief.story.length;
  return (
    <section class="paper card-sheet diary" aria-labelledby="diary">
      <h2 class="label" id="diary">
        {text.shell.debrief.diary}
      </h2>
      <ol class="diary-lines">
        {lines.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
        {lines.length === 0 && <li>{text.diary.idle(variant)}</li>}
        <li class="diary-last">{text.diary.last(debrief.ending, variant)}</li>
      </ol>
    </section>
  );
}
