/** The pages of a class for its host, by the address. */
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../app/props.ts';

export function HostPages({ classNet, route }: PageProps) {
  const key = route.page === 'host' ? route.key : null;
  useEffect(() => {
    if (key !== null) classNet.hostWith(key);
  }, [classNet, key]);
  return <main class="middle">{classNet.host.value?.code}</main>;
}
