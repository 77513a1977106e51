import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';

const DEFAULT_LIMIT = 10;

export async function run(context: Context): Promise<Outcome> {
  const { flags } = context;
  const limit = flags.integer('limit', { min: 1, max: 100 }) ?? DEFAULT_LIMIT;
  const to = flags.text('to');
  const { total, items } = await connect(context).control.mails.list({ limit, ...(to !== undefined && { to }) });
  return {
    data: { total, mails: items },
    text: (style) => {
      if (items.length === 0) return 'There are no such mails.';
      const mails = items.map(
        ({ to: recipient, subject, text }) => `${style.bold(subject)}\n${style.dim(`to ${recipient}`)}\n${text}`,
      );
      const rest = total - items.length;
      return [...mails, ...(rest > 0 ? [style.dim(`and ${rest} older: --limit shows more`)] : [])].join('\n\n');
    },
  };
}
