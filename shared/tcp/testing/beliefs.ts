/**
 * What many believe of TCP, and study notes repeat: each with moves that somebody makes who believes it, the code that such a move
 * earns, and words of the reason that set it right. beliefs.test.ts plays them and reads.
 */
import type { State } from '../state.ts';
import type { VerdictCode } from '../verdict.ts';
import type { Told } from './situations.ts';

export interface Belief {
  readonly believed: string;
  /** One move or more: the same belief shows in different states. */
  readonly shows: readonly Shows[];
}

export interface Shows {
  /** Where the exchange leads before `told` goes on. */
  readonly from: State;
  readonly told?: Told;
  readonly does: string;
  readonly earns: VerdictCode;
  /** Stands in the reason, once the number is told. */
  readonly reads: { readonly en: string; readonly 'zh-CN': string };
}

const SYN = '<SEQ=300><CTL=SYN>';
const SYN_ACK = '<SEQ=300><ACK=101><CTL=SYN,ACK>';
const DATA = '<SEQ=301><ACK=101><CTL=PSH,ACK><DATA=10>';
const FIN = '<SEQ=301><ACK=101><CTL=FIN,ACK>';
const RST_INSIDE = '<SEQ=400><CTL=RST>';
const close = { calls: { close: true } };
const expired = 'retransmission';
/** A full backlog that answers with cookies. */
const backlog = { full: true, hashes: [], reach: 10, orders: null } as const;

const shows = (from: State, told: Told, does: string, earns: VerdictCode, en: string, zh: string): Shows => ({
  from,
  told,
  does,
  earns,
  reads: { en, 'zh-CN': zh },
});

const NUMBERS: readonly Belief[] = [
  {
    believed: 'The ACK of a SYN or a FIN repeats its number.',
    shows: [
      shows(
        'LISTEN',
        { inbox: [SYN] },
        '<SEQ=700><ACK=300><CTL=SYN,ACK>',
        'ack-is-their-seq',
        'The SYN took one sequence number: 301, not 300',
        'SYN 占一个序号：确认号应为 301，不是 300',
      ),
      shows(
        'SYN-SENT',
        { inbox: [SYN_ACK] },
        '<SEQ=101><ACK=300><CTL=ACK>',
        'ack-is-their-seq',
        '301, not 300',
        '应为 301，不是 300',
      ),
      shows(
        'ESTABLISHED',
        { inbox: [FIN] },
        '<SEQ=101><ACK=301><CTL=ACK>',
        'ack-is-their-seq',
        'The FIN took one sequence number: 302, not 301',
        'FIN 占一个序号：确认号应为 302，不是 301',
      ),
    ],
  },
  {
    believed: 'A pure ACK uses up a sequence number.',
    shows: [
      shows(
        'ESTABLISHED',
        { calls: { text: 10 } },
        '<SEQ=102><ACK=301><CTL=PSH,ACK><DATA=10>',
        'seq-counts-own-ack',
        'a pure ACK moves nothing on',
        '纯 ACK 不会让序号前进',
      ),
      shows(
        'ESTABLISHED',
        { inbox: [DATA] },
        '<SEQ=101><ACK=312><CTL=ACK>',
        'ack-one-too-many',
        'a pure ACK takes none',
        '纯 ACK 不占序号',
      ),
    ],
  },
  {
    believed: 'The number of a FIN, or of the last ACK, is chosen at random.',
    shows: [
      shows(
        'ESTABLISHED',
        close,
        '<SEQ=99999><ACK=301><CTL=FIN,ACK>',
        'seq-not-snd-nxt',
        'Every later number follows from what you have sent',
        '之后的每个序号都由你发过的内容决定',
      ),
      shows(
        'FIN-WAIT-2',
        { inbox: ['<SEQ=301><ACK=102><CTL=FIN,ACK>'] },
        '<SEQ=99999><ACK=302><CTL=ACK>',
        'seq-not-snd-nxt',
        'SND.NXT is 102',
        'SND.NXT 是 102',
      ),
    ],
  },
  {
    believed: 'The FIN has the number of the SYN again.',
    shows: [
      shows(
        'ESTABLISHED',
        close,
        '<SEQ=100><ACK=301><CTL=FIN,ACK>',
        'seq-is-iss',
        '100 is your ISS. The SYN took it',
        '100 是你的 ISS。SYN 已经用掉它',
      ),
    ],
  },
  {
    believed: 'A SYN that is sent again gets a new initial number.',
    shows: [
      shows(
        'SYN-SENT',
        { expired },
        '<SEQ=777><CTL=SYN>',
        'resend-other-iss',
        'Your ISS is 100, not 777',
        '你的 ISS 是 100，不是 777',
      ),
    ],
  },
];

