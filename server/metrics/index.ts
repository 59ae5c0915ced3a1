/** metrics: what the server counts of itself, for Prometheus. */
export { type Metrics, openMetrics } from './metrics.ts';
