/** 12: the printer is out of paper. A closed window, the news of whose opening is lost: only a probe brings it (3.8.6.1). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_OPENED, SERVER_OPENED } from './preludes.ts';

export const paperJam = {
  id: 'paper-jam',
  number: 12,
  ends: {
    client: {
      prelude: CLIENT_OPENED,
      script: [
        { call: 'SEND', octets: 300, when: { on: 'start' }, after: 0 },
        // It would like to know, and never comes to it: a closed window is no end.
        { call: 'REPORT', when: { on: 'ended' }, after: 0 },
      ],
      goals: ['open', 'sent'],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_OPENED,
      script: [
        // Too little to be worth a window (3.8.6.2.2); the rest comes when the first probe has met the closed window.
        { call: 'RECEIVE', octets: 20, when: { on: 'received', octets: 200 }, after: 3000 },
        { call: 'RECEIVE', octets: 180, when: { on: 'received', octets: 200 }, after: 8000 },
      ],
      goals: ['open', 'received'],
      iss: null,
      rcvWnd: 200,
      reads: true,
    },
  },
  networkScript: [{ on: { role: 'window' }, copy: 0, fate: { kind: 'lose' } }],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'sent', 'received'],
  teaches: 'card',
  sections: ['3.8.6.1', '3.8.6', '3.8.6.2.2'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'goodbye-properly',
} as const satisfies Level;
