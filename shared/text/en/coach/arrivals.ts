/** English: what a segment changed that was handled by itself. */
import { has, type Segment, type State } from '#shared/tcp/index.ts';
import { nameOf } from '../phrases.ts';

export function changed(from: State, to: State, segment: Segment): string {
  if (has(segment, 'RST')) return reset(from, to);
  switch (to) {
    case 'ESTABLISHED':
      return 'Your SYN is acknowledged: ESTABLISHED. Both directions are open.';
    case 'FIN-WAIT-2':
      return 'Your FIN is acknowledged: FIN-WAIT-2. The peer’s FIN is still to come.';
    case 'CLOSE-WAIT':
      return 'The peer has finished: CLOSE-WAIT. Your own direction is still open.';
    case 'CLOSING':
      return 'The peer’s FIN is in, the ACK of yours is not: CLOSING.';
    case 'TIME-WAIT':
      return from === 'CLOSING'
        ? 'Your FIN is acknowledged: TIME-WAIT. You stay for 2MSL.'
        : 'The peer’s FIN is in and yours is acknowledged: TIME-WAIT. You stay for 2MSL.';
    case 'CLOSED':
      return from === 'LAST-ACK'
        ? 'Your FIN is acknowledged: CLOSED. Nothing is left to say.'
        : `The ${nameOf(segment)} ended the connection: CLOSED.`;
    default:
      return `The ${nameOf(segment)} led from ${from} to ${to}.`;
  }
}

function reset(from: State, to: State): string {
  if (to === 'LISTEN') return 'The RST takes that connection back: you listen again.';
  if (from === 'SYN-SENT') return 'The RST acknowledges your SYN: the other end refuses the connection.';
  return 'The RST is exactly at RCV.NXT: the other end has aborted, and the connection is gone.';
}
