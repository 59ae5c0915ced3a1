/** 中文: what the other end would do with a refused segment. */
import { has } from '#shared/tcp/index.ts';
import type { MeetsText } from '../parts/index.ts';
import { givenAck, givenSeq, nameOf } from './phrases.ts';

const repeats = '对端会认为它的报文段没有被确认，RTO 到期后再发一次。';
const notSent = '对端从没发过这个号：它会丢掉这个报文段，并回一个自己的 ACK。';
const outside = '对端会发现序列号不在窗口内，丢掉它，再用 ACK 说明自己期待的号。';

export const meets: MeetsText = {
  // RFC 9293 3.10.7.3: in SYN-SENT an ACK that is not acceptable is answered with a reset.
  'ack-is-their-seq': (r) =>
    r.given && has(r.given, 'SYN')
      ? '对端会看到一个不可能属于它的 SYN 的确认，于是回一个 RST。'
      : `对端会继续等它的 ${nameOf(r.about)} 被确认，然后重传。`,
  'ack-counts-syn-only-once': () => repeats,
  'ack-of-last-octet': () => '对端会以为最后一个字节没到，把它再发一次。',
  'ack-one-too-many': () => notSent,
  'ack-beyond-gap': (r) => `对端会以为 ${givenAck(r)} 之前的你都有了，你缺的那段就再也不会重传。`,
  'ack-between-segments': () => '对端会把这个报文段剩下的部分再发一次。',
  'ack-goes-back': () => '对端会把它当成迟到的旧 ACK，什么新消息也得不到。',
  'ack-not-new': () => repeats,
  'ack-is-own-number': () => '对端会在自己的序列号里找这个号，多半会丢掉这个报文段。',
  'seq-counts-own-ack': () => '对端会看到一个号的空缺，而这个空缺永远补不上。',
  'seq-is-iss': () => outside,
  'seq-is-una': () => '对端会把它当成也许早已收到的那份的副本。',
  'seq-not-snd-nxt': () => '对端会看到空缺或旧的重复报文；两种情况都没法往下走。',
  'seq-is-their-number': () => outside,
  'resend-other-iss': (r) => `对端会遇到第二个 SYN（${givenSeq(r)}），分不清该信哪一个。`,
  'resend-not-oldest': () => '对端会把它留在空缺之上，继续等前面的那段。',
  'resend-other-seq': () => '对端还会继续等那个缺着的号。',
  'bare-fin': () => '对端会丢掉它：没有 ACK 位，里面的一切都不算数。',
  'fin-with-syn': () => '对端会把它当成误入的 SYN，而不是告别。',
  'ack-bit-missing': () => '对端会丢掉它：握手之后，不带 ACK 的报文段不算数。',
  'ack-on-first-syn': () => '监听的一端看到 ACK 指着不存在的连接，会回 RST。',
  'rst-without-ack': () => '处在 SYN-SENT 的主动方只相信确认了自己 SYN 的 RST；这一个它会丢掉。',
  'rst-with-ack': () => '对端先看 RST 的序列号；这一个证明不了是你发的。',
  'rst-seq': () => '对端会丢掉它，或者回一个质询 ACK；连接照常继续。',
  'rst-answers-rst': () => '对端已经忘了这个连接，会直接丢掉它。',
  'rst-as-fin': () => '对方的应用会听到“连接被复位”，还没读的数据可能就丢了。',
  'rst-for-known-segment': () => '对端会删除它的 TCB，并告诉应用“连接被复位”。',
  'syn-already-sent': () => '对端会看到两次 SYN，也就回应两次。',
  'syn-in-connection': () => '对端不会把它当成 SYN：它会回一个质询 ACK，问你是什么意思。',
  'syn-ack-to-stranger': () => '对端从没发过 SYN，所以会回 RST。',
  'ack-completes-nothing': () => '主动方会知道 SYN 到了，却不知道你的初始序列号，只好重传 SYN。',
  'ack-to-stranger': () => '对端会相信一个你其实没有的连接。',
  'both-may-be-first': () => '对端会听到“连接被拒绝”，其实你们俩都想通话。',
  'data-after-fin': () => '你已经告诉对端后面没有了；它会忽略这些数据。',
  'window-full': () => '对端会丢掉装不下的部分，再用 ACK 说明自己的位置。',
  'fin-before-data': () => '对端会以为已经收全了，你最后的字节就丢了。',
  'fin-answered-with-nothing': () => '对端会一遍遍重传它的 FIN，最后只好放弃。',
  'text-wants-ack': () => repeats,
  'handshake-needs-third': () => '对端会停在 SYN-RECEIVED，不断重传它的 SYN,ACK。',
  'half-close-still-receives': () => repeats,
  'rst-wants-challenge-ack': () => '如果对端真的复位了，你的质询会让它用正确的号再说一遍。',
  'duplicate-wants-ack': () => '对端会不停地重传，直到放弃。',
  'leave-too-early': () => '如果对端重传 FIN，遇到的就是 CLOSED，得到的不是 ACK 而是 RST。',
  'leave-while-peer-open': () => '对端的 FIN 会遇到 CLOSED，得到的回应是 RST。',
  'leave-while-last-ack': () => '如果你的 FIN 没有下文，对端会停在 FIN-WAIT-2，永远听不到你的告别。',
};
