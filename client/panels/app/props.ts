/** What the pages of the app are given. */
import type { Journey } from '../../journey/index.ts';
import type { Net } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Route, Router } from './route.ts';

export interface AppProps {
  readonly net: Net;
  readonly settings: Settings;
  readonly journey: Journey;
}

export interface PageProps extends AppProps {
  readonly router: Router;
  readonly route: Route;
}
