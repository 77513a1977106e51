import type { ReportValue } from '@ecwid-kit/types';
import {
  Card,
  DataTable,
  EmptyState,
  FilterBar,
  FilterChips,
  formatMoney,
  LinkButton,
  PageHeader,
  Stack,
  Tabs,
  type TableColumn,
} from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { BarChart } from '../../../../reports/bar-chart.tsx';
import { newCustomersOf, salesReport, type SalesPart } from '../../../../reports/report-figures.ts';
import {
  partLabel,
  REPORT_COMPARISON_NAMES,
  REPORT_COMPARISONS,
  REPORT_PERIOD_NAMES,
  REPORT_PERIODS,
  reportQuery,
} from '../../../../reports/report-period.ts';
import { ReportStats } from '../../../../reports/report-stats.tsx';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { storeNow } from '../../../../server/store-clock.ts';
import { storeFacts } from '../../../../server/store-facts.ts';
import { choiceOf, listHref } from '../../../../urls/list-state.ts';
import { storePath } from '../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Reports' };

/** How many of the products that sell best are shown. */
const TOP = 10;

export default async function ReportsPage({ params, searchParams }: PageProps<'/store/[storeId]/reports'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'reports');
  const period = choiceOf(query, 'period', REPORT_PERIOD_NAMES) ?? '30d';
  const comparison = choiceOf(query, 'compare', REPORT_COMPARISON_NAMES);
  const shows = choiceOf(query, 'show', ['orders']) ?? 'revenue';
  const [facts, now] = await Promise.all([storeFacts(storeIdText), storeNow()]);
  const question = reportQuery(period, comparison, now);
  const [revenue, orders, returning, top] = await Promise.all([
    read(rest.storeReports.get('allRevenue', question)),
    read(rest.storeReports.get('allOrders', question)),
    read(rest.storeReports.get('newOrdersVsRepeatOrders', question)),
    read(rest.storeReports.get('topOfProductsByOrders', question)),
  ]);
  const { whole, before, parts } = salesReport(revenue, orders, (part) => partLabel(part, period, facts.timeZone));
  const money = (amount: number) => formatMoney(amount, facts.currency);
  const count = (value: number) => value.toLocaleString('en-US');
  const compared = comparison && `Line: ${REPORT_COMPARISONS[comparison].label}`;
  const format = shows === 'revenue' ? money : count;
  const what = shows === 'revenue' ? 'Revenue' : 'Orders';
  return (
    <>
      <PageHeader title="Reports" />
      <Tabs
        label="Period"
        tabs={REPORT_PERIOD_NAMES.map((one) => ({
          label: REPORT_PERIODS[one].label,
          current: period === one,
          href: listHref(path, query, { period: one }),
        }))}
      />
      <FilterBar>
        <FilterChips
          label="Compared with"
          chips={REPORT_COMPARISON_NAMES.map((one) => ({
            label: `With ${REPORT_COMPARISONS[one].label}`,
            active: comparison === one,
            href: listHref(path, query, { compare: comparison === one ? undefined : one }),
          }))}
        />
      </FilterBar>
      <Stack>
        <ReportStats
          stats={[
            { label: 'Revenue', now: whole.revenue, before: before?.revenue, format: money },
            { label: 'Orders', now: whole.orders, before: before?.orders, format: count },
            { label: 'Average order', now: whole.average, before: before?.average, format: money },
            {
              label: 'First orders of new customers',
              now: newCustomersOf(returning.dataset),
              before: comparison && newCustomersOf(returning.comparePeriodDataset),
              format: count,
            },
            { label: 'Items sold', now: whole.productsSold, before: before?.productsSold, format: count },
            { label: 'Refunds', now: whole.refunds, before: before?.refunds, format: money },
          ]}
        />
        <Card
          title={`${what} over time`}
          actions={
            <LinkButton
              size="small"
              scroll={false}
              href={listHref(path, query, { show: shows === 'revenue' ? 'orders' : undefined })}
            >
              {shows === 'revenue' ? 'Show orders' : 'Show revenue'}
            </LinkButton>
          }
        >
          <BarChart
            description={`${what}, ${REPORT_PERIODS[period].label.toLowerCase()}: ${format(whole[shows])} in all. The figures are in the table below.`}
            points={parts.map((part) => ({ label: part.label, value: part[shows], before: part.before?.[shows] }))}
            format={format}
            compared={compared}
          />
        </Card>
        <Card title="Figures" flush>
          <DataTable
            caption="Figures over time"
            columns={partColumns(money, comparison !== undefined)}
            rows={parts.toReversed()}
            rowKey={({ label }) => label}
            density="compact"
          />
        </Card>
        <Card title="Products that sold best" flush>
          <DataTable
            caption="Products that sold best"
            columns={TOP_COLUMNS}
            rows={top.aggregatedData.slice(0, TOP)}
            rowKey={({ dataId }) => dataId}
            density="compact"
            empty={
              <EmptyState title="Nothing was sold" headingLevel={3}>
                There is no order in this period.
              </EmptyState>
            }
          />
        </Card>
      </Stack>
    </>
  );
}

const TOP_COLUMNS: readonly TableColumn<ReportValue>[] = [
  { key: 'product', header: 'Product', cell: ({ dataId }) => dataId },
  { key: 'sold', header: 'Sold', align: 'end', cell: ({ dataValue }) => dataValue },
];

function partColumns(money: (amount: number) => string, isCompared: boolean): TableColumn<SalesPart>[] {
  return [
    { key: 'label', header: 'From', cell: ({ label }) => label },
    { key: 'orders', header: 'Orders', align: 'end', cell: ({ orders }) => orders },
    {
      key: 'average',
      header: 'Average order',
      align: 'end',
      wideOnly: true,
      cell: ({ average }) => money(average),
    },
    ...(isCompared
      ? [
          {
            key: 'before',
            header: 'Revenue before',
            align: 'end' as const,
            wideOnly: true,
            cell: ({ before }: SalesPart) => (before ? money(before.revenue) : ''),
          },
        ]
      : []),
    { key: 'revenue', header: 'Revenue', align: 'end', cell: ({ revenue }) => money(revenue) },
  ];
}
