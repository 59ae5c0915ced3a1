/** The debrief of the own seat, once it is loaded. */
import { Bar } from '../parts/Bar.tsx';
import { useLazy } from '../parts/lazy.ts';
import { Notice } from '../parts/Notice.tsx';
import type { MatchProps, MurphySeatProps, SeatProps } from './props.ts';
import { debriefPart, murphyDebriefPart } from './tablePart.ts';

export function Debriefing(props: SeatProps) {
  const { value: Debrief, failed } = useLazy(debriefPart);
  return Debrief ? <Debrief {...props} /> : <Fetching {...props} failed={failed} />;
}

export function MurphyTold(props: MurphySeatProps) {
  const { value: Debrief, failed } = useLazy(murphyDebriefPart);
  return Debrief ? <Debrief {...props} /> : <Fetching {...props} failed={failed} />;
}

function Fetching({
  settings,
  onHome,
  failed,
}: Pick<MatchProps, 'settings' | 'onHome'> & { readonly failed: boolean }) {
  const { line, debrief } = settings.text.value.shell;
  return (
    <>
      <Bar settings={settings} onHome={onHome} />
      <main class="middle">
        {failed ? (
          <Notice words={line.broken} page />
        ) : (
          <Notice words={{ title: debrief.loading, body: '' }} mood="sly" page />
        )}
      </main>
    </>
  );
}
