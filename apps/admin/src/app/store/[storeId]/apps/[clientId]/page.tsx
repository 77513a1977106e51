import { AppIcon, Card, Columns, KeyValueList, LinkButton, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { InstallButton } from '../../../../../apps/install-button.tsx';
import { marketApp } from '../../../../../apps/market-data.ts';
import { PermissionList } from '../../../../../apps/permission-list.tsx';
import { paragraphsOf } from '../../../../../words/plain-text.ts';
import { safeLink } from '../../../../../apps/safe-link.ts';
import { UninstallButton } from '../../../../../apps/uninstall-button.tsx';
import { requireStore } from '../../../../../server/require-store.ts';
import { storePath } from '../../../../../urls/store-path.ts';

type Props = PageProps<'/store/[storeId]/apps/[clientId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storeId, clientId } = await params;
  return { title: (await marketApp(storeId, clientId)).name };
}

export default async function AppDetailsPage({ params }: Props) {
  const { storeId: storeIdText, clientId: clientIdText } = await params;
  const { storeId } = await requireStore(storeIdText);
  const app = await marketApp(storeIdText, clientIdText);
  const { clientId, name, listing, scopes, installed, hasPage } = app;
  const link = (label: string, url: string | undefined) => {
    const href = safeLink(url);
    return href === undefined
      ? []
      : [
          {
            label,
            value: (
              <a href={href} target="_blank" rel="noreferrer">
                {new URL(href).host || href}
              </a>
            ),
          },
        ];
  };
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: 'App Market', href: storePath(storeId, 'apps') }]}
        description={listing.tagline}
        status={installed && <StatusPill tone="success">Installed</StatusPill>}
        actions={
          installed ? (
            <>
              <UninstallButton storeId={storeId} clientId={clientId} name={name} />
              {hasPage && (
                <LinkButton variant="primary" href={storePath(storeId, 'app', clientId)}>
                  Open
                </LinkButton>
              )}
            </>
          ) : (
            <InstallButton storeId={storeId} clientId={clientId} name={name} scopes={scopes} />
          )
        }
      />
      <Columns
        aside={
          <Card title="Facts">
            <KeyValueList
              items={[
                { label: 'Price', value: listing.price ?? 'Free' },
                ...(listing.trialDays ? [{ label: 'Trial', value: `${listing.trialDays} days` }] : []),
                ...(listing.developer ? [{ label: 'Developer', value: listing.developer }] : []),
                ...(listing.categories?.length ? [{ label: 'Categories', value: listing.categories.join(', ') }] : []),
                ...link('Support', listing.supportUrl),
                ...link('Privacy policy', listing.privacyUrl),
                { label: 'Client id', value: clientId, copy: clientId },
              ]}
            />
          </Card>
        }
      >
        <Card title="What it does">
          <div className="app-heading">
            <AppIcon appId={clientId} size={64} />
            <div className="prose">
              {listing.description ? (
                paragraphsOf(listing.description).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
              ) : (
                <p className="muted">The developer has not described this app.</p>
              )}
            </div>
          </div>
        </Card>
        <Card title="What it may do in your store">
          <PermissionList scopes={scopes} />
        </Card>
      </Columns>
    </>
  );
}
