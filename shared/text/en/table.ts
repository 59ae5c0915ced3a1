/** The table in English. */
import type { Trigger } from '#shared/match/index.ts';
import type { TableText } from '../parts/index.ts';

const bytes = (n: number) => (n === 1 ? '1 byte' : `${n} bytes`);

const when = (trigger: Trigger, sent: number): string => {
  switch (trigger.on) {
    case 'start':
      return 'at once';
    case 'established':
      return 'once the connection is open';
    case 'acknowledged':
      return sent > 0 ? `when your ${bytes(sent)} are acknowledged` : 'when all you sent is acknowledged';
    case 'received':
      return `when ${bytes(trigger.octets)} have arrived`;
    case 'closing':
      return 'when their FIN has arrived';
    case 'state':
      return `once you are in ${trigger.state}`;
    case 'ended':
      return 'once the connection is over';
    case 'reported':
      return 'once it has been told what became of it';
    case 'rebooted':
      return 'once your host is up again';
  }
};

export const table: TableText = {
  top: {
    level: (n) => `Level ${n}`,
    networks: {
      calm: 'calm network',
      lossy: 'lossy network',
      jittery: 'jittery network',
      bursty: 'bursty network',
      echo: 'echoing network',
      spiteful: 'spiteful network',
      scripted: 'scripted network',
    },
    glass: 'glass',
    goals: 'Goals',
    goal: {
      open: 'open',
      reopened: 'open again',
      sent: 'your data acknowledged',
      received: 'their data complete',
      closed: 'closed',
      ended: 'over',
      listening: 'still listening',
      reported: 'application told',
    },
    goalLit: 'reached',
    goalOpen: 'not yet',
    stars: (lit) => `${lit} of 3 stars left`,
    language: 'Language',
    theme: { system: 'Colours: as the device', light: 'Colours: light', dark: 'Colours: dark' },
    soundOn: 'Sound is on',
    soundOff: 'Sound is off',
    help: 'Help and keys',
    leave: 'Leave the table',
    menu: 'Menu',
    helps: { guided: 'Guided', standard: 'Standard', expert: 'Expert' },
  },
  own: {
    you: 'You',
    ends: { client: 'client', server: 'server' },
    state: 'Your state',
    hidden: '? ? ?',
    hiddenMeaning: 'Expert: keep your own state in mind',
    numbers: 'Your numbers',
    timers: 'Timers',
    retransmission: 'retransmission',
    timeWait: '2MSL',
    nothingOutstanding: 'nothing outstanding',
    running: (what, copies) => (copies > 1 ? `${what}, sent ${copies} times` : `${what}, sent once`),
    ranOut: 'ran out: RESEND is due',
    timeWaitRunning: 'running',
    timeWaitOver: 'has passed',
    noTimer: 'no timer runs',
    outstanding: (octets) => `outstanding: ${octets}`,
    application: 'Application',
    done: 'done',
    now: 'now',
    next: 'later',
  },
  app: {
    label: 'Your application:',
    call: (step, octets) => {
      switch (step.call) {
        case 'OPEN':
          return step.how === 'active' ? 'OPEN the connection.' : 'LISTEN for a connection.';
        case 'SEND':
          return octets > 0 ? `SEND ${bytes(octets)}.` : `SEND ${bytes(step.octets)}.`;
        case 'CLOSE':
          return 'CLOSE: nothing more to send.';
        case 'ABORT':
          return 'ABORT the connection.';
        case 'REPORT':
          return 'REPORT what became of the connection.';
      }
    },
    later: (step, sent) => {
      const pause = step.after >= 1000 ? `, ${step.after / 1000} s later` : '';
      const verb = step.call === 'SEND' ? `SEND ${bytes(step.octets)}` : step.call;
      return `${verb} ${when(step.when, sent)}${pause}.`;
    },
    when,
    step: (step) => {
      if (step.call === 'SEND') return `SEND ${bytes(step.octets)}`;
      return step.call === 'OPEN' ? `${step.how} OPEN` : step.call;
    },
    over: 'done.',
    overOpen: 'done; take in what still comes.',
  },
  diagram: {
    title: 'State diagram',
    short: 'diagram',
    now: (state) => `The eleven states of RFC 9293, Figure 5. You are in ${state}.`,
    unknown: 'The eleven states of RFC 9293, Figure 5. Expert does not say in which one you are.',
  },
  inbox: {
    title: 'Arrived',
    answer: 'arrived: your answer?',
    drop: 'arrived: what do you do with it?',
    moment: 'arrived',
    empty: 'nothing waits for an answer',
    emptyDue: 'nothing waits for an answer; your application does',
    more: (n) => `+${n}`,
    taken: 'taken in',
    behind: 'waits behind it',
  },
  composer: {
    title: 'Your card',
    choose: 'Choose a card below',
    yourAnswer: 'your answer',
    yourCall: 'your call',
    yourMove: 'your card',
    seq: 'seq',
    ack: 'ack',
    seqField: 'Sequence number, seq',
    ackField: 'Acknowledgment number, ack',
    noAck: 'no ACK',
    noAckBit: 'The first SYN carries no ACK.',
    send: 'Send',
    sending: 'Sending',
    pause: 'A moment',
    missing: (field) =>
      field === 'both' ? 'Choose seq and ack' : field === 'seq' ? 'Choose the seq number' : 'Choose the ack number',
    typed: 'type a number',
    tooBig: 'A number has 32 bits: at most 4294967295.',
    type: 'Type the number',
    octets: (n) => `+${n}`,
    wrong: 'look at this one',
    pad: 'Number pad',
    erase: 'Erase the last digit',
    nextField: 'The other field',
    why: {
      ISS: 'your initial sequence number',
      'ISS+1': 'the number after your SYN',
      'SND.UNA': 'your oldest number not yet acknowledged',
      'SND.NXT': 'your next number',
      'SND.NXT+1': 'one after your next number',
      'SND.NXT-1': 'the last number that you used',
      'RCV.NXT': 'the number that you expect next',
      'RCV.NXT-1': 'the last number that you took in',
      'RCV.NXT+1': 'one after the number that you expect',
      IRS: 'their initial sequence number',
      'IRS+1': 'the number after their SYN',
      'SEG.SEQ': 'the number on the arrived segment',
      'SEG.SEQ+1': 'one after the number on it',
      'SEG.SEQ+SEG.LEN': 'the number after all that it occupies',
      'SEG.ACK': 'the number that it acknowledges',
      'SEG.SEQ+SEG.LEN+1': 'one after that',
      'SEG2.SEQ+LEN': 'the number after the second one that waits',
      'SEG3.SEQ+LEN': 'the number after the third one that waits',
      'HELD.SEQ+LEN': 'the number after all that you hold',
      '0': 'zero',
    },
  },
  calls: {
    title: 'Calls',
    listen: { name: 'LISTEN', what: 'Passive OPEN: wait for a SYN' },
    leave: { name: 'LEAVE', what: 'Delete the connection, once 2MSL has passed' },
    resend: { name: 'RESEND', what: 'Send the oldest unacknowledged segment again' },
    discard: { name: 'DISCARD', what: 'Drop what arrived, without an answer' },
    report: {
      name: 'REPORT',
      what: 'Tell your application what became of the connection',
      reports: { refused: 'refused', reset: 'reset', 'timed-out': 'timed out', dead: 'peer is dead' },
    },
  },
  hand: {
    title: 'Your hand',
    cards: {
      SYN: { meaning: 'open, here is my number', short: 'open' },
      'SYN,ACK': { meaning: 'heard you, and open too', short: 'too' },
      ACK: { meaning: 'I have all up to here', short: 'got it' },
      DATA: { meaning: 'here are bytes', short: 'bytes' },
      FIN: { meaning: 'I am done sending', short: 'done' },
      RST: { meaning: 'abort: this is not mine', short: 'abort' },
    },
    data: (octets) => (octets > 0 ? `my next ${bytes(octets)}` : 'nothing left to send'),
    dataShort: (octets) => (octets > 0 ? `${octets} B` : 'none'),
    key: (letter, digit) => `key ${letter} or ${digit}`,
  },
  partner: {
    nobody: 'nobody yet',
    bots: { steady: 'Steady, a bot', sloppy: 'Sloppy, a bot' },
    unknown: '? ? ?',
    onlyReached: 'you only know what reached you',
    saw: 'What you saw',
    sent: 'sent',
    arrived: 'arrived',
    prelude: 'earlier',
    empty: 'Nothing yet: the wire is silent.',
    copy: (n) => `copy ${n}`,
    became: { queued: 'waits', taken: 'taken in', held: 'held', dropped: 'dropped' },
  },
  coach: {
    title: 'Coach',
    hint: 'Hint',
    hintGrade: (grade) => ['Hint: where to look', 'Hint: what is owed', 'Hint: the move'][grade - 1] as string,
    hintCost: (grade) => ['costs 10', 'costs 20', 'the decision earns nothing'][grade - 1] as string,
    noHints: 'No further hint',
    refused: 'Not sent',
    needless: 'Sent, but it was not needed',
    section: (section) => (/^\d/.test(section) ? `RFC 9293 §${section}` : section),
    nudge: 'Something is due at your end. A hint may help.',
    botMoved: 'A bot made this one move for you.',
    nextStep: 'Next',
    more: 'The whole story',
  },
  wait: {
    title: 'Before the first card',
    ready: 'Ready',
    listenReady: 'LISTEN',
    readyHint: 'The match begins when both ends are ready.',
    listenHint: 'Your end begins with a passive OPEN: LISTEN is your Ready.',
    youReady: 'You are ready',
    youNotReady: 'You: not ready yet',
    partnerReady: (name) => `${name} is ready`,
    partnerNotReady: (name) => `Waiting for ${name}`,
    nobodyYet: 'Nobody sits at the other end yet. They join with this code:',
    code: 'Code',
    partnerLine: (name) => `${name} lost the line. The match waits for them.`,
    ownLine: 'You are offline. Your seat is kept; reconnecting …',
    botSitsIn: (name) => `A bot sits in for ${name}.`,
    botHasSeat: 'A bot plays your seat.',
    ended: 'The match is over. The debrief opens …',
    paused: 'The match is paused.',
    again: 'One moment, then again.',
    failed: 'The server did not answer. Try again.',
  },
  say: {
    arrived: (what) => `Arrived: ${what}.`,
    taken: (what) => `Taken in: ${what}.`,
    due: {
      answer: 'An answer is due.',
      discard: 'It waits for you to handle it.',
      leave: '2MSL has passed.',
      report: 'Your application asks what became of the connection.',
      retransmission: 'The retransmission timer ran out.',
    },
    call: (imperative) => `Your application: ${imperative}`,
    state: (state) => `Your state: ${state}.`,
    goal: (goal) => `Goal reached: ${goal}.`,
    sent: (what) => `Sent: ${what}.`,
    refused: (why) => `Not sent. ${why}`,
    needless: (why) => `Sent, but needless. ${why}`,
    chosen: (card) => `${card} chosen.`,
    segment: (kind, s) =>
      [kind, s.len > 0 ? bytes(s.len) : '', `seq ${s.seq}`, s.ack === null ? '' : `ack ${s.ack}`]
        .filter((part) => part !== '')
        .join(', '),
  },
  help: {
    title: 'How to play',
    lines: [
      'You are one end of a TCP connection. You see only what a real end sees: your own numbers, and the segments that reached you.',
      'Answer what arrives, do what your application calls for, and resend when a timer has run out.',
      'Choose a card, give it its two numbers, send it. What a TCP would never do is not sent, and the coach says why.',
      'Murphy is the network between you. A card in the fog may be late, doubled or lost; nobody can see which.',
      'While something is due at an end the game clock stands still: take your time.',
    ],
    keys: 'Keys',
    key: {
      cards: 'choose a card',
      listen: 'LISTEN, or LEAVE',
      resend: 'RESEND',
      discard: 'DISCARD',
      report: 'REPORT, where the level has it',
      hint: 'a hint',
      chips: 'from chip to chip',
      fields: 'between seq and ack',
      send: 'take the chip, then send',
      help: 'this help',
      close: 'close, or put the card back',
    },
    close: 'Close',
  },
};
