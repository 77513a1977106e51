import { Banner, Card, Columns, KeyValueList, PageHeader } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { addressLines } from '../../../../orders/order-words.ts';
import { read } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { PaymentTable, ShippingTable } from '../../../../settings/option-tables.tsx';
import { SettingsForm } from '../../../../settings/settings-form.tsx';
import { planWords } from '../../../../words/plans.ts';
import { paramOf } from '../../../../urls/list-state.ts';

export const metadata: Metadata = { title: 'Store settings' };

export default async function SettingsPage({ params, searchParams }: PageProps<'/store/[storeId]/settings'>) {
  const { rest, control, storeId } = await requireStore((await params).storeId);
  const [profile, overview] = await Promise.all([read(rest.storeProfile.get()), read(control.stores.get(storeId))]);
  const { company, formatsAndUnits: formats, languages, generalInfo } = profile;
  const currency = formats?.currency ?? overview.currency;
  const address = addressLines(company);
  const storeUrl = generalInfo.storeUrl ?? overview.storefrontUrl;
  return (
    <>
      <PageHeader title="Store settings" />
      <Columns
        aside={
          <Card title="Plan">
            <KeyValueList
              items={[
                { label: 'Plan', value: planWords(overview.plan) },
                { label: 'Store id', value: String(storeId), copy: String(storeId) },
                ...(storeUrl
                  ? [
                      {
                        label: 'Storefront',
                        value: (
                          <a href={storeUrl} target="_blank" rel="noreferrer">
                            {storeUrl}
                          </a>
                        ),
                        copy: storeUrl,
                      },
                    ]
                  : []),
              ]}
            />
          </Card>
        }
      >
        {paramOf(await searchParams, 'upgrade') && (
          <Banner title="An app asked for a higher plan">
            A sandbox has no billing: the features of every plan are there already.
          </Banner>
        )}
        <Card title="Store">
          <SettingsForm
            storeId={storeId}
            storeName={profile.settings?.storeName ?? overview.name}
            email={company?.email ?? ''}
          />
        </Card>
        <Card title="Company">
          {address ? <address className="address">{address}</address> : <p className="muted">No address yet.</p>}
        </Card>
        <Card title="Shipping and pickup">
          <ShippingTable options={profile.shipping?.shippingOptions ?? []} currency={currency} />
        </Card>
        <Card title="Payment">
          <PaymentTable options={profile.payment?.paymentOptions ?? []} currency={currency} />
        </Card>
        <Card title="Formats and languages">
          <KeyValueList
            layout="side"
            items={[
              { label: 'Currency', value: currency },
              { label: 'Time zone', value: formats?.timezone ?? 'UTC' },
              { label: 'Weights in', value: (formats?.weightUnit ?? 'KILOGRAM').toLowerCase() },
              { label: 'Languages', value: languages?.enabledLanguages?.join(', ') ?? 'en' },
            ]}
          />
          <p className="muted card-note">Other settings are changed by the REST call PUT /profile.</p>
        </Card>
      </Columns>
    </>
  );
}
