/** The two endings as a table; what differs is marked, and not by colour alone. */
import { type Debrief, ENDS, type Moments } from '#shared/match/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type EndResult, lastStates } from '../../present/index.ts';
import type { Names } from '../debrief/names.ts';

export interface EndingsProps {
  readonly debrief: Debrief;
  readonly moments: Moments;
  readonly result: EndResult;
  readonly names: Names;
  readonly text: Text;
}

export function Endings({ debrief, moments, result, names, text }: EndingsProps) {
  const words = text.whatIf.compared;
  const { seconds } = text.shell.debrief;
  const states: EndResult['states'] = lastStates(moments.story);
  const headline = (ending: EndResult['ending']) => (ending === null ? words.endless : text.endings[ending].headline);
  const rows = [
    { name: words.ending, real: headline(debrief.ending), other: headline(result.ending) },
    { name: words.duration, real: seconds(debrief.duration), other: seconds(result.duration) },
    { name: words.segments, real: `${debrief.pair.segments}`, other: `${result.segments}` },
    ...ENDS.map((end) => ({
      name: words.state(names.plain[end]),
      real: states[end] as string,
      other: result.states[end] as string,
    })),
  ];
  return (
    <section class="paper card-sheet endings" aria-labelledby="endings">
      <h2 class="label" id="endings">
        {words.result}
      </h2>
      <table class="endings-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.real}</th>
            <th scope="col">{words.other}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, real, other }) => (
            <tr key={name} data-differs={real !== other}>
              <th scope="row">{name}</th>
              <td>{real}</td>
              <td>
                {real !== other && <span aria-hidden="true">≠ </span>}
                {other}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
