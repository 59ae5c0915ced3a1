/** What the percent beside a rank means, for whoever asks. */
import type { Text } from '#shared/text/index.ts';
import './report.css';

export function Matchpoints({ text }: { readonly text: Text }) {
  const { title, how } = text.classroom.matchpoints;
  return (
    <details class="matchpoints">
      <summary>{title}</summary>
      <p>{how}</p>
    </details>
  );
}
