/** 中文 words for a backlog, cookies, and orders to the host. */
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, say, standsTold, whole } from '../phrases.ts';

export const backlog = {
  cookie: say('给了 Cookie，什么也没留', '你的 SYN,ACK 带着只有你算得出的号。谁能确认它，谁就真的在那里。', ''),
  take: say('Cookie 是你的', 'ack − 1 正是你为这个地址算出的号：凭一个 ACK，整个连接就有了。', ''),
  order: say('主机从现在起照办', '每来一个 SYN 都这样处理，比任何一双手都快。', ''),
  'cookie-with-room': say(
    '还有空座位',
    '半连接队列没满的时候，TCB 比 Cookie 好：它记得这个 SYN，还会重传 SYN,ACK。',
    'Cookie 留到满座时再用。',
    ({ expected: e }) => e && `那就是 ${whole(e)}。`,
  ),
  'order-repeats': say('主机本来就在这么做', '它已经有这道命令，正在照办。', '什么也没有改变。'),
  'order-needs-room': say(
    '没有座位可给了',
    '这道命令要为每个 SYN 留一个 TCB。座位都被从不回应的人占着，新来的 SYN 不管是谁的，都会被丢掉。',
    '哪一种回应不需要记忆？',
  ),
  'order-turns-away': say(
    '这会把真客户也赶走',
    '伪造的 SYN 中间夹着真的，光看 SYN 分不出来。被丢掉的真客户只能等，再白白呼叫一次。',
    '哪一种回应在 ACK 来之前什么也不花？',
  ),
  'order-not-needed': say(
    '有座位，也没有洪泛',
    'Cookie 会忘掉 TCB 本来记得的：SYN 里的选项，还有可以重传的 SYN,ACK。',
    'Cookie 是满座时才用的。',
  ),
  'syn-ack-without-room': say(
    '不能给每个 SYN 都留一个 TCB',
    '记住一个 SYN,ACK 就占一个座位，要等它的 ACK 来；伪造的 SYN 永远等不来。现在没有空座位了。',
    '用 DISCARD 丢掉它，或者用 COOKIE 回应：什么也不用留。',
  ),
  'take-unchecked': say(
    '这个 ACK 谁都发得出来',
    '你什么也没有留，只有 Cookie 能替它作证：ack − 1 必须是你为这个地址算出的号。',
    '可它不是。在 LISTEN，陌生的 ACK 该怎么回？',
    cardTold,
  ),
  'take-nothing': say('没有等着核对的 ACK', 'TAKE 是凭带着 Cookie 的 ACK 建立连接。', '看看收件箱最前面的是什么。'),
  'cookie-is-true': say(
    '这个 ACK 带着你的 Cookie',
    '你的 SYN,ACK 确实到过这个地址：那里站着真客户，在它看来连接已经建立。',
    '比一比 ack − 1 和 Cookie，然后 TAKE。',
  ),
  'cookie-answers-syn': say(
    'Cookie 是用来回应 SYN 的',
    '它是 SYN,ACK 的号，而这里没有谁要 SYN,ACK。',
    '看看收件箱的最前面。',
  ),
  'cookie-has-no-resend': say(
    '什么也没留，没有可重传的',
    '这就是 Cookie 的代价：SYN,ACK 一发出就忘了，也没有计时器。只有客户再发 SYN，才能让它再来一次。',
    '等着就好。',
  ),
  'cookie-is-an-option': say(
    '不是每个 TCP 都会这个',
    '半连接队列和 Cookie 跟保活一样，是实现自己的选择。标准一样都不要求，这一端也没有。',
    '用每个 TCP 都有的办法。',
    standsTold,
  ),
  'order-not-yet': say('这些要亲手处理', '命令是给来得比手还快的那一波准备的。', '先把等着的 SYN 处理完。'),
} as const satisfies Partial<ReasonsText>;
