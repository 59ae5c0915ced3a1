/** `npm run fuzz -- --messages N`: no message breaks the server or the play of others. Exit code 0 only if that held. */
import { parseArgs } from 'node:util';
import { freshClient } from '../../scripts/client.ts';
import { runLimited } from './limited.ts';
import { runFuzz } from './run.ts';

const USAGE = 'npm run fuzz -- [--messages 100..10000000] [--minutes 1..600] [--seed NUMBER] [--json]';
const MISUSE = 2;
const LEAST = 100;
const MOST = { messages: 10_000_000, minutes: 600, seed: 2 ** 31 - 1 } as const;
/** In so many parts, and before each people play in peace for so long (ms). */
const [PARTS, CALM] = [10, 6000];
/** With the limits as they come: in peace, and under attack (s). */
const LIMITED = 30;

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const [messages, minutes, seed] = [Number(values.messages), Number(values.minutes), Number(values.seed)];
const isFit = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

if (isFit(messages, LEAST, MOST.messages) && isFit(minutes, 1, MOST.minutes) && isFit(seed, 0, MOST.seed)) {
  // Without the game's files there would be none to get at.
  await freshClient();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const found = await runFuzz({ messages, seed, minutes, parts: PARTS, calm: CALM, say });
  say('and now with the limits as they come');
  const limited = await runLimited({ seed, seconds: LIMITED });
  const all = { ...found, limited };
  console.log(values.json ? JSON.stringify(all) : all);
  process.exit(found.wrong.length + limited.wrong.length === 0 ? 0 : 1);
} else {
  console.error(USAGE);
  process.exitCode = MISUSE;
}
