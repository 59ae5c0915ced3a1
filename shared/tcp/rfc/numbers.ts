/** Passages of RFC 9293 on numbers: 3.1, 3.4, 3.8. */
import { passage } from './passage.ts';

export const numbers = {
  'ack-names-next': passage(
    '3.1',
    'If the ACK control bit is set, this field contains the value of the next sequence number the sender of the segment is expecting to receive.',
    'the next sequence number',
  ),
  'ack-always-sent': passage('3.1', 'Once a connection is established, this is always sent.', 'always sent'),
  cumulative: passage(
    '3.4',
    'The acknowledgment mechanism employed is cumulative so that an acknowledgment of sequence number X indicates that all octets up to but not including X have been received.',
    'all octets up to but not including X have been received',
  ),
  'seg-len': passage(
    '3.4',
    'SEG.LEN = the number of octets occupied by the data in the segment (counting SYN and FIN)',
    'counting SYN and FIN',
  ),
  'rcv-nxt': passage(
    '3.4',
    'RCV.NXT = next sequence number expected on an incoming segment, and is the left or lower edge of the receive window',
    'next sequence number expected',
  ),
  'acknowledged-whole': passage(
    '3.4',
    'A segment on the retransmission queue is fully acknowledged if the sum of its sequence number and length is less than or equal to the acknowledgment value in the incoming segment.',
    'the sum of its sequence number and length',
  ),
  'syn-is-first': passage(
    '3.4',
    'When a SYN is present, then SEG.SEQ is the sequence number of the SYN.',
    'the sequence number of the SYN',
  ),
  'new-isn': passage(
    '3.4.1',
    'When new connections are created, an initial sequence number (ISN) generator is employed that selects a new 32-bit ISN.',
    'an initial sequence number (ISN) generator is employed',
  ),
  'two-numbers': passage(
    '3.4.1',
    'For each connection there is a send sequence number and a receive sequence number.',
    'a send sequence number and a receive sequence number',
  ),
  'irs-learned': passage(
    '3.4.1',
    'The initial send sequence number (ISS) is chosen by the data sending TCP peer, and the initial receive sequence number (IRS) is learned during the connection-establishing procedure.',
    '(IRS) is learned',
  ),
  'own-isn-too': passage(
    '3.4.1',
    'The synchronization requires each side to send its own initial sequence number and to receive a confirmation of it in acknowledgment from the remote TCP peer.',
    'each side to send its own initial sequence number',
  ),
  'verify-syn': passage(
    '3.4.1',
    'The receiver of the first SYN has no way of knowing whether the segment was an old one or not, unless it remembers the last sequence number used on the connection (which is not always possible), and so it must ask the sender to verify this SYN.',
    'it must ask the sender to verify this SYN',
  ),
  'snd-nxt': passage(
    '3.8',
    'The sender of data keeps track of the next sequence number to use in the variable SND.NXT.',
    'the next sequence number to use',
  ),
  'what-advances': passage(
    '3.8',
    'The amount by which the variables are advanced is the length of the data and SYN or FIN flags in the segment.',
    'the length of the data and SYN or FIN flags',
  ),
  'all-carry-ack': passage(
    '3.8',
    'Note that, once in the ESTABLISHED state, all segments must carry current acknowledgment information.',
    'all segments must carry current acknowledgment information',
  ),
  'accepts-and-acknowledges': passage(
    '3.8',
    'When the receiver accepts a segment, it advances RCV.NXT and sends an acknowledgment.',
    'advances RCV.NXT and sends an acknowledgment',
  ),
  'rto-is-computed': passage(
    '3.8.1',
    'Because of the variability of the networks that compose an internetwork system and the wide range of uses of TCP connections, the retransmission timeout (RTO) must be dynamically determined.',
    'the retransmission timeout (RTO) must be dynamically determined',
  ),
  'opening-fails': passage(
    '3.8.3',
    'An attempt to open a TCP connection could fail with excessive retransmissions of the SYN segment or by receipt of a RST segment or an ICMP Port Unreachable.',
    'excessive retransmissions of the SYN segment or by receipt of a RST segment',
  ),
  'given-up-at-r2': passage(
    '3.8.3',
    'When the number of transmissions of the same segment reaches a threshold R2 greater than R1, close the connection.',
    'reaches a threshold R2',
  ),
  'ack-has-no-timer': passage(
    '3.8.4',
    'It is extremely important to remember that ACK segments that contain no data are not reliably transmitted by TCP.',
    'ACK segments that contain no data are not reliably transmitted',
  ),
  'probe-proves-little': passage(
    '3.8.4',
    'Consequently, if a keep-alive mechanism is implemented it MUST NOT interpret failure to respond to any specific probe as a dead connection (MUST-29).',
    'MUST NOT interpret failure to respond to any specific probe as a dead connection',
  ),
  'keepalive-is-off': passage(
    '3.8.4',
    'If keep-alives are included, the application MUST be able to turn them on or off for each TCP connection (MUST-24), and they MUST default to off (MUST-25).',
    'they MUST default to off',
  ),
  'keepalive-when-idle': passage(
    '3.8.4',
    'Keep-alive packets MUST only be sent when no sent data is outstanding, and no data or acknowledgment packets have been received for the connection within an interval (MUST-26).',
    'MUST only be sent when no sent data is outstanding',
  ),
  'window-range': passage(
    '3.8.6',
    'The window sent in each segment indicates the range of sequence numbers the sender of the window (the data receiver) is currently prepared to accept.',
    'is currently prepared to accept',
  ),
  'beyond-window-discarded': passage(
    '3.8.6',
    'If more data arrives than can be accepted, it will be discarded.',
    'it will be discarded',
  ),
  'zero-window-probe': passage(
    '3.8.6.1',
    'The sending TCP peer must regularly transmit at least one octet of new data (if available), or retransmit to the receiving TCP peer even if the send window is zero, in order to "probe" the window.',
    'even if the send window is zero',
  ),
  'zero-window-answers': passage(
    '3.8.6.1',
    'When the receiving TCP peer has a zero window and a segment arrives, it must still send an acknowledgment showing its next expected sequence number and current window (zero).',
    'it must still send an acknowledgment',
  ),
  'first-window-probe': passage(
    '3.8.6.1',
    'The transmitting host SHOULD send the first zero-window probe when a zero window has existed for the retransmission timeout period (SHLD-29) (Section 3.8.1), and SHOULD increase exponentially the interval between successive probes (SHLD-30).',
    'has existed for the retransmission timeout period',
  ),
  'open-while-answering': passage(
    '3.8.6.1',
    'As long as the receiving TCP peer continues to send acknowledgments in response to the probe segments, the sending TCP peer MUST allow the connection to stay open (MUST-37).',
    'MUST allow the connection to stay open',
  ),
  'window-steps': passage(
    '3.8.6.2.2',
    'The solution to receiver SWS is to avoid advancing the right window edge RCV.NXT+RCV.WND in small increments, even if data is received from the network in small segments.',
    'avoid advancing the right window edge RCV.NXT+RCV.WND in small increments',
  ),
  'window-in-ack': passage(
    '3.8.6.2.2',
    'This algorithm combines with the delayed ACK algorithm (Section 3.8.6.3) to determine when an ACK segment containing the current window will really be sent to the receiver.',
    'an ACK segment containing the current window',
  ),
} as const;
