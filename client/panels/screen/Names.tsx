/** Who sits at a table: side by side, or one below the other. A bot is called one. */
import type { ScreenText } from '#shared/text/index.ts';

export interface NamesProps {
  readonly names: readonly (string | null)[];
  readonly lines: number;
  readonly screen: ScreenText;
}

export function Names({ names, lines, screen }: NamesProps) {
  if (lines === 1) return <span class="names">{screen.together(names.map((name) => name ?? screen.bot))}</span>;
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
