/** A class under the same blows: its host insists, its students come back, and at the end everybody has every board. */
import { drawBelow, type Secret } from '#shared/base/index.ts';
import type { ClassPlan, HostView, Report } from '#shared/classroom/index.ts';
import type { HostRequest } from '#shared/wire/index.ts';
import { type Findings, findingsOf } from '../class/findings.ts';
import { openHost, type ScriptedHost } from '../class/host.ts';
import { pause, until } from '../class/line.ts';
import { round } from '../class/run.ts';
import { openStudent, type Student } from '../class/student.ts';

export interface LessonOptions {
  readonly url: string;
  readonly secret: Secret;
  readonly students: number;
  readonly rounds: number;
  /** Lines are cut until then (of `performance.now`), and nothing is waited for after `latest`. */
  readonly until: number;
  readonly latest: number;
}

export interface Lesson {
  readonly students: readonly Student[];
  /** To be called once: plays the lesson, whatever befalls it. */
  play(): Promise<Findings>;
  leave(): void;
}

const LEVELS = ['first-contact', 'the-last-ack', 'goodbye-properly', 'say-it-again'] as const;
/** A request without an answer is made again after this (ms). */
const AGAIN = 500;
/** Between two lines that are cut, and how long one stays away (ms). */
const CUTS = { every: 1200, away: 4000 } as const;

/** From a line that is up again to the class's last view (ms). */
const LONGEST_RETURN = 15_000;

/** Everybody is in before the first blow. */
export async function openLesson({
  url,
  secret,
  students: count,
  rounds,
  until: calm,
  latest,
}: LessonOptions): Promise<Lesson> {
  const began = performance.now();
  const plan: ClassPlan = {
    title: 'A class in a storm',
    rounds: Array.from({ length: rounds }, (_, i) => round(LEVELS[i % LEVELS.length] ?? LEVELS[0], 1)),
    pairing: 'rotate',
    late: 'bot',
    ranks: true,
    ownNames: false,
    veiled: false,
  };
  const host = await openHost(url, plan);
  const { code } = host.view();
  const opened = Array.from({ length: count }, (_, number) => openStudent({ url, code, secret, number }));
  const students = await Promise.all(opened);
  const joined = performance.now() - began;
  let isOver = false;

  const cutting = async (): Promise<void> => {
    const away: (Promise<void> | undefined)[] = [];
    for (let i = 0; !isOver && performance.now() < calm; i++) {
      await pause(CUTS.every);
      const unlucky = students[drawBelow(count, secret, 'cut', i)];
      away.push(unlucky?.cut(drawBelow(CUTS.away, secret, 'away', i)));
    }
    await Promise.all(away);
  };
  return {
    students,
    async play() {
      const done = cutting();
      for (let number = 1; number <= rounds; number++) {
        await insist(host, { do: 'begin' }, (view) => view.phase === 'round', latest);
        await holds(host, `round ${number} is over`, (view) => view.phase === 'between', latest);
      }
      await insist(host, { do: 'finish' }, (view) => view.phase === 'finished', latest);
      isOver = true;
      await done;
      // Who was away at the end comes back to it; who does not is found missing.
      const isTold = (): boolean => students.every((student) => student.view()?.standing);
      await until('everybody is told their standing', isTold, LONGEST_RETURN).catch(() => {});
      const report = await reportOf(host, latest);
      return findingsOf({ plan, report, students, joined, took: performance.now() - began });
    },
    leave() {
      for (const student of students) student.leave();
      host.close();
    },
  };
}

/** Asks until it is so: the answer may be lost, and the server away. */
async function insist(
  host: ScriptedHost,
  request: HostRequest,
  isSo: (view: HostView) => boolean,
  latest: number,
): Promise<void> {
  let why: unknown = null;
  while (!isSo(host.view())) {
    if (performance.now() > latest) throw new Error(`the class does not ${request.do}`, { cause: why });
    await host.run(request).catch((error: unknown) => {
      why = error;
    });
    await pause(AGAIN);
  }
}

async function holds(
  host: ScriptedHost,
  what: string,
  isSo: (view: HostView) => boolean,
  latest: number,
): Promise<void> {
  while (!isSo(host.view())) {
    if (performance.now() > latest) throw new Error(`not in time: ${what}`);
    await pause(AGAIN);
  }
}

async function reportOf(host: ScriptedHost, latest: number): Promise<Report> {
  for (;;) {
    const report = await host.report().catch(() => null);
    if (report !== null) return report;
    if (performance.now() > latest) throw new Error('the class has no report');
    await pause(AGAIN);
  }
}
