/** A name without what people put into it so that a filter does not see it. */

/** 'fu*ck' as 'fuck', word by word. */
const withoutMarks = (name: string): string => name.replace(/[^\p{L}\p{N}\s]+/gu, '');

/** 'f. u c-k' as 'fuck': what stands between single letters is nothing. */
const spelledOut = (name: string): string =>
  name.replace(/(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu, '');

/** Each way to read it; wide and round letters are plain ones. */
export function readingsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKC');
  return [plain, withoutMarks(plain), spelledOut(plain)];
}

/** Only its letters and digits, and no capitals: for scripts without spaces. */
export const lettersOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
