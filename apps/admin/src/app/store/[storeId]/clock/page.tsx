import { Card, Columns, KeyValueList, PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { ClockForm } from '../../../../clock/clock-form.tsx';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { formatMoment, formatSpan } from '../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Clock' };

export default async function ClockPage({ params }: PageProps<'/store/[storeId]/clock'>) {
  const { control, storeId } = await requireStore((await params).storeId);
  const { now, offsetMs } = await read(control.sandbox.getClock());
  return (
    <>
      <PageHeader
        title="Clock"
        description="The sandbox’s own time. Webhook retries, code lifetimes, trials and subscriptions go by it."
      />
      <Columns
        aside={
          <Card title="Time">
            <KeyValueList
              items={[
                { label: 'Now', value: `${formatMoment(now)} UTC` },
                { label: 'Ahead of the machine', value: offsetMs === 0 ? 'Not at all' : formatSpan(offsetMs) },
              ]}
            />
          </Card>
        }
      >
        <Card title="Go forward">
          <div className="form-stack">
            <ClockForm storeId={storeId} />
            <p className="muted">What falls due on the way happens at once. The clock never goes back.</p>
          </div>
        </Card>
      </Columns>
    </>
  );
}
