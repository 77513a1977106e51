import { Card, Columns, EmptyState, KeyValueList, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { DecisionButtons } from '../../../../developer/decision-buttons.tsx';
import { RequestModeForm } from '../../../../developer/request-mode-form.tsx';
import { REQUEST_STATUS } from '../../../../developer/requests-card.tsx';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { storePath } from '../../../../urls/store-path.ts';
import { formatMoment } from '../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Update requests' };

export default async function UpdateRequestsPage({ params }: PageProps<'/store/[storeId]/update-requests'>) {
  const { control, storeId } = await requireStore((await params).storeId);
  const [requests, settings] = await Promise.all([
    read(control.updateRequests.list()),
    read(control.sandbox.getSettings()),
  ]);
  return (
    <>
      <PageHeader
        title="Update requests"
        count={requests.length}
        breadcrumbs={[{ label: 'App dashboard', href: storePath(storeId, 'develop-apps') }]}
        description="What developers have asked for. You answer in place of the platform’s support."
      />
      <Columns
        aside={
          <Card title="How they are decided">
            <RequestModeForm storeId={storeId} current={settings.updateRequests} />
          </Card>
        }
      >
        {requests.length === 0 && (
          <Card flush>
            <EmptyState title="No requests yet">An app’s page in the app dashboard has a form to make one.</EmptyState>
          </Card>
        )}
        {requests.map(({ id, appName, clientId, askedBy, created, message, settings: wanted, status }) => (
          <Card
            key={id}
            title={appName}
            actions={
              status === 'pending' ? (
                <DecisionButtons storeId={storeId} requestId={id} />
              ) : (
                <StatusPill tone={REQUEST_STATUS[status].tone}>{REQUEST_STATUS[status].label}</StatusPill>
              )
            }
          >
            <KeyValueList
              layout="side"
              items={[
                { label: 'App', value: <code>{clientId}</code> },
                { label: 'Asked', value: `${formatMoment(created)} by ${askedBy}` },
                { label: 'Message', value: message || 'None' },
                { label: 'Scopes', value: <code>{wanted.scopes.join(' ')}</code> },
                ...Object.entries(wanted.endpoints).map(([label, url]) => ({ label, value: <code>{url}</code> })),
              ]}
            />
          </Card>
        ))}
      </Columns>
    </>
  );
}
