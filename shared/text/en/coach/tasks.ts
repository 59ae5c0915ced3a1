/** English: what is owed, and two grades of hint for it. */
import type { CoachText, TaskFacts } from '../../parts/index.ts';
import { bytes, nameOf } from '../phrases.ts';

const HEAD = 'Look at the head of the inbox: its control bits, its seq and its length.';
const APPLICATION = 'Look at the line of your application: it has called for something.';
const TIMER = 'Look at the timer around your oldest unacknowledged segment: it has run out.';

const again = ({ copies }: TaskFacts, what: string): string =>
  copies > 1
    ? `The RTO has run out again. ${what} goes out once more, unchanged.`
    : `The RTO has run out. ${what} goes out again, unchanged.`;

const finCame = ({ state }: TaskFacts): string => {
  if (state === 'FIN-WAIT-1')
    return 'The peer closes too. Acknowledge its FIN. Its ack tells whether yours has arrived.';
  if (state === 'FIN-WAIT-2') return 'Here is the peer’s FIN. This ACK is the last one: after it you wait for 2MSL.';
  return 'The peer has nothing more to send. Acknowledge the FIN: it counts one. Your own direction stays open.';
};

const FILLED = 'The gap is filled, and the FIN that you kept counts now: acknowledge all of it, and one for the FIN.';

