/** 中文: after the match. */
import type { AfterText } from '../parts/index.ts';

export const after = {
  share: {
    title: '分享',
    link: '这次复盘的链接',
    linkHint: '拿到链接的人都能看，但什么也改不了。昵称不会显示。',
    copyLink: '复制链接',
    copied: '已复制',
    copyFailed: '请选中文字，手动复制。',
  },
  shared: {
    title: '复盘',
    hint: '有人把这一局分享给了你。随便看，这里什么也改不了。',
    ends: { client: '客户端', server: '服务器' },
    play: '我也来玩这一关',
    failed: '这次复盘打不开',
    starsOf: (who, stars) => `${who}：三颗星中得了 ${stars} 颗`,
    noneRefused: '没有。每一张牌都是 TCP 会打的牌。',
  },
} as const satisfies AfterText;
