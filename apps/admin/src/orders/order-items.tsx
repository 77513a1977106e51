import type { OrderItem } from '@ecwid-kit/types';
import { formatMoney, Link } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';
import { itemOptions, type OrderLike } from './order-words.ts';

interface OrderItemsProps {
  storeId: number;
  order: OrderLike;
  currency: string;
}

export function OrderItems({ storeId, order, currency }: OrderItemsProps) {
  return (
    <ul className="order-items">
      {(order.items ?? []).map((item) => (
        <li key={item.id} className="order-item">
          <Thumb src={item.smallThumbnailUrl ?? item.imageUrl} />
          <div>
            <ItemName storeId={storeId} item={item} />
            <p className="muted">{[itemOptions(item), item.sku].filter(Boolean).join(' · ')}</p>
          </div>
          <p className="order-item-amount">
            <span className="muted">
              {item.quantity ?? 1} × {formatMoney(item.price ?? 0, currency)}
            </span>
            <br />
            <span className="strong">{formatMoney((item.price ?? 0) * (item.quantity ?? 1), currency)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A line made by hand has no product, and a deleted product no page. */
function ItemName({ storeId, item }: { storeId: number; item: OrderItem }) {
  const name = item.name ?? 'Unnamed item';
  if (!item.productId || item.productAvailable === false) return <span className="strong">{name}</span>;
  return (
    <Link className="strong" href={storePath(storeId, 'products', item.productId)} prefetch={false}>
      {name}
    </Link>
  );
}

function Thumb({ src }: { src: string | undefined }) {
  return src ? (
    <img className="thumb" src={src} alt="" width={48} height={48} loading="lazy" />
  ) : (
    <span className="thumb" aria-hidden="true" />
  );
}
