/** Before the first round: how to come in, and who is here. */
import { Murphy } from '../parts/Murphy.tsx';
import { FlowList } from './FlowList.tsx';
import { JoinCard } from './JoinCard.tsx';
import type { ScreenProps } from './props.ts';

/** From so many names on they need more of the page. */
const CROWD = 40;

export function Lobby({ view, text, settings }: ScreenProps) {
  const { screen } = text.classroom;
  const { names } = view;
  return (
    <div class="lobby-shown" data-crowd={names.length > CROWD}>
      <div class="screen-card lobby-in">
        <JoinCard view={view} text={text} on="card" />
        {!view.locked && <p class="lobby-how">{screen.lobby.how}</p>}
      </div>
      <section class="screen-card lobby-here" aria-label={screen.lobby.here(names.length)}>
        <div class="lobby-count">
          <Murphy class="lobby-murphy" watches={!settings.calm.value} />
          <h2 class="lobby-people">{names.length === 0 ? screen.lobby.waiting : screen.lobby.here(names.length)}</h2>
        </div>
        {names.length > 0 && (
          <FlowList
            class="lobby-names"
            label={screen.lobby.here(names.length)}
            names={names.map((name) => [name])}
            together={screen.together}
            beside={{ row: 1 }}
          >
            {(i) => (
              <li key={i} class="lobby-name">
                <span>{names[i]}</span>
              </li>
            )}
          </FlowList>
        )}
      </section>
    </div>
  );
}
