/** What the coach says now: about the last move, a hint, what is due, or what one waits for. */
import type { HintGrade, Level, Owed, SeatView } from '#shared/match/index.ts';
import {
  isShut,
  type Order,
  PASSAGES,
  type PassageName,
  passageOf,
  passageOfSection,
  probeKind,
  type Verdict,
  type VerdictCode,
} from '#shared/tcp/index.ts';
import type { CallButton, Card, Text } from '#shared/text/index.ts';
import { imperativeOf, isStory } from './application.ts';
import { cardOf } from './card.ts';
import type { FieldName } from './compose.ts';
import { connectionOf, rightMoves } from './connection.ts';
import { lastWord } from './lastWord.ts';
import { wordsOf } from './levelWords.ts';
import { namingOf, rightName, veiled, wrongName } from './naming.ts';
import { rightPrediction } from './predictions.ts';
import { dutyOf } from './task.ts';
import { wouldNow } from './would.ts';

export interface CoachModel {
  readonly tone: 'plain' | 'refused' | 'needless' | 'hint' | 'nudge';
  /** A word on the verdict above all; or null. */
  readonly badge: string | null;
  readonly title: string | null;
  readonly body: string;
  /** What the other end would do about a refused move; or null. */
  readonly would: string | null;
  /** What stands below it, quieter; or null. */
  readonly more: string | null;
  /** As the verdict names it, e.g. '3.10.7.4, first'. */
  readonly section: string | null;
  /** What of it is opened in place; null where there is nothing to open. */
  readonly passage: PassageName | null;
}

/** What the table knows beside the view. */
export interface Around {
  readonly nudged: boolean;
  /** Guided: six seconds without a move. */
  readonly idle: boolean;
}

export function coachOf(view: SeatView, level: Level, text: Text, around: Around): CoachModel {
  const model = saying(view, level, text, around);
  const wrong = wrongName(view, text);
  if (wrong !== null) {
    const passage = openable(passageOfSection(wrong.section), view, text);
    return { ...model, tone: 'refused', badge: text.naming.wrong, would: null, more: null, ...wrong, passage };
  }
  const { title, body, would, more, passage } = model;
  const veil = (words: string | null) => (words === null ? null : veiled(words, view, text));
  return {
    ...model,
    title: veil(title),
    body: veiled(body, view, text),
    would: veil(would),
    more: veil(more),
    passage: openable(passage, view, text),
  };
}

/** A quote cannot be veiled: while it would tell a state that is still to be named, it stays shut. */
function openable(passage: PassageName | null, view: SeatView, text: Text): PassageName | null {
  if (passage === null) return null;
  const words = `${PASSAGES[passage].quote ?? ''} ${text.passages[passage]}`;
  return veiled(words, view, text) === words ? passage : null;
}

function saying(view: SeatView, level: Level, text: Text, around: Around): CoachModel {
  const { refused, needless } = text.table.coach;
  const section = level.sections[0] ?? null;
  const passage = section === null ? null : passageOfSection(section);
  const plain = { tone: 'plain', badge: null, title: null, would: null, more: null, section, passage } as const;
  const said = lastWord(view);
  const help = hintLine(view, text, around);
  if (said?.verdict.verdict === 'refused') {
    const reason = text.reasons[said.verdict.code](said.verdict.reasoning, isTold(view));
    const would = wouldNow(view, said.move, said.verdict, isTold(view), text);
    return { tone: 'refused', badge: refused, ...reason, would, more: help, ...sourceOf(said.verdict) };
  }
  if (help !== null && view.hint !== null) return { ...plain, tone: 'hint', body: help };
  const now = nowLine(view, text);
  if (said?.verdict.verdict === 'needless') {
    const reason = text.reasons[said.verdict.code](said.verdict.reasoning, true);
    return { tone: 'needless', badge: needless, ...reason, would: null, more: help ?? now, ...sourceOf(said.verdict) };
  }
  if (isBeginning(view)) return { ...plain, body: openingLine(view, level, text), more: help ?? nowMore(view, now) };
  if (around.nudged && connectionOf(view).owed !== null)
    return { ...plain, tone: 'nudge', body: now, more: help ?? text.table.coach.nudge };
  const after = rightName(view, text) ?? rightPrediction(view, text);
  return { ...plain, body: now, more: help ?? after };
}

const sourceOf = (verdict: Verdict) => ({ section: verdict.section, passage: passageOf(verdict) });

/** Guided tells the number at once, the others from the second refusal of the same decision. */
export const isTold = (view: SeatView): boolean => view.setup.help === 'guided' || view.refusedInARow >= 2;

/** Before the first move of one's own, the level says what it is about. */
const isBeginning = (view: SeatView): boolean => view.phase === 'waiting' || view.lastJudged === null;

const nowMore = (view: SeatView, now: string): string | null => (view.phase === 'waiting' ? null : now);

