/**
 * The built client: whether dist/ is as new as its sources, and building it. The build runs in a process of its
 * own, so that the server that starts afterwards does not carry the bundler in its memory.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './run.ts';

/** Written last by a build that went well; its time is the time of the build. */
export const stamp = join(root, 'dist', '.built');

const sources = ['client', 'shared', 'package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.ts'];

/** The newest time of change below a path, in ms; folders count too, since a file that was removed changes only them. */
function newest(path: string): number {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isClientStale(): boolean {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

/** Builds the client if dist/ is missing or older than its sources. Answers with an exit code. */
export async function freshClient(): Promise<number> {
  if (!isClientStale()) return 0;
  // Standard output may be somebody's JSON.
  console.error('Building the client; this is done once, and again when its sources change.');
  return await runNode([join(root, 'scripts', 'build.ts')]);
}
