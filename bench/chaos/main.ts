/** `npm run chaos -- --minutes M`: nothing is lost, whatever befalls the server and the lines. Exit code 0 only if that held. */
import { parseArgs } from 'node:util';
import { runChaos } from './run.ts';

const USAGE = 'npm run chaos -- [--minutes 1..60] [--seed TEXT] [--tables N] [--students 2..60] [--json]';
const MISUSE = 2;
const MOST = { minutes: 60, tables: 100, students: 60 } as const;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: 'a storm' },
    tables: { type: 'string', default: '24' },
    students: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});
const [minutes, tables, students] = [Number(values.minutes), Number(values.tables), Number(values.students)];
const isFit = (value: number, least: number, most: number): boolean => value >= least && value <= most;

if (isFit(minutes, 0.1, MOST.minutes) && isFit(tables, 1, MOST.tables) && isFit(students, 2, MOST.students)) {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const found = await runChaos({ minutes, seed: values.seed, tables, students, say });
  console.log(values.json ? JSON.stringify(found) : found);
  process.exit(found.wrong.length === 0 ? 0 : 1);
} else {
  console.error(USAGE);
  process.exitCode = MISUSE;
}
