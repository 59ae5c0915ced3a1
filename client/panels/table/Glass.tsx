/** Murphy's doings as they happen, where the match was made with a glass cloud. */
import type { End } from '#shared/match/index.ts';
import { glassOf } from '../../present/index.ts';
import type { TableProps } from './props.ts';

type GlassProps = Pick<TableProps, 'view' | 'room' | 'text'>;

export function Glass({ view, room, text }: GlassProps) {
  if (view.glass === null) return null;
  const name = (end: End) => room.names[end] ?? text.table.own.ends[end];
  const lines = glassOf(view, { client: name('client'), server: name('server') }, text);
  return (
    <>
      <h3 class="panel-title partner-saw-title">{text.shell.lobby.glass}</h3>
      {/* The list can be scrolled, so the keyboard must be able to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <ul class="glass" tabIndex={0} aria-label={text.shell.lobby.glass}>
        {lines.map(({ number, words }) => (
          <li key={number}>{words}</li>
        ))}
      </ul>
    </>
  );
}
