/** What is on the projector just now, and how it is held and taken down: in the head, so that it is at hand wherever it was asked for. */
import type { HostPart } from './hosting.ts';

export function OnProjector({ host: { view, text, run } }: HostPart) {
  const words = text.classroom.host.between;
  const { shown } = view;
  return (
    <div class="host-shown" role="status">
      {shown && (
        <div class="host-strip">
          <p>{words.shown}</p>
          <div class="host-buttons">
            <button
              class="button"
              type="button"
              onClick={() => run({ do: 'show', shown: { ...shown, runs: !shown.runs } })}
            >
              {shown.runs ? words.hold : words.goOn}
            </button>
            <button class="button" type="button" onClick={() => run({ do: 'show', shown: null })}>
              {words.hide}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
