import { parseMoment, type Order } from '@ecwid-kit/types';
import { orderedAt } from './order-words.ts';

interface HistoryEntry {
  /** Milliseconds. */
  at: number;
  text: string;
}

/** What an order tells of its past, newest first: the platform keeps no log of status changes in it. */
export function orderHistory(order: Order, money: (amount: number) => string): HistoryEntry[] {
  const entries: HistoryEntry[] = [{ at: orderedAt(order), text: 'Order placed' }];
  for (const { date, amount = 0, reason, source } of order.refunds ?? []) {
    const why = [reason, source && `by ${source}`].filter(Boolean).join(', ');
    const at = date === undefined ? undefined : parseMoment(date);
    if (at !== undefined) entries.push({ at: at * 1000, text: `Refunded ${money(amount)}${why && ` (${why})`}` });
  }
  for (const { created, id, type } of order.invoices ?? []) {
    const at = created === undefined ? undefined : parseMoment(created);
    const what = type === 'FULL_CANCEL' ? 'Invoice cancelled' : 'Invoice made';
    if (at !== undefined) entries.push({ at: at * 1000, text: [what, id].filter(Boolean).join(' ') });
  }
  const updated = (order.updateTimestamp ?? 0) * 1000;
  if (updated > orderedAt(order)) entries.push({ at: updated, text: 'Last changed' });
  return entries.sort((a, b) => b.at - a.at);
}
