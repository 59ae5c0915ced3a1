/** What comes next, and the one thing to take along. */
import { useMemo, useState } from 'preact/hooks';
import { isCustom } from '#shared/custom/index.ts';
import { isLevelId, type LevelId, levelOf, levelOfMatch } from '#shared/levels/index.ts';
import type { Level } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Told } from '#shared/wire/index.ts';
import { openDraft } from '../../editor/index.ts';
import { nextLevel } from '../../journey/index.ts';
import type { NetError } from '../../net/index.ts';
import { type Telling, tellingOf, triedOf, wordsOf } from '../../present/index.ts';
import { ghostIsDue, helpFor, request, withHelp } from '../app/begin.ts';
import { addressOf, type Route } from '../app/route.ts';
import { alone, asBefore } from '../app/seating.ts';
import type { SeatProps } from '../match/props.ts';
import { isShared, useMoments } from '../whatif/after.ts';
import { namesOf } from './names.ts';

export const levelOfTold = ({ record }: Told): Level => levelOfMatch(record.header) ?? levelOf('first-contact');

export type ToldProps = SeatProps & Told;

/** What comes next: the other side of the same board's level, the next level, or home. */
export function Onward({
  net,
  settings,
  journey,
  debrief,
  view,
  room,
  level,
  onHome,
}: ToldProps & { readonly level: Level }) {
  const { joining, shell, levels, murphy } = settings.text.value;
  const words = shell.debrief;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<NetError | null>(null);
  // The way that the map shows; where that is this very level, the one that follows it.
  const shown = nextLevel(journey.progress.value).level;
  const next = shown === level.id ? level.next : shown;
  const begin = (how: () => ReturnType<typeof net.again>) => async () => {
    setBusy(true);
    setError(null);
    const begun = await how();
    setBusy(false);
    if (!begun.ok) setError(begun.error);
  };
  const { setup } = debrief;
  /** What did not come about is not to be played from the other side, but once more. */
  const missed = debrief.ending === 'missed';
  const leaveFor = (route: Route) => () => {
    void net.leave();
    location.assign(addressOf(route));
  };
  /** The help is what this match, too, made of it. */
  const nextOne = (to: LevelId) =>
    net.create({
      ...request(to, settings.name.value),
      ...withHelp(helpFor(journey)),
      speed: setup.speed,
      ...asBefore(view.seat, setup.occupants),
    });
  return (
    <div class="onward">
      {error && (
        <p class="onward-error" role="alert">
          {joining.sentences(shell.errors[error].title, shell.errors[error].body)}
        </p>
      )}
      {room.homework !== undefined ? (
        <a class="button" data-look="go" href={addressOf({ page: 'homework', link: room.homework })}>
          {settings.text.value.classroom.homework.page.back}
        </a>
      ) : room.daily === undefined ? (
        <button class="button" data-look="go" type="button" disabled={busy} onClick={begin(() => net.again(!missed))}>
          {missed ? words.again : setup.murphy ? murphy.again.trade : words.swap}
        </button>
      ) : (
        <a class="button" data-look="go" href={addressOf({ page: 'daily' })}>
          {settings.text.value.daily.link}
        </a>
      )}
      {next !== null && isLevelId(next) && room.homework === undefined && (
        <button
          class="button"
          type="button"
          disabled={busy}
          onClick={
            ghostIsDue(journey, next)
              ? leaveFor({ page: 'ghost', level: next, role: view.seat })
              : begin(() => nextOne(next))
          }
        >
          {words.next(levels[next].name)}
        </button>
      )}
      {(!missed || room.daily !== undefined) && room.homework === undefined && (
        <button class="button" data-look="quiet" type="button" disabled={busy} onClick={begin(() => net.again(false))}>
          {room.daily === undefined ? words.again : settings.text.value.daily.practise}
        </button>
      )}
      {isCustom(level) && (
        <button
          class="button"
          data-look="quiet"
          type="button"
          onClick={() => {
            openDraft(settings.text.value).bring(level);
            leaveFor({ page: 'edit', from: null })();
          }}
        >
          {settings.text.value.editor.card.mine}
        </button>
      )}
      <button class="button" data-look="quiet" type="button" onClick={leaveFor({ page: 'map', level: null })}>
        {settings.text.value.journey.map.link}
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

export interface TakeHomeProps extends ToldProps {
  readonly level: Level;
  /** In a class the next match is the class's. */
  readonly mayPractise?: boolean;
}

export function TakeHome(props: TakeHomeProps) {
  const { net, settings, debrief, record, view, room, level, mayPractise = true } = props;
  const text = settings.text.value;
  const { shell, levels, takeaways } = text;
  const moments = useMoments(record, level);
  const names = namesOf(room, view.seat, text).plain;
  const telling = useMemo(
    () => tellingOf(debrief, moments, level, view.seat, names),
    [debrief, moments, level, view.seat, names.client, names.server],
  );
  const { lesson } = telling;
  const practise = (where: LevelId) =>
    net.create({
      ...request(where, settings.name.value),
      help: debrief.setup.help,
      clock: debrief.setup.clock,
      ...alone(view.seat, 'steady'),
    });
  return (
    <section class="paper card-sheet" aria-labelledby="take-home">
      <h2 class="label" id="take-home">
        {shell.debrief.takeHome}
      </h2>
      <p class="take-home">{takeaways[lesson.takeaway]}</p>
      {telling.best && <Tried best={telling.best} isShared={isShared(record)} text={text} />}
      {lesson.takeaway === 'clean' && <p class="take-home-more">{wordsOf(level, text).takeHome}</p>}
      <div class="take-home-foot">
        {mayPractise && lesson.takeaway !== 'clean' && lesson.level !== null && (
          <button
            class="button"
            data-look="quiet"
            type="button"
            onClick={() => void practise(lesson.level ?? 'first-contact')}
          >
            {shell.debrief.practise(levels[lesson.level].name)}
          </button>
        )}
        <span class="tag">{level.sections.map((one) => `§${one}`).join(' ')}</span>
      </div>
    </section>
  );
}

interface TriedProps {
  readonly best: NonNullable<Telling['best']>;
  readonly isShared: boolean;
  readonly text: Text;
}

/** The move that tells it best, and what would have come of it. */
function Tried({ best, isShared, text }: TriedProps) {
  const { tried, triedShared, came, ends } = text.whatIf;
  const { moment } = best;
  return (
    <p class="take-home-more">
      {text.joining.sentences(
        tried(triedOf(moment.move), text.shell.debrief.seconds(moment.match.at)),
        best.came ? came[best.came.word](best.came.facts) : '',
        ends[best.ends.word](best.ends.facts),
        isShared ? triedShared : '',
      )}
    </p>
  );
}
