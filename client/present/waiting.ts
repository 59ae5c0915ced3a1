/** Why nothing can be played now, or who plays instead: each case has its own clear words. */
import { type End, otherEnd, type SeatView } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import type { Room } from '#shared/wire/index.ts';
import { connectionOf } from './connection.ts';

/** The name of an end as the table shows it. */
export function nameOf(end: End, view: SeatView, room: Room, text: Text): string {
  const { occupant } = view.seats[end];
  if (occupant !== 'person' && view.setup.occupants[end] !== 'person') return text.table.partner.bots[occupant];
  return room.names[end] ?? text.table.partner.nobody;
}

export type Banner = { readonly tone: 'wait' | 'note'; readonly words: string };

/** It has crashed, and nothing has happened to it since. */
const isAmnesiac = (view: SeatView): boolean =>
  view.reboots > 0 && view.connections.every(({ signals, outstanding }) => signals.length + outstanding.length === 0);

/** What stands over the table while it waits for somebody; null while the match can go on. */
export function bannerOf(view: SeatView, room: Room, text: Text, line: 'up' | 'down'): Banner | null {
  const words = text.table.wait;
  const partner = otherEnd(view.seat);
  const name = nameOf(partner, view, room, text);
  if (line === 'down') return { tone: 'wait', words: words.ownLine };
  // In a class the debrief waits for the others.
  if (view.phase === 'ended') return room.class === undefined ? { tone: 'note', words: words.ended } : null;
  if (view.frozen) return { tone: 'wait', words: words.paused };
  if (view.power === 'off') return { tone: 'note', words: text.table.own.darkMeaning };
  if (isAmnesiac(view)) return { tone: 'note', words: text.table.own.rebooted };
  if (view.seats[view.seat].occupant !== 'person') return { tone: 'note', words: words.botHasSeat };
  const sits = view.seats[partner].occupant;
  if (sits === 'person' && !view.seats[partner].line && (view.phase === 'running' || room.names[partner] !== null))
    return { tone: 'wait', words: words.partnerLine(name) };
  if (view.lastJudged?.hand === 'bot') return { tone: 'note', words: words.botMoved };
  if (sits !== 'person' && view.setup.occupants[partner] === 'person')
    return { tone: 'note', words: words.botSitsIn(name) };
  return networkBanner(view, room, text);
}

/** Where a person is the network, the match waits for them as it does for the other end. */
function networkBanner({ network, phase }: SeatView, room: Room, text: Text): Banner | null {
  if (!network) return null;
  const name = networkName(room, text);
  if (network.occupant === 'calm') return { tone: 'note', words: text.murphy.away(name) };
  const isHere = network.line || (phase === 'waiting' && (room.names.network ?? null) === null);
  return isHere ? null : { tone: 'wait', words: text.murphy.lineDown(name) };
}

/** Who is the network, while a person is. */
export function networkToday({ network }: SeatView, room: Room, text: Text): string | null {
  return !network || network.occupant === 'calm' ? null : text.murphy.today(room.names.network ?? null);
}

const networkName = ({ names }: Room, text: Text): string => names.network ?? text.murphy.name;

export interface Before {
  /** LISTEN is the Ready of an end that begins with a passive OPEN. */
  readonly button: 'ready' | 'listen';
  readonly youReady: boolean;
  /** null: nobody sits there yet. */
  readonly partnerReady: boolean | null;
  readonly partner: string;
  /** Where a person is the network, who has to be ready too; else null. */
  readonly network: { readonly ready: boolean; readonly words: string } | null;
  /** To be told to whoever is to join; null once the seats are taken. */
  readonly code: string | null;
}

/** Before the first card; null once the match runs. */
export function beforeOf(view: SeatView, room: Room, text: Text): Before | null {
  if (view.phase !== 'waiting') return null;
  const partner = otherEnd(view.seat);
  const listens = connectionOf(view).calls.open === 'passive';
  const nobody = view.seats[partner].occupant === 'person' && room.names[partner] === null;
  return {
    button: listens ? 'listen' : 'ready',
    youReady: view.ready[view.seat],
    partnerReady: nobody ? null : view.ready[partner],
    partner: nameOf(partner, view, room, text),
    network: networkBefore(view, room, text),
    code: room.code,
  };
}

function networkBefore({ network }: SeatView, room: Room, text: Text): Before['network'] {
  if (!network || network.occupant === 'calm') return null;
  const { ready } = network;
  const { isReady, notReady } = text.murphy;
  return { ready, words: (ready ? isReady : notReady)(networkName(room, text)) };
}