const CLOSING: readonly Belief[] = [
  {
    believed: 'A FIN goes alone, without ACK.',
    shows: [
      shows(
        'ESTABLISHED',
        close,
        '<SEQ=101><CTL=FIN>',
        'bare-fin',
        'every segment has the ACK bit',
        '每个报文段都带 ACK 位',
      ),
    ],
  },
  {
    believed: 'A goodbye always takes four segments.',
    shows: [
      shows(
        'ESTABLISHED',
        { inbox: [FIN], ...close },
        '<SEQ=101><ACK=302><CTL=FIN,ACK>',
        'answer-with-call',
        'Two in one',
        '一举两得',
      ),
    ],
  },
  {
    believed: 'A FIN closes both directions.',
    shows: [
      shows(
        'FIN-WAIT-2',
        { inbox: [DATA] },
        'discard',
        'half-close-still-receives',
        'The other end may go on',
        '对端还可以继续发',
      ),
      shows(
        'CLOSE-WAIT',
        {},
        '<SEQ=101><ACK=302><CTL=FIN,ACK>',
        'fin-not-called',
        'closes only the peer’s direction',
        '只关闭对端的方向',
      ),
    ],
  },
  {
    believed: 'It is always the server that closes second.',
    // Opened passively, and the first to want to close.
    shows: [
      shows(
        'SYN-RECEIVED',
        { heard: ['<SEQ=301><ACK=101><CTL=ACK>'], ...close },
        'leave',
        'leave-while-open',
        'either end may send the first',
        '哪一端先发都可以',
      ),
    ],
  },
  {
    believed: 'Only one end can be the first.',
    shows: [
      shows(
        'SYN-SENT',
        { inbox: [SYN] },
        '<SEQ=0><ACK=301><CTL=RST,ACK>',
        'both-may-be-first',
        'it is a simultaneous open',
        '这是同时打开',
      ),
      shows(
        'FIN-WAIT-1',
        { inbox: [FIN] },
        'discard',
        'fin-answered-with-nothing',
        'Both ends may close at once',
        '两端可以同时关闭',
      ),
    ],
  },
  {
    believed: 'Two messages would do to open a connection.',
    shows: [
      shows(
        'SYN-SENT',
        { inbox: [SYN_ACK] },
        'discard',
        'handshake-needs-third',
        'an old SYN would open a ghost',
        '一个旧的 SYN 就能打开幽灵连接',
      ),
    ],
  },
  {
    believed: 'TIME-WAIT is wasted time, or waits only for old segments.',
    shows: [
      shows(
        'TIME-WAIT',
        {},
        'leave',
        'leave-too-early',
        'may still ask for your last ACK, and old segments are still dying out',
        '也许还会来要最后的 ACK，旧报文段也还没有全部消失',
      ),
    ],
  },
  {
    believed: 'The end that closes second waits in TIME-WAIT.',
    shows: [shows('LAST-ACK', {}, 'leave', 'leave-while-last-ack', 'never by the clock', '不靠时钟')],
  },
  {
    believed: 'When one’s FIN is acknowledged, the connection is over.',
    shows: [
      shows(
        'FIN-WAIT-2',
        {},
        'leave',
        'leave-while-peer-open',
        'The ACK of your FIN is only one half of it',
        '自己的 FIN 被确认只是一半',
      ),
    ],
  },
];

