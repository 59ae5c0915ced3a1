/** docs/dependencies.md: every package that the game or its tools name, with its licence and the reason for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** Why a package is here, and not a few lines of our own. A package without a reason has no place in package.json. */
export const WHY: Readonly<Record<string, string>> = {
  '@preact/signals': 'state of the page that redraws only what changed',
  express: 'routes, and errors that do not end the process',
  'express-static-gzip': 'sends the .br or .gz that the build has written beside each file',
  helmet: 'the content security policy and the other headers, kept up with browsers',
  nanoid: 'ids, codes and tokens, uniform over their alphabet',
  node: 'the Node that everything here is run by, whatever the machine has; the image has its own',
  obscenity: 'finds rude nicknames in spite of their disguises',
  phaser: 'the wire, Murphy and the cards in flight; loaded with the table, not with the page',
  pino: 'the log as JSON lines, with what must not be in it taken out',
  preact: 'the panels, in 5 kB',
  'prom-client': 'counters and histograms in the format of Prometheus, and those of the process',
  'rate-limiter-flexible': 'limits per socket and per address',
  'socket.io': 'messages with acknowledgements over WebSockets, and over polling where a school blocks those',
  'socket.io-client': 'its other end',
  uqr: 'QR codes as SVG and for the terminal',
  vite: 'builds the client; among the dependencies because `npm start` builds what is stale',
  zod: 'parses everything that comes from outside',
  '@axe-core/playwright': 'finds what a screen reader or weak eyes would stumble over',
  '@biomejs/biome': 'lint and format in one fast tool',
  '@playwright/test': 'tests in a real browser',
  '@types/express': 'types',
  '@types/node': 'types',
  '@vitest/coverage-v8': 'which lines of shared/ the tests run',
  'fast-check': 'properties: inputs by the thousand, and the smallest that fails',
  knip: 'finds exports, files and packages that nothing uses',
  typescript: 'checks the types; Node itself runs the files',
  vitest: 'unit and property tests',
};

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The packages that are named in package.json, as the lockfile has them. */
export function named(kind: 'dependencies' | 'devDependencies'): Package[] {
  const locked = read('package-lock.json').packages as Record<string, { version?: string; license?: string }>;
  return Object.keys(read('package.json')[kind]).map((name) => {
    const { version = '?', license = '?' } = locked[`node_modules/${name}`] ?? {};
    return { name, version, license };
  });
}

/** How many there are in all, with those that the named ones need. */
function counted(): { readonly all: number; readonly played: number } {
  const locked = Object.entries<{ dev?: boolean; optional?: boolean }>(read('package-lock.json').packages);
  const packages = locked.filter(([path, { optional }]) => path !== '' && !optional);
  return { all: packages.length, played: packages.filter(([, { dev }]) => !dev).length };
}

const table = (packages: readonly Package[]): string =>
  [
    '| package | version | licence | for |',
    '| --- | --- | --- | --- |',
    ...packages.map(({ name, version, license }) => `| \`${name}\` | ${version} | ${license} | ${WHY[name]} |`),
  ].join('\n');

export function dependenciesPage(): string {
  const { all, played } = counted();
  return `# Dependencies

<!-- Written by \`npm run docs\`; a change here is lost. -->

Every package has one exact version, and the lockfile the hash of each of the ${all} in all (${played} without those for development, and without
those that only some machines need). \`shared/\` uses none but zod, in \`shared/wire\`. The log is Node's own SQLite.

\`npm run -s sbom > FILE\` writes a software bill of materials of the whole lockfile (CycloneDX, JSON; what is only for development says so); \`npm audit\` asks
the registry for known weaknesses, which a registry that is a mirror may not answer.

## To play

${table(named('dependencies'))}

## To work on it

${table(named('devDependencies'))}
`;
}
