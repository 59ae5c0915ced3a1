/**
 * One's place in a class: as its host, before its projector, or as a student. Whatever happens to the line, the place is
 * taken again when it is back. The seat at a match is net.ts's; a student's view says which one to take.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { ok } from '#shared/base/index.ts';
import type { ClassPlan, ClassView, HostView, ScreenView, StudentView, ToldReport } from '#shared/classroom/index.ts';
import type {
  Found,
  HostRequest,
  Joined,
  Opened,
  OwnMistake,
  ServerToClient,
  SignedWork,
  StudentRequest,
  Told,
} from '#shared/wire/index.ts';
import { createAsk, PATIENCE } from './asking.ts';
import type { Joining } from './joining.ts';
import type { After, Asking, NetError } from './line.ts';
import type { Places } from './places.ts';
import type { Wire } from './wire.ts';

export type GoneWhy = Parameters<ServerToClient['class:gone']>[0];

export interface ClassNet {
  readonly host: ReadonlySignal<HostView | null>;
  readonly screen: ReadonlySignal<ScreenView | null>;
  readonly student: ReadonlySignal<StudentView | null>;
  /** The class of whom `student` is. */
  readonly of: ReadonlySignal<string | null>;
  /** The server's clock less this page's (ms). */
  readonly skew: ReadonlySignal<number>;
  readonly takenOver: ReadonlySignal<boolean>;
  readonly gone: ReadonlySignal<GoneWhy | null>;
  /** Why the place could not be taken, until it is. */
  readonly trouble: ReadonlySignal<NetError | null>;
  find(code: string): Asking<Found>;
  open(plan: ClassPlan): Asking<Opened>;
  /** Is the host of this class from now on. */
  hostWith(key: string): void;
  /** Shows this class from now on. */
  watchWith(key: string): void;
  /** A name that was typed beside the code and cannot be; null: none was, or another one has been asked for since. */
  readonly refusedName: Signal<string | null>;
  join(code: string, language: 'en' | 'zh-CN'): Asking<Joined>;
  /** Takes the place in this class that this browser holds; false if it holds none. */
  sit(id: string): boolean;
  takeBack(): void;
  /** Lets go of the place without a word to the class: another page is shown. */
  letGo(): void;
  run(request: HostRequest): Asking<null>;
  do(request: StudentRequest): Asking<null>;
  mistakes(): Asking<readonly OwnMistake[]>;
  film(match: string): Asking<Told>;
  report(): Asking<ToldReport>;
  /** One result out of a file of homework. */
  bring(signed: SignedWork): Asking<'taken' | 'known'>;
  remove(): Asking<null>;
  readonly places: Places;
}

export interface ClassNetOptions {
  readonly wire: Wire;
  readonly places: Places;
  readonly joining: Joining;
  readonly after: After;
  /** Milliseconds since 1970, by this page's clock. */
  readonly wall: () => number;
}

type Wanted =
  | { readonly as: 'host'; readonly key: string }
  | { readonly as: 'screen'; readonly key: string }
  | { readonly as: 'student'; readonly id: string };

/** The place is asked for again after this (ms). */
const AGAIN = 1500;
/** These are no trouble of the moment: asking again does not help. */
export const isFinal = (error: NetError): boolean =>
  error === 'unknown-class' || error === 'banned' || error === 'malformed';

