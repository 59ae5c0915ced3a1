/** Earlier exchanges that several levels begin after: opened, and a hundred octets carried each way. */
import type { ScriptStep } from '#shared/match/index.ts';

export const CLIENT_TALKED: readonly ScriptStep[] = [
  { call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 },
  { call: 'SEND', octets: 100, when: { on: 'established' }, after: 0 },
];

export const SERVER_TALKED: readonly ScriptStep[] = [
  { call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 },
  { call: 'SEND', octets: 100, when: { on: 'received', octets: 100 }, after: 0 },
];

/** Opened, and nothing said yet. */
export const CLIENT_OPENED: readonly ScriptStep[] = [{ call: 'OPEN', how: 'active', when: { on: 'start' }, after: 0 }];

export const SERVER_OPENED: readonly ScriptStep[] = [{ call: 'OPEN', how: 'passive', when: { on: 'start' }, after: 0 }];
