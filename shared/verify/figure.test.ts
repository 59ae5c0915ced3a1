/** The figures of RFC 9293 3.5 and 3.6, in its own drawing: each is played by the code. */
import { expect, test } from 'vitest';
import { figure } from './figure.ts';

test('Figure 6: basic three-way handshake', () =>
  figure(
    'Figure 6',
    `
       TCP Peer A                                           TCP Peer B

   1.  CLOSED                                               LISTEN

   2.  SYN-SENT    --> <SEQ=100><CTL=SYN>               --> SYN-RECEIVED

   3.  ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK>  <-- SYN-RECEIVED

   4.  ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK>       --> ESTABLISHED

   5.  ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK><DATA> --> ESTABLISHED
`,
  ));

test('Figure 7: simultaneous connection synchronization', () =>
  figure(
    'Figure 7',
    `
       TCP Peer A                                       TCP Peer B

   1.  CLOSED                                           CLOSED

   2.  SYN-SENT     --> <SEQ=100><CTL=SYN>              ...

   3.  SYN-RECEIVED <-- <SEQ=300><CTL=SYN>              <-- SYN-SENT

   4.               ... <SEQ=100><CTL=SYN>              --> SYN-RECEIVED

   5.  SYN-RECEIVED --> <SEQ=100><ACK=301><CTL=SYN,ACK> ...

   6.  ESTABLISHED  <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED

   7.               ... <SEQ=100><ACK=301><CTL=SYN,ACK> --> ESTABLISHED
`,
  ));

test('Figure 8: recovery from an old duplicate SYN', () =>
  figure(
    'Figure 8',
    `
       TCP Peer A                                           TCP Peer B

   1.  CLOSED                                               LISTEN

   2.  SYN-SENT    --> <SEQ=100><CTL=SYN>               ...

   3.  (duplicate) ... <SEQ=90><CTL=SYN>               --> SYN-RECEIVED

   4.  SYN-SENT    <-- <SEQ=300><ACK=91><CTL=SYN,ACK>  <-- SYN-RECEIVED

   5.  SYN-SENT    --> <SEQ=91><CTL=RST>               --> LISTEN

   6.              ... <SEQ=100><CTL=SYN>               --> SYN-RECEIVED

   7.  ESTABLISHED <-- <SEQ=400><ACK=101><CTL=SYN,ACK>  <-- SYN-RECEIVED

   8.  ESTABLISHED --> <SEQ=101><ACK=401><CTL=ACK>      --> ESTABLISHED
`,
  ));

test('Figure 9: half-open connection discovery, with a window that leaves its SYN outside', () =>
  figure(
    'Figure 9',
    `
         TCP Peer A                                      TCP Peer B

     1.  (REBOOT)                              (send 300,receive 100)

     2.  CLOSED                                           ESTABLISHED

     3.  SYN-SENT --> <SEQ=400><CTL=SYN>              --> (??)

     4.  (!!)     <-- <SEQ=300><ACK=100><CTL=ACK>     <-- ESTABLISHED

     5.  SYN-SENT --> <SEQ=100><CTL=RST>              --> (Abort!!)

     6.  SYN-SENT                                         CLOSED

     7.  SYN-SENT --> <SEQ=400><CTL=SYN>              -->
`,
    { wnd: 300 },
  ));

test('Figure 10: the active side causes half-open connection discovery', () =>
  figure(
    'Figure 10',
    `
         TCP Peer A                                         TCP Peer B

   1.  (REBOOT)                                  (send 300,receive 100)

   2.  (??)    <-- <SEQ=300><ACK=100><DATA=10><CTL=ACK> <-- ESTABLISHED

   3.          --> <SEQ=100><CTL=RST>                   --> (ABORT!!)
`,
  ));

