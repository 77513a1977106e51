import type { Category } from '@ecwid-kit/types';

export interface CategoryNode {
  readonly category: Category;
  /** How far it is from the root. */
  readonly depth: number;
}

/**
 * Categories as a tree laid flat: each is followed by those below it. A category whose parent is not there stands at the
 * root, and a ring of parents is shown rather than lost.
 */
export function categoryTree(categories: readonly Category[]): CategoryNode[] {
  const ids = new Set(categories.map(({ id }) => id));
  const parentOf = ({ parentId }: Category) => (parentId !== undefined && ids.has(parentId) ? parentId : 0);
  const below = Map.groupBy(categories, parentOf);
  const nodes: CategoryNode[] = [];
  const seen = new Set<number>();
  const visit = (category: Category, depth: number): void => {
    if (seen.has(category.id)) return;
    seen.add(category.id);
    nodes.push({ category, depth });
    for (const child of below.get(category.id) ?? []) visit(child, depth + 1);
  };
  for (const category of below.get(0) ?? []) visit(category, 0);
  for (const category of categories) visit(category, 0);
  return nodes;
}

/** For a choice in a form: the name, indented by how deep it is. */
export function categoryOptions(categories: readonly Category[]): { value: string; label: string }[] {
  return categoryTree(categories).map(({ category, depth }) => ({
    value: String(category.id),
    label: `${'— '.repeat(depth)}${category.name}`,
  }));
}
