/**
 * `npm run dev`: the server with `--dev`, which serves the client from its sources. Node's watcher starts this again
 * when a file of server/ or shared/ changes; Vite does the rest in the browser.
 */

// With this set each worker thread posts the names of the files it loads to whoever listens to the worker, among
// its own messages. The watcher knows its folders without that.
delete process.env.WATCH_REPORT_DEPENDENCIES;

process.argv.push('--dev');
await import('../server/main.ts');
