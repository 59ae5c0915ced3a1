/** `npm run bench -- NAME`: what the project claims of its speed and endurance, measured. Each bench ends by itself. */
import { parseArgs } from 'node:util';
import { runClass } from './class/run.ts';
import { runLog } from './log.ts';

const USAGE = `npm run bench -- log [--folder FOLDER]
npm run bench -- class [--students N] [--seed TEXT] [--json]`;
const MISUSE = 2;
const MOST_STUDENTS = 60;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    students: { type: 'string', default: String(MOST_STUDENTS) },
    seed: { type: 'string', default: 'a class of sixty' },
    json: { type: 'boolean', default: false },
  },
});
const students = Number(values.students);

if (positionals.length === 1 && positionals[0] === 'log') await runLog(values.folder);
else if (positionals.length === 1 && positionals[0] === 'class' && students >= 2 && students <= MOST_STUDENTS) {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const found = await runClass({ students, seed: values.seed, say });
  console.log(values.json ? JSON.stringify(found) : found);
  process.exitCode = found.wrong.length === 0 ? 0 : 1;
} else {
  console.error(USAGE);
  process.exitCode = MISUSE;
}
