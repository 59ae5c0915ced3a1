/** Programs that the tests need from the machine: found, or installed by apt-get where that can be done. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first that is there: by any of the names in PATH, or one of the paths. */
export function findProgram(names: readonly string[], paths: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...paths].find(isExecutable);
}

/** apt-get is for root. */
export const canInstall = (): boolean => process.getuid?.() === 0 && findProgram(['apt-get'], []) !== undefined;

/** Answers with an exit code. */
export async function install(packages: readonly string[]): Promise<number> {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const updated = await run('apt-get', ['update', '-q']);
  if (updated !== 0) return updated;
  return await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages]);
}
