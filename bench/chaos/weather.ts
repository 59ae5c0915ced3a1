/** What befalls the server, drawn from the seed: it is killed and started again, it freezes, its disk is full. One thing at a time. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { drawBelow, drawChance, type Secret } from '#shared/base/index.ts';
import type { TestServer } from '../../e2e/support/server.ts';
import { pause } from '../class/line.ts';

export interface Weather {
  kills: number;
  freezes: number;
  full: number;
}

/** Between two blows (ms). */
const CALM = { least: 1500, most: 7000 } as const;
const LONGEST_FREEZE = 5000;
/** Long enough that somebody moves meanwhile (ms). */
const FULL = { least: 1500, most: 5000 } as const;
/** No file may be written beyond it (bytes), so that nothing can be added to the log. */
const NO_ROOM = 4096;

/** Ends at `until` (of `performance.now`), with the server up, awake and with room. */
export async function storm(server: TestServer, secret: Secret, until: number): Promise<Weather> {
  const weather: Weather = { kills: 0, freezes: 0, full: 0 };
  const between = ({ least, most }: { readonly least: number; readonly most: number }, ...name: (string | number)[]) =>
    least + drawBelow(most - least, secret, ...name);
  const kill = async (): Promise<void> => {
    weather.kills++;
    await server.restart();
  };
  const freeze = async (blow: number): Promise<void> => {
    weather.freezes++;
    const pid = running(server);
    process.kill(pid, 'SIGSTOP');
    await pause(drawBelow(LONGEST_FREEZE, secret, 'freeze', blow));
    process.kill(pid, 'SIGCONT');
  };
  const fill = async (blow: number): Promise<void> => {
    weather.full++;
    await limitFiles(running(server), String(NO_ROOM));
    await pause(between(FULL, 'full', blow));
    // A third of the disks are still full when the power goes.
    if (drawChance(333, secret, 'falls', blow)) await kill();
    else await limitFiles(running(server), 'unlimited');
  };
  for (let blow = 0; ; blow++) {
    await pause(between(CALM, 'calm', blow));
    if (performance.now() > until) return weather;
    await [kill, freeze, fill][drawBelow(3, secret, 'blow', blow)]?.(blow);
  }
}

function running(server: TestServer): number {
  const pid = server.pid();
  if (pid === null) throw new Error(`the server has ended by itself:\n${server.output()}`);
  return pid;
}

/** Sets the soft limit only, which anybody may raise again. */
async function limitFiles(pid: number, bytes: string): Promise<void> {
  await promisify(execFile)('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
}
