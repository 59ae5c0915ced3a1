/** What somebody might do to a server in a school, what stands against it, and the tests that show it. */
import type { Held } from './titles.ts';

interface Threat {
  readonly what: string;
  readonly defence: string;
  readonly tests: readonly Held[];
}

interface Area {
  readonly title: string;
  readonly threats: readonly Threat[];
}

const threat = (what: string, defence: string, ...tests: readonly Held[]): Threat => ({ what, defence, tests });

/** All kinds of bad input at once, drawn from a seed. */
const FUZZED: Held = [
  'bench/fuzz/fuzz.many.test.ts',
  'twenty thousand hostile messages break neither the server nor a match of those who play meanwhile',
];

const others: Area = {
  title: 'Being somebody else',
  threats: [
    threat(
      'guess a token of a seat, a place or a host',
      '192 bits of the system’s chance, 256 of the browser’s where it joins; a wrong key of a class costs a guess, as a wrong code does',
      ['server/tokens.test.ts', 'a seat opens to its own token only'],
      ['server/seats.test.ts', 'a token that was made up opens nothing'],
      ['server/class.test.ts', 'who guesses codes or keys is slowed down, as with matches'],
    ),
    threat(
      'have the seat of who joined and lost the answer',
      'who joins has drawn half of the token and knows it before the answer: asked again, it is the same seat or place',
      [
        'server/seats.test.ts',
        'who joins and hears no answer asks again, and has the seat that was taken the first time',
      ],
      ['server/class.test.ts', 'a student who joins and hears no answer asks again, and is the same student'],
      ['client/net/joining.test.ts', 'a reload before the answer keeps it, another tab has its own'],
    ),
    threat(
      'read a token off the disk or a backup',
      'hashes (SHA-256) are kept; they are compared with `timingSafeEqual`. A projector’s key is made from the class’s secret, and opens a page that only looks',
      ['server/restart.test.ts', 'what is kept holds no token and no name beyond the seat’s own row'],
      ['server/secret.test.ts', 'only its owner can read it'],
    ),
    threat(
      'read a token off a log',
      'no line is written with one; the logger hides what is passed to it by mistake, and logs no addresses',
      ['server/observed.test.ts', 'a log at its loudest knows nobody who plays, not even when all goes wrong'],
      ['server/logger.test.ts', '%s that a line is given by mistake is not in it'],
    ),
    threat(
      'take a token from a link that is passed on',
      'an invitation has a code, a debrief’s link a proof of its own; a host’s key stands behind `#`, which no browser sends, and on no other page',
      ['server/lobby/links.test.ts', 'a link holds no seat, and a token is no link'],
      ['server/debrief.test.ts', 'the link opens the same for anybody, without a seat, a name or a token'],
      [
        'server/classroom/secrets.test.ts',
        'in a whole lesson no page is told a secret, a hash, the host’s key, or another’s token',
      ],
    ),
    threat(
      'use one key for more than its page',
      'host, projector and student have keys of three kinds; what a socket may do comes from the key that it showed, never from a message',
      ['server/classroom/classes.test.ts', 'a key opens its own page and no other'],
      ['server/class.test.ts', 'nobody but its host leads a class, and a projector does nothing but look'],
      ['server/hostile.test.ts', 'from who has no seat, it moves nothing'],
    ),
    threat(
      'guess the code of a match or a class',
      'ten wrong ones for each socket in a minute and `MAX_GUESSES` for each address; a code is of no use once its seats are taken, its match has ended or its class is deleted',
      ['server/hostile.test.ts', 'who guesses codes is stopped before all behind the same address are'],
      ['server/hostile.test.ts', 'an address that guesses codes is stopped, a class that joins is not'],
      [
        'server/restart.test.ts',
        'the debrief of an ended match opens after a restart, and a code that has ended joins nobody',
      ],
      ['server/class.test.ts', 'a deleted class is gone for everybody'],
    ),
    threat(
      'take a name that is rude, or somebody’s in charge',
      'own names only where the host allows them; a filter, then the host, before the projector shows them',
      [
        'server/classroom/classes.test.ts',
        'a name of one’s own is shown when the host has seen it, and never a rude one',
      ],
      ['server/lobby/nameProblem.test.ts', 'whatever cannot be seen, what is rude stays so'],
    ),
  ],
};

