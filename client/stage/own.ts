/**
 * One's own side of the wire: the unacknowledged cards, oldest first, and the ring of the timer with the oldest's copy
 * number. The ring runs out on the Live clock and only turns on the Patient one, where nobody is told a time.
 */
import type Phaser from 'phaser';
import type { CardFace, StageModel, StageTimer } from '../present/index.ts';
import { paintComet, paintDial, paintExpired, paintNumber, paintRing, RING_FRAMES } from './art/bits.ts';
import { rounded } from './art/brush.ts';
import { type CardPicture, freeCard, paintCard } from './art/card.ts';
import type { Own as Place } from './layout.ts';
import { clamp01, easeBack, easeOut } from './motion.ts';
import { DEPTH, type Kit, type Part } from './part.ts';

export interface Own extends Part {
  /** Null: nobody's own side, nothing is shown. */
  show(model: StageModel | null): void;
}

/** More are there, and can be counted in the page. */
const MOST = 4;
const [COME, GO, SHIFT] = [260, 320, 220];
/** A turn of the ring that tells no time. */
const TURN = 1700;

export function createOwn(kit: Kit): Own {
  const place = kit.layout.own;
  if (place === null) return { update: () => false, show: () => undefined };
  const stack = createStack(kit, place);
  const dial = createDial(kit, place);
  return {
    update(now, dt) {
      const moved = stack.update(dt, dial.isUrgent());
      return dial.update(now, dt) || moved;
    },
    show(model) {
      const faces = (model?.outstanding ?? []).slice(0, MOST).map((one) => one.face);
      stack.show(faces, model !== null && model.timer.which === 'retransmission');
      if (model === null) dial.hide();
      else dial.show(model.timer, model.outstanding[0]?.copies ?? null, model.timerOwed);
    },
  };
}

interface Card {
  readonly key: string;
  readonly picture: CardPicture;
  readonly image: Phaser.GameObjects.Image;
  /** Place in the stack, as it is and as it shall be. */
  at: number;
  index: number;
  /** Since it came, or since it began to go. */
  ms: number;
  going: boolean;
}

function createStack({ brush, layout, palette, reduced }: Kit, place: Place) {
  const cards: Card[] = [];
  const look = { palette, scale: layout.cardScale * 0.94, max: place.max, refused: false };
  const fall = layout.mode === 'wide' ? 5 : 2;
  const slotW = Math.min(96 * layout.cardScale, look.max);
  const slotH = 38 * layout.cardScale;
  const slot = brush.sprite(
    brush.paint(slotW, slotH, (pen) => {
      pen.setLineDash([5, 5]);
      pen.lineWidth = 1.5;
      pen.strokeStyle = palette.line;
      rounded(pen, 1, 1, slotW - 2, slotH - 2, 9);
      pen.stroke();
    }),
    place.card.x + slotW / 2 - place.dial.r * 2 + 4,
    place.card.y,
    DEPTH.stack,
  );

  const pose = (card: Card, sway: number): void => {
    const p = clamp01(card.ms / (card.going ? GO : COME));
    const unit = brush.scaleOf(card.picture.sharp);
    const left = place.card.x + card.at * 14 * layout.cardScale + card.picture.w / 2;
    card.image.x = left + (card.at < 0.5 ? sway : 0);
    card.image.y = place.card.y + card.at * fall - (card.going && !reduced ? easeOut(p) * 22 : 0);
    card.image.setScale(unit * (card.going || reduced ? 1 : 0.7 + 0.3 * easeBack(p)));
    card.image.alpha = card.going ? 1 - p : clamp01(p * 2);
  };

  return {
    update(dt: number, urgent: boolean): boolean {
      let busy = false;
      const sway = urgent && !reduced ? Math.sin(phaseOf(cards)) * 1.6 : 0;
      for (let i = cards.length - 1; i >= 0; i -= 1) {
        const card = cards[i];
        if (card === undefined) continue;
        card.ms += dt;
        card.at += (card.index - card.at) * (1 - Math.exp(-dt / (SHIFT / 3)));
        if (card.going && card.ms > GO) {
          cards.splice(i, 1);
          card.image.destroy();
          freeCard(brush, card.picture);
          busy = true;
          continue;
        }
        busy ||= card.going || card.ms < COME || Math.abs(card.index - card.at) > 0.02;
        pose(card, sway);
      }
      return busy;
    },
    show(faces: readonly CardFace[], isSlotShown: boolean): void {
      const keys = faces.map((face) => `${face.kind} ${face.label}`);
      slot.setVisible(isSlotShown && faces.length === 0 && layout.mode === 'wide');
      for (const card of cards) {
        if (card.going || keys.includes(card.key)) continue;
        card.going = true;
        card.ms = 0;
      }
      faces.forEach((face, index) => {
        const key = keys[index] ?? '';
        const known = cards.find((card) => card.key === key && !card.going);
        if (known !== undefined) {
          known.index = index;
          known.image.setDepth(DEPTH.own - index * 0.1);
          return;
        }
        const picture = paintCard(brush, face, look);
        const image = brush.sprite(picture.sharp, 0, 0, DEPTH.own - index * 0.1).setAlpha(0);
        cards.push({ key, picture, image, at: index, index, ms: 0, going: false });
      });
    },
  };
}

