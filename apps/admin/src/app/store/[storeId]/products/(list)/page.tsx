import { EmptyState, FilterBar, FilterChips, LinkButton, PageHeader, Pagination, SearchField } from '@ecwid-kit/ui';
import { Package } from 'lucide-react';
import type { Metadata } from 'next';
import { categoryOptions } from '../../../../../categories/category-tree.ts';
import { CategoryFilter } from '../../../../../products/category-filter.tsx';
import { productSorts } from '../../../../../products/product-sort.ts';
import { ProductTable } from '../../../../../products/product-table.tsx';
import { allCategories } from '../../../../../server/all-categories.ts';
import { read, readOr } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Products' };

const PAGE_SIZE = 25;

export default async function ProductsPage({ params, searchParams }: PageProps<'/store/[storeId]/products'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'products');
  const keyword = paramOf(query, 'q');
  const category = numberOf(query, 'category');
  const status = choiceOf(query, 'status', ['enabled', 'disabled']);
  const stock = choiceOf(query, 'stock', ['instock', 'outofstock']);
  const sort = productSorts.read(paramOf(query, 'sort'));
  const [page, categories, facts] = await Promise.all([
    read(
      rest.products.search({
        keyword,
        category,
        enabled: status && status === 'enabled',
        inventory: stock,
        sortBy: productSorts.nameOf(sort),
        offset: numberOf(query, 'offset'),
        limit: PAGE_SIZE,
      }),
    ),
    readOr(allCategories(rest), []),
    storeFacts(storeIdText),
  ]);
  const isFiltered = Boolean(keyword ?? category ?? status ?? stock);
  const clearHref = listHref(path, query, { q: undefined, category: undefined, status: undefined, stock: undefined });
  const chip = (label: string, name: 'status' | 'stock', value: string) => {
    const active = (name === 'status' ? status : stock) === value;
    return { label, active, href: listHref(path, query, { [name]: active ? undefined : value }) };
  };
  return (
    <>
      <PageHeader
        title="Products"
        count={page.total}
        actions={
          <LinkButton variant="primary" href={storePath(storeId, 'products', 'new')}>
            Add product
          </LinkButton>
        }
      />
      <FilterBar>
        <SearchField
          key={keyword}
          label="Search products"
          action={path}
          defaultValue={keyword}
          keep={{
            category: category === undefined ? undefined : String(category),
            status,
            stock,
            sort: paramOf(query, 'sort'),
          }}
        />
        <CategoryFilter
          options={categoryOptions(categories)}
          current={category === undefined ? '' : String(category)}
          path={path}
          params={query}
        />
        <FilterChips
          label="Filter products"
          clearHref={clearHref}
          chips={[
            chip('Enabled', 'status', 'enabled'),
            chip('Disabled', 'status', 'disabled'),
            chip('In stock', 'stock', 'instock'),
            chip('Out of stock', 'stock', 'outofstock'),
          ]}
        />
      </FilterBar>
      <ProductTable
        storeId={storeId}
        products={page.items}
        currency={facts.currency}
        sort={sort}
        sortHref={(next) => listHref(path, query, { sort: productSorts.write(next) })}
        empty={
          isFiltered ? (
            <EmptyState title="No product matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
              Try other words, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState
              title="No products yet"
              icon={<Package className="icon" />}
              actions={
                <LinkButton variant="primary" href={storePath(storeId, 'products', 'new')}>
                  Add product
                </LinkButton>
              }
            >
              Products are what the store sells. They can have options, variations and a stock of their own.
            </EmptyState>
          )
        }
      />
      <Pagination
        offset={page.offset}
        limit={page.limit}
        total={page.total}
        hrefFor={(offset) => listHref(path, query, { offset })}
      />
    </>
  );
}
