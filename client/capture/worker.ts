/**
 * Reads and judges a capture beside the page, which goes on while it does. The file stays in the browser. It is given one file and then asked
 * for rows; who wants no more ends it.
 */
import type { Result } from '#shared/base/index.ts';
import type { Row } from '#shared/judge/index.ts';
import type { Restaged, RestagedWords, Unfit } from '#shared/restage/index.ts';
import type { Filter } from './filter.ts';
import { type Findings, newReading, type Shown } from './reading.ts';

export type Question =
  | { readonly ask: 'read'; readonly file: Blob }
  | { readonly ask: 'show'; readonly connection: number; readonly filter: Filter }
  | { readonly ask: 'rows'; readonly show: number; readonly from: number; readonly many: number }
  | { readonly ask: 'place'; readonly show: number; readonly n: number }
  | { readonly ask: 'stage'; readonly connection: number; readonly n: number; readonly words: RestagedWords }
  | { readonly ask: 'illegal'; readonly show: number; readonly place: number; readonly step: 1 | -1 };

export type Answer =
  | { readonly is: 'progress'; readonly octets: number; readonly packets: number; readonly illegal: number }
  | { readonly is: 'unreadable' }
  | { readonly is: 'findings'; readonly findings: Findings }
  | { readonly is: 'shown'; readonly show: number; readonly connection: number; readonly many: number }
  | { readonly is: 'rows'; readonly show: number; readonly from: number; readonly rows: readonly Row[] }
  | { readonly is: 'staged'; readonly staged: Staged }
  | { readonly is: 'place'; readonly show: number; readonly place: number };

/** What has come of a packet from which somebody wants to play. */
export interface Staged {
  readonly n: number;
  readonly made: Result<Restaged, Unfit>;
}

/** Between two words about it (ms). */
const TELL_EVERY = 120;

const answer = (one: Answer): void => postMessage(one);
const reading = newReading();
/** Each choice of rows has a number, so that an answer about the one before is known as such. */
let show = 0;
let shown: Shown | null = null;

async function read(file: Blob): Promise<void> {
  const pieces = file.stream().getReader();
  let octets = 0;
  let told = performance.now();
  try {
    for (;;) {
      const { done, value } = await pieces.read();
      if (done) break;
      reading.push(value);
      octets += value.length;
      if (performance.now() - told < TELL_EVERY) continue;
      told = performance.now();
      answer({ is: 'progress', octets, ...reading.now() });
    }
  } catch {
    // The file was moved or changed meanwhile, or its disk is gone.
    return answer({ is: 'unreadable' });
  }
  answer({ is: 'findings', findings: reading.end() });
}

function reply(question: Exclude<Question, { ask: 'read' }>): void {
  if (question.ask === 'show') {
    const { connection, filter } = question;
    show += 1;
    shown = reading.show(connection, filter);
    answer({ is: 'shown', show, connection, many: shown.many });
  } else if (question.ask === 'stage') {
    const { connection, n, words } = question;
    answer({ is: 'staged', staged: { n, made: reading.stage(connection, n, words) } });
  } else if (question.show === show && shown !== null) {
    if (question.ask === 'rows') {
      const { from, many } = question;
      answer({ is: 'rows', show, from, rows: shown.rows(from, many) });
    } else {
      const place =
        question.ask === 'place' ? shown.placeOf(question.n) : shown.illegalFrom(question.place, question.step);
      answer({ is: 'place', show, place });
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.ask === 'read') void read(data.file);
  else reply(data);
});
