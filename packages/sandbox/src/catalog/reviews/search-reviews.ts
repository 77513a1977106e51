import type { QueryOf, ReviewCounts, operations } from '@ecwid-kit/types';
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Tables } from '../../storage/tables.ts';
import { contains } from '../../storage/text-match.ts';
import type { StoredReview } from './review-repository.ts';

/** What reviews are chosen by. Lists: one of them. */
export interface ReviewFilter {
  readonly ids?: readonly number[] | undefined;
  readonly productIds?: readonly number[] | undefined;
  /** Internal ids. */
  readonly orderIds?: readonly number[] | undefined;
  readonly ratings?: readonly number[] | undefined;
  readonly status?: 'moderated' | 'published' | undefined;
  readonly keyword?: string | undefined;
  readonly createdFrom?: number | undefined;
  readonly createdTo?: number | undefined;
  readonly updatedFrom?: number | undefined;
  readonly updatedTo?: number | undefined;
}

type SortBy = NonNullable<QueryOf<typeof operations.productReviews.search>['sortBy']>;
type Condition = (eb: ExpressionBuilder<Tables, 'review'>) => Expression<SqlBool>;

interface ReviewPage {
  readonly offset: number;
  readonly limit: number;
  readonly sortBy?: SortBy | undefined;
}

/** Finds reviews, the newest first unless said otherwise. */
export async function searchReviews(
  db: Db,
  storeId: number,
  filter: ReviewFilter,
  { offset, limit, sortBy = 'DATE_CREATED_DESC' }: ReviewPage,
): Promise<{ total: number; reviews: StoredReview[] }> {
  const matching = matchingReviews(db, storeId, filter);
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const direction = sortBy.endsWith('_DESC') ? 'desc' : 'asc';
  const byRating = sortBy.startsWith('RATING') ? matching.orderBy('review.rating', direction) : matching;
  const reviews = await byRating
    .selectAll('review')
    .orderBy(isSelective(filter) ? sql`+review.created` : 'review.created', direction)
    .orderBy('review.id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, reviews };
}

/**
 * Whether few reviews match: these are looked up and sorted. A plus before a column keeps the database from walking through
 * all reviews instead, which it would for want of statistics.
 */
function isSelective({ ids, orderIds, productIds, status }: ReviewFilter): boolean {
  // Of a product, those of one status are in order already.
  return ids !== undefined || orderIds !== undefined || (productIds !== undefined && status === undefined);
}

/** Every review that matches, the oldest first. */
export function allReviews(db: Db, storeId: number, filter: ReviewFilter): Promise<StoredReview[]> {
  return matchingReviews(db, storeId, filter)
    .selectAll('review')
    .orderBy('review.created')
    .orderBy('review.id')
    .execute();
}

/** How many reviews a store has, by status. */
export async function countReviews(db: Db, storeId: number): Promise<ReviewCounts> {
  const rows = await db
    .selectFrom('review')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('store_id', '=', storeId)
    .groupBy('status')
    .execute();
  const countOf = (wanted: string) => rows.find(({ status }) => status === wanted)?.count ?? 0;
  const [moderatedCount, publishedCount] = [countOf('moderated'), countOf('published')];
  return { allCount: moderatedCount + publishedCount, moderatedCount, publishedCount };
}

function matchingReviews(db: Db, storeId: number, filter: ReviewFilter) {
  const conditions = conditionsOf(filter);
  return db
    .selectFrom('review')
    .where('review.store_id', '=', storeId)
    .where((eb) => eb.and(conditions.map((condition) => condition(eb))));
}

function conditionsOf(filter: ReviewFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = <T>(value: T | undefined, make: (value: T) => Condition) => {
    if (value !== undefined) conditions.push(make(value));
  };
  add(filter.ids, (ids) => (eb) => eb('review.id', 'in', ids));
  add(filter.productIds, (ids) => (eb) => eb('review.product_id', 'in', ids));
  add(filter.orderIds, (ids) => (eb) => eb('review.order_id', 'in', ids));
  add(filter.ratings, (ratings) => (eb) => eb('review.rating', 'in', ratings));
  add(filter.status, (status) => (eb) => eb('review.status', '=', status));
  for (const word of (filter.keyword ?? '').split(/\s+/).filter(Boolean)) {
    conditions.push(() => contains('review.search_text', word));
  }
  add(filter.createdFrom, (moment) => (eb) => eb('review.created', '>=', moment));
  add(filter.createdTo, (moment) => (eb) => eb('review.created', '<=', moment));
  add(filter.updatedFrom, (moment) => (eb) => eb('review.updated', '>=', moment));
  add(filter.updatedTo, (moment) => (eb) => eb('review.updated', '<=', moment));
  return conditions;
}
