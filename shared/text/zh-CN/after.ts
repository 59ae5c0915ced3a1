/** 中文: after the match. */
import type { AfterText } from '../parts/index.ts';
import { zh } from './spaced.ts';

export const after = {
  share: {
    title: '分享',
    link: '这次复盘的链接',
    linkHint: '拿到链接的人都能看，但什么也改不了。昵称不会显示。',
    copyLink: '复制链接',
    copied: '已复制',
    copyFailed: '请选中文字，手动复制。',
    text: '箭头和星星版',
    textHint: '→ 客户端发的，← 服务器发的，⨯ 丢了。不会泄露任何号码。',
    copyText: '复制文字',
    send: '分享……',
    picture: '时序图图片',
    pictureHint: '整张图，浅色，不带昵称。',
    svg: 'SVG',
    png: 'PNG',
    pictureFailed: '这个浏览器画不出图片，请试试 SVG。',
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
  ladder: {
    zoom: '缩放',
    closer: '拉长时间',
    further: '压缩时间',
    usual: '恢复大小',
    stray: { old: '旧报文段', forged: '伪造' },
    strangers: (seated, cookie, dropped) =>
      `图中未画出陌生地址的 ${seated + cookie + dropped} 个 SYN：${seated} 个占了位子，${cookie} 个得到 Cookie，${dropped} 个被丢弃。`,
    strayLine: (who, what, origin) =>
      origin === 'old'
        ? zh`雾里冒出 ${what}，到了${who}：是网络留了很久的旧报文段。`
        : zh`雾里冒出 ${what}，到了${who}：是伪造的，对端从没发过。`,
    befell: { reboot: '崩溃重启', 'power-off': '断电', 'process-end': '进程结束' },
    befellLine: (who, what) =>
      what === 'reboot'
        ? zh`${who}崩溃后又起来了：所有连接都忘了。`
        : what === 'power-off'
          ? zh`${who}断电了：从此不发也不收。`
          : zh`${who}的进程结束了：协议栈替它关闭连接。`,
    cursor: '时刻',
    cursorHint: '拖动横线、点一下图，或者用方向键；+ 和 − 键缩放。',
    moment: (seconds, ends, underWay) =>
      `${seconds}：${ends.map(({ name, state }) => `${name} ${state}`).join('，')}；正在路上：${underWay}`,
  },
  replay: {
    open: '重看一遍',
    title: (level) => `回放 · ${level}`,
    hint: '在牌桌上把整局重放一遍，速度任选。',
    close: '关闭回放',
    broken: '这一局是按旧规则打的，无法回放。',
    watch: '视角',
    seats: { both: '两端', client: (name) => name, server: (name) => name },
    seatLabels: { both: '两端和网络，没有雾', client: '客户端的视角', server: '服务器的视角' },
    play: '播放',
    pause: '暂停',
    back: '后退一步',
    forward: '前进一步',
    first: '回到开头',
    speed: '速度',
    speedOf: (times) => `${times} 倍`,
    time: '回放进度',
    at: (seconds, frame, frames) => `${seconds}，第 ${frame} 步，共 ${frames} 步`,
    begins: '对局开始。',
    quiet: '从这一端看，没有新的动静。',
    underWay: '正在路上',
    nothingUnderWay: '没有',
    travels: (what, to, is) =>
      is === 'lost' ? `${what}：丢了` : is === 'waits' ? `${what}：被墨菲扣着` : zh`${what} 正去往${to}`,
    willBeLost: '墨菲不会放它过去。',
    wants: (who, what) => zh`${who}的应用要：${what}。`,
    hears: (who, signal) => zh`${who}的应用得知：${signal}。`,
    inbox: (name) => zh`等着${name}处理`,
    emptyInbox: '没有等待处理的报文段。',
    tried: '被拒',
    right: '打出',
    keys: '空格键播放和暂停，方向键一步一步走，Esc 键关闭。',
  },
} as const satisfies AfterText;
