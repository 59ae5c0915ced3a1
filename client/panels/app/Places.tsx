/** The ways from the bar to the map and the passport. */
import type { Settings } from '../../settings/index.ts';
import { addressOf, type Route } from './route.ts';

const PLACES = ['map', 'passport'] as const;
const ROUTES: { readonly [place in (typeof PLACES)[number]]: Route } = {
  map: { page: 'map', level: null },
  passport: { page: 'passport' },
};

export function Places({ settings, here }: { readonly settings: Settings; readonly here: Route['page'] }) {
  const { journey, shell } = settings.text.value;
  return (
    <nav class="places" aria-label={shell.bar.places}>
      {PLACES.map((place) => (
        <a key={place} class="place" href={addressOf(ROUTES[place])} aria-current={here === place ? 'page' : undefined}>
          {journey[place].link}
        </a>
      ))}
    </nav>
  );
}
