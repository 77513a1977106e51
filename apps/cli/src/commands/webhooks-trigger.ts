import { EVENTS, type EventType } from '@ecwid-kit/types/events';
import { usageError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';
import { deliveryTable } from '../sandbox/delivery-table.ts';

export async function run(context: Context): Promise<Outcome> {
  const { args, flags } = context;
  const eventType = readEvent(args[0] ?? '');
  const data = readData(flags.text('data'));
  const entity = flags.text('entity');
  const clientId = flags.text('app');
  const { control, store } = connect(context);
  const storeId = await store();
  const deliveries = await control.deliveries.trigger(storeId, {
    eventType,
    ...(entity !== undefined && { entityId: /^\d+$/.test(entity) ? Number(entity) : entity }),
    ...(data && { data }),
    ...(clientId !== undefined && { clientId }),
  });
  return {
    data: { storeId, deliveries },
    text: (style) =>
      `${deliveryTable(style, deliveries)}\n${style.dim('On their way: `ecwid-kit webhooks deliveries` shows what becomes of them.')}`,
  };
}

function readEvent(text: string): EventType {
  if (Object.hasOwn(EVENTS, text)) return text as EventType; // just looked up
  const [group = ''] = text.split('.');
  const all = Object.keys(EVENTS);
  const near = all.filter((type) => type.split('.')[0] === group);
  throw usageError(`There is no event ${text}`, `try ${(near.length > 0 ? near : all).join(', ')}`);
}

function readData(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>; // just checked
  } catch {
    // said below, as for every other text that is no object
  }
  throw usageError('--data is not a JSON object', `try --data '{"newPaymentStatus":"PAID"}'`);
}
