/** All parts of the stage together, for one size, theme and setting of motion. A change of these builds a new one. */
import type { CardFace, StageModel, Traveller } from '../present/index.ts';
import { type Carried, createFlights } from './flights.ts';
import { createFog } from './fog.ts';
import { createMurphy } from './murphy.ts';
import { createOwn } from './own.ts';
import type { Kit, Part } from './part.ts';
import { createParty } from './party.ts';
import { createTraffic } from './traffic.ts';
import { createWire } from './wire.ts';

export interface Table extends Part {
  /** `isNews`: false where the model was shown before, on another table: nothing flies again. */
  show(model: StageModel, isNews: boolean): void;
  launch(face: CardFace): void;
  refuse(face: CardFace): void;
  open(travellers: readonly Traveller[] | null): void;
  celebrate(): void;
  /** The cards on their way, for the table that follows this one. */
  carried(): readonly Carried[];
  carryOn(cards: readonly Carried[]): void;
}

/** How much of the fog is left where everything may be seen. */
const THIN = 0.3;

export function createTable(kit: Kit): Table {
  const fog = createFog(kit);
  const wire = createWire(kit);
  const murphy = createMurphy(kit);
  const own = createOwn(kit);
  const party = createParty(kit);
  const traffic = createTraffic(kit, (x, y) => murphy.watch(x, y));
  const flights = createFlights(kit, (x, y) => murphy.watch(x, y));
  let stars = 3;

  return {
    update(now, dt) {
      // All of them, whoever is busy.
      const flying = flights.update(now, dt);
      const looking = murphy.update(now, dt);
      const drifting = fog.update(now, dt);
      const waiting = own.update(now, dt);
      const cheering = party.update(now, dt);
      return wire.update(now, dt) || flying || looking || drifting || waiting || cheering;
    },
    show(model, isNews) {
      wire.show(model);
      own.show(model.peer === null ? model : null);
      if (isNews) {
        flights.fly(model.flights);
        if (model.stars < stars) party.dropStar();
      }
      stars = model.stars;
      if (model.ended !== null && !model.won) murphy.feel('asleep');
      else if (!model.won) murphy.feel('sly');
    },
    open(travellers) {
      fog.lift(travellers === null ? 1 : THIN);
      traffic.show(travellers ?? []);
    },
    launch: (face) => flights.launch(face),
    refuse: (face) => flights.refuse(face),
    carried: () => flights.carried(),
    carryOn: (cards) => flights.carryOn(cards),
    celebrate() {
      murphy.feel('moved');
      fog.lift(0.25);
      wire.rejoice();
      party.celebrate(stars);
    },
  };
}
