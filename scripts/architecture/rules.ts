/**
 * Holds a tree of source files against the architecture: which way imports run, where a folder is entered, what
 * shared/ may not know, and the shape of a file. table.ts has the arrows; parse.ts reads the files.
 */
import { type Import, type Parsed, parse, type SourceFile } from './parse.ts';
import { BANS, DOOR, MAY_BE_LONG, MOST_LINES, SHARED, SILENCES, TESTS } from './table.ts';

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/**
 * Tests may import what they like from their own side, and may be as long as their tables. A contract.ts is the test
 * suite that every implementation of a port runs; a testing.ts is what the tests of a folder share.
 */
function isTest(path: string): boolean {
  return TESTS.test(path);
}

/** Settings of tools stand where the tool wants them, and belong to no part of the game. */
function isConfig(path: string): boolean {
  return /\.config\.ts$/.test(path);
}

/** The part that is entered as a whole: 'shared/tcp', 'client/net', or '' for a file that lies in no such folder. */
function partOf(path: string): string {
  return /^(shared|server|client)\/[^/]+(?=\/)/.exec(path)?.[0] ?? '';
}

/** shared/: the arrows between its folders. */
function arrows({ path }: Parsed, { target, line }: Import): Violation[] {
  const from = /^shared\/([^/]+)\//.exec(path)?.[1];
  const to = /^shared\/([^/]+)\//.exec(target ?? '')?.[1];
  if (from === undefined || to === undefined || from === to) return [];
  const allowed = SHARED[from];
  if (!allowed) return [{ path, line, what: `shared/${from} has no row in the table of arrows` }];
  return allowed.includes(to) ? [] : [{ path, line, what: `${from} may not import ${to}` }];
}

function bans({ path }: Parsed, { specifier, target, typeOnly, line }: Import): Violation[] {
  const to = target ?? specifier;
  return BANS.filter((ban) => ban.from.test(path) && ban.target.test(to) && !(ban.typesPass && typeOnly)).map(
    (ban) => ({
      path,
      line,
      what: `imports ${specifier}, but ${ban.why}`,
    }),
  );
}

/** A folder is entered by its index.ts, and from another folder shared/ is named from the top. */
function entrances({ path }: Parsed, { specifier, target, line }: Import): Violation[] {
  if (target === null || !/\.tsx?$/.test(target)) return [];
  const [from, to] = [partOf(path), partOf(target)];
  const what: string[] = [];
  if (from === to) {
    if (to !== '' && specifier.startsWith('#')) what.push(`${specifier} lies in the same folder: import it relatively`);
  } else {
    const byTheirDoor = DOOR.from.test(path) && target === `${to}/${DOOR.target}`;
    if (to !== '' && target !== `${to}/index.ts` && !byTheirDoor)
      what.push(`${specifier}: ${to} is entered by its index.ts`);
    if (target.startsWith('shared/') && !specifier.startsWith('#')) what.push(`${specifier}: write #${target}`);
  }
  return what.map((what) => ({ path, line, what }));
}

/** What shared/ and present may not name, and the shape of every file. */
function contents(file: Parsed): Violation[] {
  const { path } = file;
  const found: Violation[] = SILENCES.filter(({ from }) => from.test(path)).flatMap(({ globals, why }) =>
    file.globals
      .filter(({ name }) => globals.test(name))
      .map(({ name, line }) => ({ path, line, what: `names ${name}, but ${why}` })),
  );
  if (path.startsWith('shared/')) {
    found.push(...file.classes.map(({ line }) => ({ path, line, what: 'shared has no classes: plain data' })));
  }
  if (!file.opensWithComment) found.push({ path, line: 1, what: 'does not open with a comment that says what it is' });
  if (file.lines > MOST_LINES && !MAY_BE_LONG.test(path)) {
    found.push({ path, line: MOST_LINES, what: `has ${file.lines} lines: more than ${MOST_LINES} are two files` });
  }
  return found;
}

/** Files that import each other in a ring, types included: each ring once, as a path. */
function cycles(files: readonly Parsed[]): Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: Violation[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push({ path, line: 1, what: `a cycle: ${[...trail.slice(start), path].join(' -> ')}` });
      return;
    }
    if (done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      if (target !== null && byPath.has(target)) walk(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

/** Tests keep to their side of the game, and enter folders as everybody does. */
function testBans(file: Parsed, found: Import): Violation[] {
  const side = /^(shared|server|client)\//.exec(file.path)?.[1];
  const other = /^(server|client)\//.exec(found.target ?? '')?.[1];
  if (side === undefined || other === undefined || side === other) return [];
  return [{ path: file.path, line: found.line, what: `a test of ${side} does not reach into ${other}` }];
}

/** Everything in which the files break the rules; empty for a tree in order. */
export function violations(sources: readonly SourceFile[]): Violation[] {
  const parsed = sources.map(parse);
  const files = parsed.filter(({ path }) => !isTest(path));
  const tests = parsed.filter(({ path }) => isTest(path));
  const game = files.filter(({ path }) => !isConfig(path));
  return [
    ...files.flatMap(contents),
    ...game.flatMap((file) => file.imports.flatMap((i) => [...arrows(file, i), ...bans(file, i)])),
    ...tests.flatMap((file) => file.imports.flatMap((i) => testBans(file, i))),
    ...parsed.flatMap((file) => file.imports.flatMap((i) => entrances(file, i))),
    ...cycles(files),
  ];
}
