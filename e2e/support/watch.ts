/**
 * What a page has been told about its seat, read from the packets of its own socket. A test decides by it, as a person
 * decides by the panels, and then uses the page; it never speaks on the socket itself.
 */
import type { Page } from '@playwright/test';
import type { NetworkView, SeatView } from '#shared/match/index.ts';
import type { AnyView } from '#shared/referee/index.ts';
import type { Room } from '#shared/wire/index.ts';

/** Longer than any wait for the network, the partner and a busy machine together, in ms. */
const PATIENCE = 45_000;

export interface Watch {
  /** The newest view of an end; null before the page has a seat, and while it is the network. */
  view(): SeatView | null;
  /** The newest view of the network; null while the page is not that. */
  wire(): NetworkView | null;
  room(): Room | null;
  /** Resolves with the first view for which the condition holds. @throws Error with what was waited for, and the view */
  until(what: string, holds: (view: SeatView) => boolean): Promise<SeatView>;
  untilWire(what: string, holds: (view: NetworkView) => boolean): Promise<NetworkView>;
}

export function watchSeat(page: Page): Watch {
  let view: AnyView | null = null;
  let room: Room | null = null;
  const listeners = new Set<() => void>();

  const show = (next: AnyView, always: boolean): void => {
    if (view !== null && !always && next.rev < view.rev) return;
    view = next;
    for (const tell of [...listeners]) tell();
  };
  const lines = readLines(page, (frame) => {
    const told = readFrame(frame);
    room = told?.room ?? room;
    if (told?.view) show(told.view, told.seated);
  });

  const ofEnd = (): SeatView | null => (view !== null && view.seat !== 'network' ? view : null);
  const ofNetwork = (): NetworkView | null => (view !== null && view.seat === 'network' ? view : null);
  const wait = <V>(look: () => V | null, what: string, holds: (view: V) => boolean): Promise<V> =>
    new Promise((resolve, reject) => {
      const end = () => {
        listeners.delete(tell);
        clearTimeout(tooLong);
      };
      const tell = () => {
        const now = look();
        if (now === null || !holds(now)) return;
        end();
        resolve(now);
      };
      const tooLong = setTimeout(() => {
        end();
        reject(new Error(`${what}: not within ${PATIENCE} ms; ${said(lines)} ${JSON.stringify(view)}`));
      }, PATIENCE);
      listeners.add(tell);
      tell();
    });
  return {
    view: ofEnd,
    wire: ofNetwork,
    room: () => room,
    until: (what, holds) => wait(ofEnd, what, holds),
    untilWire: (what, holds) => wait(ofNetwork, what, holds),
  };
}

interface Lines {
  opened: number;
  closed: number;
  polled: number;
}

const said = ({ opened, closed, polled }: Lines): string =>
  `${opened} sockets opened, ${closed} closed, ${polled} polls; the last view was`;

/** Between two packets of one answer to a poll. */
const PACKETS = '\x1e';

/** Each packet that the page is sent, by its sockets; a page whose WebSocket does not open in time polls. */
function readLines(page: Page, read: (packet: string) => void): Lines {
  const lines = { opened: 0, closed: 0, polled: 0 };
  page.on('websocket', (socket) => {
    lines.opened += 1;
    socket.on('framereceived', ({ payload }) => read(`${payload}`));
    socket.on('close', () => {
      lines.closed += 1;
    });
  });
  page.on('response', async (response) => {
    if (!response.url().includes('transport=polling')) return;
    lines.polled += 1;
    const packets = await response.text().catch(() => '');
    for (const packet of packets.split(PACKETS)) read(packet);
  });
  return lines;
}

interface Told {
  readonly view: AnyView | null;
  readonly room: Room | null;
  /** It comes with the seat itself: it counts whatever was known before. */
  readonly seated: boolean;
}

/** Socket.IO: `42["event",payload]` is an event, `43<id>[answer]` an answer. Null for all that tells nothing of a seat. */
function readFrame(frame: string): Told | null {
  const [, type, list] = /^4([23])\d*(\[.*)$/s.exec(frame) ?? [];
  if (type === undefined || list === undefined) return null;
  const [first, second] = JSON.parse(list);
  if (type === '2') {
    if (first === 'match:view') return { view: second, room: null, seated: false };
    if (first === 'match:room') return { view: null, room: second, seated: false };
    return first === 'match:moved' ? { view: second.view, room: second.room, seated: true } : null;
  }
  const value = first?.ok === true ? first.value : null;
  // What is shown of a class has `as`, and is no view of a seat.
  if (!value?.view || 'as' in value.view) return null;
  return { view: value.view, room: value.room ?? null, seated: value.token !== undefined };
}
