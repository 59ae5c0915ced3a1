/**
 * One move for every code of verdict.ts: where it is made, what is done, and which segment the verdict names as the right one (null
 * where nothing is to be sent). Read a row as: in this state, with this in the inbox, who does this is told that.
 */
import type { State } from '../state.ts';
import type { VerdictCode } from '../verdict.ts';
import { ALSO_AT_BACKLOG, NEEDLESS_AT_BACKLOG, REFUSED_AT_BACKLOG, RIGHT_AT_BACKLOG } from './backlogMoves.ts';
import type { Told } from './situations.ts';

export interface Played {
  readonly code: Exclude<VerdictCode, 'overtaken'>;
  readonly state: State;
  readonly told?: Told;
  readonly does: string;
  readonly right: string | null;
}

const SYN = '<SEQ=300><CTL=SYN>';
const SYN_ACK = '<SEQ=300><ACK=101><CTL=SYN,ACK>';
const DATA = '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>';
const NEXT = '<SEQ=311><ACK=101><CTL=PSH,ACK><DATA=10>';
const FIN = '<SEQ=301><ACK=101><CTL=FIN,ACK>';
const RST_INSIDE = '<SEQ=400><CTL=RST>';
const ACK_301 = '<SEQ=101><ACK=301><CTL=ACK>';
const ACK_311 = '<SEQ=101><ACK=311><CTL=ACK>';
const ACK_321 = '<SEQ=101><ACK=321><CTL=ACK>';
const FIN_301 = '<SEQ=101><ACK=301><CTL=FIN,ACK>';
const STRAY = '<SEQ=300><ACK=900><CTL=ACK>';
const close = { close: true };
const text = { text: 10 };
const data = { inbox: [DATA] };
const asked = { calls: { report: true } };
/** The peer's window is closed, and text waits. */
const shut: Told = { heard: ['<SEQ=301><ACK=101><CTL=ACK><WND=0>'], calls: text };
/** The first octet of the text has gone into the closed window. */
const probed: Told = { ...shut, sent: [1], wnd: 1, heard: ['<SEQ=301><ACK=101><CTL=ACK><WND=0>'] };
const keepalive = { unanswered: 1, probes: 5 };
/** A buffer of 200 octets that what arrived has filled, and that nobody has read. */
const full: Told = { wnd: 200, reads: true, heard: ['<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=200>'] };
const ACK_501 = '<SEQ=101><ACK=501><CTL=ACK>';
const PROBE = '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA>';
const KEEPALIVE = '<SEQ=100><ACK=301><CTL=ACK>';

const played = (code: Played['code'], state: State, told: Told, does: string, right: string | null): Played => ({
  code,
  state,
  told,
  does,
  right,
});

export const RIGHT: readonly Played[] = [
  played('open', 'CLOSED', { calls: { open: 'active' } }, '<SEQ=700><CTL=SYN>', '<SEQ=700><CTL=SYN>'),
  played('answer', 'ESTABLISHED', data, ACK_311, ACK_311),
  played(
    'answer-with-call',
    'ESTABLISHED',
    { inbox: [FIN], calls: close },
    '<SEQ=101><ACK=302><CTL=FIN,ACK>',
    '<SEQ=101><ACK=302><CTL=FIN,ACK>',
  ),
  played('call', 'ESTABLISHED', { calls: close }, FIN_301, FIN_301),
  played('retransmission', 'SYN-SENT', { expired: 'retransmission' }, 'resend', '<SEQ=100><CTL=SYN>'),
  played('duplicate-ack', 'ESTABLISHED', { heard: [NEXT], duplicateAcks: 1 }, ACK_301, ACK_301),
  played('discard', 'ESTABLISHED', { inbox: ['<SEQ=301><CTL=FIN>'] }, 'discard', null),
  played('listen', 'CLOSED', { calls: { open: 'passive' } }, 'listen', null),
  played('leave', 'TIME-WAIT', { expired: 'timeWait' }, 'leave', null),
  played('report', 'CLOSED', { calls: { report: true }, became: 'refused' }, 'report refused', null),
  played('probe', 'ESTABLISHED', { ...shut, expired: 'probe' }, 'probe', PROBE),
  played('probe', 'ESTABLISHED', { keepalive, expired: 'probe' }, 'probe', KEEPALIVE),
  played('window', 'ESTABLISHED', { ...full, read: 200, calls: { window: true } }, 'window', ACK_501),
  ...RIGHT_AT_BACKLOG,
];

