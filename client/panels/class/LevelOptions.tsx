/** The levels to choose from. Those that do not suit a class stand there too, with the reason. */
import { unfitFor } from '#shared/classroom/index.ts';
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import type { Text } from '#shared/text/index.ts';

export function LevelOptions({ text }: { readonly text: Text }) {
  const { unfit } = text.classroom.host.setup;
  return (
    <>
      {LEVEL_IDS.map((id) => {
        const why = unfitFor(id);
        return (
          <option key={id} value={id} disabled={why !== null}>
            {levelOf(id).number} · {text.levels[id].name}
            {why && ` · ${unfit[why]}`}
          </option>
        );
      })}
    </>
  );
}
