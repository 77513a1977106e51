import {
  Banner,
  Card,
  CodeBlock,
  Columns,
  formatDuration,
  KeyValueList,
  Link,
  LinkButton,
  PageHeader,
  StatusPill,
} from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { env } from '../../../../../env.ts';
import { read } from '../../../../../server/failures.ts';
import { requireId, requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { CopyText } from '../../../../../traffic/copy-text.tsx';
import { asCurl } from '../../../../../traffic/curl.ts';
import { exchangeStatus, exchangeTone, KIND_WORDS, shortAddress } from '../../../../../traffic/exchange-words.ts';
import { HeaderTable } from '../../../../../traffic/header-table.tsx';
import { orderOf } from '../../../../../traffic/order-link.ts';
import { ResendButton } from '../../../../../traffic/resend-button.tsx';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatClock, formatDay } from '../../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Exchange' };

export default async function ExchangePage({ params }: PageProps<'/store/[storeId]/traffic/[exchangeId]'>) {
  const { storeId: storeIdText, exchangeId } = await params;
  const { control, storeId } = await requireStore(storeIdText);
  const [exchange, { timeZone }] = await Promise.all([
    read(control.traffic.get(storeId, requireId(exchangeId))),
    storeFacts(storeIdText),
  ]);
  const orderId = orderOf(exchange);
  const { deliveryId } = exchange;
  return (
    <>
      <PageHeader
        title={`${exchange.method} ${shortAddress(exchange.url).path}`}
        breadcrumbs={[{ label: 'Traffic', href: storePath(storeId, 'traffic') }]}
        status={<StatusPill tone={exchangeTone(exchange.status)}>{exchangeStatus(exchange.status)}</StatusPill>}
        actions={
          <>
            {orderId !== undefined && (
              <LinkButton href={storePath(storeId, 'orders', orderId)}>Open the order</LinkButton>
            )}
            {deliveryId !== undefined && <ResendButton storeId={storeId} deliveryId={deliveryId} />}
            <CopyText
              label="Copy as curl"
              text={asCurl({ ...exchange, url: new URL(exchange.url, env.sandboxUrl).href })}
            />
          </>
        }
      />
      <Columns
        aside={
          <Card title="Facts">
            <KeyValueList
              items={[
                { label: 'Kind', value: KIND_WORDS[exchange.kind] },
                { label: 'App', value: <code>{exchange.clientId || 'none'}</code> },
                { label: 'Address', value: <code>{exchange.url}</code>, copy: exchange.url },
                {
                  label: 'At',
                  value: `${formatDay(exchange.started, timeZone)}, ${formatClock(exchange.started, timeZone)}`,
                },
                { label: 'Took', value: formatDuration(exchange.durationMs) },
                {
                  label: 'Trace',
                  value: (
                    <Link href={storePath(storeId, 'traces', exchange.traceId)}>
                      <code>{exchange.traceId.slice(0, 16)}</code>
                    </Link>
                  ),
                  copy: exchange.traceId,
                },
                ...(deliveryId === undefined
                  ? []
                  : [
                      {
                        label: 'Delivery',
                        value: <Link href={storePath(storeId, 'deliveries', deliveryId)}>All attempts</Link>,
                      },
                    ]),
              ]}
            />
          </Card>
        }
      >
        {exchange.hint && (
          <Banner tone={exchangeTone(exchange.status) === 'success' ? 'neutral' : 'warning'} title="Hint">
            {exchange.hint}
          </Banner>
        )}
        <Card title="Request">
          <div className="form-stack">
            <HeaderTable headers={exchange.requestHeaders} caption="Request headers" />
            {exchange.requestBody && <CodeBlock label="Request body" text={exchange.requestBody} />}
          </div>
        </Card>
        <Card title="Answer">
          <div className="form-stack">
            {exchange.status === 0 && <p className="muted">No answer came.</p>}
            <HeaderTable headers={exchange.responseHeaders} caption="Answer headers" />
            {exchange.responseBody && <CodeBlock label="Answer body" text={exchange.responseBody} />}
          </div>
        </Card>
      </Columns>
    </>
  );
}