function openingLine(view: SeatView, level: Level, text: Text): string {
  return wordsOf(level, text).opening[view.seat];
}

function nowLine(view: SeatView, text: Text): string {
  if (view.predictions?.open) return text.predictions.due;
  if (view.watched) return text.predictions.nothingYet;
  const connection = connectionOf(view);
  const duty = dutyOf(connection);
  // While a change waits for its name the words about a state would tell it.
  const isSecret = (namingOf(view)?.waiting ?? 0) > 0;
  if (isSecret)
    return duty === null || connection.owed === null ? text.naming.waits : dueLine(connection.owed, view, text);
  if (duty !== null) return isStory(view) ? text.coach.story : text.coach.tasks[duty.task].line(duty.facts);
  return waitingLine(view, text);
}

function waitingLine(view: SeatView, text: Text): string {
  const connection = connectionOf(view);
  if (view.power === 'off') return text.table.own.darkMeaning;
  const kind = probeKind(connection);
  if (kind !== null) return text.coach.probing[kind];
  const isOut = connection.outstanding.length > 0;
  return isOut && isShut(connection.tcb)
    ? text.coach.shut
    : text.coach.waiting(connection.tcb.state, isOut, connection.tcb.held.length > 0);
}

const dueLine = (owed: NonNullable<Owed>, view: SeatView, text: Text): string =>
  owed === 'call' ? text.table.say.call(imperativeOf(view, text)) : text.table.say.due[owed];

/** The hint that was asked for; on Guided, without asking, what is owed after a refusal or a while. */
function hintLine(view: SeatView, text: Text, around: Around): string | null {
  const duty = dutyOf(connectionOf(view));
  if (duty === null) return null;
  const { hint } = view;
  const words = text.coach.tasks[duty.task];
  if (hint !== null) {
    if (hint.grade === 3 && hint.move !== null) return text.coach.move(hint.move);
    return hint.grade === 1 ? words.where : words.what;
  }
  return isLed(view, around) ? words.what : null;
}

/** Does Guided show the next step now? */
const isLed = (view: SeatView, around: Around): boolean =>
  view.setup.help === 'guided' && connectionOf(view).owed !== null && (around.idle || view.refusedInARow > 0);

/** The grade that the hint button asks for next; null where there is nothing to ask. */
export function nextHint(view: SeatView): HintGrade | null {
  if (view.phase !== 'running' || connectionOf(view).owed === null) return null;
  if (view.hint === null) return 1;
  return view.hint.grade === 1 ? 2 : view.hint.grade === 2 ? 3 : null;
}

export interface Lit {
  readonly card: Card | null;
  readonly call: CallButton | 'report' | null;
  readonly order: Order | null;
}

/** What is lit: the move of a third hint, and on Guided the next step. Nothing else ever is. */
export function litOf(view: SeatView, around: Around): Lit {
  const none: Lit = { card: null, call: null, order: null };
  const shown = view.hint?.grade === 3 && view.hint.move?.move === 'act' ? view.hint.move.action : null;
  const action = shown ?? (isLed(view, around) ? (rightMoves(view)[0]?.action ?? null) : null);
  if (action === null) return none;
  if (action.do === 'send') return { ...none, card: cardOf(action.segment) };
  if (action.do === 'order') return { ...none, order: action.order };
  // What went into a closed window is repeated to ask again.
  const asks = action.do === 'resend' && isShut(connectionOf(view).tcb);
  return { ...none, call: asks ? 'probe' : action.do };
}

const WRONG: { readonly [code in VerdictCode]?: FieldName } = {
  'resend-other-iss': 'seq',
  'resend-other-seq': 'seq',
  'isn-not-yours': 'seq',
  'rst-seq': 'seq',
  'rst-ack': 'ack',
  'rst-with-ack': 'ack',
  'rst-without-ack': 'ack',
  'bare-fin': 'ack',
};

const OF_THE_CARD: readonly VerdictCode[] = [
  'ack-bit-missing',
  'ack-on-first-syn',
  'ack-completes-nothing',
  'ack-from-listen',
  'ack-to-stranger',
  'ack-nothing-arrived',
  'ack-says-nothing-new',
];

/** The field that a refusal speaks of; null if it is about the card, or about no card. */
export function wrongField(code: VerdictCode): FieldName | null {
  if (OF_THE_CARD.includes(code)) return null;
  if (code.startsWith('seq-')) return 'seq';
  return code.startsWith('ack-') ? 'ack' : (WRONG[code] ?? null);
}

/** The refused segment that still lies on the table, and what was wrong with it. */
export function refusedNow(view: SeatView) {
  const said = lastWord(view);
  if (said?.verdict.verdict !== 'refused') return null;
  return { given: said.verdict.reasoning.given, field: wrongField(said.verdict.code) };
}
