/**
 * The architecture as tables: who may import whom, and what a place may not name. rules.ts reads them; a new
 * folder of shared/ needs a row here before it may import anything.
 */

/** What each folder of shared/ may import of the others. */
export const SHARED: Readonly<Record<string, readonly string[]>> = {
  base: [],
  tcp: ['base'],
  link: ['base'],
  match: ['base', 'tcp', 'link'],
  levels: ['base', 'tcp', 'link', 'match'],
  bots: ['base', 'tcp', 'link', 'match'],
  beliefs: ['tcp', 'levels'],
  classroom: ['base', 'tcp', 'link', 'match', 'levels', 'beliefs'],
  drill: ['base', 'tcp', 'link', 'match', 'levels', 'bots', 'referee'],
  daily: ['base', 'link', 'match', 'levels'],
  referee: ['base', 'tcp', 'link', 'match', 'levels', 'bots'],
  custom: ['base', 'tcp', 'link', 'match', 'levels', 'referee'],
  wire: ['base', 'tcp', 'link', 'match', 'levels', 'bots', 'classroom', 'referee', 'custom'],
  text: ['base', 'tcp', 'link', 'match', 'levels', 'beliefs', 'classroom', 'custom', 'capture', 'judge', 'restage'],
  capture: ['base', 'tcp', 'link', 'match'],
  judge: ['tcp', 'capture'],
  restage: ['base', 'tcp', 'link', 'match', 'levels', 'custom', 'judge'],
  verify: [
    'base',
    'tcp',
    'link',
    'match',
    'levels',
    'bots',
    'classroom',
    'referee',
    'wire',
    'text',
    'capture',
    'custom',
  ],
};

/** A place is a path or the beginning of one; `target` is a path or, for a package, its name. */
export interface Ban {
  readonly from: RegExp;
  readonly target: RegExp;
  /** Types are gone at run time, and some borders let them pass. */
  readonly typesPass?: true;
  readonly why: string;
}

/** Files that only tests need. */
export const TESTS = /(\.test\.tsx?|\/(contract|testing|fixtures)\.ts|\.testing\.ts|\/testing\/[^/]+\.ts)$/;

/** The pages of docs/ are written from what the tests play, which has a door of its own. */
export const DOOR = { from: /^scripts\/docs\//, target: 'testing/index.ts' } as const;

/** Imports that are wrong wherever the arrows above say nothing. */
export const BANS: readonly Ban[] = [
  { from: /^shared\//, target: /^(client|server|e2e|bench|scripts)\//, why: 'shared imports nothing outside shared' },
  { from: /^client\//, target: /^server\//, why: 'client and server never import each other' },
  { from: /^server\//, target: /^client\//, why: 'client and server never import each other' },
  { from: /^(client|server)\//, target: /^(e2e|bench|scripts)\//, why: 'the game does not need its tools' },
  { from: /^(client|server|shared)\//, target: TESTS, why: 'the game does not need its tests' },
  {
    from: /^(?!shared\/|server\/cli\/|e2e\/|client\/editor\/|client\/panels\/break\/worker\.ts$)/,
    target: /^shared\/verify\//,
    why: 'only tests, the command line, the level editor and the worker of Break TCP need verify',
  },
  { from: /^client\//, target: /^shared\/wire\//, typesPass: true, why: 'the client takes only the types of wire' },
  {
    from: /^shared\/text\//,
    target: /^shared\/(?!text\/|tcp\/|base\/)/,
    typesPass: true,
    why: 'text takes values of tcp and base only',
  },

  // Packages.
  { from: /^shared\/wire\//, target: /^(?!shared\/|zod$)/, why: 'wire may use zod and no other package' },
  { from: /^shared\/(?!wire\/)/, target: /^(?!shared\/)/, why: 'shared uses no package and nothing of Node' },
  {
    from: /^client\//,
    target:
      /^(node:|zod$|socket\.io$|(express|express-static-gzip|helmet|obscenity|pino|prom-client|rate-limiter-flexible|vite)$)/,
    why: 'this runs in a browser',
  },
  {
    from: /^server\//,
    target: /^(phaser|preact|@preact\/signals|socket\.io-client)(\/|$)/,
    why: 'this runs on the server',
  },

  // Inside the client.
  {
    from: /^client\/present\//,
    target: /^(?!shared\/|client\/present\/|client\/net\/)/,
    why: 'present knows no package and no pixels',
  },
  { from: /^client\/present\//, target: /^client\/net\//, typesPass: true, why: 'present is pure' },
  { from: /^client\/stage\//, target: /^(socket\.io-client$|client\/net\/)/, why: 'stage knows no socket' },
  {
    from: /^client\/net\//,
    target: /^((phaser|preact)(\/|$)|client\/(stage|panels|tutorial|sound)\/)/,
    why: 'net knows no pixels',
  },
];

/** Globals that a place may not name, unless it declares the name itself. */
export interface Silence {
  readonly from: RegExp;
  readonly globals: RegExp;
  readonly why: string;
}

const CLOCKS = 'Date|performance|setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame';
const CHANCE = 'Math\\.random|crypto';
const HOSTS = 'process|Buffer|require|console|fetch|globalThis|self|postMessage|Worker|WebSocket|XMLHttpRequest';
const DOM =
  'window|document|navigator|localStorage|sessionStorage|indexedDB|alert|Image|Audio|Event|Element|Node|(HTML|SVG)\\w*Element';

export const SILENCES: readonly Silence[] = [
  {
    from: /^shared\//,
    globals: new RegExp(`^(${[CLOCKS, CHANCE, HOSTS, DOM].join('|')})$`),
    why: 'shared has no clock, no chance, no I/O: they are arguments',
  },
  {
    from: /^client\/present\//,
    globals: new RegExp(`^(${[CLOCKS, CHANCE, DOM].join('|')})$`),
    why: 'present is a function of view and text',
  },
];

/** More lines than this are two files. */
export const MOST_LINES = 300;

/** A language is one file, however much there is to say in it. */
export const MAY_BE_LONG = /^shared\/text\/[a-z]{2}(-[A-Za-z]+)*\.ts$/;
