/** What the parts of a student's page are given. */
import type { StudentView } from '#shared/classroom/index.ts';
import type { PageProps } from '../app/props.ts';

export interface StudentProps extends PageProps {
  readonly view: StudentView;
}
