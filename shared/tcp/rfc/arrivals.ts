/** Passages of RFC 9293 3.10.7, SEGMENT ARRIVES. */
import { passage } from './passage.ts';

const unsynchronized = {
  'closed-answers-rst': passage(
    '3.10.7.1',
    'An incoming segment not containing a RST causes a RST to be sent in response.',
    'causes a RST to be sent in response',
  ),
  'closed-has-no-tcb': passage(
    '3.10.7.1',
    'If the state is CLOSED (i.e., TCB does not exist), then all data in the incoming segment is discarded.',
    'TCB does not exist',
  ),
  'listen-ignores-rst': passage('3.10.7.2, first', 'An incoming RST should be ignored.', 'should be ignored'),
  'listen-has-no-ack': passage(
    '3.10.7.2, second',
    'Any acknowledgment is bad if it arrives on a connection still in the LISTEN state.',
    'Any acknowledgment is bad',
  ),
  'listen-answers-syn': passage(
    '3.10.7.2, third',
    'ISS should be selected and a SYN segment sent of the form: <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>',
    '<SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>',
  ),
  'syn-sent-resets': passage(
    '3.10.7.3, first',
    'If SEG.ACK =< ISS or SEG.ACK > SND.NXT, send a reset (unless the RST bit is set, if so drop the segment and return) <SEQ=SEG.ACK><CTL=RST>',
    'SEG.ACK =< ISS or SEG.ACK > SND.NXT, send a reset',
  ),
  'syn-sent-acknowledges': passage(
    '3.10.7.3, fourth',
    'If SND.UNA > ISS (our SYN has been ACKed), change the connection state to ESTABLISHED, form an ACK segment <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>',
    'form an ACK segment',
  ),
  'syn-sent-crossing': passage(
    '3.10.7.3, fourth',
    'Otherwise, enter SYN-RECEIVED, form a SYN,ACK segment <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>',
    '<SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>',
  ),
  'syn-sent-drops': passage(
    '3.10.7.3, fifth',
    'if neither of the SYN or RST bits is set, then drop the segment and return.',
    'drop the segment',
  ),
} as const;

const first = {
  'in-sequence': passage('3.10.7.4, first', 'Segments are processed in sequence.', 'in sequence'),
  'one-ack-for-all': passage(
    '3.10.7.4, first',
    'For example, if the TCP endpoint is processing a series of queued segments, it MUST process them all before sending any ACK segments (MUST-59).',
    'MUST process them all before sending any ACK segments',
  ),
  'unacceptable-gets-ack': passage(
    '3.10.7.4, first',
    'If an incoming segment is not acceptable, an acknowledgment should be sent in reply (unless the RST bit is set, if so drop the segment and return): <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>',
    'an acknowledgment should be sent in reply',
  ),
} as const;

const bits = {
  'rst-outside': passage(
    '3.10.7.4, second',
    'If the RST bit is set and the sequence number is outside the current receive window, silently drop the segment.',
    'silently drop the segment',
  ),
  'rst-exact': passage(
    '3.10.7.4, second',
    'If the RST bit is set and the sequence number exactly matches the next expected sequence number (RCV.NXT), then TCP endpoints MUST reset the connection in the manner prescribed below according to the connection state.',
    'exactly matches the next expected sequence number (RCV.NXT)',
  ),
  'rst-challenge': passage(
    '3.10.7.4, second',
    'If the RST bit is set and the sequence number does not exactly match the next expected sequence value, yet is within the current receive window, TCP endpoints MUST send an acknowledgment (challenge ACK): <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>',
    'MUST send an acknowledgment (challenge ACK)',
  ),
  'syn-challenge': passage(
    '3.10.7.4, fourth',
    'RFC 5961 recommends that in these synchronized states, if the SYN bit is set, irrespective of the sequence number, TCP endpoints MUST send a "challenge ACK" to the remote peer: <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>',
    'MUST send a "challenge ACK" to the remote peer',
  ),
  'no-ack-no-segment': passage(
    '3.10.7.4, fifth',
    'if the ACK bit is off, drop the segment and return',
    'drop the segment',
  ),
  'old-ack-ignored': passage(
    '3.10.7.4, fifth',
    'If the ACK is a duplicate (SEG.ACK =< SND.UNA), it can be ignored.',
    'it can be ignored',
  ),
  'ack-not-sent': passage(
    '3.10.7.4, fifth',
    'If the ACK acks something not yet sent (SEG.ACK > SND.NXT), then send an ACK, drop the segment, and return.',
    'send an ACK, drop the segment',
  ),
  'last-ack-ends': passage(
    '3.10.7.4, fifth',
    'If our FIN is now acknowledged, delete the TCB, enter the CLOSED state, and return.',
    'If our FIN is now acknowledged',
  ),
  'time-wait-repeats': passage(
    '3.10.7.4, fifth',
    'The only thing that can arrive in this state is a retransmission of the remote FIN. Acknowledge it, and restart the 2 MSL timeout.',
    'Acknowledge it, and restart the 2 MSL timeout.',
  ),
} as const;

const contents = {
  'text-is-acknowledged': passage(
    '3.10.7.4, seventh',
    'When the TCP endpoint takes responsibility for delivering the data to the user, it must also acknowledge the receipt of the data.',
    'it must also acknowledge the receipt of the data',
  ),
  'rcv-nxt-advances': passage(
    '3.10.7.4, seventh',
    'Once the TCP endpoint takes responsibility for the data, it advances RCV.NXT over the data accepted, and adjusts RCV.WND as appropriate to the current buffer availability.',
    'it advances RCV.NXT over the data accepted',
  ),
  'gap-may-be-told': passage(
    '3.10.7.4, seventh',
    'A TCP implementation MAY send an ACK segment acknowledging RCV.NXT when a valid segment arrives that is in the window but not at the left window edge (MAY-13).',
    'MAY send an ACK segment acknowledging RCV.NXT',
  ),
  'no-text-after-fin': passage(
    '3.10.7.4, seventh',
    'This should not occur since a FIN has been received from the remote side. Ignore the segment text.',
    'Ignore the segment text.',
  ),
  'fin-is-acknowledged': passage(
    '3.10.7.4, eighth',
    'If the FIN bit is set, signal the user "connection closing" and return any pending RECEIVEs with same message, advance RCV.NXT over the FIN, and send an acknowledgment for the FIN.',
    'advance RCV.NXT over the FIN, and send an acknowledgment for the FIN',
  ),
} as const;

export const arrivals = { ...unsynchronized, ...first, ...bits, ...contents } as const;
