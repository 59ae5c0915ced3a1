/** The table: everything on the screen of a match but what the stage draws. Read controller.ts for what the hand does. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SeatView } from '#shared/match/index.ts';
import {
  type Around,
  announcements,
  bannerOf,
  beforeOf,
  type CoachModel,
  coachOf,
  connectionOf,
  keptOn,
  litOf,
  soundsBetween,
} from '../../present/index.ts';
import { Backlog } from './Backlog.tsx';
import { Before } from './Before.tsx';
import { Calls } from './Calls.tsx';
import { Coach, HintButton } from './Coach.tsx';
import { Composer } from './Composer.tsx';
import { type Controller, createController } from './controller.ts';
import { Diagram } from './Diagram.tsx';
import { Duty } from './Duty.tsx';
import { Hand } from './Hand.tsx';
import { Inbox } from './Inbox.tsx';
import { useKeyboard } from './keyboard.ts';
import { Lines } from './Lines.tsx';
import { LiveLog } from './LiveLog.tsx';
import { NamePrompt } from './NamePrompt.tsx';
import { OwnPanel } from './OwnPanel.tsx';
import { Partner } from './Partner.tsx';
import type { TableProps } from './props.ts';
import { Sheets } from './Sheets.tsx';
import { TopBar } from './TopBar.tsx';
import { useSound } from './useSound.ts';
import { Watch } from './Watch.tsx';
import { Wire } from './Wire.tsx';

/** Guided shows the next step after this time without a move. */
const IDLE = 6000;

export function Table(given: TableProps) {
  const newest = useRef(given);
  const latest = useMemo(() => () => newest.current, []);
  const hand = useMemo(() => createController(latest), [latest]);
  const props: TableProps = { ...given, view: keptOn(given.view, hand.kept.value) };
  newest.current = props;
  const { view, room, level, text } = props;
  useKeyboard(hand, latest);
  useIdle(hand, view);
  useSound(view, props.sound, soundsBetween);
  const around: Around = { nudged: props.nudged, idle: hand.idle.value };
  const coach = coachOf(view, level, text, around);
  useShown(hand, props);
  useBotsMove(hand, view);
  const before = beforeOf(view, room, text);
  const banner = bannerOf(view, room, text, props.line);
  return (
    <div class="table" data-help={view.setup.help} data-phase={view.phase} data-shown={props.shown?.on}>
      <TopBar props={props} hand={hand} />
      <main class="board" inert={props.shown !== undefined}>
        <div class="side left">
          <OwnPanel view={view} level={level} text={text} />
          <section class="panel map" aria-label={text.table.diagram.title}>
            <h2 class="panel-title">{text.table.diagram.title}</h2>
            <Diagram view={view} text={text} hand={hand} />
          </section>
        </div>
        <div class="centre">
          <Wire props={props} hand={hand} />
          {banner === null ? null : (
            <p class="banner" data-tone={banner.tone} role="status">
              {banner.words}
            </p>
          )}
          <Backlog view={view} text={text} hand={hand} lit={litOf(view, around)} isBusy={props.pending !== null} />
          {view.backlog === null ? <Lines view={view} text={text} /> : null}
          <Inbox view={view} text={text} />
          <NamePrompt view={view} text={text} hand={hand} />
          {before === null ? <Watch view={view} level={level} text={text} hand={hand} /> : null}
          {before === null ? null : <Before model={before} text={text} hand={hand} />}
          {level.watched ? null : <Acting props={props} hand={hand} model={coach} isBefore={before !== null} />}
        </div>
        <div class="side right">
          <Partner view={view} room={room} text={text} hand={hand} />
          <Coach model={coach} view={view} text={text} hand={hand} />
        </div>
      </main>
      <Sheets props={props} hand={hand} model={coach} />
      <LiveLog view={view} text={text} says={announcements} />
    </div>
  );
}

interface ActingProps {
  readonly props: TableProps;
  readonly hand: Controller;
  readonly model: CoachModel;
  readonly isBefore: boolean;
}

/** What a player does by hand: the card, the calls, the hand. Where the hosts play by themselves there is none of it. */
function Acting({ props, hand, model, isBefore }: ActingProps) {
  const { view, level, text } = props;
  const around: Around = { nudged: props.nudged, idle: hand.idle.value };
  const isBusy = props.pending !== null || hand.resting.value;
  const lit =
    props.shown === undefined ? litOf(view, around) : { card: null, call: props.shown?.call ?? null, order: null };
  return (
    <>
      {isBefore ? null : <Composer props={props} hand={hand} />}
      <div class="acts">
        <Calls view={view} level={level} text={text} hand={hand} lit={lit} isBusy={isBusy} />
        <div class="acts-hint">
          <HintButton view={view} text={text} hand={hand} />
        </div>
        <Duty view={view} text={text} model={model} hand={hand} />
      </div>
      <Hand view={view} text={text} hand={hand} lit={lit} />
    </>
  );
}

/** A ghost's card lies in the composer with the numbers that it chose, and goes when it is played. */
function useShown(hand: Controller, { shown }: TableProps): void {
  const card = shown?.card ?? null;
  const move = shown?.move ?? null;
  useEffect(() => {
    if (shown === undefined) return;
    const segment = move?.move === 'act' && move.action.do === 'send' ? move.action.segment : null;
    hand.draft.value =
      card === null || segment === null ? null : { card, seq: `${segment.seq}`, ack: `${segment.ack ?? 'none'}` };
  }, [hand, shown === undefined, card, move]);
}

/** After a long silence a bot makes one move: the card that lay there is not left for the next one. */
function useBotsMove(hand: Controller, { lastJudged }: SeatView): void {
  const moved = lastJudged?.hand === 'bot' ? lastJudged.n : null;
  useEffect(() => {
    if (moved !== null) hand.putAway();
  }, [hand, moved]);
}

/** Six seconds from the last move, or from what became due since. */
function useIdle(hand: Controller, view: SeatView): void {
  const { owed, inbox } = connectionOf(view);
  const decision = `${view.n} ${view.phase} ${owed} ${inbox[0]?.id ?? ''}`;
  useEffect(() => {
    hand.idle.value = false;
    if (decision.includes('null')) return;
    const timer = setTimeout(() => {
      hand.idle.value = true;
    }, IDLE);
    return () => clearTimeout(timer);
  }, [hand, decision]);
}
