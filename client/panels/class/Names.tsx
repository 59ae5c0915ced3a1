/** Own names that wait for the host: before anything else, since nobody else may read them. */
import { namesToSee } from '../../present/index.ts';
import type { HostPart } from './hosting.ts';

export function Names({ host: { view, text, run } }: HostPart) {
  const words = text.classroom.host.people;
  const waiting = namesToSee(view);
  if (waiting.length === 0) return null;
  return (
    <section class="paper class-part names" aria-labelledby="names">
      <h2 class="class-part-title" id="names">
        {words.names}
      </h2>
      <ul class="host-list">
        {waiting.map(({ id, name, wanted }) => (
          <li key={id} class="names-row">
            <p class="names-words">
              <strong class="names-wanted">{wanted}</strong>
              <span class="form-hint">{name}</span>
            </p>
            <button
              class="button"
              data-look="go"
              type="button"
              aria-label={text.joining.label(words.yes) + words.wants(name, wanted ?? '')}
              onClick={() => run({ do: 'approve', student: id, yes: true })}
            >
              <span aria-hidden="true">✓</span> {words.yes}
            </button>
            <button
              class="button"
              type="button"
              aria-label={text.joining.label(words.no) + words.wants(name, wanted ?? '')}
              onClick={() => run({ do: 'approve', student: id, yes: false })}
            >
              <span aria-hidden="true">✗</span> {words.no}
            </button>
          </li>
        ))}
      </ul>
      <p class="form-hint">{words.namesHint}</p>
    </section>
  );
}
