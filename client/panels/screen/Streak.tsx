/** The class against Murphy: he shrinks with each clean goodbye in a row, and gloats when the row is broken. */
import type { ScreenView } from '#shared/classroom/index.ts';
import type { ScreenText } from '#shared/text/index.ts';
import { type MurphyAgainst, murphyAgainst } from '../../present/index.ts';
import { type Mood, Murphy } from '../parts/Murphy.tsx';

const MOODS: { readonly [is in MurphyAgainst['is']]: Mood } = { calm: 'sly', shrinking: 'surprised', gloating: 'grin' };

export function Streak({ streak, screen }: { readonly streak: ScreenView['streak']; readonly screen: ScreenText }) {
  const { size, is } = murphyAgainst(streak);
  return (
    <section class="screen-card streak" aria-labelledby="streak-title" data-is={is}>
      <p class="streak-now" aria-hidden="true">
        {streak.now}
      </p>
      <div class="streak-words">
        <h2 class="streak-title" id="streak-title">
          {screen.streak.title}
          <span class="hidden">: {streak.now}</span>
        </h2>
        <p class="streak-best">
          {streak.best > 0 && `${screen.streak.best(streak.best)} · `}
          {screen.streak[is]}
        </p>
      </div>
      <div class="streak-murphy" style={{ '--size': size }}>
        <Murphy mood={MOODS[is]} />
      </div>
    </section>
  );
}
