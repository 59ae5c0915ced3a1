/** 简体中文：“评判抓包”页面。 */
import type { CapturesText } from '../parts/index.ts';
import { zh } from './spaced.ts';

const illegal = (n: number): string => (n === 0 ? '没有违规的报文段' : `${n} 个报文段违规`);

export const captures: CapturesText = {
  link: '评判抓包文件',
  title: '评判抓包文件',
  sentence:
    '打开 Wireshark 或 tcpdump 抓到的文件：每个报文段旁边都推算出两端的状态，并逐个评判——正确、多余、违规，或者从抓包的位置无法判断。',
  drop: {
    title: '把抓包文件拖到这里',
    choose: '选择文件',
    formats: 'pcap 或 pcapng，大小不限',
    stays: '文件只留在这个浏览器里，不会发送到任何地方。',
    over: '松手就开始读取',
    another: '换一个文件',
    sample: '手头没有文件？评判一个带错误的示例',
    noSample: '示例没有取到。请再试一次，或者选择自己的文件。',
    onlyOne: '一次只能读一个文件：这里读的是第一个。',
  },
  reading: {
    title: (file) => `正在读取 ${file}`,
    progress: (percent, read, wrong) => zh`${percent}%，已读 ${read} 个分组，目前${illegal(wrong)}`,
    cancel: '取消',
  },
  unreadable: {
    title: '文件读不出来',
    body: '读取时文件被移动或改动了，或者浏览器无权读取它。请重新选择。',
  },
  noCapture: (file) => `${file} 读不出来`,
  found: {
    summary: (all, connections, wrong) => `共 ${all} 个分组、${connections} 条连接，${illegal(wrong)}。`,
    skipped: (n, why) => `${n} 个分组：${why}`,
    none: {
      title: '里面没有 TCP',
      body: '文件读完了，但没有一个分组是 TCP 报文段。请用过滤条件 tcp 重新抓包。',
    },
  },
  list: {
    title: '连接',
    client: '客户端',
    server: '服务器',
    segments: (n) => `${n} 个报文段`,
    clean: '没有违规',
    firstIllegal: (n, all) => (all === 1 ? `违规：第 ${n} 个分组` : `${all} 处违规，第一处是第 ${n} 个分组`),
    unknown: (n) => `${n} 个无法判断`,
    path: '状态',
    partly: '文件里不是完整的连接',
    more: (n) => `再显示 ${n} 条`,
  },
  ladder: {
    title: '报文段',
    sieve: '显示',
    sieves: { all: '全部', told: '值得注意的', illegal: '违规的' },
    search: '搜索',
    searchHint: 'fin、443、time-wait、#12……',
    relative: '序号从 0 开始',
    next: '下一处违规',
    previous: '上一处违规',
    keys: '方向键逐个移动，N 和 P 跳到下一处和上一处违规。',
    nothing: '没有这样的报文段。',
    packet: (n) => `第 ${n} 个分组`,
    at: (seconds) => `${seconds} 秒`,
    columns: { packet: '分组', time: '秒', verdict: '评判' },
    spoken: ({ n, from, segment, client, server, verdict }) =>
      `第 ${n} 个分组，${from === 'client' ? '客户端' : '服务器'}发送 ${segment}：${verdict}。此后客户端 ${client}，服务器 ${server}。`,
  },
  unknownState: '未知',
  restage: {
    play: '从这里开始玩',
    making: '正在准备……',
    begins: {
      fresh: (n) => zh`这一局从第 ${n} 个分组之前开始，什么都还没有发送。`,
      open: (n) => zh`这一局从第 ${n} 个分组之前开始：两端都是 ESTABLISHED，路上没有报文段。`,
      'client-closed': (n) => zh`这一局从第 ${n} 个分组之前开始：客户端已经关闭，服务器还没有。`,
      'server-closed': (n) => zh`这一局从第 ${n} 个分组之前开始：服务器已经关闭，客户端还没有。`,
    },
    without: (left) => `略去：${left.join('、')}。`,
    leftOut: {
      octets: (n) => zh`${n} 字节数据`,
      resends: (n) => zh`${n} 个重发的报文段`,
      reordered: (n) => zh`${n} 个乱序的报文段`,
      strays: (n) => zh`${n} 个不属于任何一端的报文段`,
    },
    unfit: {
      'never-at-rest': '连接在文件开始之前就建立了，到这里为止一直没有停歇。请选后面的分组。',
      'nothing-left': '此后什么也没有发生。请选前面的分组。',
      silent: '文件里没有人应答，没有对手可玩。',
      unplayable: '此后发生的事没法玩到结束。请换一个分组。',
    },
    be: { client: '当客户端', server: '当服务器' },
    level: {
      name: (n) => zh`抓包第 ${n} 个分组起`,
      teaches: '一条真实的连接，带着它的序号、调用和运气。',
      opening: {
        client: (client, server) => zh`你是 ${client}，对面是 ${server}。照你的应用的要求去做。`,
        server: (client, server) => zh`你是 ${server}，对面是 ${client}。照你的应用的要求去做。`,
      },
    },
  },
};
