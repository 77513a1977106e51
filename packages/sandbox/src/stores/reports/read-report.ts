import {
  COMPARE_PERIODS,
  REPORT_CHARTS,
  type ComparePeriod,
  type ReportPart,
  type ReportType,
  type ReportValue,
  type StoreReport,
  type TimeScale,
} from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { sumFigures } from './order-figures.ts';
import { REPORTS, type LineDefinition, type RowsDefinition } from './report-definitions.ts';
import { comparedPeriod, partName, partsOf, type Calendar, type Period } from './report-periods.ts';
import type { Row } from './report-rows.ts';
import { sumVisits, VISIT_FIGURES } from './visit-figures.ts';

interface ReportQuestion {
  readonly type: ReportType;
  readonly period: Period;
  readonly scale: TimeScale;
  readonly compare: ComparePeriod;
  readonly calendar: Calendar;
}

type ReportParts = Pick<StoreReport, 'aggregatedData' | 'dataset'>;

/** Works out a report, and the same for the period it is compared with. */
export async function readReport(
  db: Db,
  storeId: number,
  question: ReportQuestion,
): Promise<Omit<StoreReport, 'startedFrom' | 'endedAt' | 'timeScaleValue'>> {
  const { type, period, compare, calendar } = question;
  const compared = comparedPeriod(period, compare, calendar);
  const { aggregatedData, dataset } = await partsOfReport(db, storeId, question);
  const other = compared && (await partsOfReport(db, storeId, { ...question, period: compared }));
  return {
    reportType: type,
    firstDayOfWeek: calendar.firstDayOfWeek,
    comparePeriod: COMPARE_PERIODS[compare],
    aggregatedData,
    ...(dataset && { dataset: other?.dataset ? besideEachOther(dataset, other.dataset) : dataset }),
    ...(other && { comparePeriodAggregatedData: other.aggregatedData }),
    ...(other?.dataset && { comparePeriodDataset: other.dataset }),
  };
}

function partsOfReport(db: Db, storeId: number, question: ReportQuestion): Promise<ReportParts> {
  const definition = REPORTS[question.type];
  return 'rows' in definition
    ? rowsReport(db, storeId, question, definition)
    : lineReport(db, storeId, question, definition);
}

/** Tables have their rows in `aggregatedData`, having nothing else. Slices and bars have a dataset each, and their sum. */
async function rowsReport(
  db: Db,
  storeId: number,
  { type, period }: ReportQuestion,
  { rows: rowsOf, counts }: RowsDefinition,
): Promise<ReportParts> {
  const rows = await rowsOf(db, storeId, period);
  const chart = REPORT_CHARTS[type];
  if (chart === 'table') return { aggregatedData: rows.map(({ name, value }) => figure(name, value)) };
  const sum = rows.reduce((total, { value }) => total + value, 0);
  const aggregatedData =
    chart === 'barchart' ? rows.map(({ name, value }) => figure(name, value)) : [figure(counts, sum)];
  const percentage = ({ value }: Row) => (sum === 0 ? 0 : Math.round((value / sum) * 10_000) / 100);
  const dataset = rows.map((row, index) => ({
    orderBy: index,
    datapointId: row.name,
    ...(chart === 'piechart' && { percentage: percentage(row) }),
    data: [figure(counts, row.value)],
  }));
  return { aggregatedData, dataset };
}

async function lineReport(
  db: Db,
  storeId: number,
  { period, scale, calendar }: ReportQuestion,
  definition: LineDefinition,
): Promise<ReportParts> {
  const parts = partsOf(period, scale, calendar);
  const [whole, ...sums] = await valuesOf(db, storeId, definition, [period, ...parts]);
  const dataset = parts.map((part, index) => ({
    orderBy: index,
    datapointId: partName(part, scale, calendar),
    startTimeStamp: part.from,
    endTimeStamp: part.to,
    data: sums[index] ?? [],
  }));
  return { aggregatedData: whole ?? [], dataset };
}

async function valuesOf(
  db: Db,
  storeId: number,
  definition: LineDefinition,
  periods: readonly Period[],
): Promise<ReportValue[][]> {
  if ('unmeasured' in definition) return periods.map(() => definition.unmeasured.map((name) => figure(name, 0)));
  if ('visits' in definition) {
    const visits = await sumVisits(db, storeId, periods);
    return visits.map((row) => VISIT_FIGURES.map((name) => figure(name, row[name])));
  }
  const sums = await sumFigures(db, storeId, periods, definition.figures);
  return sums.map((row) => definition.figures.map((name) => figure(name, row[name])));
}

/** Each part of a line with the moments of the part it is compared with, where there is one. */
function besideEachOther(dataset: readonly ReportPart[], other: readonly ReportPart[]): ReportPart[] {
  return dataset.map((part, index) => {
    const { startTimeStamp, endTimeStamp } = other[index] ?? {};
    if (startTimeStamp === undefined || endTimeStamp === undefined) return part;
    return { ...part, comparePeriodStartTimeStamp: startTimeStamp, comparePeriodEndTimeStamp: endTimeStamp };
  });
}

/** Sums of amounts, without the dust of binary fractions. */
function figure(dataId: string, dataValue: number): ReportValue {
  return { dataId, dataValue: Math.round(dataValue * 1e4) / 1e4 };
}
