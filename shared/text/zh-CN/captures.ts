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
};
