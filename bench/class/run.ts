/**
 * A class of sixty, driven: scripted students on real sockets play three rounds while some of their lines are cut, the
 * host's page is reloaded, and in the second round the server is killed and started again. Then it is counted whether
 * everything is there. Talks to 127.0.0.1 only, and ends by itself.
 */
import { drawBelow, secretFromText } from '#shared/base/index.ts';
import type { ClassPlan, RoundPlan } from '#shared/classroom/index.ts';
import { startServer } from '../../e2e/support/server.ts';
import { type Findings, findingsOf } from './findings.ts';
import { openHost, type ScriptedHost } from './host.ts';
import { pause, until } from './line.ts';
import { openStudent, type Student } from './student.ts';

export interface ClassOptions {
  readonly students: number;
  /** The same seed cuts the same lines and errs at the same moves. */
  readonly seed: string;
  readonly say: (line: string) => void;
}

/** A round as most are, at the highest speed. */
export const round = (level: RoundPlan['level'], boards: RoundPlan['boards']): RoundPlan => ({
  level,
  network: null,
  help: 'standard',
  speed: 400,
  boards,
  crossed: boards === 2,
  minutes: null,
  exhibition: false,
});

const PLAN: ClassPlan = {
  title: 'A class of sixty',
  rounds: [round('first-contact', 1), round('goodbye-properly', 2), round('the-last-ack', 1)],
  pairing: 'rotate',
  late: 'bot',
  ranks: true,
  ownNames: false,
  veiled: false,
};

/** Of a hundred students, so many have their line cut in each round. */
const CUT = 20;
/** A line is away for so long (ms): some come back before a bot sits in, some after. */
const AWAY = { least: 1000, most: 26_000 } as const;
/** Longer than a round takes (ms). */
const LONGEST_ROUND = 240_000;

export async function runClass({ students: count, seed, say }: ClassOptions): Promise<Findings> {
  const server = await startServer({ MAX_EVENTS: '50' });
  const url = server.url.replace('localhost', '127.0.0.1');
  const secret = secretFromText(seed);
  const began = performance.now();
  let host: ScriptedHost | null = null;
  const students: Student[] = [];
  try {
    host = await openHost(url, PLAN);
    const { code } = host.view();
    students.push(
      ...(await Promise.all(Array.from({ length: count }, (_, number) => openStudent({ url, code, secret, number })))),
    );
    const joined = performance.now() - began;
    say(`${count} students are in after ${(joined / 1000).toFixed(1)} s`);
    for (const [number] of PLAN.rounds.entries()) await playRound(host, number);
    await host.run({ do: 'finish' });
    await until('the class is over', () => host?.view().phase === 'finished', 10_000);
    const report = await host.report();
    return findingsOf({ plan: PLAN, report, students, joined, took: performance.now() - began });
  } finally {
    for (const student of students) student.leave();
    host?.close();
    await server.dispose();
  }

  async function playRound(of: ScriptedHost, number: number): Promise<void> {
    await of.run({ do: 'begin' });
    await until(`round ${number + 1} runs`, () => of.view().phase === 'round', 20_000);
    const cutting = students.map(async (student, i) => {
      if ((i + number * 7) % Math.round(100 / CUT) !== 0) return;
      await pause(500 + drawBelow(6000, secret, 'cut', number, i));
      await student.cut(AWAY.least + drawBelow(AWAY.most - AWAY.least, secret, 'away', number, i));
    });
    await pause(3000);
    await of.reload();
    if (number === 1) {
      await pause(2000);
      say('the server is killed, and started again');
      await server.restart();
    }
    await until(`round ${number + 1} is over`, () => of.view().phase === 'between', LONGEST_ROUND);
    await Promise.all(cutting);
    const { tables } = of.view().last ?? { tables: [] };
    say(`round ${number + 1}: ${tables.length} tables, ${tables.filter(({ ending }) => ending === 'won').length} won`);
  }
}
