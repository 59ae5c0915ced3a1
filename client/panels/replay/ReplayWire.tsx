/** The wire of a film, drawn by the stage: from one end, with its fog; or open, every card where it really is. */
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { End } from '#shared/match/index.ts';
import {
  cardFace,
  type Film,
  type FilmSeat,
  type Frame,
  openStageModel,
  type StageModel,
  stageModel,
  trafficAt,
} from '../../present/index.ts';
import type { Theme } from '../../settings/index.ts';
import type { Stage } from '../../stage/index.ts';
import { useStage } from '../table/useStage.ts';
import type { Player } from './player.ts';

export interface ReplayWireProps {
  readonly film: Film;
  readonly player: Player;
  readonly seat: FilmSeat;
  readonly theme: Theme;
  /** The device asks for less motion: cards stand where they are half way through a frame. */
  readonly calm: boolean;
}

export function ReplayWire({ film, player, seat, theme, calm }: ReplayWireProps) {
  const parent = useRef<HTMLDivElement>(null);
  const stage = useStage(parent, theme, nothing);
  const frame = player.frame.value;
  const before = useRef<{ readonly frame: number; readonly model: StageModel } | null>(null);
  useEffect(() => {
    const now = film.frames[frame];
    if (stage === null || !now) return;
    const last = before.current;
    const model = seat === 'both' ? openStageModel(now.views, last?.model ?? null) : modelOf(now, seat, last?.model);
    stage.show(model);
    const isNext = last?.frame === frame - 1;
    if (isNext && seat !== 'both') refuse(stage, now, seat);
    if (isNext && model.won && !last.model.won) stage.celebrate();
    before.current = { frame, model };
  }, [stage, film, seat, frame]);
  useEffect(() => {
    if (stage === null) return;
    if (seat !== 'both') return stage.open(null);
    return effect(() => {
      stage.open(trafficAt(film, calm ? middleOf(film, player.frame.value) : player.time.value));
    });
  }, [stage, film, player, seat, calm]);
  return (
    <div class={stage === null ? 'wire' : 'wire staged'}>
      <div class="wire-stage" ref={parent} />
    </div>
  );
}

const nothing = (): void => {};

const modelOf = (now: Frame, seat: End, last: StageModel | undefined): StageModel =>
  stageModel(now.views[seat], last?.peer === null ? last : null, Math.floor(now.moment), false);

/** Where a frame is half over: its cards are on their way then. */
function middleOf({ frames, length }: Film, frame: number): number {
  const from = frames[frame]?.starts ?? 0;
  return (from + (frames[frame + 1]?.starts ?? length)) / 2;
}

/** A refused card shakes before the fog and goes back. */
function refuse(stage: Stage, { events }: Frame, seat: End): void {
  for (const event of events) {
    if (event.event !== 'judged' || event.end !== seat || event.verdict.verdict !== 'refused') continue;
    const { given } = event.verdict.reasoning;
    if (given !== null) stage.refuse(cardFace(given));
  }
}
