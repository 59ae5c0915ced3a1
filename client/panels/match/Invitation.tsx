/** The other chair is free: link, QR code and code, on one page that can be held up to a friend. */
import { useEffect, useState } from 'preact/hooks';
import { SEATS, type Seat } from '#shared/match/index.ts';
import type { AnyView } from '#shared/referee/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import type { Net } from '../../net/index.ts';
import { levelOfRoom, wordsOf } from '../../present/index.ts';
import type { Settings } from '../../settings/index.ts';
import { addressOf } from '../app/route.ts';
import { LinkRow } from '../parts/LinkRow.tsx';
import { Murphy } from '../parts/Murphy.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { originsFor } from './origins.ts';
import './match.css';

export interface InvitationProps {
  readonly net: Net;
  readonly settings: Settings;
  readonly room: Room;
  readonly view: AnyView;
  readonly onCancel: () => void;
}

export function Invitation({ settings, room, view, onCancel }: InvitationProps) {
  const { joining, shell, table, murphy } = settings.text.value;
  const { invite, lobby } = shell;
  const [origins, setOrigins] = useState<readonly string[]>([location.origin]);
  const [chosen, choose] = useState(0);
  useEffect(() => {
    let left = false;
    void originsFor(location).then((found) => left || setOrigins(found));
    return () => {
      left = true;
    };
  }, []);
  const code = room.code ?? '';
  const origin = origins[chosen] ?? location.origin;
  const link = origin + addressOf({ page: 'join', code });
  const level = levelOfRoom(room);
  const words = wordsFor(room, settings.text.value);
  return (
    <main class="invite">
      <section class="paper invite-sheet" aria-labelledby="invite-title">
        <div class="invite-words">
          <p class="label">
            {level && wordsOf(level, settings.text.value).name} · {lobby.helps && table.top.helps[view.setup.help]}
          </p>
          <h1 class="invite-title" id="invite-title">
            {words.title}
          </h1>
          <p class="invite-sentence">{words.sentence}</p>
          <p class="label">{invite.code}</p>
          <p class="invite-code">
            {[...code].map((letter, i) => (
              <span key={`${i}${letter}`}>{letter}</span>
            ))}
          </p>
          <LinkRow label={invite.link} link={link} words={invite} />
          {origins.length > 1 && (
            <label class="form-field">
              <span class="form-hint">{invite.address}</span>
              <select class="input" value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
                {origins.map((each, i) => (
                  <option key={each} value={i}>
                    {each}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p class="form-hint">{isLocal(origin) ? invite.onlyHere : invite.onLan}</p>
        </div>
        <div class="invite-picture">
          <QrCode text={link} label={joining.label(invite.qr) + link} />
          <div class="invite-waiting" role="status">
            <Murphy class="invite-murphy" watches={!settings.calm.value} />
            <p>
              <strong>{words.waiting}</strong>
              <br />
              {view.seat === 'network' ? murphy.you : invite.you(table.own.ends[view.seat])}
            </p>
          </div>
          {room.setup.murphy && <Chairs settings={settings} room={room} own={view.seat} />}
        </div>
        <div class="invite-foot">
          <p class="form-hint">{invite.keepOpen}</p>
          <button class="button" data-look="quiet" type="button" onClick={onCancel}>
            {invite.cancel}
          </button>
        </div>
      </section>
    </main>
  );
}

/** Where there are three seats, the free ones are counted. */
function wordsFor(
  room: Room,
  { shell: { invite }, murphy }: Text,
): Pick<Text['shell']['invite'], 'title' | 'sentence' | 'waiting'> {
  if (areTwoFree(room)) return murphy.invite.two;
  return room.setup.murphy ? { ...invite, waiting: murphy.invite.oneMore } : invite;
}

/** Whose chair it is. */
function sitterOf(seat: Seat, { setup, names }: Room, { shell, murphy }: Text): string {
  const occupant = seat === 'network' ? 'person' : setup.occupants[seat];
  if (occupant !== 'person') return shell.lobby.partners[occupant].name;
  const name = names[seat] ?? null;
  if (name === null) return murphy.invite.free;
  // Who gave no name is called by the seat, which stands beside it.
  return name === seatName(seat, { shell, murphy }) ? murphy.invite.friend : name;
}

const seatName = (seat: Seat, { shell, murphy }: Pick<Text, 'shell' | 'murphy'>): string =>
  seat === 'network' ? murphy.seat : shell.lobby.roles[seat].name;

const areTwoFree = ({ setup, names }: Room): boolean =>
  SEATS.filter((seat) => isPersons(seat, setup) && (names[seat] ?? null) === null).length > 1;

const isPersons = (seat: Seat, { occupants, murphy }: Room['setup']): boolean =>
  seat === 'network' ? murphy === 'person' : occupants[seat] === 'person';

/** Where there are three seats, and who sits in them so far. */
function Chairs({ settings, room, own }: Pick<InvitationProps, 'settings' | 'room'> & { readonly own: Seat }) {
  const text = settings.text.value;
  const { murphy } = text;
  return (
    <>
      <dl class="invite-chairs" aria-label={murphy.invite.seats}>
        {SEATS.map((seat) => (
          <div key={seat}>
            <dt>{seatName(seat, text)}</dt>
            <dd>{seat === own ? murphy.invite.you : sitterOf(seat, room, text)}</dd>
          </div>
        ))}
      </dl>
      {areTwoFree(room) && <p class="form-hint">{murphy.invite.two.code}</p>}
    </>
  );
}

const isLocal = (origin: string): boolean => /\/\/(localhost|127\.|\[::1\])/.test(origin);
