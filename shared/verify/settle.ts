/** What happens to an end by itself, between what may happen to it. */
import { holds, watchedLine } from '#shared/match/index.ts';
import { afterEvent } from './befalls.ts';
import { afterCall, type EndState, eventOf, known, lineIn, linesIn, withLine } from './end.ts';
import { type Around, type Became, contextOf, takeSilent } from './line.ts';

/** Everything that needs no decision and waits for no time: silent segments, calls and events that are due at once. */
export function settle(around: Around, from: EndState): { readonly state: EndState; readonly wrong: string | null } {
  const { script } = around.board.level.ends[around.end];
  let state = from;
  let wrong: string | null = null;
  for (;;) {
    if (state.power === 'off') return { state, wrong };
    const taken = firstSilent(around, state);
    if (taken) {
      wrong ??= taken.wrong;
      state = withLine(state, taken.state);
      continue;
    }
    const event = eventOf(around, state);
    if (event && !state.awaits && isThere(around, state, event)) state = { ...state, awaits: true };
    if (event?.after === 0 && state.awaits) {
      state = afterEvent(around, state);
      continue;
    }
    const step = script[state.due];
    if (!step) return { state, wrong };
    if (!state.triggered && isThere(around, state, step)) state = { ...state, triggered: true };
    if (!state.triggered || step.after > 0) return { state, wrong };
    state = afterCall(around, state);
  }
}

function firstSilent(around: Around, state: EndState): Became | null {
  for (const line of linesIn(state)) {
    const taken = takeSilent(around, line, contextOf(around, line, state.listening));
    if (taken) return taken;
  }
  return null;
}

const isThere = ({ main }: Around, state: EndState, due: Parameters<typeof holds>[0]): boolean =>
  holds(due, known(lineIn(state, watchedLine(due) ?? main)), { reboots: state.reboots });
