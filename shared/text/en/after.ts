/** English: after the match. */
import type { AfterText } from '../parts/index.ts';

export const after = {
  share: {
    title: 'Pass it on',
    link: 'Link to this debrief',
    linkHint: 'Whoever has it can look at everything and change nothing. No nicknames are shown.',
    copyLink: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Select the text and copy it by hand.',
    text: 'In arrows and stars',
    textHint: '→ by the client, ← by the server, ⨯ lost. No numbers are given away.',
    copyText: 'Copy the text',
    send: 'Share …',
    picture: 'The ladder as a picture',
    pictureHint: 'All of it, in light colours, without nicknames.',
    svg: 'SVG',
    png: 'PNG',
    pictureFailed: 'This browser could not draw the picture. Try the SVG.',
  },
  shared: {
    title: 'Debrief',
    hint: 'Somebody passed this match on to you. Look at all of it: nothing can be changed here.',
    ends: { client: 'Client', server: 'Server' },
    play: 'Play this level',
    failed: 'This debrief does not open',
    starsOf: (who, stars) => `${who}: ${stars} of 3 stars`,
    noneRefused: 'None. Every card was one that a TCP would play.',
  },
  ladder: {
    zoom: 'Zoom',
    closer: 'Stretch time',
    further: 'Shrink time',
    usual: 'Usual size',
    stray: { old: 'from long ago', forged: 'forged' },
    strangers: (seated, cookie, dropped) =>
      `Not drawn: ${seated + cookie + dropped} SYNs of strangers. ${seated} took a chair, ${cookie} got a cookie, ${dropped} were dropped.`,
    strayLine: (who, what, origin) =>
      origin === 'old'
        ? `Out of the fog ${what} reaches ${who}: an old one that the network had kept.`
        : `Out of the fog ${what} reaches ${who}: forged, the other end never sent it.`,
    befell: { reboot: 'crash, reboot', 'power-off': 'power lost', 'process-end': 'process ends' },
    befellLine: (who, what) =>
      what === 'reboot'
        ? `${who} crashes and comes back: it has forgotten every connection.`
        : what === 'power-off'
          ? `${who} loses power: it sends and hears nothing any more.`
          : `The process at ${who} ends: its stack closes for it.`,
    cursor: 'Moment',
    cursorHint: 'Drag the line, tap the drawing, or use the arrow keys; + and − zoom.',
    moment: (seconds, ends, underWay) =>
      `${seconds}: ${ends.map(({ name, state }) => `${name} ${state}`).join(', ')}; under way: ${underWay}`,
  },
  replay: {
    open: 'Watch it again',
    title: (level) => `Replay · ${level}`,
    hint: 'The whole match again, on the table, at any speed.',
    close: 'Close the replay',
    broken: 'This match was played under older rules and cannot be replayed.',
    watch: 'Seen by',
    seats: { both: 'Both ends', client: (name) => name, server: (name) => name },
    seatLabels: {
      both: 'Both ends and the network, without fog',
      client: 'The client’s view',
      server: 'The server’s view',
    },
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    forward: 'One step on',
    first: 'To the beginning',
    speed: 'Speed',
    speedOf: (times) => `${times}×`,
    time: 'Time in the replay',
    at: (seconds, frame, frames) => `${seconds}, step ${frame} of ${frames}`,
    begins: 'The match begins.',
    quiet: 'Nothing new can be seen from here.',
    underWay: 'Under way',
    nothingUnderWay: 'nothing',
    travels: (what, to, is) =>
      is === 'lost' ? `${what}: lost` : is === 'waits' ? `${what}: Murphy keeps it` : `${what} to ${to}`,
    willBeLost: 'Murphy will not let it through.',
    wants: (who, what) => `The application of ${who} wants: ${what}.`,
    hears: (who, signal) => `The application of ${who} hears: ${signal}.`,
    inbox: (name) => `Waits at ${name}`,
    emptyInbox: 'Nothing waits.',
    tried: 'Refused',
    right: 'Played',
    keys: 'Space plays and pauses, the arrows go from step to step, Escape closes.',
  },
} as const satisfies AfterText;
