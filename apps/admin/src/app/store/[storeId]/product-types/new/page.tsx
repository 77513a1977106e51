import { Button, PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { createType } from '../../../../../product-types/type-actions.ts';
import { TypeForm } from '../../../../../product-types/type-form.tsx';
import { requireStore } from '../../../../../server/require-store.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Add product type' };

export default async function NewProductTypePage({ params }: PageProps<'/store/[storeId]/product-types/new'>) {
  const { storeId } = await requireStore((await params).storeId);
  return (
    <>
      <PageHeader
        title="Add product type"
        breadcrumbs={[{ label: 'Product types', href: storePath(storeId, 'product-types') }]}
        actions={
          <Button variant="primary" type="submit" form="product-type-form">
            Add product type
          </Button>
        }
      />
      <TypeForm action={createType.bind(null, { storeId })} name="" attributes={[]} />
    </>
  );
}
