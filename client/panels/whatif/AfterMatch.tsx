/** What is thought over after a match, in the place of its debrief. */
import { useState } from 'preact/hooks';
import type { End, Moment } from '#shared/match/index.ts';
import { Bar } from '../parts/Bar.tsx';
import type { AfterProps } from './after.ts';
import { Choose } from './Choose.tsx';
import { Compared } from './Compared.tsx';
import { Mistakes } from './Mistakes.tsx';
import { OtherCard } from './OtherCard.tsx';
import './whatif.css';

export interface AfterMatchProps extends AfterProps {
  readonly you: End | null;
  readonly onHome: () => void;
}

export function AfterMatch(props: AfterMatchProps) {
  const { settings, moments, aside, you, onHome } = props;
  const shown = aside.now;
  // Kept while other pages come and go, so that one comes back to the same moment.
  const [chosen, choose] = useState<Moment | null>(moments.moments[0] ?? null);
  switch (shown?.show) {
    case undefined:
      return null;
    case 'table':
      return <OtherCard {...props} moment={shown.moment} />;
    case 'mistakes':
      return you === null ? null : <Mistakes {...props} you={you} />;
    case 'choose':
    case 'compared':
      return (
        <>
          <Bar settings={settings} onHome={onHome} />
          {shown.show === 'choose' ? (
            <Choose {...props} chosen={chosen} onChoose={choose} />
          ) : (
            <Compared {...props} {...shown} />
          )}
        </>
      );
  }
}
