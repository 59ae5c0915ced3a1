/** 16: the FIN comes before the last DATA, and counts only when the gap is filled (3.10.7.4 eighth). */
import { type Level, labelOfText } from '#shared/match/index.ts';
import { CLIENT_TALKED, SERVER_TALKED } from './preludes.ts';

export const theFinThatOvertook = {
  id: 'the-fin-that-overtook',
  number: 16,
  ends: {
    client: {
      prelude: CLIENT_TALKED,
      script: [
        { call: 'SEND', octets: 200, when: { on: 'start' }, after: 0 },
        { call: 'CLOSE', when: { on: 'start' }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_TALKED,
      script: [
        { call: 'SEND', octets: 100, when: { on: 'closing' }, after: 1000 },
        { call: 'CLOSE', when: { on: 'closing' }, after: 0 },
      ],
      iss: null,
      rcvWnd: 65535,
    },
  },
  // Each end's last piece of text waits until its FIN has been seen at the other side.
  networkScript: [
    {
      on: { from: 'client', label: labelOfText(201, 100) },
      copy: 0,
      fate: { kind: 'hold', until: { from: 'client', role: 'fin' }, event: 'handled', atMost: 2500 },
    },
    {
      on: { from: 'server', label: labelOfText(101, 100) },
      copy: 0,
      fate: { kind: 'hold', until: { from: 'server', role: 'fin' }, event: 'handled', atMost: 2500 },
    },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'sent', 'received', 'closed'],
  teaches: 'ack',
  sections: ['3.10.7.4', '3.6', '3.10.4'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'the-last-ack',
} as const satisfies Level;
