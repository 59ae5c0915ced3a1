/** The table in Simplified Chinese. */
import type { Trigger } from '#shared/match/index.ts';
import type { TableText } from '../parts/index.ts';

const when = (trigger: Trigger, sent: number): string => {
  switch (trigger.on) {
    case 'start':
      return '马上';
    case 'established':
      return '连接建立后';
    case 'acknowledged':
      return sent > 0 ? `你的 ${sent} 字节都被确认后` : '你发出的都被确认后';
    case 'received':
      return `收到 ${trigger.octets} 字节后`;
    case 'closing':
      return '收到对方的 FIN 后';
    case 'state':
      return `进入 ${trigger.state} 后`;
    case 'ended':
      return '连接结束后';
    case 'reported':
      return '得知连接的下场后';
    case 'rebooted':
      return '主机重新启动后';
  }
};

export const table: TableText = {
  top: {
    level: (n) => `第 ${n} 关`,
    networks: {
      calm: '平静的网络',
      lossy: '会丢包的网络',
      jittery: '时快时慢的网络',
      bursty: '成片丢包的网络',
      echo: '有回声的网络',
      spiteful: '使坏的网络',
      scripted: '照剧本的网络',
    },
    glass: '透明模式',
    goals: '目标',
    goal: {
      open: '连接建立',
      reopened: '再次建立',
      sent: '你的数据已确认',
      received: '对方数据收齐',
      closed: '连接关闭',
      ended: '连接结束',
      listening: '仍在监听',
      reported: '已告知应用',
    },
    goalLit: '已达成',
    goalOpen: '未达成',
    stars: (lit) => `还剩 ${lit} 颗星（共 3 颗）`,
    language: '语言',
    theme: { system: '配色：跟随系统', light: '配色：浅色', dark: '配色：深色' },
    soundOn: '声音已开',
    soundOff: '声音已关',
    help: '帮助与按键',
    leave: '离开牌桌',
    menu: '菜单',
    helps: { guided: '引导', standard: '标准', expert: '专家' },
  },
  own: {
    you: '你',
    ends: { client: '客户端', server: '服务器' },
    state: '你的状态',
    hidden: '? ? ?',
    hiddenMeaning: '专家模式：状态要自己记住',
    numbers: '你的数字',
    timers: '计时器',
    retransmission: '重传',
    timeWait: '2MSL',
    nothingOutstanding: '没有待确认的段',
    running: (what, copies) => (copies > 1 ? `${what}，已发 ${copies} 次` : `${what}，发过一次`),
    ranOut: '超时了：该 RESEND 了',
    timeWaitRunning: '进行中',
    timeWaitOver: '已经过去',
    noTimer: '没有计时器在走',
    outstanding: (octets) => `待确认：${octets}`,
    application: '应用程序',
    done: '已完成',
    now: '现在',
    next: '之后',
  },
  app: {
    label: '你的应用程序：',
    call: (step, octets) => {
      switch (step.call) {
        case 'OPEN':
          return step.how === 'active' ? 'OPEN：打开连接。' : 'LISTEN：等待连接。';
        case 'SEND':
          return `SEND：发送 ${octets > 0 ? octets : step.octets} 字节。`;
        case 'CLOSE':
          return 'CLOSE：没有要发的了。';
        case 'ABORT':
          return 'ABORT：中止连接。';
        case 'REPORT':
          return 'REPORT：告诉它连接怎么样了。';
      }
    },
    later: (step, sent) => {
      const pause = step.after >= 1000 ? `再过 ${step.after / 1000} 秒` : '';
      const verb = step.call === 'SEND' ? ` SEND ${step.octets} 字节` : ` ${step.call}`;
      return `${when(step.when, sent)}${pause}${verb}。`;
    },
    when,
    step: (step) => {
      if (step.call === 'SEND') return `SEND ${step.octets} 字节`;
      if (step.call === 'OPEN') return step.how === 'active' ? '主动 OPEN' : '被动 OPEN';
      return step.call;
    },
    over: '没有别的事了。',
    overOpen: '没有别的事了；还会来的继续收下。',
  },
  diagram: {
    title: '状态图',
    short: '状态图',
    now: (state) => `RFC 9293 图 5 的十一个状态。你在 ${state}。`,
    unknown: 'RFC 9293 图 5 的十一个状态。专家模式不显示你在哪一个。',
  },
  inbox: {
    title: '收到的段',
    answer: '收到了：怎么回答？',
    drop: '收到了：怎么处理？',
    moment: '收到了',
    empty: '没有等待回答的段',
    emptyDue: '没有等待回答的段；应用程序在等你',
    more: (n) => `+${n}`,
    taken: '已收下',
    behind: '排在后面',
  },
  composer: {
    title: '你的牌',
    choose: '先在下面选一张牌',
    yourAnswer: '你的回答',
    yourCall: '应用的调用',
    yourMove: '你的牌',
    seq: 'seq',
    ack: 'ack',
    seqField: '序号 seq',
    ackField: '确认号 ack',
    noAck: '不带 ACK',
    noAckBit: '第一个 SYN 不带 ACK。',
    send: '发送',
    sending: '发送中',
    pause: '稍等',
    missing: (field) => (field === 'both' ? '请选 seq 和 ack' : field === 'seq' ? '请选 seq' : '请选 ack'),
    typed: '输入数字',
    tooBig: '序号只有 32 位：最大 4294967295。',
    type: '自己输入',
    octets: (n) => `+${n}`,
    wrong: '再看看这个数',
    pad: '数字键盘',
    erase: '删掉最后一位',
    nextField: '换到另一栏',
    why: {
      ISS: '你的初始序号',
      'ISS+1': '你的 SYN 之后的号',
      'SND.UNA': '你最早还没被确认的号',
      'SND.NXT': '你的下一个号',
      'SND.NXT+1': '你的下一个号再加一',
      'SND.NXT-1': '你用过的最后一个号',
      'RCV.NXT': '你期待的下一个号',
      'RCV.NXT-1': '你收下的最后一个号',
      'RCV.NXT+1': '你期待的号再加一',
      IRS: '对方的初始序号',
      'IRS+1': '对方的 SYN 之后的号',
      'SEG.SEQ': '收到的段上的序号',
      'SEG.SEQ+1': '它的序号加一',
      'SEG.SEQ+SEG.LEN': '它占用的号全部之后',
      'SEG.ACK': '它确认到的号',
      'SEG.SEQ+SEG.LEN+1': '它占用的号之后再加一',
      'SEG2.SEQ+LEN': '第二个等待的段占用的号之后',
      'SEG3.SEQ+LEN': '第三个等待的段占用的号之后',
      'HELD.SEQ+LEN': '你暂存的全部之后',
      '0': '零',
    },
  },
  calls: {
    title: '调用',
    listen: { name: 'LISTEN', what: '被动 OPEN：等待 SYN' },
    leave: { name: 'LEAVE', what: '2MSL 过后，删除连接' },
    resend: { name: 'RESEND', what: '把最早未确认的段再发一次' },
    discard: { name: 'DISCARD', what: '丢掉收到的段，不回答' },
    report: {
      name: 'REPORT',
      what: '告诉应用程序，连接怎么样了',
      reports: { refused: '被拒绝', reset: '被复位', 'timed-out': '超时', dead: '对端已死' },
    },
  },
  hand: {
    title: '你的手牌',
    cards: {
      SYN: { meaning: '打开吧，这是我的号', short: '打开' },
      'SYN,ACK': { meaning: '听到了，我也打开', short: '也开' },
      ACK: { meaning: '到这里我都收到了', short: '收到' },
      DATA: { meaning: '给你数据', short: '数据' },
      FIN: { meaning: '我发完了', short: '发完' },
      RST: { meaning: '中止：这不是我的', short: '中止' },
    },
    data: (octets) => (octets > 0 ? `接下来的 ${octets} 字节` : '没有要发的了'),
    dataShort: (octets) => (octets > 0 ? `${octets} B` : '没有'),
    key: (letter, digit) => `按键 ${letter} 或 ${digit}`,
  },
  partner: {
    nobody: '还没有人',
    bots: { steady: '稳稳（机器人）', sloppy: '马虎（机器人）' },
    unknown: '? ? ?',
    onlyReached: '你只知道到达你这里的段',
    saw: '你看到的',
    sent: '发出',
    arrived: '收到',
    prelude: '此前',
    empty: '还什么都没有：线上很安静。',
    copy: (n) => `第 ${n} 份`,
    became: { queued: '等待', taken: '已收下', held: '暂存', dropped: '已丢弃' },
  },
  coach: {
    title: '教练',
    hint: '提示',
    hintGrade: (grade) => ['提示：看哪里', '提示：该做什么', '提示：怎么走'][grade - 1] as string,
    hintCost: (grade) => ['扣 10 分', '扣 20 分', '这一步不得分'][grade - 1] as string,
    noHints: '没有更多提示了',
    refused: '没有发出',
    needless: '发出了，但没有必要',
    section: (section) => (/^\d/.test(section) ? `RFC 9293 §${section}` : section),
    nudge: '你这一端有事要做。可以看看提示。',
    botMoved: '这一步由机器人替你走了。',
    nextStep: '下一步',
    more: '看全部',
  },
  wait: {
    title: '第一张牌之前',
    ready: '准备好了',
    listenReady: 'LISTEN',
    readyHint: '两端都准备好，比赛就开始。',
    listenHint: '你这一端从被动 OPEN 开始：按 LISTEN 就是准备好了。',
    youReady: '你准备好了',
    youNotReady: '你还没准备好',
    partnerReady: (name) => `${name}准备好了`,
    partnerNotReady: (name) => `正在等${name}`,
    nobodyYet: '另一端还没有人。对方用这个代码加入：',
    code: '代码',
    partnerLine: (name) => `${name}断线了，比赛先等一等。`,
    ownLine: '你断线了。座位给你留着，正在重新连接……',
    botSitsIn: (name) => `机器人暂时替${name}坐着。`,
    botHasSeat: '机器人正在替你打。',
    ended: '比赛结束了。马上复盘……',
    paused: '比赛暂停了。',
    again: '稍等一下再来。',
    failed: '服务器没有回应，请再试一次。',
  },
  say: {
    arrived: (what) => `收到：${what}。`,
    taken: (what) => `已收下：${what}。`,
    due: {
      answer: '需要回答。',
      discard: '需要处理。',
      leave: '2MSL 已过。',
      report: '应用程序在问连接怎么样了。',
      retransmission: '重传计时器超时了。',
    },
    call: (imperative) => `应用程序：${imperative}`,
    state: (state) => `你的状态：${state}。`,
    goal: (goal) => `目标达成：${goal}。`,
    sent: (what) => `已发出：${what}。`,
    refused: (why) => `没有发出。${why}`,
    needless: (why) => `发出了，但没有必要。${why}`,
    chosen: (card) => `选了 ${card}。`,
    segment: (kind, s) =>
      [kind, s.len > 0 ? `${s.len} 字节` : '', `seq ${s.seq}`, s.ack === null ? '' : `ack ${s.ack}`]
        .filter((part) => part !== '')
        .join('，'),
  },
  help: {
    title: '怎么玩',
    lines: [
      '你是一条 TCP 连接的一端。你只能看到真实的一端能看到的：自己的数字，和到达你这里的段。',
      '回答收到的段，完成应用程序的调用，计时器超时了就重传。',
      '选一张牌，给它两个数字，发出去。TCP 绝不会做的事不会发出去，教练会告诉你为什么。',
      'Murphy 是你们之间的网络。雾里的牌可能迟到、变成两份，或者丢失；谁也看不见是哪一种。',
      '有一端需要行动时，游戏时钟是停着的：慢慢来。',
    ],
    keys: '按键',
    key: {
      cards: '选牌',
      listen: 'LISTEN 或 LEAVE',
      resend: 'RESEND',
      discard: 'DISCARD',
      report: 'REPORT（本关有时）',
      hint: '提示',
      chips: '在选项之间移动',
      fields: '在 seq 和 ack 之间切换',
      send: '选定，然后发送',
      help: '打开帮助',
      close: '关闭，或收回这张牌',
    },
    close: '关闭',
  },
};
