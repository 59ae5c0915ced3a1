/** npm run backup -- FILE: copies what the server in DATA_DIR keeps into FILE, whether the server runs or not. */
import { resolve } from 'node:path';
import { configFrom } from '../config.ts';
import { backupSqlite } from '../log/index.ts';
import { misused } from './options.ts';

const FAILURE = 1;

const [file, ...more] = process.argv.slice(2);
if (file === undefined || file.startsWith('-') || more.length > 0)
  misused('Give the one file that the copy goes to: npm run backup -- FILE.');
const config = configFrom(process.env);
if (!config.ok) misused(config.error);
const target = resolve(process.env.INIT_CWD ?? '.', file);

try {
  const { matches, entries } = backupSqlite(config.value.DATA_DIR, target);
  process.stdout.write(`${target} holds ${matches} matches with ${entries} entries, and reads back whole.\n`);
} catch (error) {
  process.stderr.write(`There is no copy: ${sayWhy(error as NodeJS.ErrnoException, config.value.DATA_DIR)}.\n`);
  process.exitCode = FAILURE;
}

function sayWhy({ code, message }: NodeJS.ErrnoException, folder: string): string {
  if (code === 'EEXIST') return `${target} is there already, and is left as it is; name another file`;
  if (code === 'ERR_SQLITE_ERROR' && message === 'unable to open database file')
    return `${resolve(folder)} has no log; set DATA_DIR to the folder of the server`;
  return message;
}
