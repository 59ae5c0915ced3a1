/** 中文 reasons: probes of a closed window and of a silent peer, and news of one's own window. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, say, standsTold } from '../phrases.ts';

const asking = {
  probe: say('已经问过了', '对端只要还在，就欠你一个 ACK，里面写着它现在的窗口。', ''),
  'probed-early': say(
    '问得早了一点',
    (r) => `窗口虽然在 ${r.sndNxt} 处关着，但还没关满一个 RTO：把它打开的 ACK 也许已经在路上。`,
    '等探测计时器到期再问。',
  ),
  'probe-window-open': say(
    '窗口是开着的',
    '没有什么要问：等着的数据可以直接发，已经上路的会得到确认，不然 RTO 会到期。',
    '看看 SND.WND，再看看你的计时器。',
    cardTold,
  ),
  'probe-nothing-waits': say(
    '没有什么可问的',
    '你没有数据在等窗口。问对端还在不在，那叫保活；除非应用打开它，否则它是关着的。',
    '看看应用要什么。',
    (r) => standsTold(r) && `${r.sndNxt} 之前的都已发出。`,
  ),
  'probe-not-idle': say(
    '线路还没有安静那么久',
    '路上什么也没有，而且整段间隔里什么也没收到，保活才可以去问。',
    '等探测计时器到期。',
    cardTold,
  ),
  'probe-before-answer': say(
    '不用问：已经有东西来了',
    '收件箱里有对端发来的报文段在等。探测想要的动静，这就是了。',
    '先回应它。',
    cardTold,
  ),
  'probe-wants-ack': say(
    '它在问你，要的是一个 ACK',
    '这个报文段是个问题：你还在吗？窗口有多大？不出声，看上去就像死了。',
    '用 ACK 说明你现在的位置；它的内容一点也不收。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

const telling = {
  window: say('窗口已经告诉对端', '对端又可以发了，你有多少空间，它就可以发多少。', ''),
  'window-unchanged': say(
    '窗口没有新消息',
    (r) => `这个窗口，对端从你的 ack ${r.rcvNxt} 里已经听到了。`,
    '它合法，但什么也没有改变。应用读走数据以后，才是用 WINDOW 的时候。',
  ),
  'window-silly': say(
    '空出来的太少，不值得说',
    (r) => `从 ${r.rcvNxt} 起是空出了一点，可不到一个报文段，也不到缓冲区的一半。窗口零碎地开，对端就只能零碎地发。`,
    '等应用多读一些。',
  ),
  'window-before-answer': say(
    '回应里也会带上窗口',
    '凡是带 ACK 的，都带着你的窗口。回应收件箱里等着的，两件事就都说了。',
    '看看收件箱最前面的报文段。',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const probes = { ...asking, ...telling } as const;
