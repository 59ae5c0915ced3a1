/** Who may open a connection: a page of ours or a program, while there is room. */
import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import { clientAddress } from './address.ts';
import { mayConnect } from './origin.ts';

/** Why not, as the answer to the request says. */
export type Refusal = 'foreign-origin' | 'server-full' | 'address-full';

export class Door {
  readonly #config: Config;
  /** Connections of each address that has any. */
  readonly #open = new Map<string, number>();
  #all = 0;

  constructor(config: Config) {
    this.#config = config;
  }

  refusal(request: IncomingMessage): Refusal | null {
    const { ALLOWED_ORIGINS, TRUST_PROXY, MAX_SOCKETS, MAX_SOCKETS_PER_ADDRESS } = this.#config;
    const rules = { allowed: ALLOWED_ORIGINS ?? [], proxies: TRUST_PROXY };
    if (!mayConnect(request.headers, rules)) return 'foreign-origin';
    if (this.#all >= MAX_SOCKETS) return 'server-full';
    return this.#from(this.addressOf(request)) < MAX_SOCKETS_PER_ADDRESS ? null : 'address-full';
  }

  /** @returns what to call once it has gone */
  enter(request: IncomingMessage): () => void {
    const address = this.addressOf(request);
    this.#count(address, 1);
    return () => this.#count(address, -1);
  }

  addressOf({ headers, socket }: IncomingMessage): string {
    const forwarded = headers['x-forwarded-for'];
    return clientAddress(
      socket.remoteAddress ?? '',
      Array.isArray(forwarded) ? forwarded.join() : forwarded,
      this.#config.TRUST_PROXY,
    );
  }

  #from(address: string): number {
    return this.#open.get(address) ?? 0;
  }

  #count(address: string, by: 1 | -1): void {
    const open = this.#from(address) + by;
    if (open > 0) this.#open.set(address, open);
    else this.#open.delete(address);
    this.#all += by;
  }
}
