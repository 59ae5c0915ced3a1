/**
 * Murphy: a cloud with a face, who breathes, blinks, follows cards with his eyes, and grins when he feels like it. His
 * moods come from a chance of their own and from what both players can see; he knows no fate, so he cannot tell one.
 */
import type Phaser from 'phaser';
import {
  BROW,
  CHEEK,
  CLOUD,
  EYE,
  MOUTH,
  MOUTHS,
  type Mouth,
  PUPIL,
  paintBrow,
  paintCheek,
  paintCloud,
  paintEye,
  paintLid,
  paintMouth,
  paintPupil,
} from './art/cloud.ts';
import { between, DEPTH, type Kit, type Part } from './part.ts';

/** 'sly' while the match runs; 'moved' at a win; 'asleep' when it is over without one. */
export type Mood = 'sly' | 'moved' | 'asleep';

export interface Murphy extends Part {
  /** He looks there for a moment. */
  watch(x: number, y: number): void;
  feel(mood: Mood): void;
}

/** Places in the face, from its middle; at scale 1 it fits a cloud 250 px wide. */
const EYES = { x: 25, y: -2 };
const BROWS = { x: 27, y: -25, tilt: 0.3 };
const LIPS = 30;
const CHEEKS = { x: 54, y: 20 };

export function createMurphy(kit: Kit): Murphy {
  const { brush, layout, palette, reduced } = kit;
  const whole = layout.cloud.w / 250;
  // On a phone the face is a larger part of him: it must be read at 96 px.
  const k = whole * (layout.mode === 'wide' ? 1.12 : 1.3);
  const picture = (key: string, depth: number) => brush.sprite(key, 0, 0, depth);

  const body = picture(brush.paint(CLOUD.w * whole, CLOUD.h * whole, paintCloud(palette, whole)), DEPTH.cloud);
  const cheekKey = brush.paint(CHEEK * k, CHEEK * k, paintCheek(palette, k));
  const eyeKey = brush.paint(EYE.w * k, EYE.h * k, paintEye(palette, k));
  const lidKey = brush.paint(EYE.w * k, EYE.h * k, paintLid(palette, k));
  const pupilKey = brush.paint(PUPIL * k, PUPIL * k, paintPupil(palette, k));
  const browKey = brush.paint(BROW.w * k, BROW.h * k, paintBrow(palette, k));
  const mouthKeys = Object.fromEntries(
    MOUTHS.map((mouth) => [mouth, brush.paint(MOUTH.w * k, MOUTH.h * k, paintMouth(palette, k, mouth))]),
  ) as { [mouth in Mouth]: string };

  const cheeks = [picture(cheekKey, DEPTH.face), picture(cheekKey, DEPTH.face)];
  const eyes = [picture(eyeKey, DEPTH.face), picture(eyeKey, DEPTH.face)];
  const pupils = [picture(pupilKey, DEPTH.face), picture(pupilKey, DEPTH.face)];
  const lids = [picture(lidKey, DEPTH.face), picture(lidKey, DEPTH.face)];
  const brows = [picture(browKey, DEPTH.face), picture(browKey, DEPTH.face)];
  const mouth = picture(mouthKeys.smirk, DEPTH.face);
  brows[1]?.setFlipX(true);
  const unit = brush.scaleOf(eyeKey);

  let mood: Mood = 'sly';
  /** Where the eyes are and want to be: -1 to 1 each way. */
  let [lookX, lookY, wantX, wantY] = [0, 0.2, 0, 0.2];
  let watchedUntil = 0;
  let nextGlance = between(800, 2500);
  let nextBlink = between(1500, 4000);
  let blinkEnds = 0;
  let nextMouth = between(4000, 9000);
  let lift = 0;
  let clock = 0;
  let last = 0;

  const put = (pair: Phaser.GameObjects.Image[], x: number, y: number, atX: number, atY: number): void => {
    pair[0]?.setPosition(atX - x * k, atY + y * k);
    pair[1]?.setPosition(atX + x * k, atY + y * k);
  };

  /** Whims: none of them looks at anything that the match does. */
  const idle = (now: number): void => {
    if (now > nextGlance && now > watchedUntil) {
      wantX = between(-0.9, 0.9);
      wantY = between(-0.5, 0.8);
      nextGlance = now + between(900, 3400);
    }
    if (now > nextBlink) {
      blinkEnds = now + 150;
      nextBlink = now + (Math.random() < 0.18 ? 320 : between(1800, 5200));
    }
    if (now > nextMouth && mood === 'sly') {
      const roll = Math.random();
      mouth.setTexture(roll < 0.42 ? mouthKeys.grin : roll < 0.8 ? mouthKeys.smirk : mouthKeys.flat);
      lift = between(-0.5, 0.9);
      nextMouth = now + between(1600, 6500);
    }
  };

  const wear = (): void => {
    mouth.setTexture(mood === 'sly' ? mouthKeys.smirk : mood === 'moved' ? mouthKeys.smile : mouthKeys.flat);
    lift = mood === 'moved' ? 3 : mood === 'asleep' ? 1.4 : 0.2;
  };

  /** How far open the eyes are, 0 to 1. */
  const openness = (now: number): number => {
    if (mood === 'asleep') return 0;
    const left = blinkEnds - now;
    return left <= 0 ? 1 : Math.max(0.06, Math.abs(left - 75) / 75);
  };

  const face = (x: number, y: number, now: number, dt: number): void => {
    const pull = 1 - Math.exp(-dt / (reduced ? 1 : 70));
    lookX += (wantX - lookX) * pull;
    lookY += (wantY - lookY) * pull;
    // The whole face turns a little towards what it looks at: that gives the cloud its roundness.
    const [fx, fy] = [x + lookX * 5 * k, y + lookY * 3 * k];
    const open = openness(now);
    put(cheeks, CHEEKS.x, CHEEKS.y, fx, fy);
    put(eyes, EYES.x, EYES.y, fx, fy);
    put(lids, EYES.x, EYES.y, fx, fy);
    put(pupils, EYES.x, EYES.y, fx + lookX * 4.6 * k, fy + (1 + lookY * 5.5) * k * open);
    put(brows, BROWS.x, BROWS.y - lift * 1.7, fx, fy);
    const tilt = BROWS.tilt - Math.max(lift, 0) * (mood === 'sly' ? 0.05 : 0.17);
    for (let i = 0; i < 2; i += 1) {
      const shut = open < 0.25;
      eyes[i]?.setScale(unit, unit * open).setVisible(!shut);
      pupils[i]?.setScale(unit, unit * open).setVisible(!shut);
      lids[i]?.setVisible(shut);
      brows[i]?.setRotation(i === 0 ? tilt : -tilt);
    }
    mouth.setPosition(fx, fy + LIPS * k);
  };

  return {
    update(now, dt) {
      last = now;
      clock += reduced ? 0 : dt;
      if (!reduced && mood !== 'asleep') idle(now);
      const breath = Math.sin(clock / 1150);
      const x = layout.cloud.x + Math.sin(clock / 2900) * 2.2 * whole;
      const y = layout.cloud.y + Math.sin(clock / 2300 + 1) * 3 * whole;
      body.setPosition(x, y).setScale(unit * (1 + breath * 0.012), unit * (1 - breath * 0.016));
      face(x, y + breath * 0.8 * k, now, dt);
      return Math.abs(wantX - lookX) + Math.abs(wantY - lookY) > 0.02;
    },
    watch(x, y) {
      if (mood === 'asleep') return;
      const [dx, dy] = [x - layout.cloud.x, y - layout.cloud.y];
      const far = Math.max(1, Math.hypot(dx, dy));
      const reach = Math.min(1, far / (layout.cloud.w * 0.5));
      wantX = (dx / far) * reach;
      wantY = (dy / far) * reach;
      watchedUntil = last + 350;
    },
    feel(next) {
      if (mood === next) return;
      mood = next;
      wantX = 0;
      wantY = next === 'moved' ? -0.3 : 0.2;
      wear();
    },
  };
}
