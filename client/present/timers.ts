/** The timers of the own end, as they are shown: whether they run, and for what. */
import type { ConnectionView, SeatView, TimerView } from '#shared/match/index.ts';
import { isShut, probeKind } from '#shared/tcp/index.ts';
import type { TableText } from '#shared/text/index.ts';
import { titleOf } from './card.ts';
import { connectionOf } from './connection.ts';

export interface TimerLine {
  readonly timer: 'retransmission' | 'timeWait' | 'probe';
  readonly is: TimerView['is'];
  readonly label: string;
  readonly text: string;
  /** Real milliseconds that the whole timer takes, on the Live clock; null where time is not told. */
  readonly lasts: number | null;
}

/** The retransmission timer always, that of probes where it runs, 2MSL in TIME-WAIT. */
export function timersOf(view: SeatView, text: TableText['own']): readonly TimerLine[] {
  const connection = connectionOf(view);
  const probe = probeLine(view, connection, text);
  const { timers, outstanding, tcb } = connection;
  const oldest = outstanding[0];
  const what = oldest === undefined ? text.nothingOutstanding : text.running(titleOf(oldest.segment), oldest.copies);
  const retransmission: TimerLine = {
    timer: 'retransmission',
    is: timers.retransmission.is,
    label: text.retransmission,
    text: timers.retransmission.is !== 'expired' ? what : isShut(tcb) ? text.probeDue : text.ranOut,
    lasts: lastsOf(view, timers.retransmission),
  };
  if (probe !== null) return [retransmission, probe];
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

function probeLine(view: SeatView, connection: ConnectionView, text: TableText['own']): TimerLine | null {
  const { timers, keepalive } = connection;
  const kind = probeKind(connection);
  if (timers.probe.is === 'off' || kind === null) return null;
  const asked = kind === 'keepalive' && keepalive?.unanswered ? keepalive : null;
  const runs = asked === null ? text.probeFor[kind] : text.unanswered(asked.unanswered, asked.probes);
  return {
    timer: 'probe',
    is: timers.probe.is,
    label: text.probe,
    text: timers.probe.is === 'expired' ? text.probeDue : runs,
    lasts: lastsOf(view, timers.probe),
  };
}

const lastsOf = (view: SeatView, { startedAt, endsAt }: TimerView): number | null =>
  startedAt === null || endsAt === null ? null : Math.round(((endsAt - startedAt) * 100) / view.setup.speed);
