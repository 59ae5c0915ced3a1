/** The game's account beside Wireshark's marks, over many matches: how often they say the same, and why they do not where they do not. */
import type { Vantage } from '#shared/capture/index.ts';
import { accountOf, completenessOf } from './account.ts';
import { CLAIMS, type Claim, type Told } from './claims.ts';
import { type Difference, differencesOf, EXPLANATIONS } from './differences.ts';
import type { Played } from './matches.ts';
import type { Read } from './read.ts';

interface Packet {
  readonly told: Told;
  readonly read: Read;
  /** For who looks for it in the file. */
  readonly named: string;
  /** The connection that it is on, among those of all matches and vantages; and what stands for it in tshark. */
  readonly conversation: string;
  readonly stream: string;
  readonly differences: readonly Difference[];
}

/** @param rows what Wireshark says of the file with all these matches, packet by packet */
export function compared(matches: readonly Played[], vantage: Vantage, rows: readonly Read[]): readonly Packet[] {
  const all = matches.flatMap(({ level, match }, number) =>
    accountOf(match.story, vantage).map((told) => ({
      told,
      level,
      conversation: `${vantage} ${number} ${told.conversation}`,
    })),
  );
  if (all.length !== rows.length) throw new Error(`${all.length} packets are ${rows.length} for tshark`);
  const streams = Map.groupBy(
    all.map(({ told }, i) => ({ told, stream: rows[i]?.stream ?? '' })),
    ({ stream }) => stream,
  );
  return all.map(({ told, level, conversation }, i) => {
    const read = rows[i] as Read;
    const stream = streams.get(read.stream)?.map((one) => one.told) ?? [];
    const differences = differencesOf({ ...told, read, stream, earlier: stream.slice(0, stream.indexOf(told)) });
    const named = `${level}, ${vantage}, packet ${i + 1}`;
    return { told, read, named, conversation, stream: `${vantage} ${read.stream}`, differences };
  });
}

/** What nothing explains: empty where the two agree. */
export const unexplained = (packets: readonly Packet[]): readonly string[] =>
  packets.flatMap(({ named, differences }) =>
    differences.filter(({ why }) => why === null).map(({ by, claim }) => `${named}: only ${by} says '${claim}'`),
  );

/** Where what Wireshark takes for one conversation is none: more than one connection, a part that it did not say it would begin anew, or not as complete. */
export function misread(packets: readonly Packet[]): readonly string[] {
  const begun = new Set<string>();
  return [...Map.groupBy(packets, ({ stream }) => stream).values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const connections = new Set(some.map(({ conversation }) => conversation)).size;
    const isNew = !begun.has(first.conversation) || first.read.marks.has('another connection on the same ports');
    begun.add(first.conversation);
    const isAsComplete = completenessOf(some.map(({ told }) => told)) === some.at(-1)?.read.completeness;
    return connections === 1 && isNew && isAsComplete ? [] : [first.named];
  });
}

/** As docs/captures.md has it. */
export function tableOf(packets: readonly Packet[]): string {
  const found = packets.flatMap(({ differences }) => differences);
  const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const only = (claim: Claim, by: Difference['by']) =>
    found.filter((one) => one.claim === claim && one.by === by).length;
  const both = (claim: Claim) =>
    packets.filter(({ told, read }) => told.says.has(claim) && read.marks.has(claim)).length;
  return [
    row('Of a packet', 'both say it', 'only the game', 'only Wireshark'),
    row('---', '---', '---', '---'),
    ...CLAIMS.map((claim) => row(claim, both(claim), only(claim, 'game'), only(claim, 'wireshark'))),
    '',
    row('Why they differ', 'times'),
    row('---', '---'),
    ...EXPLANATIONS.map(({ why }) => row(why, found.filter((one) => one.why === why).length)),
  ].join('\n');
}
