/** A client that keeps asking and reads nothing: what waits for it would fill the memory of the server. */
import type { Socket } from 'socket.io';

type Connection = Socket['conn'];

/** More than the largest answer and the views of many minutes (UTF-16 units). */
const MOST_UNREAD = 1024 * 1024;

/** Ends the connection once more than that waits to be handed to the network. */
export function endUnread(connection: Connection): void {
  let waiting = 0;
  connection.on('packetCreate', ({ data }: { readonly data?: unknown }) => {
    // What waits already, so that one message may be of any size.
    if (waiting > MOST_UNREAD) connection.close(true);
    waiting += typeof data === 'string' ? data.length : 0;
  });
  connection.on('flush', () => {
    waiting = 0;
  });
}
