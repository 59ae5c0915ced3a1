/**
 * SEGMENT ARRIVES as a table: for each state, what each kind of segment does at each place of the window and with each ACK. A row is
 *
 *   kind | SEG.SEQ | SEG.ACK | next state | reply | section
 *
 * SEG.SEQ: left (RCV.NXT-20), again (RCV.NXT-1: the last number taken), at (RCV.NXT), inside (RCV.NXT+20), right (RCV.NXT+RCV.WND).
 * SEG.ACK: ancient (SND.UNA-MAX.SND.WND-1), old (SND.UNA-1, and in SYN-SENT and SYN-RECEIVED ISS), exact (SND.NXT), new (SND.NXT+1).
 * `*` is any. In CLOSED and LISTEN there is no window, in SYN-SENT neither window nor an ancient ACK.
 * Next state `=`: no change. Reply `-`: none; ACK+n: RCV.NXT has moved by n. DATA are ten octets.
 * Sections without a number of their own are steps of the subsection that stands above them.
 */
export interface Sheet {
  readonly title: string;
  readonly section: string;
  readonly rows: string;
}

/** What every state with a window does with a bare FIN (choice i). */
const BARE_FIN = `
FIN      | left again right   | *           | =           | ACK     | first
FIN      | at inside          | *           | =           | -       | fifth`;

/** RFC 5961 in synchronized states: RST and SYN (choice d). */
const RESETS = `
RST      | left again right   | *           | =           | -       | first
RST      | at                 | *           | CLOSED      | -       | second
RST      | inside             | *           | =           | ACK     | second
RST,ACK  | left again right   | *           | =           | -       | first
RST,ACK  | at                 | *           | CLOSED      | -       | second
RST,ACK  | inside             | *           | =           | ACK     | second`;

const SYNS = `
SYN      | left again right   | *           | =           | ACK     | first
SYN      | at inside          | *           | =           | ACK     | fourth
SYN,ACK  | left again right   | *           | =           | ACK     | first
SYN,ACK  | at inside          | *           | =           | ACK     | fourth`;

const BEFORE_FIN = `${RESETS}${SYNS}${BARE_FIN}
SYN,FIN  | left again right   | *           | =           | ACK     | first
SYN,FIN  | at inside          | *           | =           | ACK     | fourth
ACK      | left again right   | *           | =           | ACK     | first
ACK      | at inside          | ancient new | =           | ACK     | fifth
FIN,ACK  | left again right   | *           | =           | ACK     | first
FIN,ACK  | at inside          | ancient new | =           | ACK     | fifth
DATA     | left right         | *           | =           | ACK     | first
DATA     | again at inside    | ancient new | =           | ACK     | fifth`;

/** The peer's FIN has been taken: SYN,FIN from its number on reaches into the window, text and FIN beyond it are ignored. */
const AFTER_FIN = `${RESETS}${SYNS}${BARE_FIN}
SYN,FIN  | left right         | *           | =           | ACK     | first
SYN,FIN  | again at inside    | *           | =           | ACK     | fourth
ACK      | left again right   | *           | =           | ACK     | first
ACK      | at inside          | ancient new | =           | ACK     | fifth
FIN,ACK  | left again right   | *           | =           | ACK     | first
FIN,ACK  | at inside          | ancient new | =           | ACK     | fifth
DATA     | left right         | *           | =           | ACK     | first
DATA     | again at inside    | ancient new | =           | ACK     | fifth`;

const SYN_RECEIVED = `${BARE_FIN}
RST      | left again right   | *           | =           | -       | first
RST      | inside             | *           | =           | ACK     | second
RST,ACK  | left again right   | *           | =           | -       | first
RST,ACK  | inside             | *           | =           | ACK     | second
SYN      | left again right   | *           | =           | ACK     | first
SYN,FIN  | left again right   | *           | =           | ACK     | first
ACK      | left again right   | *           | =           | ACK     | first
ACK      | at inside          | ancient old new | =       | RST     | fifth
ACK      | at inside          | exact       | ESTABLISHED | -       | fifth
FIN,ACK  | left again right   | *           | =           | ACK     | first
FIN,ACK  | at inside          | ancient old new | =       | RST     | fifth
FIN,ACK  | at                 | exact       | CLOSE-WAIT  | ACK+1   | eighth
FIN,ACK  | inside             | exact       | ESTABLISHED | -       | seventh
DATA     | left right         | *           | =           | ACK     | first
DATA     | again at inside    | ancient old new | =       | RST     | fifth
DATA     | again              | exact       | ESTABLISHED | ACK+9   | seventh
DATA     | at                 | exact       | ESTABLISHED | ACK+10  | seventh
DATA     | inside             | exact       | ESTABLISHED | -       | seventh`;

