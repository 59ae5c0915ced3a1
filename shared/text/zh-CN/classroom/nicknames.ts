/** 中文: nicknames. Any two go together: kind, and about nobody's looks, sex or origin; five or six characters. */
import type { ClassroomText } from '../../parts/index.ts';
import { listed } from '../../parts/listed.ts';

export const nicknames: ClassroomText['nicknames'] = {
  first: listed(`
    勇敢 机灵 开心 快乐 淡定 从容 认真 细心 耐心 热心 好学 好奇 乐观 坚定 稳重 可靠 守时 守信 诚实 谦虚 友善
    和气 温和 活泼 爽朗 幽默 机智 聪明 敏捷 灵活 利落 勤快 勤劳 努力 自信 大方 坦率 专心 专注 镇定 沉着 冷静
    果断 热情 幸运 准时 积极 阳光 欢乐 靠谱
  `),
  second: listed(`
    水獭 海豚 企鹅 松鼠 考拉 熊猫 刺猬 羚羊 驯鹿 斑马 雪豹 猞猁 海鸥 信鸽 喜鹊 麻雀 燕子 云雀 鹦鹉 白鹭 仙鹤
    猫头鹰 啄木鸟 海星 海马 章鱼 蜻蜓 蜜蜂 瓢虫 海豹 河狸
    茶壶 饭团 汤圆 饺子 馄饨 烧麦 锅铲 汤勺 蒸笼 砂锅 煎饼 年糕 月饼 粽子 花卷 春卷 拉面 米线 麻花 豆浆
    报文 数据包 信号 端口 路由器 字节 比特
  `),
  between: '的',
};
