/** The ways from the bar to the map, the passport and a class of one's own. */
import type { Settings } from '../../settings/index.ts';
import { addressOf, type Route } from './route.ts';

const PLACES = ['map', 'passport', 'class'] as const;
const ROUTES: { readonly [place in (typeof PLACES)[number]]: Route } = {
  map: { page: 'map', level: null },
  passport: { page: 'passport' },
  class: { page: 'class' },
};

export function Places({ settings, here }: { readonly settings: Settings; readonly here: Route['page'] }) {
  const { journey, classroom, shell } = settings.text.value;
  const words = { map: journey.map.link, passport: journey.passport.link, class: classroom.host.link };
  return (
    <nav class="places" aria-label={shell.bar.places}>
      {PLACES.map((place) => (
        <a key={place} class="place" href={addressOf(ROUTES[place])} aria-current={here === place ? 'page' : undefined}>
          {words[place]}
        </a>
      ))}
    </nav>
  );
}
