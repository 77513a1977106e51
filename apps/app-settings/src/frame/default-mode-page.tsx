'use client';

import { useAppPage, usePagePayload } from '@ecwid-kit/app-bridge/react';
import { PageHeader, SkeletonText } from '@ecwid-kit/ui';
import { useEffect, useState } from 'react';
import { checkSettingsAction, describeAppAction, tryAppAction } from '../actions.ts';
import type { AppDescription } from '../settings/describe-app.ts';
import type { SaveResult } from '../settings/save-settings.ts';
import type { Refusal } from '../words/en.ts';
import { localeOf, type Locale } from '../words/locale.ts';
import { AppFrame } from './app-frame.tsx';
import { readCurrency } from './read-currency.ts';
import { RefusalPage } from './refusal-page.tsx';
import { SettingsPart } from './settings-part.tsx';

export interface DefaultModePageProps {
  readonly clientId: string;
  /** Of the browser, until the address tells the admin's. */
  readonly locale: Locale;
  readonly apiBaseUrl: string;
}

/**
 * An app's page in the default mode, in which the address tells the browser everything and the server nothing. The
 * server lends the form and checks values, which needs no trust; what is stored is between the browser and the API.
 */
export function DefaultModePage({ clientId, locale, apiBaseUrl }: DefaultModePageProps) {
  return (
    <AppFrame clientId={clientId} baseUrl={apiBaseUrl} locale={locale}>
      <FromAddress clientId={clientId} locale={locale} apiBaseUrl={apiBaseUrl} />
    </AppFrame>
  );
}

type State =
  | { readonly status: 'loading' }
  | { readonly status: 'refused'; readonly reason: Refusal }
  | { readonly status: 'open'; readonly app: AppDescription; readonly currency: string };

function FromAddress({ clientId, locale: browserLocale, apiBaseUrl }: DefaultModePageProps) {
  const page = useAppPage();
  const payload = usePagePayload();
  const [state, setState] = useState<State>({ status: 'loading' });
  const locale = payload ? localeOf(payload.lang) : browserLocale;

  useEffect(() => {
    const open = async (): Promise<State> => {
      const { payload: address, storage } = page;
      if (!address) return { status: 'refused', reason: location.hash.length > 1 ? 'payload_invalid' : 'outside' };
      const [values, currency] = await Promise.all([storage.getAll(), readCurrency(apiBaseUrl, address)]);
      const app = await describeAppAction({ clientId, lang: address.lang, storage: values });
      if (!app) return { status: 'refused', reason: 'app_unknown' };
      return app.serverOnly ? { status: 'refused', reason: 'server_only' } : { status: 'open', app, currency };
    };
    open().then(setState, (error: { status?: number }) =>
      setState({ status: 'refused', reason: error.status === undefined ? 'platform_away' : 'token_refused' }),
    );
  }, [page, clientId, apiBaseUrl]);

  if (state.status === 'loading') return <SkeletonText lines={6} />;
  if (state.status === 'refused') return <RefusalPage reason={state.reason} locale={locale} />;
  const save = async (values: unknown): Promise<SaveResult> => {
    const checked = await checkSettingsAction({ clientId, values });
    if (checked.status !== 'valid') return checked;
    try {
      await page.storage.set(checked.entries);
    } catch {
      return { status: 'refused', reason: 'platform_away' };
    }
    return { status: 'saved', values: checked.values };
  };
  const { title, ...app } = state.app;
  return (
    <>
      <PageHeader title={title} />
      <SettingsPart
        {...app}
        locale={locale}
        currency={state.currency}
        onSave={save}
        onTry={(values, sample) => tryAppAction({ clientId, values, sample })}
      />
    </>
  );
}
