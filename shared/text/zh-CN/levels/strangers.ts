/** 中文: the levels about what comes to a port uninvited, and about ports where nobody is. */
import type { LevelsText } from '../../parts/index.ts';

const QUIET = { client: [], server: [] } as const;

export const strangers = {
  'nobody-home': {
    name: '家里没人',
    teaches: '关着的端口用 RST 回答。被过滤的端口一声不响，而没有回音还说明不了什么。',
    opening: {
      client: '两扇门，都去敲一敲，再告诉应用结果：也许有人说不，也许没有人吭声。',
      server: '你的端口上没有人在听。来的报文段不属于任何连接：像 CLOSED 那样回答。',
    },
    mistake: '把没有回音当成拒绝，或者用 RST 回应 RST。',
    takeHome: 'RST 是一个回答：不行。没有回音不是回答：继续重传，直到放弃的计时器走完。',
    application: QUIET,
  },
  'ghost-of-a-syn': {
    name: 'SYN 的幽灵',
    teaches: '旧的 SYN 打不开连接，因为还要有第三个报文段点头。',
    opening: {
      client: '来的 SYN,ACK 也许不是给你的 SYN 的。看它的确认号：那是你的号吗？',
      server: '你在监听。旧 SYN 和新 SYN 你分不出来：先回答，再看对端认不认。',
    },
    mistake: '确认了一个并不是在确认自己的 SYN,ACK。',
    takeHome: '第三个报文段是说：对，就是这一个。换成 RST 就是说：那不是我。',
    application: QUIET,
  },
  'two-listeners': {
    name: '两个都在听',
    teaches: 'LISTEN 什么也没发过，凡是来确认什么的，都得到 RST。',
    opening: {
      client: '你们都在等对方打来，谁也不打。那来的是什么？',
      server: '你们都在等对方打来。有 SYN 就回答；是不是自己发的，对端心里有数。',
    },
    mistake: '在 LISTEN 里用 ACK 回答。',
    takeHome: '一个 RST 送走幽灵，两端继续监听，好像什么都没发生过。',
    application: QUIET,
  },
  'second-knock': {
    name: '又敲一次门',
    teaches: '握手途中，同一个 SYN 又来了，还有一个更旧的。',
    opening: {
      client: '你来打电话。回来的报文段可能不止一份：重复的回答，就再答一次。',
      server: '同一个 SYN 可能敲两次门。说明你现在到了哪里，别把门摔上。',
    },
    mistake: '同一个 SYN 又来了，就复位正在进行的握手。',
    takeHome: '落在窗口左边的，用 ACK 告诉它你到了哪里；连接照常继续。',
    application: QUIET,
  },
} as const satisfies Partial<LevelsText>;
