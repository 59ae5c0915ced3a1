/** Every TCP connection to a server: node:http forgets those that have become WebSockets, and one whose other end is gone never ends by itself. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Connections {
  /** Cuts all that are open. */
  cut(): void;
}

/** Knows those that are opened from now on. */
export function connectionsOf(http: Server): Connections {
  const open = new Set<Socket>();
  http.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    cut() {
      for (const socket of open) socket.destroy();
    },
  };
}
