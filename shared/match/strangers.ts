/** Who the level does not speak of: addresses that knock at a host, and what a listener is to them. */
import { listening } from '#shared/tcp/index.ts';
import { type Connection, type Host, newConnection } from './host.ts';
import type { EndPlan, Level } from './level.ts';

/** Neither the main connection nor a further line: somebody of whom the level says nothing. */
export const isStranger = ({ peer: main }: Pick<Host, 'peer'>, { lines = [] }: Level, peer: string): boolean =>
  peer !== main && lines.every(({ client }) => client !== peer);

/** The connection once its half-open TCB is given up: the listener is still there. */
export function relistening(connection: Connection, plan: EndPlan): Connection {
  const { peer, local, remote, incarnation, seen, inbox } = connection;
  const fresh = newConnection(peer, local, remote, plan);
  return { ...fresh, tcb: listening(fresh.tcb), incarnation, seen, inbox };
}
