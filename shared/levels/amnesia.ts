/** 20: a host that has crashed knows of no connection: half-open, found by RST, opened anew; both ways (3.5.1, Figures 9 and 10). */
import type { Level } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const amnesia = {
  id: 'amnesia',
  number: 20,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [
        { call: 'SEND', octets: 100, when: { on: 'start' }, after: 2500 },
        { call: 'REPORT', when: { on: 'ended' }, after: 0 },
        { call: 'OPEN', how: 'active', when: { on: 'reported' }, after: 500 },
        { call: 'OPEN', how: 'active', when: { on: 'rebooted' }, after: 1000 },
      ],
      events: [{ happens: 'reboot', when: { on: 'reopened' }, after: 2000 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [],
      // Its service comes up with the host.
      keepsListening: true,
      events: [{ happens: 'reboot', when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  outlivesErrors: true,
  networkScript: null,
  network: { name: 'calm', strength: 1 },
  goals: ['reopened'],
  teaches: 'card',
  sections: ['3.5.1', '3.5.2', '3.10.7.1'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'silent-partner',
} as const satisfies Level;
