/** Who is behind each nickname: typed or pasted by the teacher, for this browser alone. */
import { useState } from 'preact/hooks';
import type { StudentReport } from '#shared/classroom/index.ts';
import type { Text } from '#shared/text/index.ts';
import { type RealNames, readNames } from '../../present/index.ts';

export interface RealNamesProps {
  /** Under their nicknames. */
  readonly students: readonly StudentReport[];
  readonly names: RealNames;
  readonly text: Text;
  readonly set: (names: RealNames) => void;
}

export function RealNamesPart({ students, names, text, set }: RealNamesProps) {
  const words = text.classroom.host.report;
  const [list, setList] = useState('');
  const [said, say] = useState('');
  const known = Object.values(names).filter((name) => name?.trim()).length;
  return (
    <details class="paper class-part real-names">
      <summary class="class-part-title">
        {words.names} <span class="tag">{known}</span>
      </summary>
      <p class="form-hint">{words.namesHint}</p>
      <div class="real-names-list">
        {students.map(({ id, name }) => (
          <label key={id} class="real-name">
            <span>{name}</span>
            <input
              class="input"
              autocomplete="off"
              aria-label={words.nameOf(name)}
              value={names[id] ?? ''}
              onInput={({ currentTarget }) => set({ ...names, [id]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <label class="form-field">
        <span class="form-name">{words.paste}</span>
        <textarea class="input" rows={4} value={list} onInput={({ currentTarget }) => setList(currentTarget.value)} />
        <span class="form-hint">{words.pasteHint}</span>
      </label>
      <div class="host-buttons">
        <button
          class="button"
          type="button"
          disabled={list.trim() === ''}
          onClick={() => {
            const read = readNames(list, students);
            set({ ...names, ...read });
            say(words.pasted(Object.keys(read).length));
          }}
        >
          {words.pasteDo}
        </button>
        <button class="button" data-look="quiet" type="button" disabled={known === 0} onClick={() => set({})}>
          {words.namesForget}
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
