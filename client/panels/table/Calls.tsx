/** The calls beside the hand. They are always there; only Guided, or a third hint, lights one. */
import type { Level, SeatView } from '#shared/match/index.ts';
import { REPORTS } from '#shared/tcp/index.ts';
import type { CallButton, Text } from '#shared/text/index.ts';
import { connectionOf, cookieCall, hasBacklog, hasProbes, hasWindows, type Lit } from '../../present/index.ts';
import type { Controller } from './controller.ts';

const KEYS: { readonly [button in CallButton]: string } = {
  listen: 'L',
  leave: 'L',
  resend: 'E',
  discard: 'X',
  probe: 'P',
  window: 'W',
  cookie: 'C',
  take: 'C',
};

/** LISTEN where there is no connection yet, LEAVE from then on; LISTEN again where the application asks for it anew. */
export const firstCall = (view: SeatView): 'listen' | 'leave' => {
  const { tcb, seen, calls } = connectionOf(view);
  return tcb.state === 'CLOSED' && (seen.length === 0 || calls.open === 'passive') ? 'listen' : 'leave';
};

/** Those that the level has: PROBE and WINDOW only where there is something to ask or to tell. */
export const callsOf = (view: SeatView, level: Level): readonly CallButton[] => [
  firstCall(view),
  'resend',
  'discard',
  ...(hasProbes(level) ? (['probe'] as const) : []),
  ...(hasWindows(level) ? (['window'] as const) : []),
  ...(hasBacklog(level) ? [cookieCall(view)] : []),
];

/** Before the first card LISTEN is the Ready, which has a button of its own; its key is the same. */
const shownCalls = (view: SeatView, level: Level): readonly CallButton[] =>
  callsOf(view, level).filter((button) => button !== 'listen' || view.phase !== 'waiting');

interface Props {
  readonly view: SeatView;
  readonly level: Level;
  readonly text: Text;
  readonly hand: Controller;
  readonly lit: Lit;
  readonly isBusy: boolean;
}

export function Calls({ view, level, text, hand, lit, isBusy }: Props) {
  const words = text.table.calls;
  return (
    <fieldset class="calls">
      <legend class="unseen">{words.title}</legend>
      {shownCalls(view, level).map((button) => (
        <button
          key={button}
          type="button"
          class={lit.call === button ? 'call lit' : 'call'}
          title={words[button].what}
          aria-disabled={isBusy}
          onClick={() => hand.call(button)}
        >
          <kbd>{KEYS[button]}</kbd> {words[button].name}
          <span class="unseen">. {words[button].what}</span>
        </button>
      ))}
      {view.script.some((step) => step.call === 'REPORT') && (
        <Reports text={text} hand={hand} lit={lit} isBusy={isBusy} />
      )}
    </fieldset>
  );
}

/** What the application can be told, one button each: a press of one is the whole move. */
function Reports({ text, hand, lit, isBusy }: Omit<Props, 'view' | 'level'>) {
  const { name, what, reports } = text.table.calls.report;
  return (
    <fieldset class={lit.call === 'report' ? 'reports lit' : 'reports'}>
      <legend title={what}>{name}</legend>
      {REPORTS.map((report) => (
        <button key={report} type="button" class="call" aria-disabled={isBusy} onClick={() => hand.call(report)}>
          {reports[report]}
        </button>
      ))}
    </fieldset>
  );
}
