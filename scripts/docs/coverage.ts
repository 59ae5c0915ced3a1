/** docs/coverage.md: from the sections of RFC 9293 to the levels that teach them, the reasons that cite them and the tests that hold them. */
import { LEVEL_IDS, levelOf } from '#shared/levels/index.ts';
import { DECIDED_BY, PASSAGES } from '#shared/tcp/index.ts';
import type { Section } from './section.ts';
import { SECTIONS } from './sections.ts';
import { printHeld } from './titles.ts';

const HEAD = `# RFC 9293, section by section

<!-- Written by \`npm run docs\`; a change here is lost. -->

Sections 3.4 to 3.10: which levels are about them, how many of the verdicts' reasons they decide ([reasons.md](reasons.md)), and tests that hold the game to
them. A test is named by its file and its title; \`scripts/docs/coverage.test.ts\` looks that it is there.

| section | about | levels | reasons | tests |
| --- | --- | --- | --- | --- |
`;

export const coveragePage = (): string => `${HEAD}${SECTIONS.map(rowOf).join('\n')}\n`;

function rowOf(section: Section): string {
  const { number, about, tests, out } = section;
  const levels = LEVEL_IDS.map(levelOf).filter((level) => level.sections.some((one) => isIn(one, section)));
  const reasons = Object.values(DECIDED_BY).filter((name) => isIn(PASSAGES[name].section, section)).length;
  const cells = [
    number,
    about,
    levels.map((level) => level.number).join(', '),
    reasons || '',
    out ? `none: ${out}` : printHeld(tests),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A section, its steps, and its subsections that have no row of their own. */
function isIn(cited: string, { number }: Section): boolean {
  const [plain = ''] = cited.split(',');
  if (plain === number) return true;
  return (
    plain.startsWith(`${number}.`) && !SECTIONS.some((other) => other.number !== number && covers(other, plain, number))
  );
}

const covers = ({ number }: Section, cited: string, above: string): boolean =>
  number.startsWith(`${above}.`) && (cited === number || cited.startsWith(`${number}.`));
