import { Card, Columns, LinkButton, PageHeader, Stack, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { reinstallApp } from '../../../../../apps/installation-actions.ts';
import { UninstallButton } from '../../../../../apps/uninstall-button.tsx';
import { developerApp } from '../../../../../developer/developer-data.ts';
import { RequestsCard } from '../../../../../developer/requests-card.tsx';
import { ScopeCard } from '../../../../../developer/scope-card.tsx';
import { SecretsCard } from '../../../../../developer/secrets-card.tsx';
import { SettingsCard } from '../../../../../developer/settings-card.tsx';
import { UpdateRequestForm } from '../../../../../developer/update-request-form.tsx';
import { ConfirmButton } from '../../../../../frame/confirm-button.tsx';
import { requireStore } from '../../../../../server/require-store.ts';
import { listHref } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

type Props = PageProps<'/store/[storeId]/develop-apps/[clientId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storeId, clientId } = await params;
  return { title: (await developerApp(storeId, clientId)).name };
}

export default async function DeveloperAppPage({ params }: Props) {
  const { storeId: storeIdText, clientId: clientIdText } = await params;
  const { storeId } = await requireStore(storeIdText);
  const app = await developerApp(storeIdText, clientIdText);
  const { clientId, name, installed, settings } = app;
  const install = (
    <ConfirmButton
      label={installed ? 'Reinstall' : 'Install'}
      title={installed ? `Reinstall ${name}?` : `Install ${name}?`}
      confirmLabel={installed ? 'Reinstall' : 'Install'}
      variant="primary"
      done={`${name} is installed`}
      action={reinstallApp.bind(null, storeId, clientId)}
    >
      {installed
        ? 'It gets the scopes of its settings, and new tokens: the ones it has stop working.'
        : 'It gets tokens with the scopes of its settings, and its webhooks and endpoints become active.'}
    </ConfirmButton>
  );
  return (
    <>
      <PageHeader
        title={name}
        breadcrumbs={[{ label: 'App dashboard', href: storePath(storeId, 'develop-apps') }]}
        status={
          <StatusPill tone={installed ? 'success' : 'neutral'}>{installed ? 'Installed' : 'Not installed'}</StatusPill>
        }
        actions={
          <>
            <LinkButton href={listHref(storePath(storeId, 'traffic'), {}, { app: clientId })}>Traffic</LinkButton>
            {installed && settings.endpoints.iframeUrl && (
              <LinkButton href={storePath(storeId, 'app', clientId)}>Open page</LinkButton>
            )}
            {installed && <UninstallButton storeId={storeId} clientId={clientId} name={name} />}
            {install}
          </>
        }
      />
      <Stack>
        <Columns
          aside={
            <>
              <SettingsCard app={app} />
              <RequestsCard requests={app.requests} />
            </>
          }
        >
          <SecretsCard storeId={storeId} app={app} />
          <ScopeCard app={app} />
        </Columns>
        <Card title="Request an update">
          <UpdateRequestForm storeId={storeId} clientId={clientId} settings={settings} />
        </Card>
      </Stack>
    </>
  );
}
