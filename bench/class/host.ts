/** The host of a class as a script: opens it, runs it, and can be reloaded like any page. */
import type { ClassPlan, HostView, Report } from '#shared/classroom/index.ts';
import type { HostRequest } from '#shared/wire/index.ts';
import { openLine, pause } from './line.ts';

export interface ScriptedHost {
  readonly view: () => HostView;
  /** @throws Error with the code of the refusal */
  run(request: HostRequest): Promise<void>;
  /** The page is closed, and opened again by the host's link. */
  reload(): Promise<void>;
  report(): Promise<Report>;
  readonly key: string;
  close(): void;
}

/** How often the host asks again where nothing answered: the server is being started again. */
const TRIES = 60;

export async function openHost(url: string, plan: ClassPlan): Promise<ScriptedHost> {
  let line = openLine(url);
  let view: HostView | null = null;
  let key = '';
  const listen = (): void => {
    const own = line;
    own.socket.on('class:host', (next) => {
      view = next;
    });
    own.socket.on('connect', () => void (key !== '' && own === line && sit()));
  };
  const sit = async (): Promise<void> => {
    for (let i = 0; i < TRIES; i++) {
      const reply = await line.ask('class:host', { key });
      if (reply?.ok) {
        view = reply.value.view;
        return;
      }
      await pause(250);
    }
    throw new Error('the host does not get back into the class');
  };
  listen();
  const opened = await line.ask('class:open', { plan });
  if (!opened?.ok) throw new Error(`the class does not open: ${opened?.error ?? 'no answer'}`);
  view = opened.value.view;
  key = opened.value.key;
  return {
    key,
    view() {
      if (view === null) throw new Error('the host has seen nothing yet');
      return view;
    },
    async run(request) {
      const reply = await line.ask('class:run', request);
      if (!reply?.ok) throw new Error(`${request.do} is refused: ${reply?.error ?? 'no answer'}`);
    },
    async report() {
      const reply = await line.ask('class:report', {});
      if (!reply?.ok || reply.value.of !== 'class') throw new Error('the host is not told the report');
      return reply.value.report;
    },
    async reload() {
      line.close();
      await pause(300);
      line = openLine(url);
      listen();
      await sit();
    },
    close: () => line.close(),
  };
}
