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
  readonly from: Traveller['from'];
  readonly isLost: boolean;
  /** How far below its lane, so that no card covers another one: the highest place that was free when it came. */
  readonly level: number;
}

/** Between two cards, in CSS pixels. */
const GAP = 4;
/** How far a lost one falls. */
const FALL = 46;

export function createTraffic({ brush, layout, palette }: Kit, watch: (x: number, y: number) => void): Traffic {
  const cards = new Map<string, Card>();

  const freeLevel = (from: Traveller['from']): number => {
    const taken = [...cards.values()].filter((card) => card.from === from).map(({ level }) => level);
    let level = 0;
    while (taken.includes(level)) level += 1;
    return level;
  };

  const cardFor = ({ key, from, face, is }: Traveller): Card => {
    const known = cards.get(key);
    if (known?.isLost === (is === 'lost')) return known;
    if (known) drop(key, known);
    const level = known?.level ?? freeLevel(from);
    const look = { palette, scale: layout.cardScale * 0.9, max: layout.cardMax, refused: is === 'lost' };
    const picture = paintCard(brush, face, look);
    const image = brush.sprite(picture.sharp, 0, 0, DEPTH.own);
    const card = { picture, image, from, isLost: is === 'lost', level };
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
      for (const traveller of travellers) {
        const { from, at, is, left } = traveller;
        const { picture, image, level } = cardFor(traveller);
        const isOut = from === 'client';
        const lane = isOut ? layout.laneOut : layout.laneIn;
        const half = picture.w / 2 + 2;
        const [start, end] = [lane.from + half, lane.to - half];
        const x = start + (end - start) * (isOut ? at : 1 - at);
        const below = Math.min(lane.y + level * (picture.h + GAP), layout.h - picture.h / 2);
        const y = below + (is === 'lost' ? (1 - left) * FALL : 0);
        image.setPosition(x, y).setAlpha(is === 'lost' ? left : 1);
        image.setScale(brush.scaleOf(picture.sharp) * (is === 'lost' ? 0.7 + 0.3 * left : 1));
        watch(x, y);
      }
    },
  };
}
