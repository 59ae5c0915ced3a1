/** The other end, as little as one knows of it, and everything that was seen on the wire from here. */
import { useEffect, useRef } from 'preact/hooks';
import { otherEnd, type SeatView, type Seen } from '#shared/match/index.ts';
import { kindOf } from '#shared/tcp/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { connectionOf, lineOf, nameOf, networkToday, windowNews } from '../../present/index.ts';
import type { Controller } from './controller.ts';
import { Glass } from './Glass.tsx';

interface Props {
  readonly view: SeatView;
  readonly room: Room;
  readonly text: Text;
  readonly hand: Controller;
}

export function Partner({ view, room, text, hand }: Props) {
  const words = text.table.partner;
  const end = otherEnd(view.seat);
  const name = nameOf(end, view, room, text);
  const today = networkToday(view, room, text);
  const open = (sheet: 'saw' | 'diagram' | 'bet') => () => {
    hand.sheet.value = sheet;
  };
  return (
    <section class="panel partner" aria-label={name}>
      {/* Who gave no name is called by the seat already. */}
      <h2 class="panel-title">
        {name === text.shell.lobby.roles[end].name ? name : `${name} · ${text.table.own.ends[end]}`}
      </h2>
      <p class="partner-state" aria-hidden="true">
        {words.unknown}
      </p>
      <p class="partner-note">{words.onlyReached}</p>
      {today === null ? null : <p class="partner-murphy">{today}</p>}
      {view.bets.open === null ? null : (
        <p class="partner-bet">{text.bets.open(view.bets.open, text.table.own.ends[end])}</p>
      )}
      <h3 class="panel-title partner-saw-title">{words.saw}</h3>
      <Saw view={view} text={text} />
      <Glass view={view} room={room} text={text} />
      <div class="partner-sheets">
        <button type="button" class="pill narrow" aria-haspopup="dialog" onClick={open('saw')}>
          {words.saw}
        </button>
        <button type="button" class="pill narrow" aria-haspopup="dialog" onClick={open('diagram')}>
          {text.table.diagram.short}
        </button>
        <button type="button" class="pill" aria-haspopup="dialog" onClick={open('bet')}>
          {text.bets.button}
        </button>
      </div>
    </section>
  );
}

/** In the order in which it happened at this end; the newest is kept in sight. */
export function Saw({ view, text }: { readonly view: SeatView; readonly text: Text }) {
  const words = text.table.partner;
  const { seen } = connectionOf(view);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current !== null && seen.length > 0) list.current.scrollTop = list.current.scrollHeight;
  }, [seen.length]);
  if (seen.length === 0) return <p class="saw-empty">{words.empty}</p>;
  return (
    // The list can be scrolled, so the keyboard must be able to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <ol class="saw" ref={list} tabIndex={0} aria-label={words.saw}>
      {seen.map((line) => (
        <SawLine key={line.id} line={line} window={windowNews(seen, line.id)} text={text} />
      ))}
    </ol>
  );
}

interface SawLineProps {
  readonly line: Seen;
  readonly window: number | null;
  readonly text: Text;
}

function SawLine({ line, window, text }: SawLineProps) {
  const words = text.table.partner;
  const silent = line.became === 'taken' || line.became === 'dropped';
  const notes = [
    window === null ? '' : `wnd ${window}`,
    line.copy > 1 ? words.copy(line.copy) : '',
    line.became === null || line.became === 'answered' ? '' : words.became[line.became],
  ].filter((note) => note !== '');
  return (
    <li class={`saw-line${line.prelude ? ' prelude' : ''}${silent ? ' silent' : ''}`} data-kind={kindOf(line.segment)}>
      <span class="saw-arrow" aria-hidden="true">
        {line.way === 'sent' ? '→' : '←'}
      </span>
      <span class="unseen">{line.prelude ? words.prelude : line.way === 'sent' ? words.sent : words.arrived} </span>
      <span class="saw-segment">{lineOf(line.segment)}</span>
      {notes.length > 0 ? <span class="saw-note">{notes.join(' · ')}</span> : null}
    </li>
  );
}
