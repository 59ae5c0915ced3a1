/** A student's page in a class. */
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../app/props.ts';

export function StudentPage({ classNet, route, router }: PageProps) {
  const id = route.page === 'student' ? route.class : null;
  useEffect(() => {
    if (id !== null && !classNet.sit(id)) router.go({ page: 'landing' }, 'replace');
  }, [classNet, id, router]);
  return <main class="middle">{classNet.student.value?.name}</main>;
}
