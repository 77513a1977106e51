import * as z from 'zod';

const MAX_LIMIT = 100;
const DAY_SECONDS = 86_400;
const day = () => z.iso.date().transform((text) => Date.parse(`${text}T00:00:00Z`) / 1000);
const statuses = () => z.string().transform((text) => text.split(',').filter(Boolean));
const whole = () =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number);

/** What of the feed is wanted, as it stands in a query. */
const feedQuerySchema = z.object({
  /** Words that must all occur. */
  keyword: z.string().trim().max(200).default(''),
  /** Separated by commas: any of them. */
  paymentStatus: statuses().default([]),
  fulfillmentStatus: statuses().default([]),
  /** `2026-01-31`, in UTC. */
  from: day().optional(),
  /** The last day that counts. */
  to: day()
    .transform((start) => start + DAY_SECONDS - 1)
    .optional(),
  offset: whole().default(0),
  limit: whole().pipe(z.int().min(1).max(MAX_LIMIT)).default(20),
  delimiter: z.enum(['comma', 'semicolon']).default('comma'),
});
export type FeedQuery = z.output<typeof feedQuerySchema>;
export type FeedFilter = Partial<Pick<FeedQuery, 'keyword' | 'paymentStatus' | 'fulfillmentStatus' | 'from' | 'to'>>;

export type FeedQueryReading =
  | { readonly status: 'valid'; readonly query: FeedQuery }
  | { readonly status: 'invalid'; readonly problem: string };

/** Reads the query of a request. Empty parameters, as forms send them, count as missing. */
export function readFeedQuery(params: URLSearchParams): FeedQueryReading {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''));
  const parsed = feedQuerySchema.safeParse(given);
  return parsed.success
    ? { status: 'valid', query: parsed.data }
    : { status: 'invalid', problem: z.prettifyError(parsed.error) };
}
