import * as z from 'zod';

const day = () => z.union([z.literal(''), z.iso.date()]);

/** What of the feed a page wants. */
export const feedFiltersSchema = z.object({
  keyword: z.string().trim().max(200),
  paymentStatus: z.string().regex(/^[A-Z_]{0,40}$/),
  /** `2026-01-31`, or nothing. */
  from: day(),
  to: day(),
  offset: z.int().min(0).max(1_000_000),
});
export type FeedFilters = z.infer<typeof feedFiltersSchema>;
