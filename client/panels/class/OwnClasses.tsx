/** The way back into classes that were opened in this browser and are not over yet. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import { addressOf } from '../app/route.ts';
import { forgetClass, keptClasses } from './keptClasses.ts';

export function OwnClasses({ settings }: { readonly settings: Settings }) {
  const words = settings.text.value.classroom.host.setup.mine;
  const [all, setAll] = useState(keptClasses);
  if (all.length === 0) return null;
  const date = new Intl.DateTimeFormat(settings.language.value, { dateStyle: 'medium', timeStyle: 'short' });
  const forget = (key: string) => {
    forgetClass(key);
    setAll(keptClasses());
  };
  return (
    <section class="paper class-part own-classes" aria-labelledby="own-classes">
      <h2 class="class-part-title" id="own-classes">
        {words.title}
      </h2>
      <ul class="host-list">
        {all.map(({ key, title, at }) => (
          <li key={key} class="own-class">
            <a class="host-row" href={addressOf({ page: 'host', key })}>
              <span class="host-row-name">{title}</span> <span class="host-row-what">{date.format(at)}</span>
            </a>
            <button
              class="button"
              data-look="quiet"
              type="button"
              aria-label={words.forget(title)}
              title={words.forget(title)}
              onClick={() => forget(key)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="form-hint">{words.hint}</p>
    </section>
  );
}