export const tasks: CoachText['tasks'] = {
  open: {
    line: () => 'Your application wants a connection. The SYN is yours, with your ISS and without ACK.',
    where: APPLICATION,
    what: 'An active OPEN begins with a SYN: your ISS as seq, and nothing to acknowledge yet.',
  },
  listen: {
    line: () => 'Your application wants to be reachable. LISTEN opens the port.',
    where: APPLICATION,
    what: 'A passive OPEN sends nothing: LISTEN.',
  },
  'answer-syn': {
    line: () => 'Someone calls. Answer with SYN,ACK: your own ISS, and the number after their SYN.',
    where: HEAD,
    what: 'A SYN is owed a SYN,ACK; its ack is SEG.SEQ + 1.',
  },
  'answer-crossing-syn': {
    line: () => 'You both call at once. That makes one connection: SYN,ACK, with the ISS that you have used already.',
    where: 'Look at the head of the inbox: it is a SYN, and it acknowledges nothing.',
    what: 'A SYN in SYN-SENT is owed a SYN,ACK with your own ISS again; its ack is SEG.SEQ + 1.',
  },
  'answer-syn-ack': {
    line: () => 'Your call is answered. One ACK completes the handshake; the SYN in the answer counts one.',
    where: HEAD,
    what: 'A SYN,ACK is owed an ACK: seq is SND.NXT, ack is its SEG.SEQ + 1.',
  },
  'answer-data': {
    line: ({ about, together }) =>
      together > 1
        ? `Text has come in ${together} segments. One ACK answers them all: let it name what you expect after the last.`
        : `Text has come: ${bytes(about?.len ?? 0)}. Let your ACK name the byte that you expect next.`,
    where: HEAD,
    what: 'Text is owed an ACK; its ack is SEG.SEQ + SEG.LEN of the last segment in order.',
  },
  'answer-filled-gap': {
    line: () =>
      'The gap is filled: what you kept above it counts now as well. Let your ACK name what you expect after all of it.',
    where: 'Look at the head of the inbox, and at what you kept above the gap.',
    what: 'Text is owed an ACK; its ack is the end of the last segment without a gap before it.',
  },
  'answer-filled-gap-fin': {
    line: ({ state }) => (state === 'FIN-WAIT-2' ? `${FILLED} After this ACK you wait for 2MSL.` : FILLED),
    where: 'Look at the head of the inbox, and at the FIN that you kept above the gap.',
    what: 'Text and FIN are owed one ACK; its ack is SEG.SEQ + SEG.LEN of the FIN, which counts one.',
  },
  'answer-fin': {
    line: finCame,
    where: HEAD,
    what: 'A FIN is owed an ACK; its ack is SEG.SEQ + SEG.LEN, and the FIN counts one.',
  },
  'answer-fin-and-close': {
    line: () => 'The peer closes, and your application has called CLOSE as well: ACK and FIN may ride together.',
    where: 'Look at the head of the inbox, and at the line of your application.',
    what: 'The FIN is owed an ACK, and your own FIN may carry it: FIN,ACK. An ACK first is right too.',
  },
  'answer-again': {
    line: ({ about }) =>
      `You have had this ${nameOf(about)} before. Whoever repeats it still misses your ACK: say it again.`,
    where: 'Compare the numbers at the head of the inbox with your RCV.NXT.',
    what: 'A duplicate that takes numbers is owed an ACK again, with RCV.NXT as it stands.',
  },
  'answer-last-fin-again': {
    line: () => 'The FIN once more: this is what you have stayed for. Acknowledge it again; 2MSL begins anew.',
    where: 'Look at the head of the inbox: you have acknowledged it before.',
    what: 'A repeated FIN in TIME-WAIT is owed the last ACK again, with the same numbers.',
  },
  'answer-stranger': {
    line: ({ about }) => `This ${nameOf(about)} belongs to no connection that you have. Say so with an RST.`,
    where: 'Look whether the head of the inbox carries an ACK, and what it acknowledges.',
    what: 'A stranger is owed an RST: with an ACK, its SEG.ACK is your seq; without one, seq is zero and ack is SEG.SEQ + SEG.LEN.',
  },
  'answer-challenge': {
    line: ({ about }) =>
      `A ${nameOf(about)} in the middle of a connection may be a ghost. Ask with an ACK of where you stand.`,
    where: 'Compare the seq at the head of the inbox with your RCV.NXT.',
    what: 'It is owed a challenge ACK: SND.NXT and RCV.NXT as they are.',
  },
  'answer-unacceptable': {
    line: () => 'Its numbers do not fit. Tell the other end with an ACK where you stand; nothing of it is taken in.',
    where: 'Compare its seq with RCV.NXT, and its ack with SND.NXT.',
    what: 'An unacceptable segment is owed an ACK: SND.NXT and RCV.NXT as they are.',
  },
  'answer-probe': {
    line: ({ about }) =>
      about !== null && about.len > 0
        ? 'They ask whether there is room now. There is none: say so, with an ACK of where you stand.'
        : 'They only ask whether you are still there. Say so, with an ACK of where you stand.',
    where: 'Compare the seq at the head of the inbox with RCV.NXT, and look at RCV.WND.',
    what: 'A probe is owed an ACK: SND.NXT and RCV.NXT as they are, and your window of now.',
  },
  discard: {
    line: ({ about }) => `This ${nameOf(about)} gets no answer and changes nothing. DISCARD it.`,
    where: 'Look at the head of the inbox: do its bits and numbers mean anything in your state?',
    what: 'It is to be dropped without a word: DISCARD.',
  },
  send: {
    line: ({ octets: n }) => `Your application has text: ${bytes(n)}. Send it from SND.NXT on.`,
    where: APPLICATION,
    what: 'DATA: seq is SND.NXT, ack is RCV.NXT.',
  },
  close: {
    line: () => 'Your application has called CLOSE. Say FIN,ACK: it takes the next number and closes your direction.',
    where: APPLICATION,
    what: 'CLOSE is a FIN,ACK: seq is SND.NXT, ack is RCV.NXT.',
  },
  abort: {
    line: () => 'Your application has called ABORT. An RST at SND.NXT ends the connection at once.',
    where: APPLICATION,
    what: 'ABORT is an RST: seq is SND.NXT.',
  },
  'give-up-opening': {
    line: () => 'Your application wants the connection no longer, and nothing has to be sent for that. LEAVE.',
    where: APPLICATION,
    what: 'In this state the TCB is simply deleted: LEAVE.',
  },
  'resend-syn': {
    line: (facts) => again(facts, 'The same SYN'),
    where: TIMER,
    what: 'RESEND: the SYN again, with the same ISS.',
  },
  'resend-syn-ack': {
    line: (facts) => again(facts, 'The same SYN,ACK'),
    where: TIMER,
    what: 'RESEND: the SYN,ACK again, with the same ISS.',
  },
  'resend-data': {
    line: (facts) => again(facts, 'The same text, under the same number,'),
    where: TIMER,
    what: 'RESEND: the text at SND.UNA again.',
  },
  'resend-fin': {
    line: (facts) => again(facts, 'The same FIN'),
    where: TIMER,
    what: 'RESEND: the FIN again, under its own number.',
  },
  'probe-window': {
    line: () =>
      'The window has been closed for a whole RTO. If its opening got lost, both of you wait for ever: PROBE.',
    where: 'Look at SND.WND and at the probe timer.',
    what: 'PROBE: one byte beyond the window. It may be dropped, but its ACK tells the window of now.',
  },
  'probe-window-again': {
    line: ({ copies }) =>
      `The window is closed still, and ${copies > 1 ? `${copies} probes have` : 'one probe has'} not changed that. PROBE again; you do not give up while ACKs come.`,
    where: 'Look at SND.WND and at the timer around the byte that you probed with.',
    what: 'PROBE: the same byte again. The pause doubles each time.',
  },
  'probe-peer': {
    line: () => 'Nothing has come in for a long time. Is anybody there? PROBE.',
    where: 'Look at the probe timer: it has run out.',
    what: 'PROBE: an empty segment with seq SND.NXT-1. Whoever is there owes you an ACK.',
  },
  'probe-peer-again': {
    line: ({ unanswered, probes }) =>
      `No answer to ${unanswered === 1 ? 'the probe' : `${unanswered} probes`} yet, and ${probes} are allowed. The probe or its ACK may be lost: PROBE again.`,
    where: 'Look at the probe timer: it has run out again.',
    what: 'PROBE again: a single silence proves nothing.',
  },
  window: {
    line: () => 'Your application has read, and there is room again. The other end cannot know: WINDOW.',
    where: 'Look at RCV.WND: it has grown since your last ACK.',
    what: 'WINDOW: an ACK with the numbers as they are, and the new window.',
  },
  leave: {
    line: () => '2MSL has passed. Nobody can ask for your last ACK any more: LEAVE.',
    where: 'Look at the 2MSL timer: it has run out.',
    what: 'The TCB may be deleted: LEAVE.',
  },
  report: {
    line: () => 'Your application asks what became of its connection. What has come back, and what has not?',
    where: 'Look at what you saw: did anything come back from the other end?',
    what: 'REPORT what happened: an RST is a refusal or a reset, silence until the timers gave up is a time-out.',
  },
  'no-room': {
    line: () =>
      'No chair is free, and no SYN shows whether it is real. DISCARD it without a word, or give it a COOKIE.',
    where: 'Look at the chairs, and at the head of the inbox.',
    what: 'A full backlog drops a SYN in silence: DISCARD. A COOKIE is right too, since it keeps nothing.',
  },
  'check-cookie': {
    line: () => 'An ACK, and you kept nothing that it could belong to. Is its ack − 1 the cookie of this address?',
    where: 'Compare the ack at the head of the inbox with the recomputed cookie.',
    what: 'If ack − 1 is the cookie, TAKE it. If not, it is a stranger: RST, with its SEG.ACK as seq.',
  },
  order: {
    line: () => 'A wave is coming that no hand can answer. What is your host to do with each SYN from now on?',
    where: 'Look at the chairs: how many are free?',
    what: 'ORDER the one answer that serves real clients and needs no chair.',
  },
};
