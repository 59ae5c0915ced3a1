/** Who sits at a table: side by side, or one below the other. A bot is called one. */
import type { ScreenText } from '#shared/text/index.ts';
import type { As } from './FlowList.tsx';

export interface NamesProps {
  readonly names: readonly (string | null)[];
  readonly as: As;
  readonly screen: ScreenText;
}

export function Names({ names, as, screen }: NamesProps) {
  if (as !== 'stack') return <span class="names">{screen.together(names.map((name) => name ?? screen.bot))}</span>;
  return (
    <span class="names">
      {names.map((name, i) => (
        <span key={i} class="names-line">
          {name ?? screen.bot}
        </span>
      ))}
    </span>
  );
}
