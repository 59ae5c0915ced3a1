/** A class whose host is this program: it opens the class, runs its rounds, and sees what a host sees. */
import { io, type Socket } from 'socket.io-client';
import type { ClassPlan, HostView, RoundPlan } from '#shared/classroom/index.ts';
import type { ClientToServer, HostRequest, Opened, Reply, ServerToClient } from '#shared/wire/index.ts';
import type { Player } from './player.ts';
import { expect } from './test.ts';

export interface TestHost {
  readonly code: string;
  view(): HostView;
  run(request: HostRequest): Promise<void>;
  close(): void;
}

export const roundOf = (change: Partial<RoundPlan> = {}): RoundPlan => ({
  level: 'goodbye-properly',
  network: null,
  help: 'standard',
  speed: 400,
  boards: 1,
  crossed: false,
  minutes: null,
  exhibition: false,
  ...change,
});

/** @param home the server's address, without a slash at its end */
export async function openClass(
  home: string,
  rounds: readonly RoundPlan[],
  change: Partial<ClassPlan> = {},
): Promise<TestHost> {
  const plan: ClassPlan = {
    title: 'Networks 2b',
    rounds,
    pairing: 'random',
    late: 'next',
    ranks: true,
    ownNames: true,
    veiled: false,
    ...change,
  };
  const socket: Socket<ServerToClient, ClientToServer> = io(home, { transports: ['websocket'] });
  const opened = await new Promise<Reply<Opened>>((reply) => socket.emit('class:open', { plan }, reply));
  if (!opened.ok) throw new Error(`no class was opened: ${opened.error}`);
  let { view } = opened.value;
  socket.on('class:host', (next) => {
    view = next;
  });
  return {
    code: view.code,
    view: () => view,
    run: async (request) => {
      const reply = await new Promise<Reply<null>>((done) => socket.emit('class:run', request, done));
      if (!reply.ok) throw new Error(`the class does not ${request.do}: ${reply.error}`);
    },
    close: () => void socket.close(),
  };
}

/** Follows the link of the class, and answers with the name that was drawn. */
export async function joinClass(player: Player, code: string): Promise<string> {
  await player.page.goto(`/j/${code}`);
  return calledInLobby(player);
}

/** The name of somebody who waits for the first round. */
export async function calledInLobby({ page, text }: Player): Promise<string> {
  await expect(page.getByRole('heading', { name: text.classroom.student.lobby.ready })).toBeVisible();
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Waits until a fresh table is laid. */
export const tableLaid = ({ watch }: Player) => watch.until('a table', ({ phase }) => phase === 'waiting');
