/** English: hosting a class. */
import type { HostText } from '../../parts/index.ts';
import { between } from './host/between.ts';
import { people } from './host/people.ts';
import { report } from './host/report.ts';
import { run } from './host/run.ts';
import { setup } from './host/setup.ts';

export const host = {
  link: 'Class',
  landing: {
    title: 'Host a class',
    body: 'Two to sixty play in pairs on the same board. One code on the projector, rounds, a podium, and a report.',
  },
  setup,
  run,
  people,
  between,
  report,
} as const satisfies HostText;