export const ARRIVALS: readonly Sheet[] = [
  {
    title: 'CLOSED',
    section: '3.10.7.1',
    rows: `
RST      | at                 | *           | =           | -       |
RST,ACK  | at                 | *           | =           | -       |
SYN      | at                 | *           | =           | RST,ACK |
SYN,FIN  | at                 | *           | =           | RST,ACK |
FIN      | at                 | *           | =           | RST,ACK |
SYN,ACK  | at                 | *           | =           | RST     |
ACK      | at                 | *           | =           | RST     |
FIN,ACK  | at                 | *           | =           | RST     |
DATA     | at                 | *           | =           | RST     |`,
  },
  {
    title: 'LISTEN',
    section: '3.10.7.2',
    rows: `
RST      | at                 | *           | =            | -       | first
RST,ACK  | at                 | *           | =            | -       | first
SYN,ACK  | at                 | *           | =            | RST     | second
ACK      | at                 | *           | =            | RST     | second
FIN,ACK  | at                 | *           | =            | RST     | second
DATA     | at                 | *           | =            | RST     | second
SYN      | at                 | *           | SYN-RECEIVED | SYN,ACK | third
SYN,FIN  | at                 | *           | SYN-RECEIVED | SYN,ACK | third
FIN      | at                 | *           | =            | -       | fourth`,
  },
  {
    title: 'SYN-SENT',
    section: '3.10.7.3',
    rows: `
RST      | at                 | *           | =            | -       | second
RST,ACK  | at                 | old new     | =            | -       | first
RST,ACK  | at                 | exact       | CLOSED       | -       | second
SYN      | at                 | *           | SYN-RECEIVED | SYN,ACK | fourth
SYN,FIN  | at                 | *           | SYN-RECEIVED | SYN,ACK | fourth
SYN,ACK  | at                 | old new     | =            | RST     | first
SYN,ACK  | at                 | exact       | ESTABLISHED  | ACK     | fourth
ACK      | at                 | old new     | =            | RST     | first
ACK      | at                 | exact       | =            | -       | fifth
FIN,ACK  | at                 | old new     | =            | RST     | first
FIN,ACK  | at                 | exact       | =            | -       | fifth
DATA     | at                 | old new     | =            | RST     | first
DATA     | at                 | exact       | =            | -       | fifth
FIN      | at                 | *           | =            | -       | fifth`,
  },
  {
    title: 'SYN-RECEIVED after a passive OPEN',
    section: '3.10.7.4',
    rows: `${SYN_RECEIVED}
RST      | at                 | *           | LISTEN      | -       | second
RST,ACK  | at                 | *           | LISTEN      | -       | second
SYN      | at inside          | *           | LISTEN      | -       | fourth
SYN,FIN  | at inside          | *           | LISTEN      | -       | fourth
SYN,ACK  | left again right   | *           | =           | ACK     | first
SYN,ACK  | at inside          | *           | LISTEN      | -       | fourth`,
  },
  {
    title: 'SYN-RECEIVED after an active OPEN',
    section: '3.10.7.4',
    rows: `${SYN_RECEIVED}
RST      | at                 | *           | CLOSED      | -       | second
RST,ACK  | at                 | *           | CLOSED      | -       | second
SYN      | at inside          | *           | =           | ACK     | fourth
SYN,FIN  | at inside          | *           | =           | ACK     | fourth
SYN,ACK  | again              | exact       | ESTABLISHED | -       | fifth
SYN,ACK  | again              | ancient old new | =       | ACK     | first
SYN,ACK  | left right         | *           | =           | ACK     | first
SYN,ACK  | at inside          | *           | =           | ACK     | fourth`,
  },
  {
    title: 'ESTABLISHED',
    section: '3.10.7.4',
    rows: `${BEFORE_FIN}
ACK      | at inside          | old exact   | =           | -       | fifth
FIN,ACK  | at                 | old exact   | CLOSE-WAIT  | ACK+1   | eighth
FIN,ACK  | inside             | old exact   | =           | -       | seventh
DATA     | again              | old exact   | =           | ACK+9   | seventh
DATA     | at                 | old exact   | =           | ACK+10  | seventh
DATA     | inside             | old exact   | =           | -       | seventh`,
  },
  {
    title: 'FIN-WAIT-1',
    section: '3.10.7.4',
    rows: `${BEFORE_FIN}
ACK      | at inside          | old         | =           | -       | fifth
ACK      | at inside          | exact       | FIN-WAIT-2  | -       | fifth
FIN,ACK  | at                 | old         | CLOSING     | ACK+1   | eighth
FIN,ACK  | at                 | exact       | TIME-WAIT   | ACK+1   | eighth
FIN,ACK  | inside             | old         | =           | -       | seventh
FIN,ACK  | inside             | exact       | FIN-WAIT-2  | -       | seventh
DATA     | again              | old         | =           | ACK+9   | seventh
DATA     | again              | exact       | FIN-WAIT-2  | ACK+9   | seventh
DATA     | at                 | old         | =           | ACK+10  | seventh
DATA     | at                 | exact       | FIN-WAIT-2  | ACK+10  | seventh
DATA     | inside             | old         | =           | -       | seventh
DATA     | inside             | exact       | FIN-WAIT-2  | -       | seventh`,
  },
  {
    title: 'FIN-WAIT-2',
    section: '3.10.7.4',
    rows: `${BEFORE_FIN}
ACK      | at inside          | old exact   | =           | -       | fifth
FIN,ACK  | at                 | old exact   | TIME-WAIT   | ACK+1   | eighth
FIN,ACK  | inside             | old exact   | =           | -       | seventh
DATA     | again              | old exact   | =           | ACK+9   | seventh
DATA     | at                 | old exact   | =           | ACK+10  | seventh
DATA     | inside             | old exact   | =           | -       | seventh`,
  },
  {
    title: 'CLOSE-WAIT',
    section: '3.10.7.4',
    rows: `${AFTER_FIN}
ACK      | at inside          | old exact   | =           | -       | fifth
FIN,ACK  | at inside          | old exact   | =           | -       | seventh
DATA     | again at inside    | old exact   | =           | -       | seventh`,
  },
  {
    title: 'CLOSING',
    section: '3.10.7.4',
    rows: `${AFTER_FIN}
ACK      | at inside          | old         | =           | -       | fifth
ACK      | at inside          | exact       | TIME-WAIT   | -       | fifth
FIN,ACK  | at inside          | old         | =           | -       | seventh
FIN,ACK  | at inside          | exact       | TIME-WAIT   | -       | fifth
DATA     | again at inside    | old         | =           | -       | seventh
DATA     | again at inside    | exact       | TIME-WAIT   | -       | fifth`,
  },
  {
    title: 'LAST-ACK',
    section: '3.10.7.4',
    rows: `${AFTER_FIN}
ACK      | at inside          | old         | =           | -       | fifth
ACK      | at inside          | exact       | CLOSED      | -       | fifth
FIN,ACK  | at inside          | old         | =           | -       | seventh
FIN,ACK  | at inside          | exact       | CLOSED      | -       | fifth
DATA     | again at inside    | old         | =           | -       | seventh
DATA     | again at inside    | exact       | CLOSED      | -       | fifth`,
  },
  {
    title: 'TIME-WAIT',
    section: '3.10.7.4',
    rows: `${SYNS}${BARE_FIN}
RST      | *                  | *           | =           | -       | RFC 1337
RST,ACK  | *                  | *           | =           | -       | RFC 1337
SYN,FIN  | left right         | *           | =           | ACK     | first
SYN,FIN  | again at inside    | *           | =           | ACK     | fourth
ACK      | left again right   | *           | =           | ACK     | first
ACK      | at inside          | *           | =           | -       | fifth
FIN,ACK  | left right         | *           | =           | ACK     | first
FIN,ACK  | again              | *           | =           | ACK     | eighth
FIN,ACK  | at inside          | *           | =           | -       | fifth
DATA     | left right         | *           | =           | ACK     | first
DATA     | again at inside    | *           | =           | -       | fifth`,
  },
];
