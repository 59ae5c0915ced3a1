/** http: the pages, the health of the server, and where it is found. */
export type { Health, HealthOptions } from './health.ts';
export { lanOrigins, originOf } from './lan.ts';
export { metricsServer } from './metrics.ts';
export type { Phase } from './ready.ts';
export { openPages, type Pages, type PagesOptions } from './router.ts';
