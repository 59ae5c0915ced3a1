/** 中文: what the server says where there is no page of the game. */
import type { PagesText } from '../parts/index.ts';

export const pages = {
  nothing: '这个地址上什么也没有。',
  failed: '服务器出错了，请稍后再试。',
  senseless: '服务器看不懂这个地址。',
  toGame: '去玩游戏',
} as const satisfies PagesText;