const RESETS: readonly Belief[] = [
  {
    believed: 'An RST is answered.',
    shows: [
      shows(
        'ESTABLISHED',
        { inbox: ['<SEQ=99999><CTL=RST>'] },
        '<SEQ=101><CTL=RST>',
        'rst-answers-rst',
        'two ends could reset each other for ever',
        '两端会没完没了地互相复位',
      ),
      shows(
        'ESTABLISHED',
        { inbox: [RST_INSIDE] },
        'discard',
        'rst-wants-challenge-ack',
        'you ask with a challenge ACK',
        '要用质询 ACK 问一句',
      ),
    ],
  },
  {
    believed: 'Any RST ends a connection.',
    shows: [
      shows(
        'ESTABLISHED',
        { inbox: [RST_INSIDE] },
        'leave',
        'leave-on-false-rst',
        'only exactly at RCV.NXT',
        '正好在 RCV.NXT 上才算数',
      ),
      shows(
        'ESTABLISHED',
        { inbox: ['<SEQ=99999><CTL=RST>'] },
        'leave',
        'leave-on-false-rst',
        'Its seq is 99999, RCV.NXT is 301',
        '它的序号是 99999，RCV.NXT 是 301',
      ),
      shows(
        'SYN-SENT',
        { inbox: ['<SEQ=0><ACK=91><CTL=RST,ACK>'] },
        'leave',
        'leave-on-rst-in-syn-sent',
        'only if it acknowledges that SYN',
        '要确认了它才算数',
      ),
      shows(
        'LISTEN',
        { inbox: ['<SEQ=101><CTL=RST>'] },
        'leave',
        'leave-on-rst-in-listen',
        'Your port stays open',
        '你的端口还开着',
      ),
    ],
  },
];

const SILENCE: readonly Belief[] = [
  {
    believed: 'An ACK that was lost is sent again by the timer of its sender.',
    shows: [shows('CLOSE-WAIT', {}, 'resend', 'resend-nothing', 'A pure ACK is not', '纯 ACK 不重传')],
  },
  {
    believed: 'A duplicate is thrown away without a word.',
    shows: [
      shows(
        'ESTABLISHED',
        { heard: [DATA], inbox: [DATA] },
        'discard',
        'duplicate-wants-ack',
        'may not have had your ACK',
        '也许没收到你的 ACK',
      ),
      shows(
        'TIME-WAIT',
        { inbox: [FIN] },
        'discard',
        'duplicate-wants-ack',
        'Say it again: ack 302',
        '再说一遍：ack 302',
      ),
    ],
  },
  {
    believed: 'No answer means that the connection was refused.',
    shows: [
      shows(
        'SYN-SENT',
        { calls: { report: true } },
        'report refused',
        'report-too-early',
        'Silence means nothing yet',
        '没有回音还说明不了什么',
      ),
      shows(
        'CLOSED',
        { calls: { report: true }, became: 'timed-out' },
        'report refused',
        'report-silence-is-no-refusal',
        'A refusal is an RST',
        '拒绝会发来 RST',
      ),
      shows('SYN-SENT', {}, 'leave', 'leave-while-opening', 'Silence is no refusal', '沉默不是拒绝'),
    ],
  },
  {
    believed: 'One keepalive probe without an answer means that the other end is dead.',
    shows: [
      shows(
        'ESTABLISHED',
        { keepalive: { unanswered: 1, probes: 5 } },
        'report dead',
        'report-one-probe',
        'Only several in a row without an answer',
        '接连好几个都没有回应',
      ),
    ],
  },
  {
    believed: 'A SYN can never carry text.',
    shows: [
      shows(
        'CLOSED',
        { calls: { open: 'active', text: 10 } },
        '<SEQ=700><CTL=SYN,PSH><DATA=10>',
        'syn-with-text',
        'A SYN may carry text, and the other end would keep it until ESTABLISHED',
        'SYN 可以带数据，对端会留到 ESTABLISHED',
      ),
    ],
  },
  {
    believed: 'Every TCP has keepalive, cookies and a backlog.',
    shows: [
      shows(
        'ESTABLISHED',
        {},
        'probe',
        'probe-nothing-waits',
        'that is off unless the application turns it on',
        '除非应用打开它，否则它是关着的',
      ),
      shows(
        'ESTABLISHED',
        {},
        'cookie',
        'cookie-is-an-option',
        'The standard asks for none of them',
        '标准一样都不要求',
      ),
      // And what a cookie costs.
      shows(
        'LISTEN',
        { backlog },
        'resend',
        'cookie-has-no-resend',
        'That is the price of a cookie',
        '这就是 Cookie 的代价',
      ),
    ],
  },
];

export const BELIEFS: readonly Belief[] = [...NUMBERS, ...CLOSING, ...RESETS, ...SILENCE];
