/** 中文: Murphy's diary. */
import type { Role } from '#shared/match/index.ts';
import { type DiaryEvent, type DiaryText, pick } from '../parts/index.ts';
import { zh } from './spaced.ts';

/** The segment, as the object of what Murphy did to it. */
function it({ role, from, copy }: DiaryEvent): string {
  const what: { readonly [role in Role]: string } = {
    syn: ' SYN',
    'syn-ack': ' SYN,ACK',
    'handshake-ack': '想用来完成握手的 ACK',
    data: '一段数据',
    ack: '一个 ACK',
    probe: '一次探测',
    window: '“又有空间了”的消息',
    fin: ' FIN',
    'fin-ack': '对 FIN 的确认',
    'last-ack': '最后那个 ACK',
    rst: ' RST',
  };
  return zh`${from} 的${what[role]}${copy > 1 ? `（第 ${copy} 份）` : ''}`;
}

/** What Murphy hoped for when it was lost. */
function hope({ role, from, to }: DiaryEvent): string {
  const hopes: { readonly [role in Role]: string } = {
    syn: zh`盼着 ${from} 把沉默当成拒绝`,
    'syn-ack': zh`等着看 ${from} 会不会换一个新的 ISN`,
    'handshake-ack': zh`想看看 ${to} 半开着能坐多久`,
    data: zh`盼着 ${from} 若无其事地往下发`,
    ack: zh`盼着 ${to} 比它的计时器先失去耐心`,
    probe: zh`盼着 ${from} 以为 ${to} 已经死了`,
    window: `盼着他们就这样永远等下去`,
    fin: zh`盼着 ${from} 以为已经道过别了`,
    'fin-ack': zh`让 ${to} 去猜它的 FIN 有没有人听见`,
    'last-ack': zh`盼着 ${from} 就这么走掉`,
    rst: zh`由着 ${to} 继续对着空气说话`,
  };
  return hopes[role];
}

function lost(event: DiaryEvent): string {
  const { variant, copy } = event;
  if (copy > 1)
    return pick(variant, [
      zh`我把${it(event)}也拿走了，${hope(event)}。`,
      zh`他们又说了一遍，于是我连${it(event)}也收下了。我承认有点贪心。`,
    ]);
  return pick(variant, [
    zh`我拿走了${it(event)}，${hope(event)}。`,
    zh`我吃掉了${it(event)}，还是热乎的。然后我${hope(event)}。`,
    zh`我把${it(event)}掉到了沙发后面，${hope(event)}。`,
  ]);
}

function late(event: DiaryEvent): string {
  return pick(event.variant, [
    zh`我把${it(event)}揣在口袋里捂了一会儿；${event.to} 等得起。`,
    zh`我让${it(event)}绕了远路，顺便看了看海。`,
    zh`我让别人先超过${it(event)}，看 ${event.to} 怎么理清顺序。`,
  ]);
}

function twice(event: DiaryEvent): string {
  return pick(event.variant, [
    zh`我太喜欢${it(event)}了，所以送了两遍。`,
    zh`我把${it(event)}复印了一份，看看 ${event.to} 会不会数数。`,
    zh`同样的东西我给了 ${event.to} 两次：${it(event)}，还有它的回声。`,
  ]);
}

function held(event: DiaryEvent): string {
  return pick(event.variant, [
    zh`我扣住${it(event)}，等另一个上了路才放行。`,
    zh`我坐在${it(event)}上面，等一个好时机。`,
  ]);
}

/** What nobody has sent now. */
const STRAY: { readonly [role in Role]: string } = {
  syn: '一个 SYN',
  'syn-ack': '一个 SYN,ACK',
  'handshake-ack': '一个 ACK',
  data: '一段数据',
  ack: '一个 ACK',
  probe: '一次探测',
  window: '一个窗口',
  fin: '一个 FIN',
  'fin-ack': '一个 ACK',
  'last-ack': '一个 ACK',
  rst: '一个 RST',
};

function kept({ role, to, variant }: DiaryEvent): string {
  return pick(variant, [
    zh`我在沙发后面翻出${STRAY[role]}，很久以前的，就送给了 ${to}。`,
    zh`${STRAY[role]}我一直留着作纪念，今天给了 ${to}。`,
  ]);
}

function forged({ role, to, variant }: DiaryEvent): string {
  return pick(variant, [
    zh`有人塞给我${STRAY[role]}，署了个假名。我送到了 ${to} 手里，我从来不问。`,
    zh`${to} 收到了${STRAY[role]}，可那边没有人写过。我只管送。`,
  ]);
}

export const diary: DiaryText = {
  entry: (event) => {
    switch (event.fate) {
      case 'lose':
        return lost(event);
      case 'delay':
        return late(event);
      case 'duplicate':
        return twice(event);
      case 'hold':
        return held(event);
      case 'old':
        return kept(event);
      case 'forged':
        return forged(event);
      case 'deliver':
        return null;
    }
  },
  idle: (variant) =>
    pick(variant, [
      '今天我什么也没干。每张牌都送到了，也没有人谢我。',
      '平静的一天。我刚想捣点乱，就已经来不及了。',
      '每一张牌我都送到了。别告诉别人。',
    ]),
  last: (ending, variant) =>
    ending === 'won'
      ? pick(variant, [
          '就这样他们还是都到家了。真不知道我在忙什么。',
          '他们到底还是找到了彼此。下次我会更用心。',
          '该到的都到了该到的地方。我差点鼓掌。',
        ])
      : pick(variant, ['他们没能圆满收场。我没有想象中那么高兴。', '他们还会再来的，我也会。']),
};
