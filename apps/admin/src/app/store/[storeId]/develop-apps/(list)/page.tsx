import { AppIcon, Card, Link, LinkButton, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { NewAppButton } from '../../../../../developer/new-app-button.tsx';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'App dashboard' };

export default async function DevelopAppsPage({ params }: PageProps<'/store/[storeId]/develop-apps'>) {
  const { control, storeId } = await requireStore((await params).storeId);
  const apps = await read(control.developerApps.list(storeId));
  return (
    <>
      <PageHeader
        title="App dashboard"
        count={apps.length}
        description="Your own apps: their keys, tokens, scopes and endpoints."
        actions={
          <>
            <LinkButton href={storePath(storeId, 'update-requests')}>Update requests</LinkButton>
            <NewAppButton storeId={storeId} />
          </>
        }
      />
      <Card flush>
        <ul className="app-rows">
          {apps.map(({ clientId, name, kind, installed, requests }) => {
            const pending = requests.filter(({ status }) => status === 'pending').length;
            return (
              <li key={clientId} className="app-row">
                <AppIcon appId={clientId} size={40} />
                <div>
                  <h2 className="row">
                    <Link href={storePath(storeId, 'develop-apps', clientId)}>{name}</Link>
                    <StatusPill tone={installed ? 'success' : 'neutral'}>
                      {installed ? 'Installed' : 'Not installed'}
                    </StatusPill>
                    {pending > 0 && <StatusPill tone="warning">Update requested</StatusPill>}
                  </h2>
                  <p className="muted">
                    {kind === 'custom' ? 'Custom app' : 'Public app'} · <code>{clientId}</code>
                  </p>
                </div>
                <div className="row">
                  <LinkButton size="small" href={storePath(storeId, 'develop-apps', clientId)}>
                    Details
                  </LinkButton>
                </div>
              </li>
            );
          })}
        </ul>
      </Card>
    </>
  );
}
