import type { operations, QueryOf, ReportPart } from '@ecwid-kit/types';
import { formatDay } from '../words/moments.ts';

type ReportQuery = QueryOf<typeof operations.storeReports.get>;

const DAY = 86_400;

/** What a report can be about, in days back from now, and how finely it is drawn. */
export const REPORT_PERIODS = {
  '7d': { label: 'Last 7 days', days: 7, scale: 'day' },
  '30d': { label: 'Last 30 days', days: 30, scale: 'day' },
  '90d': { label: 'Last 90 days', days: 90, scale: 'week' },
  '12m': { label: 'Last 12 months', days: 365, scale: 'month' },
} as const;

export type ReportPeriod = keyof typeof REPORT_PERIODS;
export const REPORT_PERIOD_NAMES = ['7d', '30d', '90d', '12m'] as const satisfies readonly ReportPeriod[];

/** What it is compared with, as the API calls it. */
export const REPORT_COMPARISONS = {
  before: { label: 'the period before', comparePeriod: 'previousPeriod' },
  year: { label: 'the year before', comparePeriod: 'similarPeriodInPreviousYear' },
} as const;

export type ReportComparison = keyof typeof REPORT_COMPARISONS;
export const REPORT_COMPARISON_NAMES = ['before', 'year'] as const satisfies readonly ReportComparison[];

/** The question for a report that ends now. `now`: milliseconds of the store's clock. */
export function reportQuery(
  period: ReportPeriod,
  comparison: ReportComparison | undefined,
  now: number,
): Pick<ReportQuery, 'startedFrom' | 'endedAt' | 'timeScaleValue' | 'comparePeriod'> {
  const { days, scale } = REPORT_PERIODS[period];
  const endedAt = Math.floor(now / 1000);
  return {
    startedFrom: endedAt - days * DAY,
    endedAt,
    timeScaleValue: scale,
    ...(comparison && { comparePeriod: REPORT_COMPARISONS[comparison].comparePeriod }),
  };
}

/** What a part of a period is called: a day as the admin writes days, a month as the report does. */
export function partLabel(part: ReportPart, period: ReportPeriod, timeZone: string): string {
  const { startTimeStamp, datapointId } = part;
  if (startTimeStamp === undefined || REPORT_PERIODS[period].scale === 'month') return datapointId;
  return formatDay(startTimeStamp * 1000, timeZone);
}
