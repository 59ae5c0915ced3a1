/** The debrief of a match that is over: fetched, then shown whole. */
import { useEffect, useState } from 'preact/hooks';
import { isLevelId, LEVELS, type LevelId } from '#shared/levels/index.ts';
import type { Told } from '#shared/wire/index.ts';
import type { NetError } from '../../net/index.ts';
import { ladderOf } from '../../present/index.ts';
import type { SeatProps } from '../match/props.ts';
import { Bar } from '../parts/Bar.tsx';
import { Murphy } from '../parts/Murphy.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Diary } from './Diary.tsx';
import { LadderPanel } from './LadderPanel.tsx';
import { namesOf } from './names.ts';
import { Onward, TakeHome, type ToldProps } from './Onward.tsx';
import { Refusals } from './Refusals.tsx';
import { Result } from './Result.tsx';
import './debrief.css';

export function DebriefPage(props: SeatProps) {
  const { net, settings, onHome, room } = props;
  const { debrief: words, errors, line } = settings.text.value.shell;
  const [told, setTold] = useState<Told | null>(null);
  const [error, setError] = useState<NetError | null>(null);
  const isUp = net.line.value === 'up';
  useEffect(() => {
    if (told || error || !isUp) return;
    let left = false;
    void net.debrief().then((reply) => {
      if (left) return;
      if (reply.ok) setTold(reply.value);
      else setError(reply.error);
    });
    return () => {
      left = true;
    };
  }, [net, told, error, isUp]);
  if (told) return <Whole {...props} {...told} key={room.match} />;
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

function Whole(props: ToldProps) {
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
            <p class="label told-over">{`${words.title} · ${text.levels[level].name}`}</p>
            <h1 class="told-headline">{ending.headline}</h1>
            <p class="told-sentence">{ending.sentence}</p>
          </div>
          <Onward {...props} level={level} />
        </header>
        <div class="told-main">
          <LadderPanel ladder={ladder} you={you} names={names} text={text} />
          <Diary debrief={debrief} names={names} text={text} />
        </div>
        <div class="told-side">
          <Result debrief={debrief} you={you} text={text} />
          <TakeHome {...props} level={level} />
          <Refusals ladder={ladder} you={you} names={names} text={text} />
        </div>
      </main>
    </>
  );
}
