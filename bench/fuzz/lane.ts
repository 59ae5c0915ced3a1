/** The lane for each kind of message. */
import type { Kind, Lane } from './hostile.ts';
import { openPolling } from './polling.ts';
import { putBytes } from './raw.ts';
import type { Tally } from './tally.ts';
import { openWire } from './wire.ts';
import type { Overheard } from './words.ts';

export function openLane(kind: Kind, url: string, tally: Tally, overheard: Overheard): Lane {
  if (kind === 'event' || kind === 'frame') return openWire(url, tally, overheard);
  if (kind === 'polling') return openPolling(url, tally, overheard);
  return {
    async put(messages) {
      for (const message of messages) await putBytes(url, message, tally);
    },
    close() {},
  };
}
