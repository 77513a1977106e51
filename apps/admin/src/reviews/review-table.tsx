import type { ProductReview } from '@ecwid-kit/types';
import { DataTable, Link, StatusPill, VisuallyHidden, type TableColumn, type TableSort } from '@ecwid-kit/ui';
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../frame/action-button.tsx';
import { DeleteButton } from '../frame/delete-button.tsx';
import { storePath } from '../urls/store-path.ts';
import { formatDay } from '../words/moments.ts';
import { deleteReviews, setReviewStatus } from './review-actions.ts';
import { ReviewBulkActions } from './review-bulk-actions.tsx';
import { REVIEW_STATUS_WORDS, reviewerWords } from './review-words.ts';

interface ReviewTableProps {
  storeId: number;
  reviews: readonly ProductReview[];
  timeZone: string;
  sort: TableSort | undefined;
  sortHref: (sort: TableSort) => string;
  empty: ReactNode;
}

function reviewColumns(storeId: number, timeZone: string): TableColumn<ProductReview>[] {
  return [
    { key: 'review', header: 'Review', cell: (review) => <Said storeId={storeId} review={review} /> },
    {
      key: 'rating',
      header: 'Rating',
      fit: true,
      sortable: true,
      cell: ({ rating }) => (
        <span className="rating">
          {rating}
          <VisuallyHidden> of 5 stars</VisuallyHidden>
          <Star className="icon" aria-hidden="true" />
        </span>
      ),
    },
    {
      key: 'date',
      header: 'Left',
      fit: true,
      wideOnly: true,
      sortable: true,
      cell: ({ createTimestamp }) => formatDay(createTimestamp, timeZone),
    },
    {
      key: 'status',
      header: 'Status',
      fit: true,
      wideOnly: true,
      cell: ({ status }) => (
        <StatusPill tone={REVIEW_STATUS_WORDS[status].tone}>{REVIEW_STATUS_WORDS[status].label}</StatusPill>
      ),
    },
    { key: 'actions', header: 'Actions', fit: true, cell: (review) => <Actions storeId={storeId} review={review} /> },
  ];
}

export function ReviewTable({ storeId, reviews, timeZone, sort, sortHref, empty }: ReviewTableProps) {
  return (
    <div className="review-list">
      <DataTable
        caption="Reviews"
        columns={reviewColumns(storeId, timeZone)}
        rows={reviews}
        rowKey={({ id }) => String(id)}
        rowLabel={nameOf}
        sort={sort}
        sortHref={sortHref}
        bulkActions={<ReviewBulkActions storeId={storeId} />}
        empty={empty}
      />
    </div>
  );
}

/** What tells a review from the others. */
function nameOf({ productName, reviewerInfo }: ProductReview): string {
  return `the review of ${productName ?? 'a product'} by ${reviewerInfo?.name || 'somebody'}`;
}

function Said({ storeId, review: { review, productId, productName, orderId, reviewerInfo } }: SaidProps) {
  return (
    <div className="review">
      <p className={review ? undefined : 'muted'}>{review || 'No words, only stars'}</p>
      <p className="muted">
        {reviewerWords(reviewerInfo)} on{' '}
        <Link href={storePath(storeId, 'products', productId)} prefetch={false}>
          {productName ?? `product ${productId}`}
        </Link>
        {orderId && (
          <>
            {' · '}
            <Link href={storePath(storeId, 'orders', orderId)} prefetch={false}>
              Order {orderId}
            </Link>
          </>
        )}
      </p>
    </div>
  );
}

interface SaidProps {
  storeId: number;
  review: ProductReview;
}

function Actions({ storeId, review }: SaidProps) {
  const isPublished = review.status === 'published';
  return (
    <div className="review-actions">
      <ActionButton
        size="small"
        label={`${isPublished ? 'Hide' : 'Publish'} ${nameOf(review)}`}
        done={isPublished ? 'The review is hidden' : 'The review is published'}
        action={setReviewStatus.bind(null, storeId, [review.id], isPublished ? 'moderated' : 'published')}
      >
        {isPublished ? 'Hide' : 'Publish'}
      </ActionButton>
      <DeleteButton small what="review" action={deleteReviews.bind(null, storeId, [review.id])}>
        It is gone from the storefront and from here, and cannot be brought back.
      </DeleteButton>
    </div>
  );
}
