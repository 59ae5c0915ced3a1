/** editor: levels that people make, apart from how they are shown: links, files, drafts, changes, and the search for traps. */
export { beginningOf, beginWith, startOf, startWith } from './beginnings.ts';
export type { Draft } from './draft.ts';
export * from './edits.ts';
export { codeOf, fileOf, levelOfCode, levelOfFile } from './link.ts';
export { openDraft } from './openDraft.ts';
export { type CallOff, search } from './search.ts';
export { blankLevel, mineOf } from './starts.ts';
export type { Answer, PlayedOnce } from './worker.ts';
