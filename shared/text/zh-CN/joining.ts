/** 中文: how pieces are joined. */
import { joining as joiningWith } from '../parts/joining.ts';

export const joining = joiningWith({ stop: '。', colon: '：', comma: '、', pause: '，', gap: '' });
