/** What the parts of the day's page are given. */
import type { Today } from '#shared/wire/index.ts';
import type { PageProps } from '../app/props.ts';

export interface DayProps extends PageProps {
  readonly today: Today;
}
