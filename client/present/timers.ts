/** The timers of the own end, as they are shown: whether they run, and for what. */
import type { SeatView, TimerView } from '#shared/match/index.ts';
import type { TableText } from '#shared/text/index.ts';
import { titleOf } from './card.ts';
import { connectionOf } from './connection.ts';

export interface TimerLine {
  readonly timer: 'retransmission' | 'timeWait';
  readonly is: TimerView['is'];
  readonly label: string;
  readonly text: string;
  /** Real milliseconds that the whole timer takes, on the Live clock; null where time is not told. */
  readonly lasts: number | null;
}

/** The retransmission timer always, 2MSL in TIME-WAIT. */
export function timersOf(view: SeatView, text: TableText['own']): readonly TimerLine[] {
  const { timers, outstanding, tcb } = connectionOf(view);
  const oldest = outstanding[0];
  const what = oldest === undefined ? text.nothingOutstanding : text.running(titleOf(oldest.segment), oldest.copies);
  const retransmission: TimerLine = {
    timer: 'retransmission',
    is: timers.retransmission.is,
    label: text.retransmission,
    text: timers.retransmission.is === 'expired' ? text.ranOut : what,
    lasts: lastsOf(view, timers.retransmission),
  };
  if (timers.timeWait.is === 'off' && tcb.state !== 'TIME-WAIT') return [retransmission];
  const timeWait: TimerLine = {
    timer: 'timeWait',
    is: timers.timeWait.is,
    label: text.timeWait,
    text: timers.timeWait.is === 'expired' ? text.timeWaitOver : text.timeWaitRunning,
    lasts: lastsOf(view, timers.timeWait),
  };
  return timers.retransmission.is === 'off' && outstanding.length === 0 ? [timeWait] : [retransmission, timeWait];
}

const lastsOf = (view: SeatView, { startedAt, endsAt }: TimerView): number | null =>
  startedAt === null || endsAt === null ? null : Math.round(((endsAt - startedAt) * 100) / view.setup.speed);
