import { Link, StatusPill } from '@ecwid-kit/ui';
import type { CSSProperties } from 'react';
import { DeleteButton } from '../frame/delete-button.tsx';
import { listHref } from '../urls/list-state.ts';
import { storePath } from '../urls/store-path.ts';
import { deleteCategory, saveCategory } from './category-actions.ts';
import { CategoryDialog } from './category-dialog.tsx';
import type { CategoryNode } from './category-tree.ts';

export function CategoryRow({ storeId, node: { category, depth } }: { storeId: number; node: CategoryNode }) {
  const { id, name, enabled = true, productCount = 0 } = category;
  return (
    <li>
      <div
        className="category-row"
        style={{ '--depth': depth } as CSSProperties /* custom properties are not in the type */}
      >
        <span className="category-row-name">
          <Link href={listHref(storePath(storeId, 'products'), {}, { category: id })} prefetch={false}>
            {name}
          </Link>{' '}
          <span className="muted">{productCount === 1 ? '1 product' : `${productCount} products`}</span>
        </span>
        {!enabled && <StatusPill>Disabled</StatusPill>}
        <span className="row">
          <CategoryDialog
            trigger="Edit"
            title={`Edit ${name}`}
            stored={{ name, enabled }}
            action={saveCategory.bind(null, { storeId, categoryId: id })}
          />
          <DeleteButton small what="category" action={deleteCategory.bind(null, storeId, id)}>
            {name} and the categories inside it go. Their products stay.
          </DeleteButton>
        </span>
      </div>
    </li>
  );
}
