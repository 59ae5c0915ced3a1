/** The table of a film: the panels of one end as it was, or both ends with the open network between them. */
import type { End } from '#shared/match/index.ts';
import { otherEnd } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Film, type FilmSeat, type Frame, saidOf, trafficAt } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { StillDiagram } from '../table/Diagram.tsx';
import { Inbox } from '../table/Inbox.tsx';
import { OwnPanel } from '../table/OwnPanel.tsx';
import { Saw } from '../table/Partner.tsx';
import type { Player } from './player.ts';
import { ReplayWire } from './ReplayWire.tsx';

export interface SceneProps {
  readonly film: Film;
  readonly player: Player;
  readonly seat: FilmSeat;
  readonly names: { readonly [end in End]: string };
  readonly settings: Settings;
}

export function Scene({ film, player, seat, names, settings }: SceneProps) {
  const text = settings.text.value;
  const frame = film.frames[player.frame.value];
  if (!frame) return null;
  const [left, right] = seat === 'both' ? (['client', 'server'] as const) : ([seat, otherEnd(seat)] as const);
  const inbox = (end: End) => (
    <Inbox key={end} view={frame.views[end]} text={text} title={text.after.replay.inbox(names[end])} />
  );
  const panel = (end: End) => (
    <OwnPanel view={frame.views[end]} level={film.level} text={text} title={titleOf(end, names, text)} />
  );
  return (
    <div class="table replay-table" data-seat={seat === 'both' ? 'both' : 'one'}>
      <div class="replay-side">
        {panel(left)}
        {seat === 'both' && inbox(left)}
      </div>
      <div class="replay-centre">
        <ReplayWire film={film} player={player} seat={seat} theme={settings.theme.value} calm={settings.calm.value} />
        {seat === 'both' ? (
          <UnderWay film={film} player={player} names={names} text={text} />
        ) : (
          <>
            {inbox(seat)}
            <Verdict frame={frame} end={seat} text={text} />
          </>
        )}
      </div>
      <div class="replay-side">
        {seat === 'both' ? (
          <>
            {panel(right)}
            {inbox(right)}
          </>
        ) : (
          <>
            <section class="panel replay-map" aria-label={text.table.diagram.title}>
              <h2 class="panel-title">{text.table.diagram.title}</h2>
              <StillDiagram view={frame.views[seat]} text={text} />
            </section>
            <section class="panel replay-saw" aria-label={text.table.partner.saw}>
              <h2 class="panel-title">{text.table.partner.saw}</h2>
              <Saw view={frame.views[seat]} text={text} />
            </section>
          </>
        )}
      </div>
    </div>
  );
}

/** Whose end it is, and which. */
export const titleOf = (end: End, names: SceneProps['names'], text: Text): string => {
  const role = text.table.own.ends[end];
  return names[end].toLowerCase() === role.toLowerCase() ? role : `${names[end]} · ${role}`;
};

/** What is between the hosts, in words. */
function UnderWay({
  film,
  player,
  names,
  text,
}: Pick<SceneProps, 'film' | 'player' | 'names'> & { readonly text: Text }) {
  const words = text.after.replay;
  const travellers = trafficAt(film, film.frames[player.frame.value]?.starts ?? 0);
  return (
    <p class="under-way">
      <strong>{text.joining.label(words.underWay)}</strong>
      {travellers.length === 0
        ? words.nothingUnderWay
        : travellers
            .map(({ face, from, is }) => words.travels(`${face.kind} ${face.label}`, names[otherEnd(from)], is))
            .join(' · ')}
    </p>
  );
}

/** The move that this end made in this frame, and what was said to it. */
function Verdict({ frame, end, text }: { readonly frame: Frame; readonly end: End; readonly text: Text }) {
  const said = saidOf(frame, end, text);
  const words = text.after.replay;
  return (
    <div class="replay-verdict" data-is={said?.is ?? 'none'}>
      {said && (
        <>
          <p class="replay-move">
            <span class="replay-badge">{said.is === 'refused' ? words.tried : words.right}</span>{' '}
            <code>{said.move}</code>
          </p>
          {said.reason && (
            <p class="replay-reason">
              <strong>{said.reason.title}</strong> {said.reason.body}
            </p>
          )}
        </>
      )}
    </div>
  );
}
