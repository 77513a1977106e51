import { CliError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';
import type { Control } from '../sandbox/control.ts';
import { deliveryTable } from '../sandbox/delivery-table.ts';

export async function run(context: Context): Promise<Outcome> {
  const { control, store } = connect(context);
  const [start = ''] = context.args;
  const storeId = await store();
  const delivery = await control.deliveries.resend(storeId, await findId(control, storeId, start), {});
  return { data: { storeId, delivery }, text: (style) => deliveryTable(style, [delivery]) };
}

const WHOLE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function findId(control: Control, storeId: number, start: string): Promise<string> {
  if (WHOLE_ID.test(start)) return start;
  const { items } = await control.deliveries.list(storeId, { limit: 100 });
  const matching = items.filter(({ id }) => id.startsWith(start)).map(({ id }) => id);
  const [only] = matching;
  if (only !== undefined && matching.length === 1) return only;
  throw new CliError({
    message: matching.length === 0 ? `No delivery begins with ${start}` : `${start} begins ${matching.length} ids`,
    why: 'the hundred newest deliveries were looked at',
    next: 'take a whole id from `ecwid-kit webhooks deliveries`',
  });
}
