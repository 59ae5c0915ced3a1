/** The five best of the class so far. */
import type { ScreenView } from '#shared/classroom/index.ts';
import type { ScreenText } from '#shared/text/index.ts';
import { topFive } from '../../present/index.ts';

export function TopFive({ top, screen }: { readonly top: ScreenView['top']; readonly screen: ScreenText }) {
  const { between } = screen;
  const { on, more } = topFive(top);
  return (
    <section class="screen-card top-five" aria-labelledby="top-title">
      <h2 class="label" id="top-title">
        {between.top}
      </h2>
      <table class="top-table">
        <tbody>
          {on.map(({ name, standing }) => (
            <tr key={name}>
              <td class="top-rank">{standing.rank}</td>
              <th scope="row" class="top-name">
                {name}
              </th>
              <td class="top-percent">{between.percent(Math.round(standing.percent))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="top-more">{screen.more(more)}</p>}
    </section>
  );
}
