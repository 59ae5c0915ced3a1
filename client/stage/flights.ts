/** Cards in flight: a launched one waits before the fog for its answer, the others fly through; several at once. */
import type Phaser from 'phaser';
import type { CardFace, Flight } from '../present/index.ts';
import { type CardPicture, freeCard, paintCard } from './art/card.ts';
import type { Point } from './layout.ts';
import {
  BACK,
  DROP,
  HOLD,
  inbound,
  newPose,
  OUT_TIME,
  outbound,
  RISE,
  refusal,
  SHAKE,
  STILL_TIME,
  still,
} from './motion.ts';
import { DEPTH, type Kit, type Part } from './part.ts';

/** A card on its way, as a stage of another size takes it over. */
export interface Carried {
  readonly face: CardFace;
  readonly way: Flyer['way'];
  readonly source: Source;
  readonly ms: number;
  readonly waiting: number | null;
}

type Source = 'hand' | 'stack' | 'fog';

export interface Flights extends Part {
  /** What is on its way now. */
  carried(): readonly Carried[];
  carryOn(cards: readonly Carried[]): void;
  fly(flights: readonly Flight[]): void;
  launch(face: CardFace): void;
  refuse(face: CardFace): void;
}

/** Cards that start together start this far apart. */
const STAGGER = 130;
/** A launched card whose answer never comes goes back by itself. */
const PATIENCE = 12_000;

interface Flyer {
  readonly face: CardFace;
  readonly picture: CardPicture;
  readonly sharp: Phaser.GameObjects.Image;
  readonly blurred: Phaser.GameObjects.Image;
  readonly source: Source;
  readonly from: Point;
  way: 'out' | 'in' | 'refused';
  /** Where it was refused. */
  at: Point;
  /** Milliseconds since it started; negative while it waits for its turn. */
  ms: number;
  /** Launched, and not yet answered for so long; null once it is. */
  waiting: number | null;
}

export function createFlights(kit: Kit, watch: (x: number, y: number) => void): Flights {
  const { brush, layout, palette, reduced } = kit;
  const flyers: Flyer[] = [];
  const pose = newPose();
  const own = layout.own?.card;
  /** Where a resend comes from: about the middle of the oldest unacknowledged card. */
  const stack = own === undefined ? layout.hand : { x: own.x + 50 * layout.cardScale, y: own.y };
  const sources: { readonly [source in Source]: Point } = { hand: layout.hand, stack, fog: layout.cloud };

  const add = (face: CardFace, way: Flyer['way'], source: Source, ms: number, waiting: number | null): Flyer => {
    const from = sources[source];
    const look = { palette, scale: layout.cardScale, max: layout.cardMax, refused: way === 'refused' };
    const picture = paintCard(brush, face, look);
    // A refused card never went into the fog, so nothing hides it.
    const depth = way === 'refused' ? DEPTH.own : DEPTH.card;
    const sharp = brush.sprite(picture.sharp, from.x, from.y, depth).setAlpha(0);
    const blurred = brush.sprite(picture.blurred, from.x, from.y, DEPTH.card).setAlpha(0);
    const flyer: Flyer = { face, picture, sharp, blurred, source, from, way, at: layout.start, ms, waiting };
    flyers.push(flyer);
    return flyer;
  };

  const drop = (flyer: Flyer): void => {
    flyers.splice(flyers.indexOf(flyer), 1);
    flyer.sharp.destroy();
    flyer.blurred.destroy();
    freeCard(brush, flyer.picture);
  };

  const launched = (face: CardFace): Flyer | undefined =>
    flyers.find((one) => one.waiting !== null && one.face.kind === face.kind && one.face.label === face.label);

  /** The card as refused, in the place of the one that was on its way. */
  const turn = (flyer: Flyer): void => {
    const at = { x: flyer.sharp.x, y: flyer.sharp.y };
    drop(flyer);
    add(flyer.face, 'refused', 'hand', 0, null).at = at;
  };

  const lifetime = (flyer: Flyer): number => {
    if (reduced) return STILL_TIME;
    return flyer.way === 'out' ? OUT_TIME : flyer.way === 'in' ? DROP : SHAKE + BACK;
  };

  const place = (flyer: Flyer): void => {
    if (reduced) still(flyer.way === 'in' ? layout.inbox : layout.start, flyer.ms, pose);
    else if (flyer.way === 'out') outbound(layout, flyer.from, flyer.ms, pose);
    else if (flyer.way === 'in') inbound(layout, flyer.ms, pose);
    else refusal(layout, flyer.at, flyer.ms, pose);
    // A card that stands still must stand on the stage whole.
    if (reduced && flyer.way === 'in') pose.y = layout.h - flyer.picture.h * 0.7;
    wear(flyer.sharp, pose.sharp, 1);
    wear(flyer.blurred, pose.blurred, 1.06);
  };

  const wear = (image: Phaser.GameObjects.Image, alpha: number, grow: number): void => {
    const unit = brush.scaleOf(image.texture.key);
    image.setPosition(pose.x, pose.y).setScale(unit * pose.scale * grow);
    image.setRotation(pose.angle).setAlpha(alpha);
  };

  const advance = (flyer: Flyer, dt: number): void => {
    flyer.ms += dt;
    if (flyer.waiting === null) return;
    flyer.waiting += dt;
    flyer.ms = Math.min(flyer.ms, reduced ? STILL_TIME / 2 : HOLD);
    if (flyer.waiting > PATIENCE) turn(flyer);
  };

  return {
    update(_now, dt) {
      for (let i = flyers.length - 1; i >= 0; i -= 1) {
        const flyer = flyers[i];
        if (flyer === undefined) continue;
        advance(flyer, dt);
        if (flyer.ms >= lifetime(flyer)) drop(flyer);
        else if (flyer.ms >= 0) {
          place(flyer);
          if (flyer.way !== 'refused' && flyer.ms > RISE * 0.3) watch(pose.x, pose.y);
        }
      }
      return flyers.length > 0;
    },
    carried: () => flyers.map(({ face, way, source, ms, waiting }) => ({ face, way, source, ms, waiting })),
    carryOn(cards) {
      for (const { face, way, source, ms, waiting } of cards) add(face, way, source, ms, waiting);
    },
    fly(flights) {
      let turns = 0;
      for (const { way, face, copy } of flights) {
        const ghost = way === 'out' ? launched(face) : undefined;
        if (ghost !== undefined) {
          ghost.waiting = null;
          continue;
        }
        add(face, way, way === 'in' ? 'fog' : copy > 1 ? 'stack' : 'hand', -STAGGER * turns, null);
        turns += 1;
      }
    },
    launch(face) {
      add(face, 'out', 'hand', 0, 0);
    },
    refuse(face) {
      const ghost = launched(face);
      if (ghost !== undefined && ghost.ms > RISE * 0.6) turn(ghost);
      else {
        if (ghost !== undefined) drop(ghost);
        add(face, 'refused', 'hand', 0, null);
      }
    },
  };
}
