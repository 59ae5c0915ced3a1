/** English: a match as packets. */
import type { PacketsText } from '../parts/index.ts';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export const packets = {
  title: (level, vantage) => `Synfin, ${level}: ${vantage}`,
  vantages: {
    client: 'what the client sent, and what reached it',
    server: 'what the server sent, and what reached it',
    wire: 'everything as it left its sender, lost or not',
  },
  prelude: 'Before the match.',
  copy: (copy) => `Copy ${copy}: sent again.`,
  fates: {
    deliver: 'Murphy lets it through.',
    lose: 'Murphy loses it.',
    delay: (by) => `Murphy delays it by ${seconds(by)}.`,
    duplicate: (after) => `Murphy doubles it: the second comes ${seconds(after)} after the first.`,
    hold: 'Murphy holds it back.',
  },
  origins: {
    old: 'Neither end sends this: the network had kept it for a long time.',
    forged: 'Neither end sends this: somebody on the way made it up.',
  },
  verdict: (isRight, reason, section) => `Verdict: ${isRight ? 'right' : 'needless'} (${reason}, RFC 9293 ${section}).`,
  refused: (end, reason, section, title) =>
    `Refused before this, at the ${end} (${reason}, RFC 9293 ${section}): ${title}.`,
  debrief: {
    name: 'Packets for Wireshark',
    hint: 'A pcapng with true checksums, times of the match, and Murphy’s doings and each verdict as comments. Choose where it is captured.',
    buttons: { client: 'Client', server: 'Server', wire: 'Wire' },
    failed: 'This match was played under older rules: its packets cannot be made.',
  },
} as const satisfies PacketsText;
