import type { Delivery } from '@ecwid-kit/types/control';
import type { Style } from '../output/style.ts';
import { table } from '../output/table.ts';

/** Deliveries, one a line. */
export function deliveryTable(style: Style, deliveries: readonly Delivery[]): string {
  const colour = { delivered: style.green, pending: style.yellow, failed: style.red };
  return table(
    style,
    ['ID', 'EVENT', 'APP', 'STATUS', 'ATTEMPTS', 'CREATED', 'NEXT'],
    deliveries.map(({ id, eventType, clientId, status, attempts, created, due }) => [
      id,
      eventType,
      clientId,
      colour[status](status),
      String(attempts),
      time(created),
      due === undefined ? '' : time(due),
    ]),
  );
}

/** On the sandbox's clock. */
function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('T', ' ').slice(0, 19);
}
