import { EmptyState, FilterBar, FilterChips, LinkButton, PageHeader } from '@ecwid-kit/ui';
import { BadgePercent } from 'lucide-react';
import type { Metadata } from 'next';
import { MAX_PROMOTIONS } from '../../../../../promotions/promotion-data.ts';
import { PromotionTable } from '../../../../../promotions/promotion-table.tsx';
import { PROMOTION_STATE_WORDS, PROMOTION_STATES, promotionState } from '../../../../../promotions/promotion-words.ts';
import { readUnless } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeNow } from '../../../../../server/store-clock.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { choiceOf, listHref } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Promotions' };

export default async function PromotionsPage({ params, searchParams }: PageProps<'/store/[storeId]/promotions'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'promotions');
  const state = choiceOf(query, 'status', PROMOTION_STATES);
  const [page, facts, now] = await Promise.all([
    readUnless(rest.promotions.search({ limit: MAX_PROMOTIONS }), 'ADVANCED_DISCOUNTS_FEATURE_NOT_AVAILABLE'),
    storeFacts(storeIdText),
    storeNow(),
  ]);
  if (!page) {
    return (
      <>
        <PageHeader title="Promotions" />
        <div className="table-frame">
          <EmptyState title="This store has no promotions" icon={<BadgePercent className="icon" />}>
            They are not part of its plan. Coupons work all the same.
          </EmptyState>
        </div>
      </>
    );
  }
  const clearHref = listHref(path, query, { status: undefined });
  const add = (
    <LinkButton variant="primary" href={storePath(storeId, 'promotions', 'new')}>
      Add promotion
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="Promotions" count={page.total} actions={add} />
      <FilterBar>
        <FilterChips
          label="Filter promotions"
          clearHref={clearHref}
          chips={PROMOTION_STATES.map((one) => ({
            label: PROMOTION_STATE_WORDS[one].label,
            active: state === one,
            href: listHref(path, query, { status: state === one ? undefined : one }),
          }))}
        />
      </FilterBar>
      <PromotionTable
        storeId={storeId}
        promotions={page.items.filter((promotion) => !state || promotionState(promotion, now) === state)}
        facts={facts}
        now={now}
        empty={
          state ? (
            <EmptyState title="No promotion matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
              None of them stands like this.
            </EmptyState>
          ) : (
            <EmptyState title="No promotions yet" icon={<BadgePercent className="icon" />} actions={add}>
              A promotion takes something off at the checkout by itself: for large carts, on some days, for a group of
              customers.
            </EmptyState>
          )
        }
      />
    </>
  );
}
