/** The bar over a student's page, with the class's name and its menu. */
import { Bar } from '../parts/Bar.tsx';
import { ClassMenu } from './ClassMenu.tsx';
import type { StudentProps } from './props.ts';

export function ClassBar(props: StudentProps) {
  const { settings, router, view } = props;
  return (
    <Bar settings={settings} onHome={() => router.go({ page: 'landing' })}>
      <p class="class-title">{view.title}</p>
      <ClassMenu {...props} />
    </Bar>
  );
}
