/** For the referee: what perfect play is, as a ladder. */
import { ENDS } from '#shared/match/index.ts';
import { perfectPlay } from '../../present/index.ts';
import type { SheetProps } from './sheet.ts';

export function AnswerSheet({ id, level, text }: SheetProps) {
  const { print: words, levels } = text;
  return (
    <section class="paper print-sheet" aria-label={words.answer}>
      <p class="label">{levels[id].name}</p>
      <h2>{words.answer}</h2>
      <p class="form-hint">{words.answerHint}</p>
      <table class="print-lines print-answer">
        <thead>
          <tr>
            <th scope="col">{words.seats.client}</th>
            <th scope="col">{words.card}</th>
            <th scope="col">{words.seats.server}</th>
          </tr>
        </thead>
        <tbody>
          {perfectPlay(level).lines.map(({ from, segment, isLost, states }, at) => (
            <tr key={`${at} ${segment}`}>
              <td>{states[ENDS[0]]}</td>
              <td>
                {from === 'client' ? '→' : '←'} {segment}
                {isLost && ` (${words.lost})`}
              </td>
              <td>{states[ENDS[1]]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
