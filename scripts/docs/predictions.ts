/** The part of docs/reasons.md on the questions of the levels: each wrong answer, and why that will not happen. */
import { type QuestionText, TEXTS, type Text } from '#shared/text/index.ts';
import { row, table } from './table.ts';

type Questions = { readonly [id: string]: QuestionText };

const questionOf = ({ predictions }: Text, id: string): QuestionText =>
  (predictions.questions as Questions)[id] as QuestionText;

function about(id: string): string {
  const rows = Object.keys(questionOf(TEXTS.en, id).wrong).map((option) =>
    row(option, (text) => {
      const { options, wrong } = questionOf(text, id);
      return `${options[option]}<br>**${wrong[option]?.title}**<br>${wrong[option]?.body}`;
    }),
  );
  return `### ${id}\n\n${table([row('', (text) => questionOf(text, id).ask), ...rows])}\n`;
}

export const predictions = (): string => Object.keys(TEXTS.en.predictions.questions).map(about).join('\n');