const elsewhere: Area = {
  title: 'Other pages in the same browser',
  threats: [
    threat(
      'a page from elsewhere plays through a visitor’s browser',
      'a socket opens only if its `Origin` is the host that was asked for, or in `ALLOWED_ORIGINS`; behind a trusted proxy `X-Forwarded-Host` counts too. Programs send no `Origin` and are let in. No route takes a POST but Socket.IO’s, and that only with the id of a socket that was let in. There are no cookies, so `SameSite` has nothing to do',
      ['server/sockets/origin.test.ts', '%s may connect'],
      ['server/sockets/origin.test.ts', '%s may not'],
      ['server/hostile.test.ts', 'opens no socket by %s'],
      ['scripts/deploy/proxy.test.ts', 'the game’s own pages open a socket, and those from elsewhere do not'],
    ),
    threat('a page from elsewhere reads what the server answers', 'no CORS header anywhere', [
      'server/hostile.test.ts',
      'may not read what the server says',
    ]),
    threat('a page from elsewhere frames the game', "`frame-ancestors 'none'`", [
      'server/http/http.test.ts',
      'a page may do nothing but its own things, on plain http too',
    ]),
    threat(
      'somebody learns who plays from what the page loads',
      'nothing comes from elsewhere: the policy forbids it, and every browser test fails if a page asks another machine for anything (`e2e/support/noise.ts`). No cookie is set',
      ['e2e/markup.test.ts', 'a name that is markup is shown as it was typed, and nobody has a cookie'],
      ['e2e/path.test.ts', 'a game under a path is played there, and asks for nothing beside it'],
    ),
  ],
};

const injection: Area = {
  title: 'Texts that are more than texts',
  threats: [
    threat(
      'markup in a name, a title, a reason or a level',
      'Preact writes text, and nothing in the client makes markup of it; scripts that are not files of the game do not run',
      ['scripts/architecture/markup.test.ts', 'no text of anybody becomes markup or a script'],
      ['e2e/markup.test.ts', 'a name that is markup is shown as it was typed, and nobody has a cookie'],
      ['server/http/http.test.ts', 'a page may do nothing but its own things, on plain http too'],
    ),
    threat(
      'characters that cannot be seen, that turn the line around, or towers of accents',
      'taken out of names (24 graphemes), titles of classes and homework (40) and reasons of a pause (80); a level that has them is refused',
      [
        'server/lobby/names.test.ts',
        'whatever is given, a name is at most 24 graphemes, all of them seen, and clean already',
      ],
      ['server/lobby/names.test.ts', 'a tower of accents is cut down'],
      ['server/classroom/plans.test.ts', 'a %s is one line of what can be seen, and no longer than its place'],
      ['shared/custom/check.test.ts', 'is earned, at its place'],
    ),
    threat(
      'a formula in a cell of the report',
      'a text that a spreadsheet would take for a formula has a mark before it',
      [
        'shared/classroom/csv.test.ts',
        'whatever is in the cells, they are read back as they were, a defused text with its mark',
      ],
    ),
    threat(
      'a way into a prototype, a number that is none, a shape that nobody expects',
      'everything is parsed at the edge by a strict schema',
      ['server/hostile.test.ts', 'whatever JSON comes, nothing but a refusal goes back'],
      ['server/hostile.test.ts', 'a move with %s is malformed'],
      ['server/hostile.test.ts', 'the packet %.40s harms nobody'],
      FUZZED,
    ),
    threat(
      'a path out of the folder of files',
      'only built files are served, and none that begins with a dot',
      [
        'server/http/http.test.ts',
        'a path that is no text, and a way out of the folder, are refused without a word in the log',
      ],
      FUZZED,
    ),
    threat(
      'a message that ends the server, or the play of others',
      'an error in a handler is caught, logged and answered with a code; what is no packet or no HTTP ends its own connection. `npm run fuzz` sends a million, see [operations.md](operations.md#hostile-messages)',
      ['server/hostile.test.ts', 'events that nobody knows are dropped, whatever their names'],
      FUZZED,
    ),
  ],
};

