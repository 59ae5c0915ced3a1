/** The rounds of a class, to be put in order, changed, added and taken out; what has been played only stands there. */
import { useRef, useState } from 'preact/hooks';
import type { RoundPlan } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { addRound, changeRound, mayAdd, minutesOfPlay, moveRound, removeRound } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { RoundFields } from './RoundFields.tsx';
import './playlist.css';

export interface PlaylistProps {
  readonly settings: Settings;
  readonly rounds: readonly RoundPlan[];
  /** The place of the first round that is still to come. */
  readonly from: number;
  readonly set: (rounds: readonly RoundPlan[]) => void;
}

export function Playlist({ settings, rounds, from, set }: PlaylistProps) {
  const text = settings.text.value;
  const words = text.classroom.host.setup;
  const [said, say] = useState('');
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, by: 1 | -1) => {
    const round = rounds[at];
    if (!round) return;
    set(moveRound(rounds, at, by, from));
    setOpen(open === at ? at + by : open === at + by ? at : open);
    say(words.moved(text.levels[round.level].name, at + by + 1));
    // The focus goes with the round, so that it can be moved on.
    const sign = by === 1 ? 'down' : 'up';
    requestAnimationFrame(() => {
      const row = list.current?.children[at + by];
      const same = row?.querySelector<HTMLButtonElement>(`[data-move="${sign}"]:not(:disabled)`);
      (same ?? row?.querySelector<HTMLButtonElement>('[data-move]:not(:disabled)'))?.focus();
    });
  };
  const isLast = rounds.length - from <= (from === 0 ? 1 : 0);
  const coming = rounds.slice(from);
  return (
    <>
      <ol class="playlist" ref={list}>
        {rounds.map((round, i) => (
          <li key={i} class="playlist-round" data-is={i < from ? 'had' : 'coming'}>
            <span class="playlist-number" aria-hidden="true">
              {i + 1}
            </span>
            <div class="playlist-words">
              <p class="playlist-name">
                <span class="hidden">{text.joining.label(words.round(i + 1))}</span>
                {text.levels[round.level].name}
              </p>
              <p class="playlist-what">{saidOf(round, text)}</p>
            </div>
            {i >= from && (
              <>
                <div class="playlist-buttons">
                  <RowButton sign="↑" label={words.up(i + 1)} move="up" may={i > from} act={() => move(i, -1)} />
                  <RowButton
                    sign="↓"
                    label={words.down(i + 1)}
                    move="down"
                    may={i < rounds.length - 1}
                    act={() => move(i, 1)}
                  />
                  <RowButton
                    sign="×"
                    label={words.remove(i + 1)}
                    may={!isLast}
                    act={() => {
                      setOpen(null);
                      set(removeRound(rounds, i));
                    }}
                  />
                  <button
                    class="button playlist-change"
                    data-look="quiet"
                    type="button"
                    aria-expanded={open === i}
                    aria-label={text.joining.label(words.change) + words.round(i + 1)}
                    onClick={() => setOpen(open === i ? null : i)}
                  >
                    {words.change}
                  </button>
                </div>
                {open === i && (
                  <RoundFields
                    settings={settings}
                    round={round}
                    place={i}
                    set={(change) => set(changeRound(rounds, i, change))}
                  />
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      <p class="hidden" role="status">
        {said}
      </p>
      <div class="playlist-foot">
        <button
          class="button"
          type="button"
          disabled={!mayAdd(rounds)}
          onClick={() => {
            setOpen(rounds.length);
            set(addRound(rounds));
          }}
        >
          <span aria-hidden="true">+</span> {words.add}
        </button>
        {coming.length > 0 && (
          <p class="form-hint">
            {words.sum(
              coming.length,
              minutesOfPlay(coming),
              coming.some(({ minutes }) => minutes === null),
            )}
          </p>
        )}
      </div>
    </>
  );
}

interface RowButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly move?: 'up' | 'down';
  readonly may: boolean;
  readonly act: () => void;
}

const RowButton = ({ sign, label, move, may, act }: RowButtonProps) => (
  <button
    class="playlist-button"
    type="button"
    data-move={move}
    aria-label={label}
    title={label}
    disabled={!may}
    onClick={act}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
);

/** A round in a line: 'Standard · 2 boards · 9 min'. */
function saidOf(round: RoundPlan, { table, classroom }: Text): string {
  const words = classroom.host.setup;
  return [
    table.top.helps[round.help],
    round.network && table.top.networks[round.network.name],
    round.boards > 1 && words.boardsShort(round.boards),
    words.minutesOf(round.minutes),
    round.exhibition && words.exhibitionShort,
  ]
    .filter(Boolean)
    .join(' · ');
}
