/** Passages of RFC 9293 3.6 on closing, and of its calls and timeouts: 3.9.1, 3.10.1 to 3.10.5, 3.10.8. */
import { elsewhere, passage } from './passage.ts';

export const closing = {
  'told-how-it-ended': passage(
    '3.6',
    'If the local TCP connection is closed by the remote side due to a FIN or RST received from the remote side, then the local application MUST be informed whether it closed normally or was aborted (MUST-12).',
    'MUST be informed whether it closed normally or was aborted',
  ),
  'close-means': passage(
    '3.6',
    'CLOSE is an operation meaning "I have no more data to send."',
    'I have no more data to send.',
  ),
  'fin-needs-close': passage(
    '3.6',
    'Note that a TCP endpoint receiving a FIN will ACK but not send its own FIN until its user has CLOSED the connection also.',
    'not send its own FIN until its user has CLOSED the connection also',
  ),
  'both-fins': passage(
    '3.6',
    'When the other TCP peer has both acknowledged the FIN and sent a FIN of its own, the first TCP peer can ACK this FIN.',
    'both acknowledged the FIN and sent a FIN of its own',
  ),
  'fin-waits-for-ack': passage(
    '3.6',
    'The TCP endpoint then waits until its own FIN is acknowledged whereupon it deletes the connection.',
    'waits until its own FIN is acknowledged',
  ),
  'no-send-after-fin': passage(
    '3.6',
    'No further SENDs from the user will be accepted by the TCP implementation, and it enters the FIN-WAIT-1 state.',
    'No further SENDs from the user will be accepted',
  ),
  'two-endings': passage(
    '3.6',
    'A TCP connection may terminate in two ways: (1) the normal TCP close sequence using a FIN handshake (Figure 12), and (2) an "abort" in which one or more RST segments are sent and the connection state is immediately discarded.',
    'using a FIN handshake',
  ),
  'half-closed': passage(
    '3.6.1',
    'Since the two directions of a TCP connection are closed independently, it is possible for a connection to be "half closed", i.e., closed in only one direction, and a host is permitted to continue sending data in the open direction on a half-closed connection.',
    'the two directions of a TCP connection are closed independently',
  ),
  linger: passage(
    '3.6.1',
    'When a connection is closed actively, it MUST linger in the TIME-WAIT state for a time 2xMSL (Maximum Segment Lifetime) (MUST-13).',
    'it MUST linger in the TIME-WAIT state for a time 2xMSL',
  ),
  'new-syn-in-time-wait': passage(
    '3.6.1',
    'However, it MAY accept a new SYN from the remote TCP endpoint to reopen the connection directly from TIME-WAIT state (MAY-2)',
    'MAY accept a new SYN',
  ),
  'reset-in-time-wait': elsewhere('RFC 1337'),
  'abort-means': passage(
    '3.9.1.6',
    'This command causes all pending SENDs and RECEIVES to be aborted, the TCB to be removed, and a special RST message to be sent to the remote TCP peer of the connection.',
    'all pending SENDs and RECEIVES to be aborted',
  ),
} as const;

export const calls = {
  'active-open': passage('3.10.1', 'A SYN segment of the form <SEQ=ISS><CTL=SYN> is sent.', '<SEQ=ISS><CTL=SYN>'),
  'passive-open': passage('3.10.1', 'If passive, enter the LISTEN state and return.', 'enter the LISTEN state'),
  'open-is-open': passage('3.10.1', 'Return "error: connection already exists".', 'connection already exists'),
  'text-waits': passage(
    '3.10.2',
    'Queue the data for transmission after entering ESTABLISHED state.',
    'after entering ESTABLISHED state',
  ),
  'text-with-ack': passage(
    '3.10.2',
    'Segmentize the buffer and send it with a piggybacked acknowledgment (acknowledgment value = RCV.NXT).',
    'Segmentize the buffer',
  ),
  'no-text-after-close': passage(
    '3.10.2',
    'Return "error: connection closing" and do not service request.',
    'do not service request',
  ),
  'fin-after-text': passage(
    '3.10.4',
    'Queue this until all preceding SENDs have been segmentized, then form a FIN segment and send it.',
    'until all preceding SENDs have been segmentized',
  ),
  'fin-waits': passage(
    '3.10.4',
    'If no SENDs have been issued and there is no pending data to send, then form a FIN segment and send it, and enter FIN-WAIT-1 state; otherwise, queue for processing after entering ESTABLISHED state.',
    'queue for processing after entering ESTABLISHED state',
  ),
  'one-fin': passage(
    '3.10.4',
    'An "ok" response would be acceptable, too, as long as a second FIN is not emitted (the first FIN may be retransmitted, though).',
    'a second FIN is not emitted',
  ),
  'abort-sends-rst': passage('3.10.5', 'Send a reset segment: <SEQ=SND.NXT><CTL=RST>', '<SEQ=SND.NXT><CTL=RST>'),
  'abort-in-silence': passage(
    '3.10.5',
    'Respond with "ok" and delete the TCB, enter CLOSED state, and return.',
    'delete the TCB',
  ),
  'resend-the-front': passage(
    '3.10.8',
    'For any state if the retransmission timeout expires on a segment in the retransmission queue, send the segment at the front of the retransmission queue again, reinitialize the retransmission timer, and return.',
    'send the segment at the front of the retransmission queue again',
  ),
  'resend-on-timeout': passage(
    '3.10.8',
    'For any state if the retransmission timeout expires on a segment in the retransmission queue, send the segment at the front of the retransmission queue again, reinitialize the retransmission timer, and return.',
    'if the retransmission timeout expires',
  ),
  'leave-on-timeout': passage(
    '3.10.8',
    'If the time-wait timeout expires on a connection, delete the TCB, enter the CLOSED state, and return.',
    'If the time-wait timeout expires',
  ),
  'user-timeout': passage(
    '3.10.8',
    'For any state if the user timeout expires, flush all queues, signal the user "error: connection aborted due to user timeout" in general and for any outstanding calls, delete the TCB, enter the CLOSED state, and return.',
    'if the user timeout expires',
  ),
} as const;
