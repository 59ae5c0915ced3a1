import { describe, expect, it } from 'vitest';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import type { SeatView } from '#shared/match/index.ts';
import { STATES, type State } from '#shared/tcp/index.ts';
import { LANGUAGES, TEXTS } from '#shared/text/index.ts';
import { announcements } from './announce.ts';
import { coachOf } from './coach.ts';
import { beside, diagramOf } from './diagram.ts';
import { takenBetween } from './inbox.ts';
import { nameMove, namingOf, takenWords } from './naming.ts';
import { played } from './played.testing.ts';

const calm = { nudged: false, idle: false };
const { en } = TEXTS;

/** A sloppy pair on Expert: wrong cards, wrong names, losses; one seat's views in order. */
function seen(level: (typeof LEVEL_IDS)[number], seat: SeatView['seat']): readonly SeatView[] {
  const { views } = played(level, `names of ${level}`, { name: 'lossy', strength: 3 }, 'sloppy', 'expert');
  return views.filter((view) => view.seat === seat);
}

const says = (words: string, state: State) => new RegExp(`(?<![\\w-])${state}(?![\\w-])`).test(words);

describe.each(LANGUAGES)('on Expert, in %s,', (tag) => {
  const text = TEXTS[tag];
  it.each(LEVEL_IDS)('no word of %s tells a state that is still to be named', (id) => {
    for (const seat of ['client', 'server'] as const) {
      let before: SeatView | null = null;
      for (const view of seen(id, seat)) {
        const coach = coachOf(view, levelOf(id), text, calm);
        const words = [coach.title ?? '', coach.body, coach.more ?? ''];
        if (before !== null) {
          words.push(...announcements(before, view, text));
          words.push(...takenBetween(before, view).map((taken) => takenWords(view, taken, text)));
        }
        before = view;
        if (view.phase !== 'running' || view.n === 0) continue;
        // A wrong name that was made twice is told the right one.
        if ((view.naming?.refused ?? 0) >= 2) continue;
        const hidden = (view.naming?.open ?? []).map(({ to }) => to).filter((to) => to !== view.naming?.known);
        // What the player has named wrongly is no secret any more.
        const said = view.lastClaim?.claim === 'name' ? view.lastClaim.move.state : null;
        for (const state of hidden) {
          if (state !== said) for (const line of words) expect(says(line, state), `${state}: ${line}`).toBe(false);
        }
      }
    }
  });

  it('the diagram stands where the player has named it', () => {
    for (const view of seen('goodbye-properly', 'client')) {
      const { state, trail } = diagramOf(view);
      expect(state).toBe(view.phase === 'ended' ? view.connections[0]?.tcb.state : view.naming?.known);
      expect(trail.at(-1)).toBe(state);
    }
  });
});

describe('a name', () => {
  const waiting = seen('goodbye-properly', 'server').find((view) => view.naming?.open.length === 1);
  if (waiting === undefined) throw new Error('its state changes');

  it('speaks of the oldest change', () => {
    expect(namingOf(waiting)).toEqual({ known: 'ESTABLISHED', change: waiting.naming?.open[0], waiting: 1 });
    expect(nameMove(waiting, 'CLOSE-WAIT')).toEqual({ move: 'name', change: 1, state: 'CLOSE-WAIT' });
  });

  it('is asked for by ear, and the coach says that it holds nothing up', () => {
    const before = { ...waiting, naming: { ...waiting.naming, changes: 0, open: [] } } as unknown as SeatView;
    expect(announcements(before, waiting, en)).toContain(en.naming.changed);
  });

  it('that is wrong is told why, first by comparing, then by its name', () => {
    const all = LEVEL_IDS.flatMap((id) => [...seen(id, 'client'), ...seen(id, 'server')]);
    const wrong = all.find((view) => view.lastClaim?.verdict.verdict === 'refused' && view.naming?.refused === 1);
    if (wrong?.naming == null) throw new Error('sloppy is wrong now and then');
    const model = coachOf(wrong, levelOf('grand-tour'), en, calm);
    expect([model.tone, model.badge]).toEqual(['refused', en.naming.wrong]);
    const to = wrong.naming.open[0]?.to ?? 'CLOSED';
    expect(says(model.body, to)).toBe(false);
    const twice = { ...wrong, naming: { ...wrong.naming, refused: 2 } };
    expect(says(coachOf(twice, levelOf('grand-tour'), en, calm).body, to)).toBe(true);
  });

  it('is nowhere asked for on Standard, or when the match is over', () => {
    const { views } = played('goodbye-properly', 'names');
    for (const view of views) expect(namingOf(view)).toBeNull();
    expect(namingOf({ ...waiting, phase: 'ended' })).toBeNull();
  });
});

it('the arrows lead from any state to any other', () => {
  for (const from of STATES) {
    const reached = new Set<State>([from]);
    for (const state of reached)
      for (const direction of ['up', 'down', 'left', 'right'] as const) reached.add(beside(state, direction));
    expect(reached.size).toBe(STATES.length);
  }
});
