import { columnSorts } from '../urls/column-sorts.ts';

/** The columns that reviews can be sorted by. */
export const reviewSorts = columnSorts({
  rating: { asc: 'RATING_ASC', desc: 'RATING_DESC' },
  date: { asc: 'DATE_CREATED_ASC', desc: 'DATE_CREATED_DESC' },
});
