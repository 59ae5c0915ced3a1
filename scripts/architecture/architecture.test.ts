import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { violations } from './rules.ts';

const root = join(import.meta.dirname, '..', '..');

const places = ['{client,server,shared,e2e,bench,scripts}/**/*.{ts,tsx}', '*.ts'];

function tree() {
  return globSync(places, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What a made-up tree, given as path and text, is blamed for. A comment opens each file. */
function blamed(...files: readonly (readonly [path: string, text: string])[]): string[] {
  return violations(files.map(([path, text]) => ({ path, text: `// A file.\n${text}` }))).map(({ what }) => what);
}

test('the source tree keeps to the architecture', () => {
  const broken = violations(tree()).map(({ path, line, what }) => `${path}:${line} ${what}`);
  expect(broken, broken.join('\n')).toEqual([]);
});

const value = (specifier: string) => `import { x } from '${specifier}';`;
const type = (specifier: string) => `import type { X } from '${specifier}';`;

const wrong: readonly (readonly [claim: string, path: string, text: string, what: string])[] = [
  ['an arrow against the table', 'shared/tcp/a.ts', value('#shared/match/index.ts'), 'tcp may not import match'],
  ['an arrow of a type against the table', 'shared/tcp/a.ts', type('#shared/link/index.ts'), 'tcp may not import link'],
  ['a folder without a row', 'shared/weather/a.ts', value('#shared/base/index.ts'), 'has no row'],
  ['an export from elsewhere', 'shared/base/a.ts', `export * from '#shared/tcp/index.ts';`, 'base may not import tcp'],
  [
    'a type written as import()',
    'shared/base/a.ts',
    `type T = import('#shared/tcp/index.ts').T;`,
    'may not import tcp',
  ],
  ['shared reaching into the server', 'shared/match/a.ts', type('../../server/main.ts'), 'nothing outside shared'],
  ['a package in shared', 'shared/bots/a.ts', value('nanoid'), 'no package'],
  ['Node in shared', 'shared/verify/a.ts', value('node:fs'), 'nothing of Node'],
  ['a schema outside wire', 'shared/referee/a.ts', value('zod'), 'no package'],
  ['another package in wire', 'shared/wire/a.ts', value('nanoid'), 'zod and no other'],
  ['text with values', 'shared/text/en.ts', value('#shared/match/index.ts'), 'text takes values of tcp and base only'],
  ['the server with the client', 'server/app.ts', value('../client/main.ts'), 'never import each other'],
  ['the client with types of the server', 'client/main.ts', type('../server/app.ts'), 'never import each other'],
  ['the client with values of wire', 'client/net/a.ts', value('#shared/wire/index.ts'), 'only the types of wire'],
  ['a type in a value import', 'client/net/a.ts', `import { type X } from '#shared/wire/index.ts';`, 'only the types'],
  ['the server with verify', 'server/app.ts', value('#shared/verify/index.ts'), 'need verify'],
  ['the client with verify', 'client/main.ts', value('#shared/verify/index.ts'), 'need verify'],
  [
    'the page of Break TCP with verify',
    'client/panels/break/BreakPage.tsx',
    value('#shared/verify/index.ts'),
    'need verify',
  ],
  ['a lazy import', 'client/main.ts', `await import('#shared/verify/index.ts');`, 'need verify'],
  ['a worker', 'client/main.ts', `new Worker(new URL('../server/w.ts', import.meta.url));`, 'never import each other'],
  ['a schema in the client', 'client/net/a.ts', value('zod'), 'runs in a browser'],
  ['Node in the client', 'client/net/a.ts', value('node:path'), 'runs in a browser'],
  ['Phaser in the server', 'server/app.ts', value('phaser'), 'runs on the server'],
  ['present with Phaser', 'client/present/a.ts', type('phaser'), 'no package and no pixels'],
  ['present with panels', 'client/present/a.ts', type('../panels/index.ts'), 'no package and no pixels'],
  ['present with the socket', 'client/present/a.ts', value('../net/index.ts'), 'present is pure'],
  ['stage with Socket.IO', 'client/stage/a.ts', value('socket.io-client'), 'stage knows no socket'],
  ['stage with net', 'client/stage/a.ts', type('../net/index.ts'), 'stage knows no socket'],
  ['net with components', 'client/net/a.ts', value('preact/hooks'), 'net knows no pixels'],
  ['net with the stage', 'client/net/a.ts', value('../stage/index.ts'), 'net knows no pixels'],
  ['the game with its tools', 'server/app.ts', value('../scripts/run.ts'), 'does not need its tools'],
  ['the game with its tests', 'shared/text/en.ts', type('./testing.ts'), 'does not need its tests'],
  ['a side entrance', 'server/app.ts', value('#shared/tcp/seq.ts'), 'shared/tcp is entered by its index.ts'],
  ['a side entrance of a test', 'server/app.test.ts', value('#shared/tcp/seq.ts'), 'is entered by its index.ts'],
  ['a side entrance of the server', 'server/app.ts', value('./log/sqlite.ts'), 'server/log is entered by its index.ts'],
  ['a relative way between folders', 'shared/tcp/a.ts', value('../base/index.ts'), 'write #shared/base/index.ts'],
  ['the long way within a folder', 'shared/tcp/a.ts', value('#shared/tcp/index.ts'), 'import it relatively'],
  [
    'a test on the other side',
    'shared/tcp/a.test.ts',
    value('../../client/net/index.ts'),
    'does not reach into client',
  ],
  ['a clock in shared', 'shared/match/a.ts', 'export const now = () => Date.now();', 'names Date'],
  ['a date as a type', 'shared/match/a.ts', 'export interface A { at: Date }', 'names Date'],
  ['chance in shared', 'shared/bots/a.ts', 'export const x = Math.random();', 'names Math.random'],
  ['a timer in shared', 'shared/referee/a.ts', 'setTimeout(() => {}, 1);', 'names setTimeout'],
  ['the time of the page in shared', 'shared/base/a.ts', 'export const x = performance.now();', 'names performance'],
  ['the window in shared', 'shared/text/a.ts', 'export const x = window.name;', 'names window'],
  ['the page in shared', 'shared/levels/a.ts', 'document.title;', 'names document'],
  ['the page in present', 'client/present/a.ts', 'export const f = (e: HTMLElement) => e;', 'names HTMLElement'],
  ['a class in shared', 'shared/match/a.ts', 'export class A {}', 'no classes'],
];

test.each(wrong)('caught: %s', (_claim, path, text, what) => {
  expect(blamed([path, text])).toContainEqual(expect.stringContaining(what));
});

const right: readonly (readonly [claim: string, path: string, text: string])[] = [
  ['an arrow of the table', 'shared/match/a.ts', value('#shared/tcp/index.ts')],
  ['a neighbour in the same folder', 'shared/tcp/arrives/listen.ts', value('../acceptable.ts')],
  ['a schema in wire', 'shared/wire/a.ts', value('zod')],
  ['text with types', 'shared/text/en.ts', type('#shared/tcp/index.ts')],
  ['the client with types of wire', 'client/net/a.ts', type('#shared/wire/index.ts')],
  ['the server with values of wire', 'server/sockets/a.ts', value('#shared/wire/index.ts')],
  ['a test with verify and Node', 'shared/tcp/a.test.ts', `${value('#shared/verify/index.ts')}${value('node:fs')}`],
  ['a helper of tests with their library', 'shared/text/testing.ts', value('vitest')],
  ['the command line with verify', 'server/cli/verify.ts', value('#shared/verify/index.ts')],
  ['the worker of Break TCP with verify', 'client/panels/break/worker.ts', value('#shared/verify/index.ts')],
  ['the editor with verify', 'client/editor/worker.ts', value('#shared/verify/index.ts')],
  ['a style sheet of another folder', 'client/main.ts', `import './panels/panels.css';`],
  ['a window that is an argument', 'shared/tcp/a.ts', 'export const f = (window: number) => window;'],
  ['a member called like a global', 'shared/match/a.ts', 'export const f = (a: { document: 1 }) => a.document;'],
  ['words in a comment', 'shared/match/a.ts', '// Date.now() and import { x } from "phaser"\nexport {};'],
  ['words in a string', 'shared/text/a.ts', 'export const x = "document, window and Math.random";'],
];

test.each(right)('not blamed: %s', (_claim, path, text) => {
  expect(blamed([path, text])).toEqual([]);
});

test('caught: a cycle, once, with its way round', () => {
  const ring = blamed(
    ['server/a.ts', value('./b.ts')],
    ['server/b.ts', type('./c.ts')],
    ['server/c.ts', value('./a.ts')],
    ['server/d.ts', value('./a.ts')],
  );
  expect(ring).toEqual(['a cycle: server/a.ts -> server/b.ts -> server/c.ts -> server/a.ts']);
});

test('caught: a file that does not say what it is', () => {
  expect(violations([{ path: 'server/a.ts', text: 'export {};\n// too late' }])).toHaveLength(1);
});

test('caught: a file of more than 300 lines, but a language may have as many as it needs', () => {
  const long = '\n'.repeat(300);
  expect(blamed(['server/a.ts', long])).toEqual(['has 301 lines: more than 300 are two files']);
  expect(blamed(['shared/text/zh-CN.ts', long])).toEqual([]);
});
