/** English: nothing is owed. What the end waits for, with and without something of its own outstanding. */
import type { State } from '#shared/tcp/index.ts';

export const waiting: { readonly [state in State]: { readonly idle: string; readonly outstanding: string } } = {
  CLOSED: {
    idle: 'Nothing to do here: there is no connection at this end.',
    outstanding: 'Nothing to do here: there is no connection at this end.',
  },
  LISTEN: {
    idle: 'Your port is open. Wait: the other end makes the first move.',
    outstanding: 'Your port is open. Wait: the other end makes the first move.',
  },
  'SYN-SENT': {
    idle: 'Your SYN is out. Wait for the SYN,ACK.',
    outstanding: 'Your SYN is out. Wait for the SYN,ACK; if the RTO runs out first, say the SYN again.',
  },
  'SYN-RECEIVED': {
    idle: 'Your SYN,ACK is out. Its ACK completes the handshake.',
    outstanding: 'Your SYN,ACK is out. Wait for its ACK; if the RTO runs out first, say it again.',
  },
  ESTABLISHED: {
    idle: 'The line is open and nothing is owed. Wait for the peer, or for your application.',
    outstanding: 'What you sent waits for its ACK. Until the RTO runs out there is nothing to repeat.',
  },
  'FIN-WAIT-1': {
    idle: 'Your FIN is out. Wait for its ACK, and for the peer’s FIN.',
    outstanding: 'Your FIN is out. Wait for its ACK, and for the peer’s FIN; only the RTO makes you repeat it.',
  },
  'FIN-WAIT-2': {
    idle: 'Your direction is closed. The peer may still send; keep acknowledging until its FIN comes.',
    outstanding: 'Your direction is closed. The peer may still send; keep acknowledging until its FIN comes.',
  },
  'CLOSE-WAIT': {
    idle: 'The peer has finished. Wait for your application: it may still send, and it decides when to close.',
    outstanding: 'The peer has finished, and your text waits for its ACK. Your application decides when to close.',
  },
  CLOSING: {
    idle: 'Both FINs have crossed. Wait for the ACK of yours.',
    outstanding: 'Both FINs have crossed. Wait for the ACK of yours; if the RTO runs out, say the FIN again.',
  },
  'LAST-ACK': {
    idle: 'Your FIN is out. Its ACK is the last thing that you wait for.',
    outstanding: 'Your FIN is out. Its ACK is the last thing that you wait for; if the RTO runs out, say it again.',
  },
  'TIME-WAIT': {
    idle: 'All is said. Stay until 2MSL has passed: a repeated FIN would still need your ACK.',
    outstanding: 'All is said. Stay until 2MSL has passed: a repeated FIN would still need your ACK.',
  },
};

/** Something lies above a gap. An ACK of where one stands would be allowed (MAY-13), but nobody waits for it. */
export const GAP = 'What came early lies above a gap, and is kept. Wait: what is missing will come, or be sent again.';
