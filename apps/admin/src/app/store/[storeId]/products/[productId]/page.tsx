import { PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { categoryOptions } from '../../../../../categories/category-tree.ts';
import { DeleteButton } from '../../../../../frame/delete-button.tsx';
import { deleteProduct, saveProduct } from '../../../../../products/product-actions.ts';
import { ProductFiles } from '../../../../../products/media/product-files.tsx';
import { ProductPictures } from '../../../../../products/media/product-pictures.tsx';
import { productOf } from '../../../../../products/product-data.ts';
import { ProductFacts } from '../../../../../products/product-facts.tsx';
import { ProductForm } from '../../../../../products/product-form.tsx';
import { ProductOptions } from '../../../../../products/product-options.tsx';
import { storedProduct, variationRow } from '../../../../../products/stored-product.ts';
import { allCategories } from '../../../../../server/all-categories.ts';
import { readOr } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export async function generateMetadata({
  params,
}: PageProps<'/store/[storeId]/products/[productId]'>): Promise<Metadata> {
  const { storeId, productId } = await params;
  return { title: (await productOf(storeId, productId)).name };
}

export default async function ProductPage({ params }: PageProps<'/store/[storeId]/products/[productId]'>) {
  const { storeId: storeIdText, productId: productIdText } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const [product, categories, facts] = await Promise.all([
    productOf(storeIdText, productIdText),
    readOr(allCategories(rest), []),
    storeFacts(storeIdText),
  ]);
  return (
    <>
      <PageHeader
        title={product.name}
        breadcrumbs={[{ label: 'Products', href: storePath(storeId, 'products') }]}
        status={
          <StatusPill tone={product.enabled ? 'success' : 'neutral'}>
            {product.enabled ? 'Enabled' : 'Disabled'}
          </StatusPill>
        }
        actions={
          <DeleteButton what="product" action={deleteProduct.bind(null, storeId, product.id)}>
            {product.name} leaves the storefront at once. Orders keep what they say of it.
          </DeleteButton>
        }
      />
      <ProductForm
        action={saveProduct.bind(null, { storeId, productId: product.id })}
        stored={storedProduct(product)}
        currency={facts.currency}
        weightUnit={facts.weightUnit}
        categories={categoryOptions(categories)}
        variations={(product.combinations ?? []).map((variation) => variationRow(variation, product))}
        facts={<ProductFacts product={product} timeZone={facts.timeZone} />}
        options={<ProductOptions options={product.options ?? []} />}
      />
      <div className="stack after-form">
        <ProductPictures storeId={storeId} product={product} />
        <ProductFiles storeId={storeId} product={product} />
      </div>
    </>
  );
}