export const NEEDLESS: readonly Played[] = [
  played('resent-before-rto', 'SYN-SENT', {}, 'resend', null),
  played('ack-says-nothing-new', 'ESTABLISHED', {}, ACK_301, null),
  played('probed-early', 'ESTABLISHED', shut, 'probe', null),
  played('window-unchanged', 'ESTABLISHED', full, 'window', null),
  played('window-silly', 'ESTABLISHED', { ...full, read: 20 }, 'window', null),
  ...NEEDLESS_AT_BACKLOG,
];

export const REFUSED: readonly Played[] = [
  // Numbers.
  played(
    'ack-is-their-seq',
    'LISTEN',
    { inbox: [SYN] },
    '<SEQ=700><ACK=300><CTL=SYN,ACK>',
    '<SEQ=700><ACK=301><CTL=SYN,ACK>',
  ),
  played('ack-counts-syn-only-once', 'ESTABLISHED', { heard: [DATA], inbox: [NEXT] }, ACK_301, ACK_321),
  played('ack-of-last-octet', 'ESTABLISHED', data, '<SEQ=101><ACK=310><CTL=ACK>', ACK_311),
  played('ack-one-too-many', 'ESTABLISHED', data, '<SEQ=101><ACK=312><CTL=ACK>', ACK_311),
  played(
    'ack-beyond-gap',
    'ESTABLISHED',
    { heard: ['<SEQ=331><ACK=101><CTL=PSH,ACK><DATA=10>'], ...data },
    '<SEQ=101><ACK=341><CTL=ACK>',
    ACK_311,
  ),
  played('ack-between-segments', 'ESTABLISHED', { inbox: [DATA, NEXT] }, '<SEQ=101><ACK=315><CTL=ACK>', ACK_321),
  played('ack-goes-back', 'ESTABLISHED', { heard: [DATA, NEXT], ...data }, ACK_311, ACK_321),
  played(
    'ack-not-new',
    'ESTABLISHED',
    { heard: [DATA], inbox: ['<SEQ=306><ACK=101><CTL=PSH,ACK><DATA=15>'] },
    ACK_311,
    ACK_321,
  ),
  played('ack-is-own-number', 'ESTABLISHED', data, '<SEQ=101><ACK=101><CTL=ACK>', ACK_311),
  played('ack-is-zero', 'ESTABLISHED', data, '<SEQ=101><ACK=0><CTL=ACK>', ACK_311),
  played('ack-is-length', 'ESTABLISHED', data, '<SEQ=101><ACK=10><CTL=ACK>', ACK_311),
  played('ack-is-relative', 'ESTABLISHED', data, '<SEQ=101><ACK=11><CTL=ACK>', ACK_311),
  played('ack-not-received', 'ESTABLISHED', data, '<SEQ=101><ACK=99999><CTL=ACK>', ACK_311),
  played('ack-before-isn', 'ESTABLISHED', data, '<SEQ=101><ACK=250><CTL=ACK>', ACK_311),
  played(
    'seq-counts-own-ack',
    'ESTABLISHED',
    { calls: text },
    '<SEQ=102><ACK=301><CTL=PSH,ACK><DATA=10>',
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
  ),
  played('seq-is-iss', 'ESTABLISHED', { calls: close }, '<SEQ=100><ACK=301><CTL=FIN,ACK>', FIN_301),
  played(
    'seq-is-una',
    'ESTABLISHED',
    { sent: [10], calls: { text: 5 } },
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=5>',
    '<SEQ=111><ACK=301><CTL=PSH,ACK><DATA=5>',
  ),
  played('seq-is-zero', 'ESTABLISHED', { calls: close }, '<SEQ=0><ACK=301><CTL=FIN,ACK>', FIN_301),
  played('seq-is-relative', 'ESTABLISHED', { calls: close }, '<SEQ=1><ACK=301><CTL=FIN,ACK>', FIN_301),
  played(
    'seq-goes-back',
    'ESTABLISHED',
    { sent: [10], heard: ['<SEQ=301><ACK=111><CTL=ACK>'], calls: close },
    '<SEQ=105><ACK=301><CTL=FIN,ACK>',
    '<SEQ=111><ACK=301><CTL=FIN,ACK>',
  ),
  played('seq-skips', 'ESTABLISHED', { calls: close }, '<SEQ=201><ACK=301><CTL=FIN,ACK>', FIN_301),
  played('seq-not-snd-nxt', 'ESTABLISHED', { calls: close }, '<SEQ=99999><ACK=301><CTL=FIN,ACK>', FIN_301),
  played('seq-is-their-number', 'ESTABLISHED', { calls: close }, '<SEQ=301><ACK=301><CTL=FIN,ACK>', FIN_301),
  played(
    'resend-not-oldest',
    'ESTABLISHED',
    { sent: [10, 10], expired: 'retransmission' },
    '<SEQ=111><ACK=301><CTL=PSH,ACK><DATA=10>',
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
  ),
  played('resend-other-iss', 'SYN-SENT', { expired: 'retransmission' }, '<SEQ=777><CTL=SYN>', '<SEQ=100><CTL=SYN>'),
  played('resend-other-seq', 'FIN-WAIT-1', { expired: 'retransmission' }, '<SEQ=150><ACK=301><CTL=FIN,ACK>', FIN_301),
  played(
    'resend-other-bits',
    'SYN-RECEIVED',
    { expired: 'retransmission' },
    '<SEQ=100><CTL=SYN>',
    '<SEQ=100><ACK=301><CTL=SYN,ACK>',
  ),
  played('isn-not-yours', 'CLOSED', { calls: { open: 'active' } }, '<SEQ=5><CTL=SYN>', '<SEQ=700><CTL=SYN>'),
  // Control bits.
  played('bare-fin', 'ESTABLISHED', { calls: close }, '<SEQ=101><CTL=FIN>', FIN_301),
  played('fin-with-syn', 'CLOSED', { calls: { open: 'active' } }, '<SEQ=700><CTL=SYN,FIN>', '<SEQ=700><CTL=SYN>'),
  played(
    'ack-bit-missing',
    'ESTABLISHED',
    { calls: text },
    '<SEQ=101><CTL=PSH><DATA=10>',
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
  ),
  played(
    'ack-on-first-syn',
    'CLOSED',
    { calls: { open: 'active' } },
    '<SEQ=700><ACK=301><CTL=SYN,ACK>',
    '<SEQ=700><CTL=SYN>',
  ),
  played('rst-without-ack', 'CLOSED', { inbox: [SYN] }, '<SEQ=0><CTL=RST>', '<SEQ=0><ACK=301><CTL=RST,ACK>'),
  played('rst-with-ack', 'CLOSED', { inbox: [STRAY] }, '<SEQ=900><ACK=300><CTL=RST,ACK>', '<SEQ=900><CTL=RST>'),
  played('rst-seq', 'CLOSED', { inbox: [STRAY] }, '<SEQ=0><CTL=RST>', '<SEQ=900><CTL=RST>'),
  played('rst-ack', 'CLOSED', { inbox: [SYN] }, '<SEQ=0><ACK=999><CTL=RST,ACK>', '<SEQ=0><ACK=301><CTL=RST,ACK>'),
  played('rst-answers-rst', 'ESTABLISHED', { inbox: [RST_INSIDE] }, '<SEQ=101><CTL=RST>', ACK_301),
  played('rst-as-fin', 'ESTABLISHED', { calls: close }, '<SEQ=101><CTL=RST>', FIN_301),
  played('rst-for-known-segment', 'ESTABLISHED', data, '<SEQ=101><CTL=RST>', ACK_311),
  played('rst-unasked', 'ESTABLISHED', {}, '<SEQ=101><CTL=RST>', null),
  played('abort-sends-nothing', 'SYN-SENT', { calls: { abort: true } }, '<SEQ=101><CTL=RST>', null),
  // The kind of segment.
  played('syn-already-sent', 'SYN-SENT', { inbox: [SYN] }, '<SEQ=100><CTL=SYN>', '<SEQ=100><ACK=301><CTL=SYN,ACK>'),
  played(
    'syn-with-text',
    'CLOSED',
    { calls: { open: 'active', ...text } },
    '<SEQ=700><CTL=SYN,PSH><DATA=10>',
    '<SEQ=700><CTL=SYN>',
  ),
  played('syn-in-connection', 'ESTABLISHED', data, '<SEQ=700><CTL=SYN>', ACK_311),
  played('syn-from-listen', 'LISTEN', {}, '<SEQ=700><CTL=SYN>', null),
  played('syn-ack-without-syn', 'LISTEN', {}, '<SEQ=700><ACK=301><CTL=SYN,ACK>', null),
  played('syn-ack-to-stranger', 'LISTEN', { inbox: [STRAY] }, '<SEQ=700><ACK=301><CTL=SYN,ACK>', '<SEQ=900><CTL=RST>'),
  played(
    'ack-completes-nothing',
    'LISTEN',
    { inbox: [SYN] },
    '<SEQ=700><ACK=301><CTL=ACK>',
    '<SEQ=700><ACK=301><CTL=SYN,ACK>',
  ),
  played('ack-from-listen', 'LISTEN', { inbox: [SYN_ACK] }, ACK_301, '<SEQ=101><CTL=RST>'),
  played('ack-to-stranger', 'SYN-SENT', { inbox: ['<SEQ=300><ACK=91><CTL=SYN,ACK>'] }, ACK_301, '<SEQ=91><CTL=RST>'),
  played('data-before-established', 'SYN-SENT', { calls: text }, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>', null),
  played('data-none-left', 'ESTABLISHED', {}, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>', null),
  played('data-after-fin', 'FIN-WAIT-2', { calls: text }, '<SEQ=102><ACK=301><CTL=PSH,ACK><DATA=10>', null),
  played(
    'data-too-long',
    'ESTABLISHED',
    { calls: text },
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=11>',
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
  ),
  played(
    'data-empty',
    'ESTABLISHED',
    { calls: text },
    '<SEQ=101><ACK=301><CTL=PSH,ACK>',
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
  ),
  played(
    'window-full',
    'ESTABLISHED',
    { wnd: 25, sent: [25], calls: text },
    '<SEQ=126><ACK=301><CTL=PSH,ACK><DATA=10>',
    null,
  ),
  played('fin-before-established', 'SYN-SENT', { calls: close }, FIN_301, null),
  played(
    'fin-before-data',
    'ESTABLISHED',
    { calls: { ...text, ...close } },
    FIN_301,
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
  ),
  played('fin-not-called', 'CLOSE-WAIT', {}, '<SEQ=101><ACK=302><CTL=FIN,ACK>', null),
  played('fin-twice', 'FIN-WAIT-2', {}, '<SEQ=102><ACK=301><CTL=FIN,ACK>', null),
  played('fin-answered-with-nothing', 'ESTABLISHED', { inbox: [FIN] }, 'discard', '<SEQ=101><ACK=302><CTL=ACK>'),
  played('ack-nothing-arrived', 'SYN-SENT', {}, ACK_301, null),
  played('open-not-called', 'CLOSED', {}, '<SEQ=700><CTL=SYN>', null),
  played(
    'both-may-be-first',
    'SYN-SENT',
    { inbox: [SYN] },
    '<SEQ=0><ACK=301><CTL=RST,ACK>',
    '<SEQ=100><ACK=301><CTL=SYN,ACK>',
  ),
  played('closed-sends-nothing', 'CLOSED', {}, ACK_301, null),
  played('closed-only-resets', 'CLOSED', { inbox: [STRAY] }, '<SEQ=900><ACK=300><CTL=ACK>', '<SEQ=900><CTL=RST>'),
  played('time-wait-only-acks', 'TIME-WAIT', {}, '<SEQ=102><ACK=302><CTL=FIN,ACK>', null),
  played('third-needless', 'SYN-SENT', { needlessInARow: 2 }, 'resend', null),
  // What is done with an arrived segment.
  played('syn-ack-wants-ack', 'SYN-SENT', { inbox: [SYN_ACK] }, '<SEQ=100><ACK=301><CTL=SYN,ACK>', ACK_301),
  played(
    'reset-owed',
    'SYN-SENT',
    { inbox: ['<SEQ=300><ACK=91><CTL=SYN,ACK>'], calls: text },
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
    '<SEQ=91><CTL=RST>',
  ),
  played(
    'challenge-owed',
    'ESTABLISHED',
    { inbox: [RST_INSIDE], calls: text },
    '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>',
    ACK_301,
  ),
  played(
    'open-before-answer',
    'CLOSED',
    { inbox: [STRAY], calls: { open: 'active' } },
    '<SEQ=700><CTL=SYN>',
    '<SEQ=900><CTL=RST>',
  ),
  played(
    'listen-before-answer',
    'CLOSED',
    { inbox: [STRAY], calls: { open: 'passive' } },
    'listen',
    '<SEQ=900><CTL=RST>',
  ),
  played('resend-before-answer', 'FIN-WAIT-1', data, 'resend', '<SEQ=102><ACK=311><CTL=ACK>'),
  played(
    'leave-before-answer',
    'TIME-WAIT',
    { inbox: [FIN], expired: 'timeWait' },
    'leave',
    '<SEQ=102><ACK=302><CTL=ACK>',
  ),
  played('text-wants-ack', 'ESTABLISHED', data, 'discard', ACK_311),
  played('syn-wants-answer', 'LISTEN', { inbox: [SYN] }, 'discard', '<SEQ=700><ACK=301><CTL=SYN,ACK>'),
  played('syn-wants-challenge-ack', 'ESTABLISHED', { inbox: ['<SEQ=400><CTL=SYN>'] }, 'discard', ACK_301),
  played('stranger-wants-reset', 'CLOSED', { inbox: [STRAY] }, 'discard', '<SEQ=900><CTL=RST>'),
  played('probe-wants-ack', 'ESTABLISHED', { inbox: ['<SEQ=300><ACK=101><CTL=ACK>'] }, 'discard', ACK_301),
  played('unacceptable-wants-ack', 'ESTABLISHED', { inbox: ['<SEQ=299><ACK=101><CTL=ACK>'] }, 'discard', ACK_301),
  played('handshake-needs-third', 'SYN-SENT', { inbox: [SYN_ACK] }, 'discard', ACK_301),
  played('half-close-still-receives', 'FIN-WAIT-2', data, 'discard', '<SEQ=102><ACK=311><CTL=ACK>'),
  played('rst-wants-challenge-ack', 'ESTABLISHED', { inbox: [RST_INSIDE] }, 'discard', ACK_301),
  played('discard-nothing', 'ESTABLISHED', {}, 'discard', null),
  played('answer-to-rst', 'ESTABLISHED', { inbox: ['<SEQ=99999><CTL=RST>'] }, ACK_301, null),
  played('answer-to-no-ack', 'ESTABLISHED', { inbox: ['<SEQ=301><CTL=FIN>'] }, '<SEQ=101><ACK=302><CTL=ACK>', null),
  played('answer-before-syn', 'SYN-SENT', { inbox: [DATA] }, ACK_311, null),
  played(
    'answer-to-dropped',
    'CLOSE-WAIT',
    { inbox: ['<SEQ=302><ACK=101><CTL=PSH,ACK><DATA=10>'] },
    '<SEQ=101><ACK=312><CTL=ACK>',
    null,
  ),
  played('duplicate-wants-ack', 'ESTABLISHED', { heard: [DATA], ...data }, 'discard', ACK_311),
  // Timers and calls.
  played('resend-nothing', 'FIN-WAIT-2', {}, 'resend', null),
  played('leave-too-early', 'TIME-WAIT', {}, 'leave', null),
  played('leave-nothing', 'CLOSED', {}, 'leave', null),
  played('leave-while-opening', 'SYN-SENT', {}, 'leave', null),
  played('leave-while-open', 'ESTABLISHED', {}, 'leave', null),
  played('leave-while-last-ack', 'LAST-ACK', {}, 'leave', null),
  played('leave-while-peer-open', 'FIN-WAIT-2', {}, 'leave', null),
  played('leave-on-false-rst', 'ESTABLISHED', { inbox: [RST_INSIDE] }, 'leave', ACK_301),
  played('leave-on-rst-in-listen', 'LISTEN', { inbox: ['<SEQ=101><CTL=RST>'] }, 'leave', null),
  played('leave-on-rst-in-syn-sent', 'SYN-SENT', { inbox: ['<SEQ=0><ACK=91><CTL=RST,ACK>'] }, 'leave', null),
  played('leave-on-rst-in-time-wait', 'TIME-WAIT', { inbox: ['<SEQ=302><CTL=RST>'] }, 'leave', null),
  played('listen-not-closed', 'LISTEN', { calls: { open: 'passive' } }, 'listen', null),
  played('listen-not-yours', 'CLOSED', { calls: { open: 'active' } }, 'listen', '<SEQ=700><CTL=SYN>'),
  played('fin-as-rst', 'ESTABLISHED', { calls: { abort: true } }, FIN_301, '<SEQ=101><CTL=RST>'),
  // Probes.
  played('probe-window-open', 'ESTABLISHED', { calls: text }, 'probe', '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>'),
  played('probe-nothing-waits', 'ESTABLISHED', {}, 'probe', null),
  played('probe-not-idle', 'ESTABLISHED', { keepalive }, 'probe', null),
  played('probe-before-answer', 'ESTABLISHED', { ...data, keepalive, expired: 'probe' }, 'probe', ACK_311),
  played('window-before-answer', 'ESTABLISHED', data, 'window', ACK_311),
  // What the application is told.
  played('report-before-answer', 'CLOSED', { ...asked, inbox: [STRAY] }, 'report refused', '<SEQ=900><CTL=RST>'),
  played('report-nothing', 'ESTABLISHED', {}, 'report reset', null),
  played('report-nothing', 'CLOSED', { became: 'reset' }, 'report reset', null),
  played('report-too-early', 'SYN-SENT', { calls: { report: true } }, 'report timed-out', null),
  played('report-silence-is-no-refusal', 'CLOSED', { ...asked, became: 'timed-out' }, 'report refused', null),
  played('report-rst-is-an-answer', 'CLOSED', { ...asked, became: 'refused' }, 'report timed-out', null),
  played('report-never-open', 'CLOSED', { ...asked, became: 'refused' }, 'report reset', null),
  played('report-was-open', 'CLOSED', { ...asked, became: 'reset' }, 'report refused', null),
  played('report-other-silence', 'CLOSED', { ...asked, became: 'timed-out' }, 'report dead', null),
  played('report-while-answering', 'ESTABLISHED', shut, 'report timed-out', null),
  played('report-one-probe', 'ESTABLISHED', { keepalive }, 'report dead', null),
  ...REFUSED_AT_BACKLOG,
];

/** Further ways into the same codes: beliefs that show in more than one state. */
export const ALSO: readonly Played[] = [
  played('ack-is-their-seq', 'ESTABLISHED', { inbox: [FIN] }, ACK_301, '<SEQ=101><ACK=302><CTL=ACK>'),
  played('ack-is-their-seq', 'SYN-SENT', { inbox: [SYN_ACK] }, '<SEQ=101><ACK=300><CTL=ACK>', ACK_301),
  played(
    'ack-is-their-seq',
    'CLOSED',
    { inbox: [SYN] },
    '<SEQ=0><ACK=300><CTL=RST,ACK>',
    '<SEQ=0><ACK=301><CTL=RST,ACK>',
  ),
  played('ack-is-their-seq', 'ESTABLISHED', data, ACK_301, ACK_311),
  played('seq-counts-own-ack', 'ESTABLISHED', { calls: close }, '<SEQ=102><ACK=301><CTL=FIN,ACK>', FIN_301),
  played('seq-is-iss', 'ESTABLISHED', data, '<SEQ=100><ACK=311><CTL=ACK>', ACK_311),
  played(
    'resend-other-iss',
    'SYN-SENT',
    { inbox: [SYN] },
    '<SEQ=700><ACK=301><CTL=SYN,ACK>',
    '<SEQ=100><ACK=301><CTL=SYN,ACK>',
  ),
  played(
    'isn-not-yours',
    'LISTEN',
    { inbox: [SYN] },
    '<SEQ=9><ACK=301><CTL=SYN,ACK>',
    '<SEQ=700><ACK=301><CTL=SYN,ACK>',
  ),
  played('both-may-be-first', 'SYN-SENT', { inbox: [SYN] }, 'discard', '<SEQ=100><ACK=301><CTL=SYN,ACK>'),
  played(
    'closed-only-resets',
    'CLOSED',
    { inbox: [SYN] },
    '<SEQ=700><ACK=301><CTL=SYN,ACK>',
    '<SEQ=0><ACK=301><CTL=RST,ACK>',
  ),
  played('duplicate-wants-ack', 'TIME-WAIT', { inbox: [FIN] }, 'discard', '<SEQ=102><ACK=302><CTL=ACK>'),
  played('duplicate-wants-ack', 'CLOSE-WAIT', { inbox: [FIN] }, 'discard', '<SEQ=101><ACK=302><CTL=ACK>'),
  played('fin-answered-with-nothing', 'FIN-WAIT-1', { inbox: [FIN] }, 'discard', '<SEQ=102><ACK=302><CTL=ACK>'),
  played('leave-while-peer-open', 'CLOSING', {}, 'leave', null),
  played('leave-too-early', 'TIME-WAIT', { inbox: [FIN] }, 'leave', '<SEQ=102><ACK=302><CTL=ACK>'),
  played('syn-ack-wants-ack', 'SYN-SENT', { inbox: [SYN_ACK] }, '<SEQ=100><CTL=SYN>', ACK_301),
  played('unacceptable-wants-ack', 'ESTABLISHED', { inbox: ['<SEQ=301><ACK=999><CTL=ACK>'] }, 'discard', ACK_301),
  played('leave-while-open', 'CLOSE-WAIT', {}, 'leave', null),
  played('leave-while-opening', 'LISTEN', {}, 'leave', null),
  played('data-after-fin', 'LAST-ACK', { calls: text }, '<SEQ=102><ACK=302><CTL=PSH,ACK><DATA=10>', null),
  played('fin-twice', 'CLOSING', {}, '<SEQ=102><ACK=302><CTL=FIN,ACK>', null),
  played('ack-completes-nothing', 'SYN-SENT', { inbox: [SYN] }, ACK_301, '<SEQ=100><ACK=301><CTL=SYN,ACK>'),
  played('rst-answers-rst', 'ESTABLISHED', { inbox: ['<SEQ=99999><CTL=RST>'] }, '<SEQ=101><CTL=RST>', null),
  played('resend-nothing', 'ESTABLISHED', {}, 'resend', null),
  played('resend-nothing', 'TIME-WAIT', {}, 'resend', null),
  played('window-full', 'ESTABLISHED', shut, '<SEQ=101><ACK=301><CTL=PSH,ACK><DATA=10>', null),
  played('report-while-answering', 'ESTABLISHED', probed, 'report dead', null),
  played('report-too-early', 'ESTABLISHED', { sent: [10], keepalive }, 'report timed-out', null),
  played('probe-window-open', 'ESTABLISHED', { sent: [10] }, 'probe', null),
  played('probe-nothing-waits', 'ESTABLISHED', { heard: ['<SEQ=301><ACK=101><CTL=ACK><WND=0>'] }, 'probe', null),
  played(
    'probe-wants-ack',
    'ESTABLISHED',
    { ...full, inbox: ['<SEQ=501><ACK=101><CTL=PSH,ACK><DATA>'] },
    'discard',
    ACK_501,
  ),
  ...ALSO_AT_BACKLOG,
];
