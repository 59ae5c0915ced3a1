/**
 * `npm start`: builds the client if that is needed, then becomes the server. The server runs in this very process,
 * and the script in package.json replaces the shell by it (`exec`), so that a signal to npm reaches the server.
 */
import { freshClient } from './client.ts';

const code = await freshClient();
if (code !== 0) process.exit(code);
await import('../server/main.ts');
