/** 10: a duplicate is acknowledged again, what is out of order is held, and no ACK goes beyond the gap (3.10.7.4 first, SHLD-31). */
import { type Level, labelOfText } from '#shared/match/index.ts';
import { CLIENT_OPENED, SERVER_OPENED } from './preludes.ts';

const [FIRST, SECOND, THIRD] = [labelOfText(1, 100), labelOfText(101, 100), labelOfText(201, 100)];

export const echoAndOvertake = {
  id: 'echo-and-overtake',
  number: 10,
  ends: {
    client: {
      prelude: CLIENT_OPENED,
      script: [{ call: 'SEND', octets: 300, when: { on: 'start' }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
    server: {
      prelude: SERVER_OPENED,
      script: [{ call: 'SEND', octets: 300, when: { on: 'received', octets: 300 }, after: 0 }],
      iss: null,
      rcvWnd: 65535,
    },
  },
  // Either way the first piece comes twice, and the third before the second: while there is a gap the echo asks for its ACK.
  networkScript: [
    { on: { from: 'client', label: FIRST }, copy: 0, fate: { kind: 'duplicate', after: 600 } },
    { on: { from: 'server', label: FIRST }, copy: 0, fate: { kind: 'duplicate', after: 600 } },
    {
      on: { from: 'client', label: SECOND },
      copy: 0,
      fate: { kind: 'hold', until: { from: 'client', label: THIRD }, event: 'handled', atMost: 2500 },
    },
    {
      on: { from: 'server', label: SECOND },
      copy: 0,
      fate: { kind: 'hold', until: { from: 'server', label: THIRD }, event: 'handled', atMost: 2500 },
    },
  ],
  network: { name: 'scripted', strength: 1 },
  goals: ['open', 'sent', 'received'],
  teaches: 'ack',
  sections: ['3.10.7.4', '3.4', '3.8.6.3'],
  mss: 100,
  backOff: false,
  limit: 600_000,
  next: 'lost-ack-dead-host',
} as const satisfies Level;
