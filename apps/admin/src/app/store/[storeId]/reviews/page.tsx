import { REVIEW_STATUSES } from '@ecwid-kit/types';
import { opensEverything } from '@ecwid-kit/types/scopes';
import { EmptyState, FilterBar, FilterChips, LinkButton, PageHeader, Pagination, SearchField } from '@ecwid-kit/ui';
import { Star } from 'lucide-react';
import type { Metadata } from 'next';
import { ConfirmButton } from '../../../../frame/confirm-button.tsx';
import { setReviewsEnabled } from '../../../../reviews/review-actions.ts';
import { reviewSorts } from '../../../../reviews/review-sort.ts';
import { ReviewTable } from '../../../../reviews/review-table.tsx';
import { REVIEW_STATUS_WORDS, starsWords } from '../../../../reviews/review-words.ts';
import { ReviewsOff } from '../../../../reviews/reviews-off.tsx';
import { read, readOr } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { storeFacts } from '../../../../server/store-facts.ts';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../urls/list-state.ts';
import { storePath } from '../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Reviews' };

const RATINGS = ['5', '4', '3', '2', '1'] as const;

export default async function ReviewsPage({ params, searchParams }: PageProps<'/store/[storeId]/reviews'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, store, storeId } = await requireStore(storeIdText);
  const ownsSettings = store.role === 'owner' || opensEverything(store.staffScopes ?? []);
  const { settings } = await read(rest.storeProfile.get());
  if (settings?.productReviewsFeatureEnabled === false) {
    return (
      <>
        <PageHeader title="Reviews" />
        <ReviewsOff storeId={storeId} canSwitchOn={ownsSettings} />
      </>
    );
  }
  const path = storePath(storeId, 'reviews');
  const keyword = paramOf(query, 'q');
  const status = choiceOf(query, 'status', REVIEW_STATUSES);
  const rating = choiceOf(query, 'rating', RATINGS);
  const product = numberOf(query, 'product');
  const sort = reviewSorts.read(paramOf(query, 'sort'));
  const [page, counts, facts] = await Promise.all([
    read(
      rest.productReviews.search({
        keyword,
        status,
        rating: rating && Number(rating),
        productId: product === undefined ? undefined : [product],
        sortBy: reviewSorts.nameOf(sort),
        offset: numberOf(query, 'offset'),
        limit: 25,
      }),
    ),
    readOr(rest.productReviews.countByStatus(), undefined),
    storeFacts(storeIdText),
  ]);
  const isFiltered = Boolean(keyword ?? status ?? rating ?? product);
  const clearHref = listHref(path, query, { q: undefined, status: undefined, rating: undefined, product: undefined });
  const countOf = { published: counts?.publishedCount, moderated: counts?.moderatedCount };
  return (
    <>
      <PageHeader
        title="Reviews"
        count={page.total}
        actions={
          ownsSettings && (
            <ConfirmButton
              label="Switch reviews off"
              title="Switch reviews off?"
              confirmLabel="Switch off"
              done="Reviews are off"
              action={setReviewsEnabled.bind(null, storeId, false)}
            >
              The storefront shows none and asks for none. What was said is kept, and is back when you switch them on
              again.
            </ConfirmButton>
          )
        }
      />
      <FilterBar>
        <SearchField
          key={keyword}
          label="Search reviews"
          action={path}
          defaultValue={keyword}
          keep={{ status, rating, product: product?.toString(), sort: paramOf(query, 'sort') }}
        />
        <FilterChips
          label="Filter reviews"
          clearHref={clearHref}
          chips={[
            ...(product === undefined
              ? []
              : [{ label: 'One product', active: true, href: listHref(path, query, { product: undefined }) }]),
            ...REVIEW_STATUSES.map((one) => ({
              label: REVIEW_STATUS_WORDS[one].label,
              ...(countOf[one] !== undefined && { count: countOf[one] }),
              active: status === one,
              href: listHref(path, query, { status: status === one ? undefined : one }),
            })),
            ...RATINGS.map((one) => ({
              label: starsWords(Number(one)),
              active: rating === one,
              href: listHref(path, query, { rating: rating === one ? undefined : one }),
            })),
          ]}
        />
      </FilterBar>
      <ReviewTable
        storeId={storeId}
        reviews={page.items}
        timeZone={facts.timeZone}
        sort={sort}
        sortHref={(next) => listHref(path, query, { sort: reviewSorts.write(next) })}
        empty={
          isFiltered ? (
            <EmptyState title="No review matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
              Try other words, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState title="No reviews yet" icon={<Star className="icon" />}>
              Customers who bought something say here what they think of it. You decide what others see.
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
