import {
  AppIcon,
  EmptyState,
  FilterBar,
  FilterChips,
  Link,
  LinkButton,
  PageHeader,
  SearchField,
  StatusPill,
} from '@ecwid-kit/ui';
import { Store } from 'lucide-react';
import type { Metadata } from 'next';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { listHref, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'App Market' };

export default async function AppMarketPage({ params, searchParams }: PageProps<'/store/[storeId]/apps'>) {
  const query = await searchParams;
  const { control, storeId } = await requireStore((await params).storeId);
  const path = storePath(storeId, 'apps');
  const keyword = paramOf(query, 'q');
  const category = paramOf(query, 'category');
  const [apps, all] = await Promise.all([
    read(control.market.list(storeId, { keyword, category })),
    read(control.market.list(storeId)),
  ]);
  const categories = [...new Set(all.flatMap(({ listing }) => listing.categories ?? []))].sort();
  return (
    <>
      <PageHeader
        title="App Market"
        count={apps.length}
        actions={<LinkButton href={storePath(storeId, 'my-apps')}>My apps</LinkButton>}
      />
      <FilterBar>
        <SearchField key={keyword} label="Search apps" action={path} defaultValue={keyword} keep={{ category }} />
        <FilterChips
          label="Categories"
          clearHref={path}
          chips={categories.map((one) => ({
            label: one,
            active: one === category,
            href: listHref(path, query, { category: one === category ? undefined : one }),
          }))}
        />
      </FilterBar>
      {apps.length === 0 ? (
        <EmptyState
          title={all.length === 0 ? 'No apps in the market yet' : 'No app matches'}
          icon={<Store className="icon" />}
          actions={all.length > 0 && <LinkButton href={path}>Show all apps</LinkButton>}
        >
          {all.length === 0
            ? 'Public apps of this sandbox appear here. Your own app is in the app dashboard.'
            : 'Try other words, or another category.'}
        </EmptyState>
      ) : (
        <ul className="app-cards">
          {apps.map(({ clientId, name, listing, installed }) => (
            <li key={clientId} className="app-card">
              <AppIcon appId={clientId} size={48} />
              <h2 className="app-card-name">
                <Link href={storePath(storeId, 'apps', clientId)}>{name}</Link>
              </h2>
              <p className="muted">{listing.tagline ?? listing.developer}</p>
              <p className="app-card-foot">
                <span>{listing.price ?? 'Free'}</span>
                {installed && <StatusPill tone="success">Installed</StatusPill>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
