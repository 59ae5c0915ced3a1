/** The one draft of this browser: written on by the editor, and by whoever takes a level over from its link. */
import type { Text } from '#shared/text/index.ts';
import { type Draft, newDraft } from './draft.ts';
import { blankLevel } from './starts.ts';

let draft: Draft | null = null;

export function openDraft(text: Text): Draft {
  draft ??= newDraft({ storage: storage(), blank: blankLevel(text) });
  return draft;
}

/** It may be forbidden: then the draft lasts as long as the page. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
