/** English: a move in words, for the hint that shows it. */
import type { Move } from '#shared/match/index.ts';
import { whole } from '../phrases.ts';
import { table } from '../table.ts';

export function moveInWords(move: Move): string {
  if (move.move === 'ready') return 'Tap Ready.';
  if (move.move === 'hint') return 'Ask for a hint.';
  if (move.move === 'bet') return 'Place a bet.';
  if (move.move === 'predict') return 'Foretell what will happen.';
  if (move.move === 'name') return `NAME ${move.state} on the diagram.`;
  switch (move.action.do) {
    case 'send':
      return `Play ${whole(move.action.segment)}.`;
    case 'resend':
      return 'RESEND the oldest unacknowledged segment, as it is.';
    case 'discard':
      return 'DISCARD the segment at the head of the inbox.';
    case 'leave':
      return 'LEAVE: the connection needs you no longer.';
    case 'listen':
      return 'LISTEN: open your port.';
    case 'probe':
      return 'PROBE: ask, and see whether an ACK comes back.';
    case 'window':
      return 'WINDOW: an ACK that tells the other end of your room.';
    case 'report':
      return `REPORT: ${table.calls.report.reports[move.action.what]}.`;
    case 'cookie':
      return 'COOKIE: answer the SYN, and keep nothing.';
    case 'take':
      return 'TAKE the ACK: its cookie is yours.';
    case 'order':
      return `ORDER: ${table.calls.order.orders[move.action.order].name}.`;
  }
}
