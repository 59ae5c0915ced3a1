/** 中文: what an application is told of its connection. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, nameOf, say, standsTold } from '../phrases.ts';
import { zh } from '../spaced.ts';

export const reports = {
  report: say('应用知道了', '它得知了发生的事，可以自己决定下一步。', ''),
  'report-before-answer': say(
    '先处理报文段，再报告',
    (r) => zh`收件箱最前面的 ${nameOf(r.about)} 还在等；它要的也许就是这件事的一部分。`,
    '看看它的控制位和序号。',
    cardTold,
  ),
  'report-nothing': say(
    '现在没有可报告的',
    '应用问的是因出错而结束的连接，眼下没有这样的连接。',
    '看看应用那一行，再看看你的状态。',
    standsTold,
  ),
  'report-too-early': say(
    '没有回音还说明不了什么',
    (r) => `报文段可能迟到，也可能丢了。在 ${r.state}，要一直重传，直到放弃的计时器走完。`,
    'RTO 到期了就 RESEND，然后等。',
    (r) => `从 ${r.sndUna} 起的还在等：RTO 到期后就 RESEND。`,
  ),
  'report-silence-is-no-refusal': say(
    '没有人拒绝你',
    '拒绝会发来 RST。这里什么都没有回来：端口可能被过滤，主机可能不在了，线路可能断了。',
    '看看“你看到的”：什么来过，什么没有来？',
  ),
  'report-rst-is-an-answer': say(
    'RST 就是一个回答',
    '那边有主机，而且回答了：它不认识这样的连接。这不是没有回音。',
    '看看你看到的最后一个报文段。',
  ),
  'report-never-open': say(
    '是被拒绝，不是被复位',
    'RST 来的时候连接还没有建立：它回答的是你的 SYN。',
    '你到过 ESTABLISHED 吗？',
    () => '应当 REPORT：被拒绝。',
  ),
  'report-was-open': say(
    '是被复位，不是被拒绝',
    '连接两端都建立过，是 RST 结束了它。',
    '你到过 ESTABLISHED 吗？',
    () => '应当 REPORT：被复位。',
  ),
  'report-other-silence': say(
    '是另一种没有回音',
    '发出去的一直没有被确认，叫超时；一个又一个探测都没有回应，才说对端已死。',
    '看看没有得到回应的是什么。',
  ),
  'report-while-answering': say(
    '对端还在，而且在回应',
    '它的窗口关着，可它的 ACK 一直在来。只要 ACK 还在来，连接就要保持打开，不管要多久。',
    '窗口关着不等于没有回音：等着，到时候 PROBE。',
    (r) => `它们都写着 ack ${r.sndUna}：这不是没有回音。等着，到时候 PROBE。`,
  ),
  'report-one-probe': say(
    '丢了一个探测，什么也证明不了',
    '探测或者它的 ACK 都可能丢，而且没有人会重传。只有接连好几个都没有回应，才说明对端已死。',
    '等探测计时器到期，再 PROBE 一次。',
    (r) => `等探测计时器到期，再 PROBE 一次，用 ${r.sndNxt} 的前一个号。`,
  ),
} as const satisfies Partial<ReasonsText>;
