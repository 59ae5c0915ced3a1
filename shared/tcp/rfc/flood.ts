/** What RFC 4987 ("TCP SYN Flooding Attacks and Common Mitigations") says of floods, backlogs and cookies: named, not quoted. */
import { elsewhere } from './passage.ts';

export const flood = {
  backlog: elsewhere('RFC 4987 2'),
  defenses: elsewhere('RFC 4987 3'),
  cookies: elsewhere('RFC 4987 3.6'),
  'cookies-cost': elsewhere('RFC 4987 3.6'),
} as const;
