/** What the pages of the app are given. */
import type { Journey } from '../../journey/index.ts';
import type { ClassNet, Net } from '../../net/index.ts';
import type { Settings } from '../../settings/index.ts';
import type { Route, Router } from './route.ts';

export interface AppProps {
  readonly net: Net;
  readonly settings: Settings;
  readonly journey: Journey;
}

export interface RootProps extends AppProps {
  readonly classNet: ClassNet;
}

export interface PageProps extends RootProps {
  readonly router: Router;
  readonly route: Route;
}
