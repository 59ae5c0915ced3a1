/**
 * npm run judge: judges each segment of a capture. Exits with 1 if one is illegal, and with 2 if the file cannot be read. What Node makes of the
 * program's files is kept for the next time: most captures are judged faster than that is done.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { runJudge } = await import('./judge/run.ts');
await runJudge(process.argv.slice(2));