export function createClassNet({ wire, places, joining, after, wall }: ClassNetOptions): ClassNet {
  const ask = createAsk(wire, after);
  const host = signal<HostView | null>(null);
  const screen = signal<ScreenView | null>(null);
  const student = signal<StudentView | null>(null);
  const of = signal<string | null>(null);
  const skew = signal(0);
  const takenOver = signal(false);
  const refusedName = signal<string | null>(null);
  const gone = signal<GoneWhy | null>(null);
  const trouble = signal<NetError | null>(null);
  let wanted: Wanted | null = null;

  const show = (view: ClassView): void => {
    skew.value = view.now - wall();
    trouble.value = null;
    if (view.as === 'host') host.value = view;
    else if (view.as === 'screen') screen.value = view;
    else student.value = view;
  };
  const clear = (): void => {
    host.value = null;
    screen.value = null;
    student.value = null;
    of.value = null;
    takenOver.value = false;
    gone.value = null;
    trouble.value = null;
  };
  const joined = (reply: Joined, code: string): Joined => {
    places.keep({ class: reply.class, token: reply.token, code });
    wanted = { as: 'student', id: reply.class };
    clear();
    of.value = reply.class;
    show(reply.view);
    return reply;
  };
  /** Asks for the wanted place; the views that follow come by themselves. */
  const take = async (want: Wanted): Asking<unknown> => {
    if (want.as === 'host') {
      const reply = await ask('class:host', { key: want.key });
      if (reply.ok && wanted === want) show(reply.value.view);
      return reply;
    }
    if (want.as === 'screen') {
      const reply = await ask('class:watch', { key: want.key });
      if (reply.ok && wanted === want) show(reply.value);
      return reply;
    }
    const reply = await ask('class:sit', { token: places.find(want.id)?.token ?? '' });
    if (reply.ok && wanted === want) {
      of.value = reply.value.class;
      show(reply.value.view);
    }
    return reply;
  };
  const resume = async (): Promise<void> => {
    const want = wanted;
    if (want === null || takenOver.value || !wire.connected) return;
    const reply = await take(want);
    if (reply.ok || wanted !== want || !wire.connected) return;
    trouble.value = reply.error;
    if (isFinal(reply.error)) {
      if (want.as === 'student') places.forget(want.id);
      wanted = null;
    } else after(AGAIN, () => wanted === want && void resume());
  };
  const want = (next: Wanted): void => {
    clear();
    wanted = next;
    void resume();
  };
  /** Resolves when the line stands, or after a while in any case. */
  const whenUp = (): Promise<void> =>
    new Promise((resolve) => {
      if (wire.connected) return resolve();
      const cancel = after(PATIENCE, resolve);
      wire.onUp(() => {
        cancel();
        resolve();
      });
    });

  wire.onUp(() => void resume());
  wire.on('class:host', show);
  wire.on('class:screen', show);
  wire.on('class:student', show);
  wire.on('class:taken-over', () => {
    takenOver.value = true;
  });
  wire.on('class:gone', (why) => {
    if (wanted?.as === 'student') places.forget(wanted.id);
    wanted = null;
    gone.value = why;
  });

  return {
    host,
    screen,
    student,
    of,
    skew,
    takenOver,
    gone,
    trouble,
    places,
    find: async (code) => {
      await whenUp();
      return ask('code:find', { code });
    },
    open: async (plan) => {
      await whenUp();
      const reply = await ask('class:open', { plan });
      if (!reply.ok) return reply;
      clear();
      wanted = { as: 'host', key: reply.value.key };
      show(reply.value.view);
      return reply;
    },
    hostWith: (key) => {
      if (wanted?.as !== 'host' || wanted.key !== key) want({ as: 'host', key });
    },
    watchWith: (key) => {
      if (wanted?.as !== 'screen' || wanted.key !== key) want({ as: 'screen', key });
    },
    join: async (code, language) => {
      await whenUp();
      const who = { language, device: places.device(), proof: joining.proofFor(code) };
      const reply = await ask('class:join', { code, ...who });
      joining.answered(reply);
      return reply.ok ? ok(joined(reply.value, code)) : reply;
    },
    sit: (id) => {
      if (!places.find(id)) return false;
      if (wanted?.as !== 'student' || wanted.id !== id) want({ as: 'student', id });
      return true;
    },
    takeBack: () => {
      takenOver.value = false;
      void resume();
    },
    letGo: () => {
      wanted = null;
      clear();
    },
    run: (request) => ask('class:run', request),
    do: (request) => ask('class:do', request),
    mistakes: () => ask('class:mistakes', {}),
    refusedName,
    film: (match) => ask('class:film', { match }),
    report: () => ask('class:report', {}),
    bring: (signed) => ask('class:import', signed),
    remove: () => ask('class:delete', {}),
  };
}
