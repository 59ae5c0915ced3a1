/** 中文: what is owed, and two grades of hint for it. */
import type { CoachText, TaskFacts } from '../../parts/index.ts';
import { nameOf, octets } from '../phrases.ts';
import { zh } from '../spaced.ts';

const HEAD = '看收件箱最前面的报文段：它的控制位、序号和长度。';
const APPLICATION = '看应用那一行：它有调用。';
const TIMER = '看最早未被确认的报文段外面的计时器：它已经到期。';

const again = ({ copies }: TaskFacts, what: string): string =>
  copies > 1 ? zh`RTO 又到期了。${what}原样再发一次。` : zh`RTO 到期了。${what}原样再发一次。`;

const finCame = ({ state }: TaskFacts): string => {
  if (state === 'FIN-WAIT-1') return '对端也要关闭。确认它的 FIN；你的 FIN 是否已被确认，看它的确认号。';
  if (state === 'FIN-WAIT-2') return '对端的 FIN 到了。这是最后一个 ACK：发完以后等 2MSL。';
  return '对端没有要发的了。确认这个 FIN，它算一个号。你自己的方向还开着。';
};

const FILLED = '空缺补上了，先前留下的 FIN 现在也算数：全部确认，FIN 再加一个。';

export const tasks: CoachText['tasks'] = {
  open: {
    line: () => '你的应用要建立连接。由你发 SYN：带你的 ISS，不带 ACK。',
    where: APPLICATION,
    what: '主动打开从 SYN 开始：序号是你的 ISS，还没有什么可确认。',
  },
  listen: {
    line: () => '你的应用要等别人来连接。LISTEN 打开端口。',
    where: APPLICATION,
    what: '被动打开什么都不发：LISTEN。',
  },
  'answer-syn': {
    line: () => '有人来呼叫。用 SYN,ACK 回应：你自己的 ISS，加上对方 SYN 之后的号。',
    where: HEAD,
    what: 'SYN 要用 SYN,ACK 回应；确认号是 SEG.SEQ + 1。',
  },
  'answer-crossing-syn': {
    line: () => '你们同时呼叫。这是同一个连接：回 SYN,ACK，ISS 用你已经用过的那个。',
    where: '看收件箱最前面：它是 SYN，而且什么也没确认。',
    what: '在 SYN-SENT 收到 SYN，要用自己的 ISS 再发 SYN,ACK；确认号是 SEG.SEQ + 1。',
  },
  'answer-syn-ack': {
    line: () => '你的呼叫有回音了。再用一个 ACK 完成握手；回音里的 SYN 也算一个号。',
    where: HEAD,
    what: 'SYN,ACK 要用 ACK 回应：序号是 SND.NXT，确认号是它的 SEG.SEQ + 1。',
  },
  'answer-data': {
    line: ({ about, together }) =>
      together > 1
        ? `数据到了，分成 ${together} 段。一个 ACK 就能全部回应：确认号写最后一段之后你期待的那个字节。`
        : `数据到了：${octets(about?.len ?? 0)}。确认号写它之后你期待的那个字节。`,
    where: HEAD,
    what: '数据要用 ACK 回应；确认号是最后一个按序报文段的 SEG.SEQ + SEG.LEN。',
  },
  'answer-filled-gap': {
    line: () => '空缺补上了：先前留在上面的现在也算数。确认号写这一切之后你期待的那个字节。',
    where: '看收件箱最前面的报文段，再看你留在空缺之上的那些。',
    what: '数据要用 ACK 回应；确认号写前面再没有空缺的最后一段的末尾。',
  },
  'answer-filled-gap-fin': {
    line: ({ state }) => (state === 'FIN-WAIT-2' ? `${FILLED}发完这个 ACK，等 2MSL。` : FILLED),
    where: '看收件箱最前面的报文段，再看你留在空缺之上的 FIN。',
    what: '数据和 FIN 用一个 ACK 回应；确认号是 FIN 的 SEG.SEQ + SEG.LEN，FIN 算一个。',
  },
  'answer-fin': {
    line: finCame,
    where: HEAD,
    what: 'FIN 要用 ACK 回应；确认号是 SEG.SEQ + SEG.LEN，FIN 算一个。',
  },
  'answer-fin-and-close': {
    line: () => '对端要关闭，你的应用也调用了 CLOSE：ACK 和 FIN 可以同乘一个报文段。',
    where: '看收件箱最前面的报文段，再看应用那一行。',
    what: 'FIN 要被确认，你自己的 FIN 可以带上这个确认：FIN,ACK。先发 ACK 也对。',
  },
  'answer-again': {
    line: ({ about }) => zh`这个 ${nameOf(about)} 你早就收到了。重传的一方还没拿到你的 ACK：再说一遍。`,
    where: '把收件箱最前面的号和你的 RCV.NXT 比一比。',
    what: '占序号的重复报文段要再确认一次，确认号就是现在的 RCV.NXT。',
  },
  'answer-last-fin-again': {
    line: () => 'FIN 又来了：你留下来就是为了它。再确认一次，2MSL 重新开始。',
    where: '看收件箱最前面的报文段：你以前确认过它。',
    what: '在 TIME-WAIT 重复到来的 FIN，要用同样的号再发最后的 ACK。',
  },
  'answer-stranger': {
    line: ({ about }) => zh`这个 ${nameOf(about)} 不属于你的任何连接。用 RST 告诉它。`,
    where: '看收件箱最前面的报文段带不带 ACK，确认的是什么。',
    what: '不属于任何连接的要用 RST 回应：它带 ACK，就拿 SEG.ACK 作序号；不带，序号为零，确认号是 SEG.SEQ + SEG.LEN。',
  },
  'answer-challenge': {
    line: ({ about }) => zh`连接中途来的 ${nameOf(about)} 可能是旧报文。用 ACK 说明你的现状，问一句。`,
    where: '把收件箱最前面的序号和你的 RCV.NXT 比一比。',
    what: '要回一个质询 ACK：SND.NXT 和 RCV.NXT 照现在的写。',
  },
  'answer-unacceptable': {
    line: () => '它的号对不上。用 ACK 告诉对端你的现状；它的内容一概不收。',
    where: '把它的序号和 RCV.NXT 比，确认号和 SND.NXT 比。',
    what: '不可接受的报文段要用 ACK 回应：SND.NXT 和 RCV.NXT 照现在的写。',
  },
  'answer-probe': {
    line: ({ about }) =>
      about !== null && about.len > 0
        ? '对端来问现在有没有空间。还没有：用 ACK 说明你现在的位置。'
        : '对端只是来问你还在不在。用 ACK 说明你现在的位置，就是回答。',
    where: '比较收件箱最前面的序号和 RCV.NXT，再看看 RCV.WND。',
    what: '探测要用 ACK 回应：SND.NXT 和 RCV.NXT 照旧，带上现在的窗口。',
  },
  discard: {
    line: ({ about }) => zh`这个 ${nameOf(about)} 不用回应，也不改变什么。用 DISCARD 丢掉。`,
    where: '看收件箱最前面的报文段：它的控制位和号在你的状态下有意义吗？',
    what: '要默默丢掉：DISCARD。',
  },
  send: {
    line: ({ octets: n }) => `你的应用有数据：${octets(n)}。从 SND.NXT 开始发。`,
    where: APPLICATION,
    what: '用 DATA：序号是 SND.NXT，确认号是 RCV.NXT。',
  },
  close: {
    line: () => '你的应用调用了 CLOSE。发 FIN,ACK：它占下一个号，关闭你的方向。',
    where: APPLICATION,
    what: 'CLOSE 就是 FIN,ACK：序号是 SND.NXT，确认号是 RCV.NXT。',
  },
  abort: {
    line: () => '你的应用调用了 ABORT。在 SND.NXT 发一个 RST，连接立刻结束。',
    where: APPLICATION,
    what: 'ABORT 就是 RST：序号是 SND.NXT。',
  },
  'give-up-opening': {
    line: () => '你的应用不再要这个连接，也不必为此发什么。LEAVE。',
    where: APPLICATION,
    what: '在这个状态，TCB 直接删除：LEAVE。',
  },
  'resend-syn': {
    line: (facts) => again(facts, '同一个 SYN '),
    where: TIMER,
    what: '用 RESEND：再发 SYN，ISS 不变。',
  },
  'resend-syn-ack': {
    line: (facts) => again(facts, '同一个 SYN,ACK '),
    where: TIMER,
    what: '用 RESEND：再发 SYN,ACK，ISS 不变。',
  },
  'resend-data': {
    line: (facts) => again(facts, '同样的数据用同样的序号'),
    where: TIMER,
    what: '用 RESEND：再发 SND.UNA 处的数据。',
  },
  'resend-fin': {
    line: (facts) => again(facts, '同一个 FIN '),
    where: TIMER,
    what: '用 RESEND：再发 FIN，序号不变。',
  },
  'probe-window': {
    line: () => '窗口已经关满一个 RTO。如果打开的消息丢了，你们就会永远互相等下去：PROBE。',
    where: '看看 SND.WND 和探测计时器。',
    what: '用 PROBE 发一个超出窗口的字节。它也许会被丢掉，但回来的 ACK 会说明现在的窗口。',
  },
  'probe-window-again': {
    line: ({ copies }) => `窗口还关着，已经探测了 ${copies} 次。再 PROBE 一次；只要 ACK 还在来，就不放弃。`,
    where: '看看 SND.WND，再看看探测用的那个字节外面的计时器。',
    what: '用 PROBE 把同一个字节再发一次。间隔每次加倍。',
  },
  'probe-peer': {
    line: () => '很久没有收到什么了。那边还有人吗？PROBE。',
    where: '看看探测计时器：它已经到期。',
    what: '用 PROBE 发一个序号为 SND.NXT-1 的空报文段。对端只要还在，就欠它一个 ACK。',
  },
  'probe-peer-again': {
    line: ({ unanswered, probes }) =>
      `已经有 ${unanswered} 个探测没有回应，一共可以问 ${probes} 次。丢的可能是探测，也可能是 ACK：再 PROBE 一次。`,
    where: '看看探测计时器：它又到期了。',
    what: '再用一次 PROBE：一次没有回音什么也证明不了。',
  },
  window: {
    line: () => '应用读走了数据，又有空间了。对端还不知道：WINDOW。',
    where: '看看 RCV.WND：它比你上一个 ACK 里的大了。',
    what: '用 WINDOW 发一个 ACK：数字照旧，带上新的窗口。',
  },
  leave: {
    line: () => '2MSL 过去了。再没有谁会来要最后的 ACK：LEAVE。',
    where: '看 2MSL 计时器：它已经到期。',
    what: 'TCB 可以删除了：LEAVE。',
  },
  report: {
    line: () => '应用在问连接怎么样了。想一想：有什么回来过，什么没有回来？',
    where: '看看“你看到的”：对端有没有回过什么？',
    what: '用 REPORT 告诉它：收到 RST 是被拒绝或被复位；一直没有回音、直到计时器放弃，是超时。',
  },
  'no-room': {
    line: () => '没有空座位了，光看 SYN 也分不出真假。悄悄 DISCARD，或者给它一个 COOKIE。',
    where: '看座位，再看收件箱最前面。',
    what: '半连接队列满了，SYN 就不声不响地丢掉：DISCARD。给 COOKIE 也对，因为什么都不用留。',
  },
  'check-cookie': {
    line: () => '来了一个 ACK，你却没留下它所属的任何东西。ack − 1 是这个地址的 Cookie 吗？',
    where: '把收件箱最前面的 ack 和重新算出的 Cookie 比一比。',
    what: 'ack − 1 等于 Cookie，就 TAKE；不等就是陌生人：回 RST，seq 用它的 SEG.ACK。',
  },
  order: {
    line: () => '下一波比手快得多。从现在起，主机该怎样处理每个 SYN？',
    where: '看座位：还空着几个？',
    what: '命令主机用那种既能接待真客户、又不占座位的回应。',
  },
};
