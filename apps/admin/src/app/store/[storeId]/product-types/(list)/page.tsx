import type { ProductType } from '@ecwid-kit/types';
import { DataTable, LinkButton, PageHeader, type TableColumn } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { typeName } from '../../../../../product-types/type-words.ts';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Product types' };

const COLUMNS: readonly TableColumn<ProductType>[] = [
  { key: 'name', header: 'Product type', fit: true, cell: typeName },
  {
    key: 'attributes',
    header: 'Attributes',
    cell: ({ attributes = [] }) => attributes.map(({ name }) => name).join(', ') || 'None',
  },
];

export default async function ProductTypesPage({ params }: PageProps<'/store/[storeId]/product-types'>) {
  const { rest, storeId } = await requireStore((await params).storeId);
  const types = await read(rest.productTypes.list());
  return (
    <>
      <PageHeader
        title="Product types"
        count={types.length}
        description="Products of a type have the same attributes. Every store has the general type."
        actions={
          <LinkButton variant="primary" href={storePath(storeId, 'product-types', 'new')}>
            Add product type
          </LinkButton>
        }
      />
      <DataTable
        caption="Product types"
        columns={COLUMNS}
        rows={types}
        rowKey={({ id }) => String(id)}
        rowHref={({ id }) => storePath(storeId, 'product-types', id)}
      />
    </>
  );
}
