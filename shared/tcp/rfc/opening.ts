/** Passages of RFC 9293 3.3.2 and 3.5 on opening a connection and on resets. */
import { passage } from './passage.ts';

export const opening = {
  'states-follow-events': passage(
    '3.3.2',
    'A TCP connection progresses from one state to another in response to events.',
    'in response to events',
  ),
  handshake: passage(
    '3.5',
    'The "three-way handshake" is the procedure used to establish a connection.',
    'three-way handshake',
  ),
  'ack-takes-none': passage(
    '3.5',
    'Note that the sequence number of the segment in line 5 is the same as in line 4 because the ACK does not occupy sequence number space (if it did, we would wind up ACKing ACKs!).',
    'the ACK does not occupy sequence number space',
  ),
  'syn-occupies': passage(
    '3.5',
    'Note that the acknowledgment field indicates TCP Peer B is now expecting to hear sequence 101, acknowledging the SYN that occupied sequence 100.',
    'the SYN that occupied sequence 100',
  ),
  'why-three': passage(
    '3.5',
    'The principal reason for the three-way handshake is to prevent old duplicate connection initiations from causing confusion.',
    'to prevent old duplicate connection initiations from causing confusion',
  ),
  'simultaneous-open': passage(
    '3.5',
    'A TCP implementation MUST support simultaneous open attempts (MUST-10).',
    'MUST support simultaneous open attempts',
  ),
  'text-on-syn': passage(
    '3.5',
    "Although these examples do not show connection synchronization using data-carrying segments, this is perfectly legitimate, so long as the receiving TCP endpoint doesn't deliver the data to the user until it is clear the data is valid",
    "doesn't deliver the data to the user until it is clear the data is valid",
  ),
  'half-open': passage(
    '3.5.1',
    'An established connection is said to be "half-open" if one of the TCP peers has closed or aborted the connection at its end without the knowledge of the other, or if the two ends of the connection have become desynchronized owing to a failure or reboot that resulted in loss of memory.',
    'without the knowledge of the other',
  ),
  'reset-for-strangers': passage(
    '3.5.2',
    'As a general rule, reset (RST) is sent whenever a segment arrives that apparently is not intended for the current connection.',
    'a segment arrives that apparently is not intended for the current connection',
  ),
  'reset-only-then': passage(
    '3.5.2',
    'A reset must not be sent if it is not clear that this is the case.',
    'must not be sent',
  ),
  'no-reset-for-reset': passage(
    '3.5.2',
    'If the connection does not exist (CLOSED), then a reset is sent in response to any incoming segment except another reset.',
    'except another reset',
  ),
  'reset-takes-ack': passage(
    '3.5.2',
    'If the incoming segment has the ACK bit set, the reset takes its sequence number from the ACK field of the segment; otherwise, the reset has sequence number zero and the ACK field is set to the sum of the sequence number and segment length of the incoming segment.',
    'the reset takes its sequence number from the ACK field of the segment',
  ),
  'reset-acknowledges': passage(
    '3.5.2',
    'If the incoming segment has the ACK bit set, the reset takes its sequence number from the ACK field of the segment; otherwise, the reset has sequence number zero and the ACK field is set to the sum of the sequence number and segment length of the incoming segment.',
    'the reset has sequence number zero and the ACK field is set to the sum of the sequence number and segment length of the incoming segment',
  ),
  'reset-unsent-ack': passage(
    '3.5.2',
    'If the connection is in any non-synchronized state (LISTEN, SYN-SENT, SYN-RECEIVED), and the incoming segment acknowledges something not yet sent (the segment carries an unacceptable ACK), [...] a reset is sent.',
    'the incoming segment acknowledges something not yet sent',
  ),
  'unacceptable-is-answered': passage(
    '3.5.2',
    'any unacceptable segment (out-of-window sequence number or unacceptable acknowledgment number) must be responded to with an empty acknowledgment segment (without any user data) containing the current send sequence number and an acknowledgment indicating the next sequence number expected to be received',
    'must be responded to with an empty acknowledgment segment',
  ),
  'reset-seq-checked': passage(
    '3.5.3',
    'In all states except SYN-SENT, all reset (RST) segments are validated by checking their SEQ fields.',
    'validated by checking their SEQ fields',
  ),
  'reset-in-syn-sent': passage(
    '3.5.3',
    'In the SYN-SENT state (a RST received in response to an initial SYN), the RST is acceptable if the ACK field acknowledges the SYN.',
    'the RST is acceptable if the ACK field acknowledges the SYN',
  ),
} as const;
