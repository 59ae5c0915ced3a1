/** Once before all tests: starts a server and ends it in order, so that Node keeps what it has compiled. Each test starts one, in half the time then. */
import { startServer } from './server.ts';

export default async function warm(): Promise<void> {
  const server = await startServer();
  await server.stop();
  await server.dispose();
}
