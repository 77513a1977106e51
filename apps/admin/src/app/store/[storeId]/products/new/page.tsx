import { Button, PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { categoryOptions } from '../../../../../categories/category-tree.ts';
import { createProduct } from '../../../../../products/product-actions.ts';
import { ProductForm } from '../../../../../products/product-form.tsx';
import { NEW_PRODUCT } from '../../../../../products/stored-product.ts';
import { allCategories } from '../../../../../server/all-categories.ts';
import { readOr } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Add product' };

export default async function NewProductPage({ params }: PageProps<'/store/[storeId]/products/new'>) {
  const { storeId: storeIdText } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const [categories, facts] = await Promise.all([readOr(allCategories(rest), []), storeFacts(storeIdText)]);
  return (
    <>
      <PageHeader
        title="Add product"
        breadcrumbs={[{ label: 'Products', href: storePath(storeId, 'products') }]}
        actions={
          <Button variant="primary" type="submit" form="product-form">
            Add product
          </Button>
        }
      />
      <ProductForm
        action={createProduct.bind(null, { storeId })}
        stored={NEW_PRODUCT}
        currency={facts.currency}
        weightUnit={facts.weightUnit}
        categories={categoryOptions(categories)}
        variations={[]}
      />
    </>
  );
}
