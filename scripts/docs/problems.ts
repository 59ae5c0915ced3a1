/** docs/problems.md: why a level of somebody's own cannot be played as it stands, each code with its words in both languages. */
import { type ProblemCode, type ProblemFacts, SENSE_CODES, SHAPE_CODES } from '#shared/custom/index.ts';
import { row, table } from './table.ts';

const HEAD = `# What can be wrong with a level

<!-- Written by \`npm run docs\`; a change here is lost. -->

The level editor says it at the field concerned; the server refuses such a level. Each code is earned by a level in \`shared/custom/check.test.ts\`, and
shown here with numbers that stand for others. How levels are made: [editor.md](editor.md).
`;

/** Numbers that stand for others. */
const FACTS: ProblemFacts = { least: 5, most: 60, end: 'server', goal: 'closed', ms: 3800 };

const part = (title: string, codes: readonly ProblemCode[]): string =>
  `\n## ${title}\n\n${table([
    ['code', 'English', '简体中文'],
    ...codes.map((code) => row(`\`${code}\``, (text) => text.editor.problems[code](FACTS))),
  ])}\n`;

export const problemsPage = (): string =>
  HEAD + part('It has not the shape of a level', SHAPE_CODES) + part('It cannot be played', SENSE_CODES);
