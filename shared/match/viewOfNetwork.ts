/** The view of the network's seat: what was handed to the link, what became of it there, and what is public. */
import { assert } from '#shared/base/index.ts';
import { type Dispatch, isOf, type Named, type Shipment } from '#shared/link/index.ts';
import type { Board } from './board.ts';
import type { Role } from './label.ts';
import type { End } from './level.ts';
import type { Match } from './match.ts';
import { barOf } from './networkBar.ts';
import { cardOf, NETWORK_CARDS, type NetworkCard } from './networkCard.ts';
import type { NetworkSeat } from './networkSeat.ts';
import type { NetworkBar, NetworkView, Passed, Passing } from './networkView.ts';

/** Only of a match in which a person is the network. */
export function networkViewOf(board: Board, match: Match): NetworkView {
  const { network, link, hosts } = match;
  assert(network !== undefined, 'a person is the network');
  return {
    rev: network.rev,
    n: network.n,
    seat: 'network',
    setup: board.header.setup,
    phase: match.phase,
    ready: network.ready,
    occupant: network.occupant,
    ends: { client: publicEnd(match, 'client'), server: publicEnd(match, 'server') },
    frozen: match.frozen === true,
    addresses: { client: hosts.client.address, server: hosts.server.address },
    hand: network.hand,
    held: heldBy(match),
    barred: Object.fromEntries(NETWORK_CARDS.map((card) => [card, barOf(match, card, board.timing)])) as {
      [card in NetworkCard]: NetworkBar | null;
    },
    passed: link.log.map((one) => passed(match, network, one)),
    ending: match.ending,
  };
}

const publicEnd = ({ seats }: Match, end: End): NetworkView['ends'][End] => {
  const { occupant, line, ready } = seats[end];
  return { occupant, line, ready };
};

/** Roles are those that label.ts gave, and only the two ends send. */
const fromOf = ({ lane }: Named): End => lane.from as End;
const roleOf = ({ role }: Named): Role => role as Role;

function heldBy({ link }: Match): readonly Passing[] {
  return link.undecided.map(({ shipment }, i) => {
    const before = link.undecided.slice(0, i).filter((one) => isNextOf(shipment, one.shipment)).length;
    const gone = link.tracks.find((one) => isOf(one, shipment.lane, shipment.label))?.copies ?? 0;
    return {
      number: link.log.length + i,
      from: fromOf(shipment),
      segment: shipment.cargo.segment,
      role: roleOf(shipment),
      copy: shipment.needless ? Math.max(0, gone + before - 1) : gone + before,
    };
  });
}

/** Another copy of the same, counted as one. */
const isNextOf = ({ lane, label }: Named, other: Shipment<unknown>): boolean =>
  !other.needless && isOf(other, lane, label);

function passed({ link }: Match, { carried }: NetworkSeat, one: Dispatch): Passed {
  const segment = carried[one.number];
  assert(segment !== undefined, 'what was let go is remembered');
  return {
    number: one.number,
    from: fromOf(one),
    segment,
    role: roleOf(one),
    copy: one.copy,
    card: cardOf(one.fate),
    needless: one.needless,
    underWay: link.inFlight.filter(({ number }) => number === one.number).length,
  };
}
