/** For tests: the classes of a server without sockets, on a clock that is moved by hand, and members who remember what they heard. */
import { pino } from 'pino';
import { assert, type Ms, secret } from '#shared/base/index.ts';
import { BOT, luckOf } from '#shared/bots/index.ts';
import type { ClassPlan, HostView, RoundPlan, ScreenView, StudentId, StudentView } from '#shared/classroom/index.ts';
import { ENDS, type End } from '#shared/match/index.ts';
import * as referee from '#shared/referee/index.ts';
import { type Segment, seqNum } from '#shared/tcp/index.ts';
import { drawText, systemEntropy } from '../entropy.ts';
import { handClock, hearing } from '../hand.testing.ts';
import { Host, type LiveMatch } from '../host/index.ts';
import { Lobby, openCalendar } from '../lobby/index.ts';
import { type Memory, memory, memoryLog, type Store } from '../log/index.ts';
import { Classes } from './classes.ts';
import type { LiveClass } from './liveClass.ts';
import type { ClassLine, Gone, StudentLine } from './port.ts';

const OWN = secret('0'.repeat(32));
const DAYS = 30;

export const aRound = (change: Partial<RoundPlan> = {}): RoundPlan => ({
  level: 'goodbye-properly',
  network: null,
  help: 'standard',
  speed: 100,
  boards: 1,
  crossed: false,
  minutes: 10,
  exhibition: false,
  ...change,
});

export const aPlan = (change: Partial<ClassPlan> = {}): ClassPlan => ({
  title: 'Networks, Monday',
  rounds: [aRound(), aRound()],
  pairing: 'rotate',
  late: 'next',
  ranks: true,
  ownNames: true,
  veiled: false,
  ...change,
});

export type Clock = ReturnType<typeof handClock>;

export interface School {
  readonly clock: Clock;
  readonly kept: Memory;
  readonly store: Store;
  readonly host: Host;
  readonly classes: Classes;
  readonly lobby: Lobby;
  /** What was logged at level warn or worse. */
  readonly trouble: string[];
  /** Waits for what was begun, moves the clock, and waits for what comes of that. */
  pass(time: Ms): Promise<void>;
  /** Another server over what this one has kept. */
  restart(): Promise<School>;
  stop(): Promise<void>;
}

export interface Start {
  readonly clock?: Clock;
  readonly kept?: Memory;
  readonly maxClasses?: number;
  readonly wrap?: (store: Store) => Store;
}

export async function aSchool(start: Start = {}): Promise<School> {
  const { clock = handClock(), kept = memory(), maxClasses = 10, wrap = (store) => store } = start;
  const store = wrap(memoryLog(kept));
  const { log, directory } = store;
  const trouble: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void trouble.push(line) });
  const entropy = systemEntropy();
  const host: Host = new Host({
    log,
    directory,
    clock,
    rules: referee,
    logger,
    follower: { moved: (id) => classes.moved(id), ended: (id) => classes.ended(id) },
    maxMatches: 1000,
    idle: 3_600_000,
    retention: 3_600_000,
  });
  const classes: Classes = new Classes({
    log,
    classes: store.classes,
    directory,
    host,
    clock,
    entropy,
    logger,
    days: DAYS,
    maxClasses,
  });
  const calendar = openCalendar(clock, OWN);
  const lobby = new Lobby({ host, directory, entropy, secret: OWN, calendar, registry: classes });
  await host.resume();
  await classes.resume();
  const stop = async () => {
    await classes.close();
    await host.close();
  };
  return {
    clock,
    kept,
    store,
    host,
    classes,
    lobby,
    trouble,
    stop,
    async pass(time) {
      await quiet();
      clock.goTo(clock.now() + time);
      await quiet();
    },
    async restart() {
      await stop();
      return aSchool({ ...start, clock, kept });
    },
  };
}

/** Until what was begun is done: nothing here waits for anything but promises. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise(setImmediate);
}

/** Somebody at a class, with all that they were told. */
class Ears<View> implements ClassLine<View> {
  readonly owner: string;
  readonly views: View[] = [];
  readonly said: (Gone | 'taken-over')[] = [];

