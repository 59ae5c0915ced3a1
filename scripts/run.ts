/**
 * Running other programs from the scripts: output streams through, signals are handed on, nothing is left behind.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

/** The top folder of the project. */
export const root = join(import.meta.dirname, '..');

/** Colours are for a terminal; in a log they are noise, and some programs send them anyway. */
const plain = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' };

/**
 * Runs a command in the top folder and answers with its exit code; 127 when it cannot be started at all.
 * Commands of the project's own packages are found first, and run on the Node that runs this.
 */
export function run(command: string, args: readonly string[]): Promise<number> {
  const binaries = join(root, 'node_modules', '.bin');
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...plain, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` },
    // On Windows the programs of packages are .cmd files, which only a shell can start.
    shell: process.platform === 'win32' && existsSync(join(binaries, `${command}.cmd`)),
  });
  const handOn = (signal: NodeJS.Signals) => {
    child.kill(signal);
  };
  process.on('SIGINT', handOn).on('SIGTERM', handOn);
  return new Promise((resolve) => {
    const end = (code: number) => {
      process.off('SIGINT', handOn).off('SIGTERM', handOn);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(127);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/** Runs a TypeScript file or a script of the project on the same Node, without the npm in between. */
export function runNode(args: readonly string[]): Promise<number> {
  return run(process.execPath, args);
}
