/**
 * A level as the part of an address that no server is sent: JSON, deflated, in letters that an address may have, after the number of this
 * form. Whoever opens one reads what anybody may have written, so it is bounded before and after it is inflated, and read piece by piece.
 */
import { err, type Result } from '#shared/base/index.ts';
import { type CustomLevel, type Problem, problem, readLevel } from '#shared/custom/index.ts';
import { CUSTOM_ID } from '#shared/levels/index.ts';

/** Of this form. */
const VERSION = '1';
/** Characters of a link that are looked at at all, and bytes that they may come to. */
const LONGEST_CODE = 20_000;
const LONGEST_TEXT = 20_000;

/** What is the same in every level of somebody's own is left out. */
const SAME = { id: CUSTOM_ID, number: 0, next: null } as const;

export async function codeOf({ id: _id, number: _number, next: _next, ...rest }: CustomLevel): Promise<string> {
  const deflated = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(rest)));
  return VERSION + base64url(deflated ?? new Uint8Array());
}

/** Every problem that the level in it has in its shape; one, `not-a-level`, where there is none in it. */
export async function levelOfCode(code: string): Promise<Result<CustomLevel, readonly Problem[]>> {
  const none = err([problem('not-a-level', '')]);
  const bytes = code.startsWith(VERSION) && code.length <= LONGEST_CODE ? bytesOf(code.slice(VERSION.length)) : null;
  if (bytes === null) return none;
  try {
    const text = await through(new DecompressionStream('deflate-raw'), bytes, LONGEST_TEXT);
    if (text === null) return none;
    const rest: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    return typeof rest === 'object' && rest !== null ? readLevel({ ...rest, ...SAME }) : none;
  } catch {
    return none;
  }
}

/** A file has the same, to be read by people too. */
export const fileOf = (level: CustomLevel): string => `${JSON.stringify({ synfin: VERSION, level }, null, 2)}\n`;

export function levelOfFile(text: string): Result<CustomLevel, readonly Problem[]> {
  if (text.length > LONGEST_TEXT * 2) return err([problem('too-large', '', { most: LONGEST_TEXT })]);
  try {
    const read = JSON.parse(text) as { readonly synfin?: unknown; readonly level?: unknown } | null;
    return read?.synfin === VERSION ? readLevel(read.level) : err([problem('not-a-level', '')]);
  } catch {
    return err([problem('not-a-level', '')]);
  }
}

/** null: more than so many bytes came out, however few went in. Rejects where what went in is damaged. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(size);
  chunks.reduce((at, chunk) => {
    whole.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return whole;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** null: these are other letters. */
function bytesOf(code: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return null;
  try {
    return Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
