/** Every card between the hosts, where the film says that it is: for who looks on when the match is over. */
import type Phaser from 'phaser';
import type { Traveller } from '../present/index.ts';
import { type CardPicture, freeCard, paintCard } from './art/card.ts';
import { DEPTH, type Kit } from './part.ts';

export interface Traffic {
  show(travellers: readonly Traveller[]): void;
}

interface Card {
  readonly picture: CardPicture;
  readonly image: Phaser.GameObjects.Image;
  isLost: boolean;
}

/** Cards this close on one lane (as a part of it) lie one below the other. */
const CLOSE = 0.2;
const BELOW = 20;
/** How far a lost one falls. */
const FALL = 46;

export function createTraffic({ brush, layout, palette }: Kit, watch: (x: number, y: number) => void): Traffic {
  const cards = new Map<string, Card>();

  const cardFor = ({ key, face, is }: Traveller): Card => {
    const known = cards.get(key);
    if (known?.isLost === (is === 'lost')) return known;
    if (known) drop(key, known);
    const look = { palette, scale: layout.cardScale * 0.9, max: layout.cardMax, refused: is === 'lost' };
    const picture = paintCard(brush, face, look);
    const card = { picture, image: brush.sprite(picture.sharp, 0, 0, DEPTH.own), isLost: is === 'lost' };
    cards.set(key, card);
    return card;
  };

  const drop = (key: string, { picture, image }: Card): void => {
    cards.delete(key);
    image.destroy();
    freeCard(brush, picture);
  };

  return {
    show(travellers) {
      const keys = new Set(travellers.map(({ key }) => key));
      for (const [key, card] of cards) if (!keys.has(key)) drop(key, card);
      for (const [i, traveller] of travellers.entries()) {
        const { from, at, is, left } = traveller;
        const near = travellers.slice(0, i).filter((one) => one.from === from && Math.abs(one.at - at) < CLOSE).length;
        const { picture, image } = cardFor(traveller);
        const isOut = from === 'client';
        const lane = isOut ? layout.laneOut : layout.laneIn;
        const half = picture.w / 2 + 2;
        const [start, end] = [lane.from + half, lane.to - half];
        const x = start + (end - start) * (isOut ? at : 1 - at);
        const y = lane.y + near * BELOW * layout.cardScale + (is === 'lost' ? (1 - left) * FALL : 0);
        image.setPosition(x, y).setAlpha(is === 'lost' ? left : 1);
        image.setScale(brush.scaleOf(picture.sharp) * (is === 'lost' ? 0.7 + 0.3 * left : 1));
        watch(x, y);
      }
    },
  };
}
