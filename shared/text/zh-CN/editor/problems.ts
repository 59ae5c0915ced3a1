/** Simplified Chinese: why a level that somebody made cannot be played as it stands. */
import type { EditorText } from '../../parts/index.ts';

const who = (end: 'client' | 'server' | null): string => (end === 'server' ? '服务器' : '客户端');
const seconds = (ms: number): string => `${ms / 1000} 秒`;

export const problems: EditorText['problems'] = {
  'not-a-level': () => '关卡里不能有这样的内容。',
  'number-out-of-range': ({ least, most }) => `这个数要在 ${least} 到 ${most} 之间。`,
  'too-many': ({ most }) => `这一项最多 ${most} 个。`,
  'text-missing': () => '这里需要写几句话。',
  'text-too-long': ({ most }) => `太长了：最多 ${most} 个字符。`,
  'text-unseen': () => '里面有看不见的字符（换行、零宽字符或方向标记），请重新输入。',
  'too-large': ({ most }) => `整个关卡太大了：最多 ${most} 字节。请缩短文字，或删掉几项。`,

  'one-sided-start': ({ end }) =>
    `${who(end)}还没有连接，另一端却已经连上了。两端要么都从已建立的连接开始，要么都不是。`,
  'unknown-line': () => '这里提到的另一条连接，关卡里没有，或者到不了这一端。',
  'same-address': () => '两条连接不能用同一个地址。',
  'receive-unread': () => 'RECEIVE 只用于靠调用来读数据的应用；这个应用是来多少收多少。',
  'too-many-segments': ({ most }) => `这么多数据要超过 ${most} 个报文段。少发一些，或把 MSS 调大。`,
  'octets-never': ({ end, most }) =>
    most === 0
      ? `${who(end)}在这里从不发数据，会一直等下去。让它 SEND 一些，或改成等别的。`
      : `${who(end)}一共只发 ${most} 字节，到不了更多。少等一些，或让它多 SEND 一些。`,
  'closing-never': ({ end }) => `${who(end)}从不调用 CLOSE，它的 FIN 永远不会来。给它加上 CLOSE，或改成等别的。`,
  'report-never': () => '在这之前没有报告过任何结果。请在前面加一个 REPORT。',
  'reboot-never': () => '这台主机从不重启。先让它崩溃一次，或改成等别的。',
  'reopen-never': () => '连接只打开过一次。请在发起方的脚本里再加一个 OPEN。',
  'order-never': () => '这台主机没有半连接队列，所以不会收到如何处理 SYN 的命令。',
  'story-untold': () => '这个调用要用故事来讲，可故事还没有写（只有 CLOSE 和 ABORT 能这样讲）。',

  'no-goals': () => '关卡要有目标，请至少选一个。',
  'goal-open': () => '没有人发起连接：“连接建立”需要一端主动 OPEN，或者一开始就有连接。',
  'goal-reopened': () => '“再次建立”需要先后两次主动 OPEN。',
  'goal-text': () => '没有人发数据，也就没有什么可送达。加一个 SEND，或去掉这个目标。',
  'goal-closed': ({ end }) =>
    `“连接关闭”永远达不到：${who(end)}的脚本里没有 CLOSE，它的 FIN 不会来。加上 CLOSE，或去掉这个目标。`,
  'goal-ended': () => '没有什么会结束连接：没有 CLOSE、没有 ABORT，主机也没出事。',
  'goal-listening': ({ end }) => `${who(end)}从不监听。“仍在监听”需要脚本里有被动 OPEN。`,
  'goal-foretold': () => '没有向这一端提问，也就没有什么可预测。',
  'goal-reported': () => '“已告知应用”需要脚本里有 REPORT。',
  'goal-memory': () => '“内存”只用于有半连接队列、又有陌生人敲门的服务器。',

  'script-or-mood': () => '网络要么照你的规则来，要么有自己的脾气，不能两样都要。',
  'rule-loses-too-much': ({ most }) =>
    `墨菲有底线，好让每一局都能赢：同一个报文段最多丢 2 份，一局最多丢 4 份。这条规则超过了（${most}）。`,
  'rule-doubles-too-much': ({ most }) => `同一个报文段最多有 ${most} 份会被复制。请选第一份或第二份。`,
  'rule-outlives-msl': ({ ms }) => `没有哪个报文段能活过 MSL。除去路上的时间，最多只剩 ${seconds(ms)}。`,
  'rule-meets-nothing': () =>
    '这一端在任何打法里都不会发出这样的报文段，或者它们全被上面的规则拿走了。换另一端、换一个报文段，或删掉这条规则。',
  'rule-copy-never': () => '这一份永远不会发出：只有前一份丢了或迟到，才会再发。请选更早的一份。',
  'rule-held-for-nothing': () => '这条规则等的那个报文段从来不会发出，白等一场。',
  'rule-not-kept': () => '墨菲的底线会取消这条规则：它在一次往返里丢得太多（最后一个 ACK 和再次索要它的段不能都丢）。',

  'back-off-in-time-wait': () => 'RTO 若翻倍，FIN 可能在 2MSL 过后才再来。以“连接关闭”为目标时，请让 RTO 保持不变。',
  'gives-up-hasty': ({ ms }) => `太早了：丢过两次的报文段还在路上。最早 ${seconds(ms)}后才能放弃。`,
  'keepalive-hasty': ({ ms, least }) =>
    `明明有人应答，却会被当成没了：至少 ${least} 次探测，等待不少于 ${seconds(ms)}。`,

  'stranger-unkept': () => '陌生人的报文段只用于有半连接队列的服务器，这里没有。',
  'profile-played': () => '用两个报文段打开连接并不是 TCP：只能看，不能玩。',
  'watched-unasked': ({ end }) => `自动演示的关卡要向两端都提问，要玩的关卡则都不提问。${who(end)}不符合。`,

  'step-never-due': () => '两个机器人试玩过了，这个调用始终没有来：它等的事不会发生。',
  'event-never-due': () => '两个机器人试玩过了，这件事始终没有发生：它等的事不会出现。',
  'goal-never': ({ end }) => `两个机器人玩到了最后，${who(end)}的目标还是没有达到。脚本里缺了什么？`,
  'breaks-off': () => '目标还没达到，连接就断了（被拒绝、被复位或被放弃）。如果关卡讲的就是这个，请让它在出错后继续。',
  misses: () => '本该交错的两个报文段没有交错：有一端发得太晚，网络扣不住另一个那么久。',
  endless: () => '两个机器人会没完没了地玩下去。请把关卡改小一些。',
  'too-slow': () => '目标还没达到，时间就到了。多给些时间，或缩短等待。',
  unplayable: () => '游戏摆不出这样的开局：之前的交互停不下来。请改一改两端的开局。',
};
