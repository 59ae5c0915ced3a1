/** English: find the first illegal segment. */
import type { DrillText } from '../../parts/index.ts';

export const drill: DrillText = {
  title: 'Find the first illegal segment',
  ask: 'Two ends talked, and one of these segments is one that no TCP would have sent there. Tap it.',
  lost: 'lost on the way',
  unseen: (lines) => `before ${lines} arrived`,
  copy: (n) => `sent again (${n})`,
  line: (n) => `Segment ${n}`,
  legal: 'No, a TCP would send exactly this here.',
  later: 'No, one before it is wrong already.',
  found: 'Found!',
  sent: (segment) => `The TCP sent ${segment}.`,
  next: 'Next one',
  score: (found, tries) => `${found} found with ${tries} ${tries === 1 ? 'try' : 'tries'}`,
};
