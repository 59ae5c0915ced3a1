/** `npm run bench -- NAME`: what the project claims of its speed and endurance, measured. Each bench ends by itself. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runClass } from './class/run.ts';
import { runJudge } from './judge.ts';
import { runLog } from './log.ts';
import { runReaders } from './readers/run.ts';
import { plotOf } from './soak/plot.ts';
import { runSoak } from './soak/run.ts';

const USAGE = `npm run bench -- log [--folder FOLDER]
npm run bench -- judge
npm run bench -- readers [--seed TEXT] [--json]
npm run bench -- class [--students 2..60] [--seed TEXT] [--json]
npm run bench -- soak [--matches 1..1000] [--minutes 1..120] [--seed TEXT] [--svg FILE] [--json]`;
const MISUSE = 2;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    students: { type: 'string', default: '60' },
    matches: { type: 'string', default: '500' },
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: 'a class of sixty' },
    svg: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { seed } = values;
const [students, matches, minutes] = [Number(values.students), Number(values.matches), Number(values.minutes)];
const isFit = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

function tell(found: { readonly wrong: readonly string[] }): void {
  console.log(values.json ? JSON.stringify(found) : found);
  process.exitCode = found.wrong.length === 0 ? 0 : 1;
}

const name = positionals.length === 1 ? positionals[0] : undefined;
if (name === 'log') await runLog(values.folder);
else if (positionals.length === 1 && positionals[0] === 'judge') await runJudge();
else if (name === 'readers') tell(runReaders(seed, say));
else if (name === 'class' && isFit(students, 2, 60)) tell(await runClass({ students, seed, say }));
else if (name === 'soak' && isFit(matches, 1, 1000) && isFit(minutes, 1, 120)) {
  const { found, samples } = await runSoak({ matches, minutes, seed, say });
  if (values.svg !== undefined) writeFileSync(values.svg, plotOf(found, samples));
  tell(found);
} else {
  console.error(USAGE);
  process.exitCode = MISUSE;
}
