import { Card, EmptyState, PageHeader } from '@ecwid-kit/ui';
import { FolderTree } from 'lucide-react';
import type { Metadata } from 'next';
import { createCategory } from '../../../../categories/category-actions.ts';
import { CategoryDialog } from '../../../../categories/category-dialog.tsx';
import { CategoryRow } from '../../../../categories/category-row.tsx';
import { categoryOptions, categoryTree } from '../../../../categories/category-tree.ts';
import { allCategories } from '../../../../server/all-categories.ts';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';

export const metadata: Metadata = { title: 'Categories' };

export default async function CategoriesPage({ params }: PageProps<'/store/[storeId]/categories'>) {
  const { rest, storeId } = await requireStore((await params).storeId);
  const categories = await read(allCategories(rest));
  const add = (
    <CategoryDialog
      trigger="Add category"
      title="Add a category"
      variant="primary"
      action={createCategory.bind(null, { storeId })}
      parents={categoryOptions(categories)}
    />
  );
  return (
    <>
      <PageHeader title="Categories" count={categories.length} actions={add} />
      <Card flush>
        {categories.length === 0 ? (
          <EmptyState title="No categories yet" icon={<FolderTree className="icon" />}>
            Categories are the shelves of the store. A product may stand on several.
          </EmptyState>
        ) : (
          <ul className="category-tree">
            {categoryTree(categories).map((node) => (
              <CategoryRow key={node.category.id} storeId={storeId} node={node} />
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
