/** docs/security.md: the threats, what stands against each, and the tests that show it. */
import { AREAS } from './threats.ts';
import { printHeld } from './titles.ts';

const HEAD = `# Security

<!-- Written by \`npm run docs\`; a change here is lost. -->

Synfin runs for a year in a school, with bored students before it and sometimes the internet behind it. Nobody has an account. What there is to guard: seats and classes (whoever has
the token has the place), what is hidden while a match runs, the browser of whoever plays, and the server's going on. What is kept of people is in [privacy.md](privacy.md), limits are in
[operations.md](operations.md).

Who is trusted: whoever runs the server and can read its disk, and, within one class, whoever has the host's link. Nobody else. Whatever a client sends is taken for a
forgery until a schema has parsed it and the rules have judged it.

A test is named by its file and its title; \`scripts/docs/security.test.ts\` looks that it is there.
`;

const TAIL = `
## What nothing here stands against

- On plain HTTP whoever is in the same network can read and change everything, tokens too. A class in a local network has no certificate; on the internet put a
  [proxy with TLS](operations.md#behind-a-reverse-proxy) before it.
- Two who sit beside each other can show each other their screens.
- A flood that fills the line before it reaches the server, and one from very many addresses.
- A page whose name has been pointed at the server (DNS rebinding) is the host that was asked for, and may connect. It gets what any visitor gets: no cookie
  and no stored token goes with it.
- Somebody who changes their own client: it learns what its seat may know, and no more.

Found a hole? Tell whoever runs the server, or the authors, before you tell the class.
`;

const table = ({ title, threats }: (typeof AREAS)[number]): string =>
  [
    `\n## ${title}\n`,
    '| who would | is stopped by | shown by |',
    '| --- | --- | --- |',
    ...threats.map(({ what, defence, tests }) => `| ${what} | ${defence} | ${printHeld(tests)} |`),
  ].join('\n');

export const securityPage = (): string => `${HEAD}${AREAS.map(table).join('\n')}\n${TAIL}`;
