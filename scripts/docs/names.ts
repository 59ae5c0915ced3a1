/** The part of docs/reasons.md on NAME: what is said of a wrong name for a new state, on Expert. */
import { judgeName, NAME_REFUSALS, type StateNaming } from '#shared/match/index.ts';
import { passageOfSection, type State } from '#shared/tcp/index.ts';
import { quoted } from './quoted.ts';
import { row, table } from './table.ts';

/** The peer's FIN has arrived, and the player has not named the state yet. */
const ASKED: StateNaming = {
  known: 'ESTABLISHED',
  open: [{ id: 1, from: 'ESTABLISHED', to: 'CLOSE-WAIT', event: 'rcv FIN' }],
  changes: 1,
  refused: 0,
};

/** The change that is named, and as what. */
const NAMED: { readonly [code in (typeof NAME_REFUSALS)[number]]: readonly [change: number, state: State] } = {
  'name-where-you-were': [1, 'ESTABLISHED'],
  'name-other-event': [1, 'FIN-WAIT-1'],
  'name-one-ahead': [1, 'LAST-ACK'],
  'name-no-edge': [1, 'TIME-WAIT'],
  'name-not-open': [2, 'CLOSE-WAIT'],
};

export const names = (): string => NAME_REFUSALS.map(section).join('\n');

function section(code: (typeof NAME_REFUSALS)[number]): string {
  const [change, named] = NAMED[code];
  const verdict = judgeName(ASKED, change, named);
  if (verdict.code !== code) throw new Error(`${named} is ${verdict.code}, not ${code}`);
  const passage = passageOfSection(verdict.section);
  const words = table([
    row('', ({ naming }) => `**${naming.refused[code](verdict.reasoning, true).title}**`),
    row('first', ({ naming }) => naming.refused[code](verdict.reasoning, false).body),
    row('again', ({ naming }) => naming.refused[code](verdict.reasoning, true).body),
    ...(passage === null ? [] : [row('says', ({ passages }) => passages[passage])]),
  ]);
  const played = `The peer’s FIN has led from ESTABLISHED to CLOSE-WAIT; named, for change ${change} of 1: ${named}.`;
  return `### ${code}\n\n${played} RFC 9293 §${verdict.section}\n\n${words}\n${quoted(passage)}`;
}
