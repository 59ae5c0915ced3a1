/** The network's own sheet: its orders, what it announces, and the table of its dice. */
import { THROWN } from '#shared/link/index.ts';
import { ENDS, type Level } from '#shared/match/index.ts';
import { befallsOf, diceLines, ordersOf } from '../../present/index.ts';
import type { SheetProps } from './sheet.ts';

export interface NetworkSheetProps extends SheetProps {
  /** What the dice are like where the level leaves its network to the players. */
  readonly mood: Level['network'];
}

export function NetworkSheet({ id, level, text, mood }: NetworkSheetProps) {
  const { print: words, levels, table } = text;
  const orders = ordersOf(level, text);
  const befalls = ENDS.flatMap((end) => befallsOf(level, end, text));
  return (
    <section class="paper print-sheet" aria-label={words.network}>
      <p class="label">{levels[id].name}</p>
      <h2 class="print-seat">{words.network}</h2>
      <Listed title={words.orders} hint={words.ordersHint} lines={orders} />
      <Listed title={words.befalls} hint={null} lines={befalls} />
      <h3>
        {text.joining.label(words.network)}
        {table.top.networks[level.network.name]} {level.network.strength}
      </h3>
      {isPlayersChoice(level) ? (
        <>
          <p>{words.rounds(table.top.networks[mood.name])}</p>
          <Dice network={mood} text={text} />
        </>
      ) : (
        <Dice network={level.network} text={text} />
      )}
    </section>
  );
}

/** A level whose network has no script and does nothing of its own. */
export const isPlayersChoice = ({ networkScript, network, watched }: Level): boolean =>
  networkScript === null && network.name === 'calm' && !watched;

function Dice({ network, text }: { readonly network: Level['network']; readonly text: SheetProps['text'] }) {
  const { print: words } = text;
  const lines = diceLines(network, text);
  if (lines.every(({ throws }) => throws.every((said, at) => said === null || THROWN[at] === 'deliver')))
    return <p>{words.noDice}</p>;
  return (
    <>
      <p>{words.dice}</p>
      <p class="form-hint">{words.diceHint}</p>
      <table class="print-lines">
        <thead>
          <tr>
            <th scope="col">{words.card}</th>
            {THROWN.map((thrown) => (
              <th key={thrown} scope="col">
                {words.thrown[thrown]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ card, throws }) => (
            <tr key={card}>
              <th scope="row">{card}</th>
              {throws.map((said, at) => (
                <td key={THROWN[at]}>{said ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Listed(props: { readonly title: string; readonly hint: string | null; readonly lines: readonly string[] }) {
  const { title, hint, lines } = props;
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {hint !== null && <p class="form-hint">{hint}</p>}
      <ol class="print-list">
        {lines.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ol>
    </>
  );
}