/** A slow phase for the sway of what is due, from the age of the first card. */
const phaseOf = (cards: readonly Card[]): number => (cards[0]?.ms ?? 0) / 130;

function createDial({ brush, palette, reduced }: Kit, place: Place) {
  const { x, y, r } = place.dial;
  const side = (r + 3) * 2;
  const colour = palette.hue.synack;
  const sprite = (key: string, depth: number) => brush.sprite(key, x, y, DEPTH.own + depth).setVisible(false);
  const face = sprite(brush.paint(side, side, paintDial(palette, r)), 0.1);
  const comet = sprite(brush.paint(side, side, paintComet(r, colour)), 0.2);
  const ring = sprite(brush.frames(side, side, RING_FRAMES, paintRing(palette, r, colour)), 0.2);
  const over = sprite(brush.paint(side, side, paintExpired(palette, r, palette.hueInk.synack)), 0.2);
  const number = sprite(
    brush.paint(1, 1, () => undefined),
    0.3,
  );
  const unit = brush.scaleOf(face.texture.key);
  let timer: StageTimer | null = null;
  let elapsed = 0;
  let owed = false;
  let text = '';

  const write = (next: string, ink: string): void => {
    if (`${next} ${ink}` === text) return;
    text = `${next} ${ink}`;
    const old = number.texture.key;
    number.setTexture(brush.paint(side, side, paintNumber(next, r, ink)));
    brush.free(old);
  };

  return {
    isUrgent: () => timer?.is === 'expired' && owed,
    update(now: number, dt: number): boolean {
      if (timer === null || !face.visible) return false;
      if (timer.span?.runs ?? true) elapsed += dt;
      if (comet.visible && !reduced) comet.setRotation(((now % TURN) / TURN) * Math.PI * 2);
      if (ring.visible && timer.span !== null) {
        const gone = clamp01(elapsed / timer.span.length);
        ring.setFrame(Math.min(Math.floor(gone * RING_FRAMES), RING_FRAMES - 1), false, false);
      }
      const beat = over.visible && owed && !reduced ? 1 + 0.09 * Math.max(0, Math.sin(now / 190)) : 1;
      over.setScale(unit * beat);
      number.setScale(unit * beat);
      // A ring that runs out is news, even where nothing else may move.
      return ring.visible && (timer.span?.runs ?? true);
    },
    hide(): void {
      for (const part of [face, number, comet, ring, over]) part.setVisible(false);
    },
    show(next: StageTimer, copies: number | null, nextOwed: boolean): void {
      if (timer?.key !== next.key || next.span?.runs === false) elapsed = next.span?.elapsed ?? 0;
      timer = next;
      owed = nextOwed;
      const shown = copies !== null || next.which !== 'retransmission';
      face.setVisible(shown);
      number.setVisible(shown);
      comet.setVisible(shown && next.is === 'running' && next.span === null);
      ring.setVisible(shown && next.is === 'running' && next.span !== null);
      over.setVisible(shown && next.is === 'expired');
      const ink = next.is === 'expired' ? palette.card : palette.ink;
      write(next.which === 'timeWait' ? '2MSL' : next.which === 'probe' ? '?' : `${copies ?? ''}`, ink);
    },
  };
}
