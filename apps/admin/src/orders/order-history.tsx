import type { Order } from '@ecwid-kit/types';
import { formatMoney } from '@ecwid-kit/ui';
import type { StoreFacts } from '../server/store-facts.ts';
import { formatMoment } from '../words/moments.ts';
import { orderHistory } from './history.ts';

/** What has happened to the order, newest first. */
export function OrderHistory({ order, facts }: { order: Order; facts: StoreFacts }) {
  const entries = orderHistory(order, (amount) => formatMoney(amount, facts.currency));
  return (
    <ol className="history timeline">
      {entries.map((entry) => (
        <li key={`${entry.at}-${entry.text}`}>
          <span>{entry.text}</span>
          <time dateTime={new Date(entry.at).toISOString()}>{formatMoment(entry.at, facts.timeZone)}</time>
        </li>
      ))}
    </ol>
  );
}
