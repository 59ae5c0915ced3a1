/** What befalls a host, without a clock: an event may come at any time after what it waits for. */
import { assert } from '#shared/base/index.ts';
import { freshProgress, otherEnd, strayAt } from '#shared/match/index.ts';
import { NO_CALLS } from '#shared/tcp/index.ts';
import { afterArrival, type EndState, eventOf, lineIn, linesIn, withLine } from './end.ts';
import type { Around } from './line.ts';

/** The end once its next event has come. */
export function afterEvent(around: Around, state: EndState): EndState {
  const event = eventOf(around, state);
  assert(event !== undefined && !('from' in event), 'strangers are no matter for this exploration');
  const next: EndState = { ...state, befallen: state.befallen + 1, awaits: false };
  const peer = event.line ?? around.main;
  switch (event.happens) {
    case 'stray':
      return withStray(around, next, peer, event.stray);
    case 'reboot': {
      const listening = around.board.level.ends[around.end].keepsListening === true;
      return { ...forgetful(around, next), reboots: next.reboots + 1, listening, triggered: false };
    }
    case 'power-off':
      return { ...silenced(next), power: 'off', triggered: false };
    case 'process-end': {
      const line = lineIn(next, peer);
      return withLine(next, {
        ...line,
        calls: { ...line.calls, text: 0, close: !event.unread, abort: event.unread },
      });
    }
  }
}

/** The name is the one that the match gives a stray: it counts back, for each end. */
function withStray(around: Around, state: EndState, peer: string, stray: Parameters<typeof strayAt>[3]): EndState {
  const { board, end, items, main } = around;
  const place = state.befallen;
  const label = `stray ${-2 * place - (end === 'client' ? 0 : 1)}`;
  const segment = strayAt(board, end, lineIn(state, peer), stray, place);
  return afterArrival(around, state, items.of(otherEnd(end), segment, label, 'ack', peer === main ? null : peer));
}

const forgetful = ({ board, end }: Around, state: EndState): EndState =>
  linesIn(state).reduce((all, { peer, incarnation, sent, delivered, opened }) => {
    const fresh = freshProgress(board.level.ends[end]);
    return withLine(all, { ...fresh, peer, inbox: [], incarnation, sent, delivered, opened });
  }, state);

const silenced = (state: EndState): EndState =>
  linesIn(state).reduce((all, line) => withLine(all, { ...line, inbox: [], calls: NO_CALLS }), state);
