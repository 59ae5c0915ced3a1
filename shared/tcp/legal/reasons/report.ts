/** Why what is reported to the application is not what became of its connection. */

import { isShut } from '../../probe.ts';
import type { Report, Situation } from '../../situation.ts';
import type { Tcb } from '../../tcb.ts';
import { outstanding } from '../../timeouts.ts';
import type { RefusalCode } from '../../verdict.ts';
import type { Ask } from './ask.ts';

/** An RST came back: whether it refused the connection or ended one. */
const byReset = (report: Report): boolean => report === 'refused' || report === 'reset';

export function reportReason({ head, situation, tcb }: Ask, report: Report): RefusalCode {
  const { became, calls } = situation;
  if (head !== null) return 'report-before-answer';
  if (became === null) return byReset(report) ? nothingYet(tcb) : stillThere(situation, tcb);
  if (!calls.report) return 'report-nothing';
  if (byReset(report) !== byReset(became))
    return byReset(report) ? 'report-silence-is-no-refusal' : 'report-rst-is-an-answer';
  if (became === 'refused') return 'report-never-open';
  return became === 'reset' ? 'report-was-open' : 'report-other-silence';
}

const nothingYet = (tcb: Tcb): RefusalCode => (outstanding(tcb) ? 'report-too-early' : 'report-nothing');

/** Called dead or timed out, and not given up: what is known of the peer says why. */
function stillThere({ calls, keepalive }: Situation, tcb: Tcb): RefusalCode {
  if (isShut(tcb) && (outstanding(tcb) || calls.text > 0 || calls.close)) return 'report-while-answering';
  return keepalive !== null && !outstanding(tcb) ? 'report-one-probe' : nothingYet(tcb);
}
