/** How one table of a class stands, for its host. */
import type { SeatLive, TableLive } from '#shared/classroom/index.ts';
import type { End } from '#shared/match/index.ts';
import type { Real } from '#shared/referee/index.ts';
import type { LiveMatch } from '../host/index.ts';

export function tableLive(match: LiveMatch, now: Real): TableLive {
  const { occupants } = match.header.setup;
  const { phase, goals, seats } = match.glance();
  const silent = (since: Real | null) => (since === null ? null : Math.max(0, now - since));
  const end = (at: End): SeatLive => {
    const { occupant, here, decisions, refused, refusedInARow, silentSince } = seats[at];
    const isPersons = occupants[at] === 'person';
    return {
      here: here || !isPersons,
      bot: isPersons && occupant !== 'person',
      decisions,
      refused,
      refusedInARow,
      silent: silent(silentSince),
    };
  };
  const { network } = seats;
  return {
    phase,
    goals,
    seats: {
      client: end('client'),
      server: end('server'),
      ...(network && {
        network: {
          here: network.here,
          bot: network.occupant !== 'person',
          decisions: 0,
          refused: 0,
          refusedInARow: 0,
          silent: silent(network.silentSince),
        },
      }),
    },
  };
}
