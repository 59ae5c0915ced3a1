/** The segments of a connection: what is looked for, the ladder, and what is said of the segment that is looked at. */
import { useId, useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import { type Capture, EVERYTHING, type Filter, type Outline, SIEVES, type Sieve } from '../../capture/index.ts';
import { Ladder } from './Ladder.tsx';
import { Reason } from './Reason.tsx';
import { Restage } from './Restage.tsx';

interface Props {
  readonly capture: Capture;
  readonly connection: Outline;
  readonly text: Text;
}

export function Segments({ capture, connection, text }: Props) {
  const words = text.captures.ladder;
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [isRelative, setRelative] = useState(true);
  const rows = capture.rows.value?.connection === connection.id ? capture.rows.value : null;
  const looked = rows?.known.get(capture.place.value) ?? null;
  const change = (next: Filter): void => {
    setFilter(next);
    capture.show(connection.id, next);
  };
  return (
    <section class="paper segments" aria-label={words.title}>
      <Sieves
        filter={filter}
        isRelative={isRelative}
        text={text}
        onFilter={change}
        onRelative={() => setRelative(!isRelative)}
        hasIllegal={connection.firstIllegal !== null}
        onIllegal={capture.goToIllegal}
      />
      {rows !== null && rows.many === 0 ? (
        <p class="segments-none" role="status">
          {words.nothing}
        </p>
      ) : (
        rows !== null && (
          <Ladder capture={capture} rows={rows} connection={connection} isRelative={isRelative} text={text} />
        )
      )}
      {looked !== null && (
        <>
          <Reason row={looked} connection={connection} isRelative={isRelative} text={text} />
          <Restage capture={capture} row={looked} connection={connection} text={text} />
        </>
      )}
    </section>
  );
}

interface SievesProps {
  readonly filter: Filter;
  readonly isRelative: boolean;
  readonly hasIllegal: boolean;
  readonly text: Text;
  readonly onFilter: (filter: Filter) => void;
  readonly onRelative: () => void;
  readonly onIllegal: (step: 1 | -1) => void;
}

function Sieves({ filter, isRelative, hasIllegal, text, onFilter, onRelative, onIllegal }: SievesProps) {
  const words = text.captures.ladder;
  const id = useId();
  return (
    <div class="sieves">
      <label class="sieve">
        <span class="label">{words.sieve}</span>
        <select
          class="input"
          value={filter.sieve}
          onChange={({ currentTarget }) => onFilter({ ...filter, sieve: currentTarget.value as Sieve })}
        >
          {SIEVES.map((sieve) => (
            <option key={sieve} value={sieve}>
              {words.sieves[sieve]}
            </option>
          ))}
        </select>
      </label>
      <label class="sieve wide" for={id}>
        <span class="label">{words.search}</span>
        <input
          id={id}
          class="input"
          type="search"
          placeholder={words.searchHint}
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
        />
      </label>
      <label class="sieve check">
        <input type="checkbox" checked={isRelative} onChange={onRelative} />
        <span>{words.relative}</span>
      </label>
      {hasIllegal && (
        <div class="sieve-jumps">
          <button class="button" type="button" onClick={() => onIllegal(-1)}>
            <span aria-hidden="true">↑</span> {words.previous}
          </button>
          <button class="button" type="button" onClick={() => onIllegal(1)}>
            <span aria-hidden="true">↓</span> {words.next}
          </button>
        </div>
      )}
    </div>
  );
}
