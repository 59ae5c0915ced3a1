/** One table of a round that is over, played again for the room: both ends and the network between them. */

import type { Shown } from '#shared/classroom/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import type { ClassNet } from '../../net/index.ts';
import { frameOfEntry } from '../../present/index.ts';
import { lazy, useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import { type FilmState, useFilm } from '../parts/useFilm.ts';
import type { ScreenProps } from './props.ts';

/** The canvas comes with it. */
const screening = lazy(async () => (await import('../replay/index.ts')).Screening);

export interface ShownTableProps extends ScreenProps {
  readonly shown: Shown;
  readonly classNet: ClassNet;
}

export function ShownTable({ view, text, settings, shown, classNet }: ShownTableProps) {
  const { screen } = text.classroom;
  const state = useFilm(classNet, shown.match);
  const names = shown.named ? namesAt(view, shown.match) : null;
  return (
    <div class="shown">
      <h2 class="shown-title">
        {names
          ? screen.shown.named(screen.together(ENDS.map((end) => names[end] ?? screen.bot)))
          : screen.shown.unnamed}
      </h2>
      <Replayed
        key={`${shown.match} ${shown.entry}`}
        {...{ text, settings, state, entry: shown.entry }}
        names={{
          client: names?.client ?? text.after.shared.ends.client,
          server: names?.server ?? text.after.shared.ends.server,
        }}
        runs
        isHeld={!shown.runs}
      />
    </div>
  );
}

const namesAt = ({ last }: ScreenProps['view'], match: string) =>
  last?.tables.find((table) => table.match === match)?.names ?? null;

export interface ReplayedProps extends Pick<ScreenProps, 'text' | 'settings'> {
  readonly state: FilmState;
  /** It stands before this entry of the record. */
  readonly entry: number;
  readonly names: { readonly [end in End]: string };
  /** It plays on from there. */
  readonly runs: boolean;
  /** The host has it stand for a while. */
  readonly isHeld?: boolean;
}

/** A match at one of its entries, once film and canvas are there. */
export function Replayed({ text, settings, state, entry, names, runs, isHeld = false }: ReplayedProps) {
  const { value: Screening, failed } = useLazy(screening);
  if (failed) return <Notice words={text.shell.line.broken} />;
  if (state.is === 'failed') return <Notice words={whyNot(state, text)} />;
  if (state.is === 'coming' || !Screening)
    return <Notice words={{ title: text.classroom.screen.shown.loading, body: '' }} mood="sly" />;
  const begin = frameOfEntry(state.film, entry);
  return <Screening film={state.film} begin={begin} names={names} settings={settings} runs={runs} isHeld={isHeld} />;
}

const whyNot = ({ why }: Extract<FilmState, { is: 'failed' }>, text: ScreenProps['text']) =>
  why === 'broken' ? { title: text.after.replay.broken, body: '' } : text.shell.errors[why];
