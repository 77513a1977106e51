import type { Order } from '@ecwid-kit/types';
import { EmptyState } from '@ecwid-kit/ui';
import { ShoppingBag } from 'lucide-react';
import { OrderTable } from '../orders/order-table.tsx';
import type { StoreFacts } from '../server/store-facts.ts';

interface RecentOrdersProps {
  storeId: number;
  orders: readonly Order[];
  facts: StoreFacts;
}

export function RecentOrders({ storeId, orders, facts }: RecentOrdersProps) {
  return (
    <OrderTable
      storeId={storeId}
      orders={orders}
      facts={facts}
      empty={
        <EmptyState title="No orders yet" headingLevel={3} icon={<ShoppingBag className="icon" />}>
          Orders appear here when a customer buys something, or when an app adds one by the API.
        </EmptyState>
      }
    />
  );
}
