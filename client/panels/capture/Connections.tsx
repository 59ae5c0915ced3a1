/** The connections of a capture: who, how they ended, the states that they went through, and the first illegal segment of each. */
import { useState } from 'preact/hooks';
import type { Text } from '#shared/text/index.ts';
import type { Outline } from '../../capture/index.ts';

interface Props {
  readonly connections: readonly Outline[];
  readonly chosen: Outline;
  readonly text: Text;
  readonly onChoose: (connection: Outline) => void;
}

/** A browser draws some hundreds at once; a scan of ports has tens of thousands. */
const AT_ONCE = 200;

export function Connections({ connections, chosen, text, onChoose }: Props) {
  const words = text.captures.list;
  const [many, setMany] = useState(AT_ONCE);
  const hidden = connections.length - many;
  return (
    <section class="paper connections" aria-label={words.title}>
      <h2 class="connections-title">{words.title}</h2>
      <ul class="connections-list">
        {connections.slice(0, many).map((connection) => (
          <li key={connection.id}>
            <Connection
              connection={connection}
              isChosen={connection.id === chosen.id}
              text={text}
              onChoose={() => onChoose(connection)}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button class="button" type="button" onClick={() => setMany(many + AT_ONCE)}>
          {words.more(Math.min(hidden, AT_ONCE))}
        </button>
      )}
    </section>
  );
}

interface ConnectionProps {
  readonly connection: Outline;
  readonly isChosen: boolean;
  readonly text: Text;
  readonly onChoose: () => void;
}

function Connection({ connection, isChosen, text, onChoose }: ConnectionProps) {
  const words = text.captures.list;
  const { client, server, segments, counts, firstIllegal, complete } = connection;
  return (
    <button class="connection" type="button" aria-pressed={isChosen} onClick={onChoose}>
      <span class="connection-ends">
        <span>{client}</span> <span aria-hidden="true">→</span> <span>{server}</span>
      </span>
      <Path connection={connection} text={text} />
      <span class="connection-facts">
        {firstIllegal === null ? (
          <span class="connection-clean">{words.clean}</span>
        ) : (
          <strong class="connection-bad">
            <span aria-hidden="true">✕</span> {words.firstIllegal(firstIllegal, counts.illegal)}
          </strong>
        )}
        <span>{words.segments(segments)}</span>
        {counts.unknown > 0 && <span>{words.unknown(counts.unknown)}</span>}
        {!complete && <span>{words.partly}</span>}
      </span>
    </button>
  );
}

/** Each end's states in turn, up to how it ended. */
function Path({ connection, text }: { readonly connection: Outline; readonly text: Text }) {
  const { path, finals } = connection;
  const words = text.captures;
  return (
    <span class="path" title={words.list.path}>
      {(['client', 'server'] as const).map((end) => (
        <span key={end} class="path-end" data-end={end}>
          <span class="hidden">{text.joining.label(words.list[end])}</span>
          {inTurn([...path.map((step) => step[end]), finals[end]]).map(({ state, key }) => (
            <span key={key} class="path-state">
              {state === 'UNKNOWN' ? words.unknownState : state}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** Without repeats; a state may come again later. */
function inTurn<S extends string>(states: readonly S[]): readonly { readonly state: S; readonly key: string }[] {
  return states.filter((state, i) => state !== states[i - 1]).map((state, i) => ({ state, key: `${i} ${state}` }));
}