test('Figure 11: an old duplicate SYN initiates a reset on two passive sockets', () =>
  figure(
    'Figure 11',
    `
       TCP Peer A                                    TCP Peer B

   1.  LISTEN                                        LISTEN

   2.       ... <SEQ=Z><CTL=SYN>                -->  SYN-RECEIVED

   3.  (??) <-- <SEQ=X><ACK=Z+1><CTL=SYN,ACK>   <--  SYN-RECEIVED

   4.       --> <SEQ=Z+1><CTL=RST>              -->  (return to LISTEN!)

   5.  LISTEN                                        LISTEN
`,
    { where: { Z: 9150, X: 4711 }, strays: true },
  ));

test('Figure 12: normal close', () =>
  figure(
    'Figure 12',
    `
       TCP Peer A                                           TCP Peer B

   1.  ESTABLISHED                                          ESTABLISHED

   2.  (Close)
       FIN-WAIT-1  --> <SEQ=100><ACK=300><CTL=FIN,ACK>  --> CLOSE-WAIT

   3.  FIN-WAIT-2  <-- <SEQ=300><ACK=101><CTL=ACK>      <-- CLOSE-WAIT

   4.                                                       (Close)
       TIME-WAIT   <-- <SEQ=300><ACK=101><CTL=FIN,ACK>  <-- LAST-ACK

   5.  TIME-WAIT   --> <SEQ=101><ACK=301><CTL=ACK>      --> CLOSED

   6.  (2 MSL)
       CLOSED
`,
    { isns: [99, 299] },
  ));

test('Figure 13: simultaneous close', () =>
  figure(
    'Figure 13',
    `
       TCP Peer A                                           TCP Peer B

   1.  ESTABLISHED                                          ESTABLISHED

   2.  (Close)                                              (Close)
       FIN-WAIT-1  --> <SEQ=100><ACK=300><CTL=FIN,ACK>  ... FIN-WAIT-1
                   <-- <SEQ=300><ACK=100><CTL=FIN,ACK>  <--
                   ... <SEQ=100><ACK=300><CTL=FIN,ACK>  -->

   3.  CLOSING     --> <SEQ=101><ACK=301><CTL=ACK>      ... CLOSING
                   <-- <SEQ=301><ACK=101><CTL=ACK>      <--
                   ... <SEQ=101><ACK=301><CTL=ACK>      -->

   4.  TIME-WAIT                                            TIME-WAIT
       (2 MSL)                                              (2 MSL)
       CLOSED                                               CLOSED
`,
    { isns: [99, 299] },
  ));

const wrongIn = (text: string): string => {
  try {
    figure('A figure', text);
    return 'nothing is wrong';
  } catch (error) {
    return (error as Error).message;
  }
};

test('a wrong number is marked in the figure, with what the code sends', () =>
  expect(
    wrongIn(`
   1.  CLOSED                                           LISTEN
   2.  SYN-SENT    --> <SEQ=100><CTL=SYN>               --> SYN-RECEIVED
   3.  ESTABLISHED <-- <SEQ=300><ACK=100><CTL=SYN,ACK>  <-- SYN-RECEIVED
`),
  ).toBe(`A figure

   1.  CLOSED                                           LISTEN
   2.  SYN-SENT    --> <SEQ=100><CTL=SYN>               --> SYN-RECEIVED
   3.  ESTABLISHED <-- <SEQ=300><ACK=100><CTL=SYN,ACK>  <-- SYN-RECEIVED
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ <SEQ=300><ACK=101><CTL=SYN,ACK>
`));

test('a wrong state is marked, with the state that there is', () =>
  expect(
    wrongIn(`
   1.  CLOSED                                           LISTEN
   2.  SYN-SENT    --> <SEQ=100><CTL=SYN>               --> ESTABLISHED
`),
  ).toContain(`${' '.repeat(60)}^^^^^^^^^^^ SYN-RECEIVED`));

test('a segment cannot come out of the network that nobody has put in', () =>
  expect(
    wrongIn(`
   1.  CLOSED                                           LISTEN
   2.              ... <SEQ=100><CTL=SYN>               --> SYN-RECEIVED
`),
  ).toContain('not under way'));
