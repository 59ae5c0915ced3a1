/**
 * The secret half of the token of what is being joined: drawn here, and kept in this tab until there is an answer, so that who asks
 * again because none came, also after a reload, gets the seat that was taken the first time.
 */
import type { Result } from '#shared/base/index.ts';
import type { NetError } from './line.ts';
import type { Storage } from './seats.ts';

export interface Joining {
  /** The same for the same code until it is answered. */
  proofFor(code: string): string;
  answered(answer: Result<unknown, NetError>): void;
}

interface Drawn {
  readonly code: string;
  readonly proof: string;
}

const KEY = 'synfin.joining';
/** After these the seat may have been taken all the same. */
const OPEN: readonly NetError[] = ['no-answer', 'storage', 'unavailable', 'too-fast'];

export function openJoining(tab: Storage | null, draw: () => string): Joining {
  let drawn: Drawn | null = stored(tab);
  const keep = (next: Drawn | null): void => {
    drawn = next;
    try {
      tab?.setItem(KEY, JSON.stringify(next));
    } catch {
      // Full or forbidden: it lasts as long as the page.
    }
  };
  return {
    proofFor(code) {
      if (drawn?.code !== code) keep({ code, proof: draw() });
      return drawn?.proof ?? draw();
    },
    answered(answer) {
      if (answer.ok || !OPEN.includes(answer.error)) keep(null);
    },
  };
}

function stored(tab: Storage | null): Drawn | null {
  try {
    const drawn = JSON.parse(tab?.getItem(KEY) ?? 'null') as Partial<Drawn> | null;
    return typeof drawn?.code === 'string' && typeof drawn.proof === 'string' ? (drawn as Drawn) : null;
  } catch {
    return null;
  }
}

/** 256 bits of the browser's chance, in 43 characters. */
export function drawProof(): string {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
}
