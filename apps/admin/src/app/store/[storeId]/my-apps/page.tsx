import { AppIcon, Card, EmptyState, LinkButton, PageHeader, StatusPill } from '@ecwid-kit/ui';
import { Blocks } from 'lucide-react';
import type { Metadata } from 'next';
import { PermissionList } from '../../../../apps/permission-list.tsx';
import { safeLink } from '../../../../apps/safe-link.ts';
import { UnblockButton } from '../../../../apps/unblock-button.tsx';
import { UninstallButton } from '../../../../apps/uninstall-button.tsx';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { storePath } from '../../../../urls/store-path.ts';
import { formatDay } from '../../../../words/moments.ts';

export const metadata: Metadata = { title: 'My apps' };

export default async function MyAppsPage({ params }: PageProps<'/store/[storeId]/my-apps'>) {
  const { control, storeId } = await requireStore((await params).storeId);
  const installations = await read(control.installations.list(storeId));
  const toMarket = <LinkButton href={storePath(storeId, 'apps')}>App Market</LinkButton>;
  return (
    <>
      <PageHeader title="My apps" count={installations.length} actions={toMarket} />
      <Card flush>
        {installations.length === 0 ? (
          <EmptyState title="No apps installed" icon={<Blocks className="icon" />} actions={toMarket}>
            Apps add to the store what it does not do by itself: carriers, payment, marketing, bookkeeping.
          </EmptyState>
        ) : (
          <ul className="app-rows">
            {installations.map((app) => {
              const elsewhere = safeLink(app.openAppUrl);
              return (
                <li key={app.clientId} className="app-row">
                  <AppIcon appId={app.clientId} size={40} />
                  <div>
                    <h2 className="row">
                      {app.name}
                      {app.subscriptionStatus === 'TRIAL' && <StatusPill tone="warning">In trial</StatusPill>}
                      {app.subscriptionStatus === 'SUSPENDED' && <StatusPill tone="danger">Suspended</StatusPill>}
                      {app.webhooksBlocked && <StatusPill tone="danger">Webhooks blocked</StatusPill>}
                      {app.kind === 'custom' && <StatusPill>Made for this store</StatusPill>}
                    </h2>
                    <p className="muted">Installed {formatDay(app.installed)}</p>
                    <details>
                      <summary>What it may do</summary>
                      <PermissionList scopes={app.scopes} />
                    </details>
                  </div>
                  <div className="row">
                    {app.hasPage && (
                      <LinkButton size="small" href={storePath(storeId, 'app', app.clientId)}>
                        Open
                      </LinkButton>
                    )}
                    {!app.hasPage && elsewhere !== undefined && (
                      <a className="button button-small" href={elsewhere} target="_blank" rel="noreferrer">
                        Open site
                      </a>
                    )}
                    {app.webhooksBlocked && <UnblockButton storeId={storeId} clientId={app.clientId} name={app.name} />}
                    <UninstallButton size="small" storeId={storeId} clientId={app.clientId} name={app.name} />
                  </div>
                </li>
              );
            })}
          </ul>
        )}
      </Card>
    </>
  );
}
