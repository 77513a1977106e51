import type { Context, Outcome } from '../../program/context.ts';
import { isObject } from '../body/set-field.ts';
import { answerCsv } from './answer-csv.ts';
import { detailsText, itemsText } from './answer-text.ts';
import { readColumns, readFormat } from './format.ts';
import { itemsOf } from './rows.ts';

/** A pipe has no width: what a wide terminal has. */
const PIPE_WIDTH = 120;

/** An answer in the format that was asked for. What the text leaves out is said on stderr. */
export function printAnswer(context: Context, answer: unknown): Outcome {
  const { flags, ui } = context;
  const format = readFormat(flags);
  const items = itemsOf(answer);
  if (format === 'json') return { data: answer, text: () => '' };
  if (format === 'jsonl') {
    return { data: answer, text: () => (items ?? [answer]).map((item) => JSON.stringify(item)).join('\n') };
  }
  if (format === 'csv') return { data: answer, text: () => answerCsv(items ?? [answer], readColumns(flags)) };
  const width = context.io.stdout.columns ?? PIPE_WIDTH;
  if (!items) return { data: answer, text: () => detailsText(answer, readColumns(flags), width) };
  const { text, shown, known } = itemsText(items, readColumns(flags), width);
  for (const note of notesOn(answer, items, shown, known)) ui.note(note);
  return { data: answer, text: (style) => (items.length === 0 ? '' : text(style)) };
}

function notesOn(answer: unknown, items: readonly unknown[], shown: number, known: number): readonly string[] {
  const total = isObject(answer) && typeof answer['total'] === 'number' ? answer['total'] : items.length;
  return [
    ...(items.length === 0 ? ['Nothing is there.'] : []),
    ...(total > items.length && items.length > 0 ? [`${items.length} of ${total}; --all gets every page.`] : []),
    ...(known > shown ? [`${shown} of ${known} fields; --columns names others, --json has them all.`] : []),
  ];
}
