import type { Product } from '@ecwid-kit/types';
import { Button, DataTable, formatMoney, StatusPill, type TableColumn, type TableSort } from '@ecwid-kit/ui';
import type { ReactNode } from 'react';
import { storePath } from '../urls/store-path.ts';
import { setProductsEnabled } from './product-list-actions.ts';
import { stockWords } from './stock-words.ts';

interface ProductTableProps {
  storeId: number;
  products: readonly Product[];
  currency: string;
  sort: TableSort | undefined;
  sortHref: (sort: TableSort) => string;
  empty: ReactNode;
}

function productColumns(currency: string): TableColumn<Product>[] {
  return [
    {
      key: 'name',
      header: 'Product',
      sortable: true,
      cell: (product) => (
        <span className="named-thumb">
          <Thumb src={product.smallThumbnailUrl ?? product.thumbnailUrl} />
          {product.name}
        </span>
      ),
    },
    { key: 'sku', header: 'SKU', wideOnly: true, cell: ({ sku }) => sku },
    { key: 'stock', header: 'Stock', wideOnly: true, cell: stockWords },
    {
      key: 'enabled',
      header: 'Status',
      fit: true,
      wideOnly: true,
      cell: ({ enabled }) => (
        <StatusPill tone={enabled ? 'success' : 'neutral'}>{enabled ? 'Enabled' : 'Disabled'}</StatusPill>
      ),
    },
    {
      key: 'price',
      header: 'Price',
      align: 'end',
      sortable: true,
      cell: ({ price = 0 }) => formatMoney(price, currency),
    },
  ];
}

export function ProductTable({ storeId, products, currency, sort, sortHref, empty }: ProductTableProps) {
  return (
    <DataTable
      caption="Products"
      columns={productColumns(currency)}
      rows={products}
      rowKey={({ id }) => String(id)}
      rowLabel={({ name }) => name}
      rowHref={({ id }) => storePath(storeId, 'products', id)}
      sort={sort}
      sortHref={sortHref}
      empty={empty}
      bulkActions={
        <>
          <Button type="submit" size="small" formAction={setProductsEnabled.bind(null, { storeId, enabled: true })}>
            Enable
          </Button>
          <Button type="submit" size="small" formAction={setProductsEnabled.bind(null, { storeId, enabled: false })}>
            Disable
          </Button>
        </>
      }
    />
  );
}

function Thumb({ src }: { src: string | undefined }) {
  return src ? (
    <img className="thumb thumb-small" src={src} alt="" width={32} height={32} loading="lazy" />
  ) : (
    <span className="thumb thumb-small" aria-hidden="true" />
  );
}
