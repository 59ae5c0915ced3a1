/** docs/reasons.md: every verdict with its words in both languages, from a move that earns it, and the sentence that decides. */
import {
  judge,
  meetingOf,
  NEEDLESS_CODES,
  passageOf,
  REFUSAL_CODES,
  type Reasoning,
  type RefusalCode,
  RIGHT_CODES,
  type Verdict,
  type VerdictCode,
} from '#shared/tcp/index.ts';
import {
  action,
  BELIEFS,
  contextOf,
  NEEDLESS,
  type Played,
  REFUSED,
  RIGHT,
  shown,
  situation,
} from '#shared/tcp/testing/index.ts';
import { TEXTS, wouldMeet } from '#shared/text/index.ts';
import { names } from './names.ts';
import { predictions } from './predictions.ts';
import { quoted } from './quoted.ts';
import { type Row, row, table } from './table.ts';
import { toldIn } from './told.ts';

const HEAD = `# Reasons

<!-- Written by \`npm run docs\`; a change here is lost. -->

Every verdict on a move, with its words in both languages. Each is shown for a move that earns it, as the tests play it
(\`shared/tcp/testing/mistakes.ts\`): ISS 100, IRS 300, and 700 for the next connection. A refusal says *first* what to compare, and names the number or the card when the same
decision is refused *again*; on Guided at once. *There* is what the other end would do: at the table a TCP that fits what the player has seen, in the
debrief the other end as it stood.

The quotes are from W. Eddy, Ed., "Transmission Control Protocol (TCP)", STD 7, RFC 9293, August 2022
(<https://www.rfc-editor.org/info/rfc9293>), Copyright (c) 2022 IETF Trust and the persons identified as the document authors. The words that decide are bold; below each
quote stands what it says.
`;

export const reasonsPage = (): string =>
  [
    HEAD,
    `## What many believe\n\n${beliefs()}\n`,
    `## Refused\n\n${all(REFUSAL_CODES, REFUSED)}`,
    `## Wrong names\n\n${names()}`,
    `## Wrong predictions\n\n${predictions()}`,
    `## Needless\n\n${all(NEEDLESS_CODES, NEEDLESS)}`,
    `## Right\n\n${all(RIGHT_CODES, RIGHT)}`,
  ].join('\n');

function beliefs(): string {
  const rows = BELIEFS.map(({ believed, shows }) => {
    const codes = [...new Set(shows.map(({ earns }) => earns))];
    return `| ${believed} | ${codes.map((code) => `[${code}](#${code})`).join(', ')} |`;
  });
  return ['| believed | who plays so is told |', '| --- | --- |', ...rows].join('\n');
}

const all = (codes: readonly VerdictCode[], moves: readonly Played[]): string =>
  codes.map((code) => `### ${code}\n\n${about(code, moves)}`).join('\n');

function about(code: VerdictCode, moves: readonly Played[]): string {
  const move = moves.find((one) => one.code === code);
  // Two views of a match have to be told apart for it, so that no single move shows it.
  if (move === undefined) return `${table([titles(code, OVERTAKEN), said('', code, OVERTAKEN, true)])}\n`;
  const at = situation(move.state, move.told);
  const { verdict } = judge(at, action(move.does), contextOf(move.told));
  if (verdict.code !== code) throw new Error(`the example of ${code} is ${verdict.code}`);
  const { reasoning } = verdict;
  const words =
    verdict.verdict === 'refused'
      ? [said('first', code, reasoning, false), said('again', code, reasoning, true), there(move, verdict)]
      : [said('', code, reasoning, true)];
  const passage = passageOf(verdict);
  const says = passage === null ? [] : [row('says', (text) => text.passages[passage])];
  return `${played(move, verdict)}\n\n${table([titles(code, reasoning), ...words, ...says])}\n${quoted(passage)}`;
}

/** One judged in a match, between the view on which it was composed and the one at which it came. */
const OVERTAKEN: Reasoning = judge(situation('ESTABLISHED'), { do: 'resend' }, contextOf(undefined)).verdict.reasoning;

const titles = (code: VerdictCode, reasoning: Reasoning): Row =>
  row('', ({ reasons }) => `**${reasons[code](reasoning, true).title}**`);

const said = (label: string, code: VerdictCode, reasoning: Reasoning, told: boolean): Row =>
  row(label, ({ reasons }) => reasons[code](reasoning, told).body);

function there({ state, told, does }: Played, { code, reasoning }: Verdict): Row {
  const meeting = meetingOf(situation(state, told), action(does), contextOf(told));
  return row('there', (text) => wouldMeet(code as RefusalCode, reasoning, meeting, true, text) ?? '');
}

const verbatim = (what: string): string => `\`${what}\``;

function played({ state, told, does }: Played, { section, reasoning: { expected } }: Verdict): string {
  const where = [`in ${state}`, ...toldIn(told ?? {})].join('; ');
  const fits = expected === null ? 'nothing is to be sent' : `what fits is ${verbatim(shown(expected) ?? '')}`;
  return `Played ${where}: ${verbatim(does)}; ${fits}. ${TEXTS.en.rfc.section(section)}`;
}
