/** English reasons: RESEND, LEAVE and LISTEN. */
import type { Reasoning } from '#shared/tcp/index.ts';
import type { ReasonsText } from '../../parts/index.ts';
import { cardTold, discardTold, say, standsTold } from '../phrases.ts';

const again = {
  'resend-nothing': say(
    'Nothing of yours waits for an ACK',
    'Only what takes numbers is repeated. A pure ACK is not: the other end repeats its segment, and you answer again.',
    'Compare SND.UNA with SND.NXT.',
    (r) => standsTold(r) && `SND.UNA and SND.NXT are both ${r.sndNxt}.`,
  ),
} as const satisfies Partial<ReasonsText>;

/** What a goodbye still lacks while one's own FIN is out. */
function lacking({ state }: Reasoning): string {
  switch (state) {
    case 'FIN-WAIT-1':
      return 'Your FIN is out, but neither its ACK nor the peer’s FIN has come.';
    case 'CLOSING':
      return 'Both FINs have crossed, but the ACK of yours has not come.';
    default:
      return 'The ACK of your FIN is only one half of it: the peer may still send, and its FIN is to come.';
  }
}

const leave = {
  'leave-too-early': say(
    '2MSL has not passed yet',
    'The other end may still ask for your last ACK, and old segments are still dying out.',
    'Look at the 2MSL timer; LEAVE when it has run out.',
    (r) => `Perhaps ack ${r.rcvNxt} has to be said once more. LEAVE when 2MSL has run out.`,
  ),
  'leave-nothing': say(
    'There is nothing to leave',
    'In CLOSED there is no connection that you could delete.',
    'Look at the inbox and at what your application wants.',
    cardTold,
  ),
  'leave-while-opening': say(
    'Silence is no refusal',
    (r) =>
      r.state === 'LISTEN'
        ? 'Nobody has called yet, and LISTEN does not end by the clock.'
        : 'The handshake is under way. An RST would refuse it; that nothing has come yet means nothing.',
    (r) => (r.state === 'LISTEN' ? 'Wait for a SYN.' : 'Look at your timer: when the RTO has run out, RESEND.'),
    cardTold,
  ),
  'leave-while-open': say(
    'Nobody just walks out',
    (r) =>
      r.state === 'CLOSE-WAIT'
        ? 'The other end has said goodbye, and waits for yours: leaving would leave it waiting.'
        : 'Both directions are open. They end by FINs, and either end may send the first; or by an RST, where the application aborts.',
    'Look at what your application wants.',
    cardTold,
  ),
  'leave-while-last-ack': say(
    'Your FIN has not been acknowledged',
    'LAST-ACK ends by itself when the ACK of your FIN comes in, never by the clock.',
    'Wait for it, or RESEND the FIN when its RTO has run out.',
    (r) => `It ends with ack ${r.sndNxt} from the other end. RESEND the FIN when its RTO has run out.`,
  ),
  'leave-while-peer-open': say(
    'The goodbye is not complete',
    lacking,
    'Look at the diagram: both FINs and both ACKs lead to TIME-WAIT.',
    (r) => (r.state === 'FIN-WAIT-2' ? `You wait for its FIN, from ${r.rcvNxt} on.` : `You wait for ack ${r.sndNxt}.`),
  ),
  'leave-on-false-rst': say(
    'This RST ends nothing',
    'A reset counts only exactly at RCV.NXT; elsewhere it may be a guess or a ghost.',
    'Compare its SEG.SEQ with RCV.NXT: inside the window it gets an ACK, outside it is dropped.',
    (r) => (r.expected === null ? discardTold(r) : cardTold(r)),
  ),
  'leave-on-rst-in-listen': say(
    'LISTEN ignores an RST',
    'You have sent nothing that it could answer, so it is old or a stranger’s. Your port stays open.',
    'DISCARD it, and wait for a SYN.',
  ),
  'leave-on-rst-in-syn-sent': say(
    'It does not speak of your SYN',
    'While your SYN is out, a reset counts only if it acknowledges that SYN. Its seq does not matter, and may be 0.',
    'Compare its ack with your SND.NXT, and DISCARD it.',
    (r) => `It would have to say ack ${r.sndNxt}: DISCARD it.`,
  ),
  'leave-on-rst-in-time-wait': say(
    'In TIME-WAIT a reset is ignored',
    'An old RST could cut short the wait that protects the next connection.',
    'DISCARD it, and stay until 2MSL has passed.',
    (r) => `DISCARD it, and stay until 2MSL has passed: perhaps ack ${r.rcvNxt} has to be said once more.`,
  ),
} as const satisfies Partial<ReasonsText>;

const listen = {
  'listen-not-closed': say(
    'LISTEN begins in CLOSED',
    (r) => (r.state === 'LISTEN' ? 'Your port is open already.' : `You are in ${r.state}: there is a connection.`),
    'Look at the inbox and at what your application wants.',
    cardTold,
  ),
  'listen-not-yours': say(
    'Nobody has called a passive OPEN',
    'A port is opened for the application that asks for it, and yours does not ask now.',
    'Look at its line: it says what it wants.',
    cardTold,
  ),
} as const satisfies Partial<ReasonsText>;

export const leaving = { ...again, ...leave, ...listen } as const;
