/**
 * The wire: two dotted lanes between the hosts. Each lane tells what its own end knows of that direction: still and
 * grey before the connection, blue while it opens, green and flowing while text may pass, barred after the FIN.
 */
import type Phaser from 'phaser';
import type { State } from '#shared/tcp/index.ts';
import { hueOfState, type LaneState, type StageModel } from '../present/index.ts';
import { DOT_GAP, DOT_H, paintDot, paintHost, paintStop, paintStub, SOCKET, STOP } from './art/bits.ts';
import type { Lane, Layout } from './layout.ts';
import { hueOf, type Palette } from './palette.ts';
import { DEPTH, type Kit, type Part } from './part.ts';

export interface Wire extends Part {
  show(model: StageModel): void;
  /** Both lanes gold and running. */
  rejoice(): void;
}

/** CSS pixels in a second. */
const FLOW: { readonly [state in LaneState | 'gold']: number } = {
  idle: 0,
  opening: 7,
  open: 16,
  shut: 0,
  unknown: 7,
  gold: 60,
};

export function createWire(kit: Kit): Wire {
  const { brush, layout, palette, reduced } = kit;
  const dots = dotsOf(kit);
  const lanes = [createLane(kit, layout.laneOut, 1, dots), createLane(kit, layout.laneIn, -1, dots)] as const;
  const hosts = layout.hosts;
  const peerStub = hosts === null ? null : drawStubs(kit, hosts);
  let shown: string | null = null;
  let images: Phaser.GameObjects.Image[] = [];
  let keys: string[] = [];

  const showHosts = (model: StageModel): void => {
    const lamp = lampOf(palette, model.state);
    const look = `${model.seat} ${lamp} ${model.peer}`;
    if (hosts === null || look === shown) return;
    shown = look;
    peerStub?.setAlpha(model.peer === null ? 0.5 : 1);
    for (const image of images) image.destroy();
    for (const key of keys) brush.free(key);
    const peer = model.seat === 'client' ? 'server' : 'client';
    keys = [
      brush.paint(hosts.size, hosts.size, paintHost(palette, model.seat, hosts.size, lamp)),
      // The peer is seen through the fog: nobody knows its state, unless the match is over.
      model.peer === null
        ? brush.soft(hosts.size, hosts.size, 0.34, paintHost(palette, peer, hosts.size, null))
        : brush.paint(hosts.size, hosts.size, paintHost(palette, peer, hosts.size, lampOf(palette, model.peer))),
    ];
    images = keys.map((key, i) => {
      const at = i === 0 ? hosts.own : hosts.peer;
      return brush.sprite(key, at.x, at.y, DEPTH.host).setAlpha(i === 0 || model.peer !== null ? 1 : 0.45);
    });
  };

  return {
    update(_now, dt) {
      if (!reduced) for (const lane of lanes) lane.flow(dt);
      return false;
    },
    show(model) {
      lanes[0].set(model.lanes.out);
      lanes[1].set(model.lanes.in);
      showHosts(model);
    },
    rejoice() {
      for (const lane of lanes) lane.set('gold');
    },
  };
}

/** What ties a host to both lanes. Answers with the far one, which is as pale as what is known of that host. */
function drawStubs({ brush, layout, palette }: Kit, hosts: NonNullable<Layout['hosts']>): Phaser.GameObjects.Image {
  const [w, h] = [layout.laneOut.from - hosts.own.x + SOCKET, layout.laneIn.y - layout.laneOut.y + SOCKET * 2];
  const key = brush.paint(w, h, paintStub(palette, w, h, hosts.size * 0.44));
  brush.sprite(key, hosts.own.x + w / 2, hosts.own.y, DEPTH.lane + 0.5);
  return brush.sprite(key, hosts.peer.x - w / 2, hosts.peer.y, DEPTH.lane + 0.5).setFlipX(true);
}

type Dots = { readonly [state in LaneState | 'gold']: string };

function dotsOf({ brush, palette }: Kit): Dots {
  const dot = (colour: string) => brush.paint(DOT_GAP, DOT_H, paintDot(colour));
  const line = dot(palette.line);
  return {
    idle: line,
    shut: line,
    unknown: dot(palette.lineStrong),
    opening: dot(palette.hue.syn),
    open: dot(palette.hue.ack),
    gold: dot(palette.star),
  };
}

function createLane({ scene, brush, layout, palette }: Kit, lane: Lane, way: 1 | -1, dots: Dots) {
  const unit = brush.scaleOf(dots.idle);
  const isShown = layout.mode !== 'badge';
  const [w, h] = [lane.to - lane.from, DOT_H];
  const line = scene.add
    .tileSprite((lane.from + lane.to) / 2, lane.y, w / unit, h / unit, dots.idle)
    .setScale(unit)
    .setDepth(DEPTH.lane)
    .setVisible(isShown);
  // The bar stands where text would enter: at one's own end, or at the far side of the fog.
  const bar = brush
    .sprite(brush.paint(STOP.w, STOP.h, paintStop(palette.hue.fin)), 0, lane.y, DEPTH.lane)
    .setX(way === 1 ? lane.from + 14 : lane.to - 14)
    .setVisible(false);
  let state: LaneState | 'gold' = 'idle';
  return {
    set(next: LaneState | 'gold'): void {
      if (next === state) return;
      state = next;
      line.setTexture(dots[next]);
      bar.setVisible(isShown && next === 'shut');
    },
    flow(dt: number): void {
      const period = DOT_GAP / unit;
      line.tilePositionX = (line.tilePositionX - (way * FLOW[state] * dt) / 1000 / unit) % period;
    },
  };
}

function lampOf(palette: Palette, state: State | null): string {
  if (state === null) return palette.muted;
  const hue = hueOf(hueOfState(state));
  return hue === null ? palette.lineStrong : palette.hue[hue];
}
