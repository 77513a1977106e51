import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { openEnum, timestampSchema } from '../contract/wire.ts';
import { COMPARE_PERIODS, FIRST_DAYS_OF_WEEK, REPORT_TYPES, TIME_SCALES, type ComparePeriod } from './report-types.ts';

/** What is asked for, as the query spells it. */
export const COMPARE_PERIOD_NAMES = Object.keys(COMPARE_PERIODS) as [ComparePeriod, ...ComparePeriod[]]; // the table's keys

/** One figure of a report: `{"dataId":"orders","dataValue":12}`. */
const reportValueSchema = schema(() =>
  z.object({ dataId: z.string(), dataValue: z.number() }).meta({ id: 'ReportValue' }),
);
export type ReportValue = Infer<typeof reportValueSchema>;

/** A point of a line, a slice or a bar. Moments only on a line, percentages only of slices. */
const reportPartSchema = schema(() =>
  z
    .object({
      orderBy: z.int(),
      datapointId: z.string(),
      startTimeStamp: timestampSchema().optional(),
      endTimeStamp: timestampSchema().optional(),
      percentage: z.number().optional(),
      /** Beside a point of a line, the part of the other period that it is compared with. */
      comparePeriodStartTimeStamp: timestampSchema().optional(),
      comparePeriodEndTimeStamp: timestampSchema().optional(),
      data: z.array(reportValueSchema()),
    })
    .meta({ id: 'ReportPart' }),
);
export type ReportPart = Infer<typeof reportPartSchema>;

/** A report. `startedFrom`, `endedAt` and `timeScaleValue` are there when they were sent; tables have no datasets. */
export const storeReportSchema = schema(() =>
  z
    .object({
      reportType: openEnum(REPORT_TYPES),
      startedFrom: timestampSchema().optional(),
      endedAt: timestampSchema().optional(),
      timeScaleValue: openEnum(TIME_SCALES).optional(),
      firstDayOfWeek: openEnum(FIRST_DAYS_OF_WEEK).optional(),
      comparePeriod: openEnum(Object.values(COMPARE_PERIODS)).optional(),
      aggregatedData: z.array(reportValueSchema()),
      dataset: z.array(reportPartSchema()).optional(),
      comparePeriodAggregatedData: z.array(reportValueSchema()).optional(),
      comparePeriodDataset: z.array(reportPartSchema()).optional(),
    })
    .meta({ id: 'StoreReport' }),
);
export type StoreReport = Infer<typeof storeReportSchema>;

/** A piece of advice about a report. Absent where there is none. */
export const reportTipSchema = schema(() => z.object({ tip: z.string().optional() }).meta({ id: 'ReportTip' }));
