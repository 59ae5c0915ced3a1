/** Rows of mistakes.ts for a listener with a backlog, whose cookies for a SYN with seq 300 of this peer are 800 now and 700 before. */
import type { Backlog } from '../backlog.ts';
import { seqNum } from '../seq.ts';
import type { Played } from './mistakes.ts';
import type { Told } from './situations.ts';

const SYN = '<SEQ=300><CTL=SYN>';
const SYN_ACK = '<SEQ=700><ACK=301><CTL=SYN,ACK>';
const TRUE = '<SEQ=301><ACK=801><CTL=ACK>';
const FORGED = '<SEQ=301><ACK=901><CTL=ACK>';
const RST_901 = '<SEQ=901><CTL=RST>';

const backlog: Backlog = { full: false, hashes: [500, 400].map(seqNum), reach: 10, orders: null };
const room: Told = { backlog };
const full: Told = { backlog: { ...backlog, full: true } };
/** The first order is due; `given`: it was given. */
const due: Told = { backlog: { ...backlog, full: true, orders: { given: null, due: true, fits: 'cookie' } } };
const given: Told = { backlog: { ...backlog, full: true, orders: { given: 'cookie', due: false, fits: 'cookie' } } };
const calm: Told = { backlog: { ...backlog, orders: { given: 'syn-ack', due: false, fits: 'syn-ack' } } };

const listens = (code: Played['code'], told: Told, does: string, right: string | null): Played => ({
  code,
  state: 'LISTEN',
  told,
  does,
  right,
});

export const RIGHT_AT_BACKLOG: readonly Played[] = [
  listens('cookie', { ...full, inbox: [SYN] }, 'cookie', null),
  listens('take', { ...full, inbox: [TRUE] }, 'take', null),
  listens('order', due, 'order cookie', null),
];

export const NEEDLESS_AT_BACKLOG: readonly Played[] = [
  listens('cookie-with-room', { ...room, inbox: [SYN] }, 'cookie', SYN_ACK),
  listens('order-repeats', given, 'order cookie', null),
  listens('order-needs-room', due, 'order syn-ack', null),
  listens('order-turns-away', due, 'order discard', null),
  listens('order-not-needed', calm, 'order cookie', null),
];

export const REFUSED_AT_BACKLOG: readonly Played[] = [
  listens('syn-ack-without-room', { ...full, inbox: [SYN] }, SYN_ACK, null),
  listens('take-unchecked', { ...full, inbox: [FORGED] }, 'take', RST_901),
  listens('take-nothing', { ...full, inbox: [SYN] }, 'take', null),
  listens('cookie-is-true', { ...full, inbox: [TRUE] }, '<SEQ=801><CTL=RST>', null),
  listens('cookie-answers-syn', { ...full, inbox: [TRUE] }, 'cookie', null),
  listens('cookie-has-no-resend', full, 'resend', null),
  { code: 'cookie-is-an-option', state: 'SYN-SENT', does: 'cookie', right: null },
  listens(
    'order-not-yet',
    { backlog: { ...backlog, orders: { given: null, due: false, fits: 'cookie' } } },
    'order cookie',
    null,
  ),
];

/** Further ways into the same codes, and what stays as it is where there is a backlog. */
export const ALSO_AT_BACKLOG: readonly Played[] = [
  listens('cookie-is-true', { ...full, inbox: [TRUE] }, 'discard', null),
  listens(
    'cookie-is-true',
    { ...room, inbox: ['<SEQ=301><ACK=701><CTL=PSH,ACK><DATA=10>'] },
    '<SEQ=701><CTL=RST>',
    null,
  ),
  listens('take-nothing', room, 'take', null),
  listens('cookie-answers-syn', room, 'cookie', null),
  { code: 'cookie-is-an-option', state: 'ESTABLISHED', does: 'take', right: null },
  listens('cookie-is-an-option', room, 'order cookie', null),
  listens('ack-from-listen', { ...full, inbox: [FORGED] }, '<SEQ=901><ACK=301><CTL=ACK>', RST_901),
  listens('stranger-wants-reset', { ...full, inbox: [FORGED] }, 'discard', RST_901),
  listens('syn-wants-answer', { ...room, inbox: [SYN] }, 'discard', SYN_ACK),
];
