/** 中文: the backlog, the stream of SYNs, and the recomputed cookie. */
import type { BacklogText } from '../../parts/index.ts';

export const backlog: BacklogText = {
  title: '半连接队列（backlog）',
  chairs: (taken, of) => `${of} 个座位，占了 ${taken} 个`,
  full: '已满',
  free: '空',
  chair: (peer, copies) => `${peer}，SYN,ACK 已发 ${copies} 次`,
  came: (came) => `已来 ${came} 个 SYN`,
  waiting: (n) => `门口还有 ${n} 个`,
  became: { cookie: '得到 Cookie', dropped: '被丢弃', seated: '占了座位' },
  spoken: (came, cookies, dropped) => `来了 ${came} 个 SYN：${cookies} 个得到 Cookie，${dropped} 个被丢弃。`,
  recompute: {
    title: '重新算出的 Cookie',
    of: (local, remote, count) => `由密钥、${local}、${remote}、慢时钟 ${count} 算出：`,
    hash: '散列',
    irs: 'seq − 1',
    irsBefore: (octets) => `seq − 1，再减被超过的 ${octets} 字节`,
    cookie: 'Cookie',
    before: '上一格时钟的 Cookie',
    ack: 'ack − 1',
    note: '真正的 Cookie 占满 32 位，还在其中几位里藏着 MSS；这里略去。',
  },
};
