/** The projector's page of a class. */
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../app/props.ts';

export function ScreenPage({ classNet, route }: PageProps) {
  const key = route.page === 'screen' ? route.key : null;
  useEffect(() => {
    if (key !== null) classNet.watchWith(key);
  }, [classNet, key]);
  return <main class="middle">{classNet.screen.value?.code}</main>;
}