  constructor(owner: string) {
    this.owner = owner;
  }

  get last(): View {
    const view = this.views.at(-1);
    assert(view !== undefined, `${this.owner} was told something`);
    return view;
  }

  view(view: View): void {
    this.views.push(view);
  }

  gone(why: Gone): void {
    this.said.push(why);
  }

  takenOver(): void {
    this.said.push('taken-over');
  }
}

export interface Teacher extends Ears<HostView> {}

export interface Student extends StudentLine, Ears<StudentView> {
  readonly id: StudentId;
  readonly token: string;
}

export interface Room {
  readonly live: LiveClass;
  readonly key: string;
  readonly teacher: Ears<HostView>;
  join(count: number): Promise<readonly Student[]>;
}

/** A class with its host before it. */
export async function aClass({ classes }: School, plan: Partial<ClassPlan> = {}): Promise<Room> {
  const opened = await classes.open(aPlan(plan));
  assert(opened.ok, 'the class is opened');
  const { live, key } = opened.value;
  const teacher = new Ears<HostView>('the teacher');
  const view = live.hostAt(teacher);
  assert(view !== null, 'the class is open');
  teacher.view(view);
  let devices = 0;
  return {
    live,
    key,
    teacher,
    async join(count) {
      const joined: Student[] = [];
      for (let i = 0; i < count; i++) joined.push(await aStudent(live, `device ${devices++}`));
      return joined;
    },
  };
}

/** As a browser draws it when it joins. */
export const aProof = (): string => drawText(systemEntropy(), 43);

export async function aStudent(live: LiveClass, device: string): Promise<Student> {
  const joined = await live.join({ language: 'en', device }, aProof());
  assert(joined.ok, `${device} joins`);
  return sitting(live, joined.value.student, joined.value.token);
}

export function sitting(live: LiveClass, id: StudentId, token: string, owner = `the page of ${id}`): Student {
  const line = Object.assign(new Ears<StudentView>(owner), { id, token });
  const view = live.studentAt(id, line);
  assert(view !== null, `${id} is in the class`);
  line.view(view);
  return line;
}

export function screenAt(live: LiveClass): Ears<ScreenView> {
  const screen = new Ears<ScreenView>('the projector');
  const view = live.screenAt(screen);
  assert(view !== null, 'the class is open');
  screen.view(view);
  return screen;
}

/** Sits down at the table that the student was told of. */
export async function tableOf({ host }: School, { last, id }: Student): Promise<LiveMatch> {
  assert(last.table !== null, `${id} has a table`);
  const match = await host.find(last.table.match);
  assert(match !== null, 'the table is there');
  return match;
}

/** A move that no TCP makes now. */
export function tryRst(match: LiveMatch, seat: End) {
  const { n, rev, connections } = match.view(seat);
  const segment: Segment = { seq: seqNum(1), ack: null, ctl: ['RST'], len: 0, wnd: 0 };
  const peer = connections[0]?.peer ?? '';
  return match.play(seat, n + 1, rev, { move: 'act', peer, action: { do: 'send', segment } });
}

/** Its people play like the steady bot until the match is over. */
export const playOut = (school: School, match: LiveMatch): Promise<void> =>
  playUntil(school, match, () => match.isOver());

/** Its people play like the steady bot so far. */
export async function playUntil(school: School, match: LiveMatch, isEnough: () => boolean): Promise<void> {
  const people = ENDS.filter((end) => match.header.setup.occupants[end] === 'person');
  for (const seat of people) await match.attach(seat, hearing(`${match.id} ${seat}`));
  while (!isEnough()) {
    let isWaiting = true;
    for (const seat of people) {
      const view = match.view(seat);
      const choice = BOT.steady(view, luckOf(OWN, view));
      if (!choice || isEnough()) continue;
      await match.play(seat, view.n + 1, view.rev, choice.move);
      isWaiting = false;
    }
    if (isWaiting && !isEnough()) await school.pass(500);
  }
  await quiet();
}
