/** The passport: the poster, what to do with it, and the same in words. */
import { useRef } from 'preact/hooks';
import { CUSTOM_ID, isLevelId } from '#shared/levels/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type Passport, passportOf } from '../../journey/index.ts';
import type { PageProps } from '../app/props.ts';
import { KeptNotices } from '../map/index.ts';
import { saveAs } from '../parts/save.ts';
import { withFixedInks } from './inks.ts';
import { Poster } from './Poster.tsx';
import './passport.css';

export function PassportPage({ settings, journey }: PageProps) {
  const text = settings.text.value;
  const words = text.journey.passport;
  const svg = useRef<SVGSVGElement>(null);
  const passport = passportOf(journey.progress.value);
  const save = () => {
    if (svg.current === null) return;
    saveAs('synfin-passport.svg', withFixedInks(new XMLSerializer().serializeToString(svg.current)), 'image/svg+xml');
  };
  return (
    <main class="passport">
      <KeptNotices settings={settings} journey={journey} />
      <h1 class="hidden">{words.title}</h1>
      <div class="passport-acts">
        <p class="passport-count">
          {passport.inked === 0 ? words.none : words.inked(passport.inked, passport.edges.length)}
        </p>
        <button class="button" data-look="go" type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button class="button" type="button" onClick={save}>
          {words.svg}
        </button>
      </div>
      <div class="paper passport-sheet">
        <Poster svg={svg} passport={passport} text={text} />
      </div>
      <Listed passport={passport} text={text} />
    </main>
  );
}

function Listed({ passport, text }: { readonly passport: Passport; readonly text: Text }) {
  const words = text.journey.passport;
  return (
    <details class="passport-list">
      <summary>{words.asList}</summary>
      <ol>
        {passport.edges.map(({ edge, taken }) => (
          <li key={`${edge.from}>${edge.to}`} data-inked={taken !== null}>
            <span class="passport-edge">
              {edge.from} → {edge.to}
            </span>{' '}
            {text.joining.label(
              text.joining.facts([edge.event, ...(edge.sends === null ? [] : [`snd ${edge.sends}`])]),
            )}
            {taken === null ? words.notTaken : words.taken(nameOf(taken.level, text), dateOf(taken.at, text))}
          </li>
        ))}
      </ol>
    </details>
  );
}

const nameOf = (level: string, text: Text): string =>
  isLevelId(level) ? text.levels[level].name : level === CUSTOM_ID ? text.editor.own : level;

const dateOf = (at: number, text: Text): string => new Date(at).toLocaleDateString(text.tag, { dateStyle: 'medium' });
