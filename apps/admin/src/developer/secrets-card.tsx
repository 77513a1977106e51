import type { DeveloperApp } from '@ecwid-kit/types/control';
import { Card, KeyValueList, SecretField } from '@ecwid-kit/ui';
import { revealSecret } from './developer-actions.ts';

/** Keys and tokens. The page carries none: each comes when it is asked for. */
export function SecretsCard({ storeId, app }: { storeId: number; app: DeveloperApp }) {
  const secret = (what: string) => revealSecret.bind(null, storeId, app.clientId, what);
  return (
    <Card title="Tokens and keys">
      <div className="form-stack">
        <KeyValueList
          items={[
            { label: 'Client id', value: <code>{app.clientId}</code>, copy: app.clientId },
            { label: 'Store id', value: <code>{storeId}</code>, copy: String(storeId) },
          ]}
        />
        <SecretField
          label="Client secret"
          secret={secret('clientSecret')}
          help="Signs webhooks and encrypts payloads"
        />
        {app.maskedSecretToken !== undefined && (
          <SecretField label="Secret token" secret={secret('secretToken')} help="For the REST API, on servers only" />
        )}
        {app.maskedPublicToken !== undefined && (
          <SecretField
            label="Public token"
            secret={secret('publicToken')}
            help="For the storefront: reads what shoppers see"
          />
        )}
        {!app.installed && <p className="muted">Tokens exist while the app is installed.</p>}
      </div>
    </Card>
  );
}
