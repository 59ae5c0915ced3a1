/** A file that a student has handed in, as the messages that bring it to the server: one for each result, in the server's own shapes. */
import type { SignedWork } from '#shared/wire/index.ts';

export interface HandedFile {
  readonly name: string;
  readonly late: boolean;
  readonly works: readonly SignedWork[];
}

/** Longer texts are none of ours. */
export const LONGEST_FILE = 500_000;
const MOST_RESULTS = 100;

/** null: it is no file of homework. What is in it is for the server to judge: it knows what it has signed. */
export function readHanded(text: string): HandedFile | null {
  const file = fromJson(text);
  if (!isRecord(file) || file.synfin !== 'homework' || file.version !== 1) return null;
  const { results, class: of, task, name, at, late } = file;
  if (!Array.isArray(results) || results.length === 0 || results.length > MOST_RESULTS) return null;
  const works = results.map((one: unknown) => {
    const { proof, item, tries, result } = isRecord(one) ? one : {};
    return { work: { class: of, task, item, name, at, late, tries, result }, proof };
  });
  return { name: `${name}`, late: late === true, works: works as unknown as readonly SignedWork[] };
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What became of one result. */
export type Brought = 'taken' | 'known' | 'changed' | 'another' | 'failed';

/** What is said of a file: the worst of it; it is known already only if all of it is. */
export function outcomeOf(brought: readonly Brought[]): Brought {
  const order: readonly Brought[] = ['another', 'changed', 'failed', 'taken', 'known'];
  return order.find((one) => brought.includes(one)) ?? 'failed';
}
