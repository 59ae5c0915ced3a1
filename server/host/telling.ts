/** What may be known of a match that is over: its debrief and its record. Worked out once, since par takes a match of two bots. */
import { type Debrief, type Entry, type MatchHeader, type MatchRecord, toldRecord } from '#shared/match/index.ts';
import type { Referee } from '#shared/referee/index.ts';
import type { Log } from '../log/index.ts';
import type { Rules } from './port.ts';

export interface ToldMatch {
  readonly debrief: Debrief;
  readonly record: MatchRecord;
}

interface Sources {
  readonly log: Log;
  readonly rules: Rules;
}

export class Telling {
  readonly #sources: Sources;
  #told: Promise<ToldMatch> | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Null while the match runs. Rejects with the log's own error; then it is tried again the next time. */
  async of(id: string, header: MatchHeader, referee: Referee): Promise<ToldMatch | null> {
    const debrief = this.#told === null ? this.#sources.rules.debriefOf(referee) : null;
    if (debrief) this.#told = this.#tell(id, header, referee, debrief);
    this.#told?.catch(() => {
      this.#told = null;
    });
    return this.#told;
  }

  async #tell(id: string, header: MatchHeader, { match }: Referee, debrief: Debrief): Promise<ToldMatch> {
    const entries = (await this.#sources.log.read(id, 0)) as unknown as Entry[];
    return { debrief, record: toldRecord({ header, entries }, match.link.log) };
  }
}
