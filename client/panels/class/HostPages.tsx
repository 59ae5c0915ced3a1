/** The pages of a class for its host, by the address. */
import { useEffect } from 'preact/hooks';
import type { PageProps } from '../app/props.ts';
import { HostPage } from './HostPage.tsx';
import { ReportPage } from './ReportPage.tsx';
import { SetupPage } from './SetupPage.tsx';

export function HostPages(props: PageProps) {
  const { classNet, route } = props;
  const key = route.page === 'host' || route.page === 'report' ? route.key : null;
  useEffect(() => {
    if (key !== null) classNet.hostWith(key);
  }, [classNet, key]);
  if (key === null) return <SetupPage {...props} />;
  if (route.page === 'report') return <ReportPage key={key} {...props} hostKey={key} />;
  return <HostPage key={key} {...props} hostKey={key} />;
}
