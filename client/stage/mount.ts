/**
 * Phaser itself: one game, one scene, and the canvas that follows the size of its parent. The loop rests while the
 * stage cannot be seen, and, with reduced motion, while nothing moves.
 */
import Phaser from 'phaser';
import type { StageModel, Traveller } from '../present/index.ts';
import type { Stage, StageOptions } from './api.ts';
import { type Brush, createBrush } from './art/brush.ts';
import { isInside, type Layout, layoutOf } from './layout.ts';
import { PALETTES } from './palette.ts';
import { createTable, type Table } from './table.ts';

/** More device pixels than this nobody sees. */
const MOST_DPR = 3;
/** After a stall nothing jumps further than this, in milliseconds. */
const MOST_DT = 50;

export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, { position: 'relative', width: '100%', height: '100%', overflow: 'hidden' });
  parent.append(box);

  let { theme, reducedMotion } = options;
  let layout: Layout | null = null;
  let dpr = 0;
  /** A page may show the stage larger than it is laid out, for a whole room. */
  let larger = 1;
  let brush: Brush | null = null;
  let table: Table | null = null;
  let model: StageModel | null = null;
  let travellers: readonly Traveller[] | null = null;
  let celebrating = false;
  let idleFrames = 0;

  const scene = new Phaser.Scene('table');
  // Phaser takes the method when the scene starts, so it must be there by then.
  Object.assign(scene, { update: (now: number, delta: number) => step(now, delta) });
  const game = await boot(box, scene);

  const wake = (): void => {
    idleFrames = 0;
    if (layout !== null && !game.loop.running) game.loop.wake(true);
  };

  const step = (now: number, delta: number): void => {
    const busy = table?.update(now, Math.min(delta, MOST_DT)) ?? false;
    idleFrames = busy ? 0 : idleFrames + 1;
    // Two frames, so that the last change has been drawn.
    if (reducedMotion && idleFrames > 2) game.loop.sleep();
  };

  const build = (): void => {
    const flying = table?.carried() ?? [];
    scene.children.removeAll(true);
    brush?.freeAll();
    table = null;
    if (layout === null) return;
    brush = createBrush(scene, dpr);
    table = createTable({ scene, brush, layout, theme, palette: PALETTES[theme], reduced: reducedMotion });
    if (model !== null) table.show(model, false);
    if (travellers !== null) table.open(travellers);
    table.carryOn(flying);
    if (celebrating) table.celebrate();
    wake();
  };

  const resize = (): void => {
    const { clientWidth: w, clientHeight: h } = box;
    larger = largerBy(box);
    const next = Math.min((window.devicePixelRatio || 1) * larger, MOST_DPR);
    if (w < 8 || h < 8) {
      layout = null;
      game.loop.sleep();
      return;
    }
    if (layout !== null && layout.w === w && layout.h === h && dpr === next) return;
    dpr = next;
    layout = layoutOf(w, h);
    game.scale.setZoom(1 / dpr);
    game.scale.resize(Math.round(w * dpr), Math.round(h * dpr));
    // Phaser leaves a style alone that it takes for the canvas's own size.
    Object.assign(game.canvas.style, { width: `${w}px`, height: `${h}px` });
    scene.cameras.main.setOrigin(0, 0).setZoom(dpr);
    build();
  };

  const isOnOwn = (event: MouseEvent): boolean => {
    const tap = layout?.own?.tap;
    if (tap === undefined || model === null || model.outstanding.length === 0) return false;
    const at = box.getBoundingClientRect();
    return isInside(tap, (event.clientX - at.left) / larger, (event.clientY - at.top) / larger);
  };
  const onClick = (event: MouseEvent): void => {
    if (isOnOwn(event)) options.onResend();
  };
  const onMove = (event: MouseEvent): void => {
    box.style.cursor = isOnOwn(event) ? 'pointer' : '';
  };

  box.addEventListener('click', onClick);
  box.addEventListener('pointermove', onMove);
  window.addEventListener('resize', resize);
  const observer = new ResizeObserver(resize);
  observer.observe(box);
  resize();

  return {
    show(next) {
      const isNews = model === null || next.rev !== model.rev;
      const isOver = celebrating && !next.won;
      if (isOver) celebrating = false;
      model = next;
      if (isOver) build();
      else table?.show(next, isNews);
      wake();
    },
    launch(card) {
      table?.launch(card);
      wake();
    },
    refuse(card) {
      table?.refuse(card);
      wake();
    },
    open(next) {
      travellers = next;
      table?.open(next);
      wake();
    },
    celebrate() {
      celebrating = true;
      table?.celebrate();
      wake();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      build();
    },
    setReducedMotion(next) {
      if (next === reducedMotion) return;
      reducedMotion = next;
      build();
    },
    destroy() {
      observer.disconnect();
      window.removeEventListener('resize', resize);
      table = null;
      game.loop.wake();
      game.destroy(true);
      box.remove();
    },
  };
}

/** How much larger an element is shown than it is laid out. Whole pixels round: that is no difference. */
function largerBy(box: HTMLElement): number {
  const times = box.getBoundingClientRect().width / Math.max(1, box.clientWidth);
  return Math.abs(times - 1) < 0.02 ? 1 : times;
}

/** Resolves when the scene can be drawn on. */
function boot(box: HTMLElement, scene: Phaser.Scene): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    Object.assign(scene, { create: () => resolve(game) });
    const game = new Phaser.Game({
      type: hasFastWebGL() ? Phaser.WEBGL : Phaser.CANVAS,
      parent: box,
      width: 8,
      height: 8,
      transparent: true,
      banner: false,
      scene,
      scale: { mode: Phaser.Scale.NONE, expandParent: false },
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // Phaser 4.2.1 picks the texture of a batch by comparing an interpolated number for equality, and some
      // drivers then miss parts of turned pictures. One texture to a batch has nothing to pick.
      render: { antialias: true, powerPreference: 'low-power', maxTextures: 1 },
    });
    Object.assign(game.canvas.style, { position: 'absolute', left: '0', top: '0', display: 'block' });
    game.canvas.setAttribute('aria-hidden', 'true');
  });
}

/** WebGL in software is slower than a plain canvas, so it counts as none. */
function hasFastWebGL(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (probe === null) return false;
  const names = probe.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(probe.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? probe.RENDERER));
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
}
