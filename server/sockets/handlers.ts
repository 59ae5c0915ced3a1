/** What is done about each event: who asks is known by their socket, what they ask has been parsed. */
import type { z } from 'zod';
import type { CLASS_REQUESTS, ClientToServer, HOMEWORK_REQUESTS, REQUESTS, Reply } from '#shared/wire/index.ts';
import type { Answer } from './guard.ts';
import type { Guest } from './guest.ts';
import type { Limits } from './limits.ts';
import type { Member } from './member.ts';

/** The one at the other end of a socket: at a match, and in a class. */
export interface Caller {
  readonly guest: Guest;
  readonly member: Member;
}

/** How much the socket, and its address, may ask for. */
export interface Allowance {
  mayGuess(): Promise<boolean>;
  guessedWrong(): Promise<void>;
  mayCreate(): Promise<boolean>;
  mayJoin(): Promise<boolean>;
  joined(): Promise<void>;
  mayWish(place: string): Promise<boolean>;
  mayLook(): Promise<boolean>;
}

export const allowanceOf = (limits: Limits, socket: string, address: string): Allowance => ({
  mayGuess: () => limits.mayGuess(socket, address),
  guessedWrong: () => limits.guessedWrong(socket, address),
  mayCreate: () => limits.mayCreate(address),
  mayJoin: () => limits.mayJoin(socket, address),
  joined: () => limits.joined(socket, address),
  mayWish: (place) => limits.mayWish(place),
  mayLook: () => limits.mayLook(address),
});

type AnswerOf<E extends keyof ClientToServer> = Parameters<ClientToServer[E]>[1] extends (reply: Reply<infer T>) => void
  ? T
  : never;

type Schemas = typeof REQUESTS | typeof CLASS_REQUESTS | typeof HOMEWORK_REQUESTS;

export type HandlersOf<Requests extends Schemas> = {
  readonly [E in keyof Requests & keyof ClientToServer]: (
    caller: Caller,
    request: Requests[E] extends z.ZodType ? z.output<Requests[E]> : never,
    answer: Answer<AnswerOf<E>>,
  ) => Promise<void>;
};