const hidden: Area = {
  title: 'Seeing what is hidden',
  threats: [
    threat(
      'read a seed, a fate or the other end off the wire',
      'a view is a function of what its seat may know; secrets never leave the server before the end',
      ['server/hidden.test.ts', 'over a %s network nobody is told a seed, a fate, a hash, or the token of another'],
      [
        'shared/match/secrets.test.ts',
        'a view has no other keys than these, no secret in it, and no number of an ISN that has not arrived',
      ],
      [
        'shared/match/secrets.test.ts',
        "a view and its revisions are a function of the seat's own commands, of what reached it and when, and of nothing else",
      ],
      [
        'server/network.test.ts',
        'with a friend at one end: who is the network sees segments and nothing of the ends, and they trade places',
      ],
    ),
    threat(
      'learn a board that others still play',
      'where many play one board, debriefs wait or have only the fates that were met',
      ['server/daily.test.ts', 'nothing that is heard while it runs tells a secret or a fate'],
      [
        'server/debrief.test.ts',
        'who plays a typed seed in a pair is not told its board, on which another pair may be playing',
      ],
      ['shared/classroom/views.test.ts', 'holds a secret, a hash, or what tells a browser from others'],
    ),
  ],
};

const flood: Area = {
  title: 'Too much',
  threats: [
    threat(
      'messages without end, or too large',
      '`MAX_EVENTS` for each socket; far beyond, or above 16 KiB, the connection ends',
      ['server/hostile.test.ts', '100 moves in a second: what is too fast is told so, and the partner plays on'],
      ['server/hostile.test.ts', 'a flood ends its connection'],
      ['server/hostile.test.ts', 'an oversized message ends its connection and nothing else'],
      ['server/hostile.test.ts', 'an oversized message over polling, too'],
    ),
    threat(
      'connections without end',
      '`MAX_SOCKETS` in all and `MAX_SOCKETS_PER_ADDRESS`, which is enough for eight classes behind one address; of IPv6 a network (/64) counts as one',
      ['server/hostile.test.ts', 'more connections %s are refused, until one goes'],
      ['server/hostile.test.ts', 'each address behind a trusted proxy has room of its own'],
      ['server/class.test.ts', 'sixty students behind one address are in with the limits as they come'],
    ),
    threat('claim another address with each request', 'only what trusted proxies wrote is believed', [
      'server/sockets/address.test.ts',
      'where a connection comes from: %s',
    ]),
    threat('ask and not read', 'above 1 MiB that waits for one socket, it ends', [
      'server/hostile.test.ts',
      'who keeps asking and reads nothing is cut off before that fills the memory',
    ]),
    threat(
      'matches, classes and links without end',
      '`MAX_MATCHES`, `MAX_CLASSES`, `MAX_CREATES`, `MAX_LOOKS`; a class holds 60',
      ['server/hostile.test.ts', 'more matches than the server holds are refused, and so are more of one address'],
      ['server/hostile.test.ts', 'an address that opens link after link is slowed down'],
      ['server/classroom/classes.test.ts', 'no more classes are opened than the server keeps'],
    ),
    threat(
      'fill a class, or its log',
      '`MAX_JOINS` for each address and three for each socket, 600 in the life of a class; 60 wishes of a student in a minute; the host locks the door, and kicks; what a student does again and changes nothing is not written',
      ['server/hostile.test.ts', 'one page joins a class three times, and one address as often as it may'],
      ['server/class.test.ts', 'sixty students behind one address are in with the limits as they come'],
      ['server/classroom/classes.test.ts', 'who comes and goes all day fills no class'],
      ['server/class.test.ts', 'a student may change their mind, and not all day long'],
      ['server/classroom/idle.test.ts', 'what changes nothing is answered, and is not written'],
    ),
    threat(
      'rooms that nobody comes back to',
      'cleared after `IDLE_MINUTES`, `RETENTION_HOURS`, `CLASS_DAYS`',
      ['server/restart.test.ts', 'a match that nobody returned to is cleared, one with somebody there is not'],
      [
        'server/classroom/classes.test.ts',
        'a class is kept for thirty days after somebody was last there, its matches with it',
      ],
    ),
    threat(
      'a level that is too large, never ends, or takes for ever to explore',
      '13,000 bytes and a bound for each list, number and text; data, never code. The server plays it and never explores it: the editor does, in a worker of its author’s own browser, with bounds',
      ['shared/custom/any.test.ts', 'any value is read or refused, and never more of it than there may be'],
      [
        'shared/custom/any.test.ts',
        'people may do in a level that is taken whatever the rules let them, and nothing breaks',
      ],
      ['client/editor/link.test.ts', 'a link that would come to far more than a level has is not inflated whole'],
    ),
  ],
};

export const AREAS: readonly Area[] = [others, elsewhere, injection, hidden, flood];
