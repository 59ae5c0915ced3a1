/** The words of whoever hosts a class: before it is opened, while it runs, and what it has understood. */
import type { HostBetweenText } from './host/between.ts';
import type { HostPeopleText } from './host/people.ts';
import type { HostReportText } from './host/report.ts';
import type { HostRunText } from './host/run.ts';
import type { HostSetupText } from './host/setup.ts';
import type { Notice } from './notice.ts';

export type { HostBetweenText } from './host/between.ts';
export type { HostPeopleText } from './host/people.ts';
export type { HostReportText } from './host/report.ts';
export type { HostRunText } from './host/run.ts';
export type { HostSetupText } from './host/setup.ts';

export interface HostText {
  /** In the bar. */
  readonly link: string;
  readonly landing: Notice;
  readonly setup: HostSetupText;
  readonly run: HostRunText;
  readonly people: HostPeopleText;
  readonly between: HostBetweenText;
  readonly report: HostReportText;
}
