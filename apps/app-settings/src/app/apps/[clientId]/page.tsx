import type { Metadata } from 'next';
import { filtersOf } from '../../../feed/no-filters.ts';
import { readFeed } from '../../../feed/read-feed.ts';
import { AppFrame } from '../../../frame/app-frame.tsx';
import { DefaultModePage } from '../../../frame/default-mode-page.tsx';
import { OpenedPage } from '../../../frame/opened-page.tsx';
import { RefusalPage } from '../../../frame/refusal-page.tsx';
import { openPage } from '../../../opening/open-page.ts';
import { browserLocale } from '../../../server/browser-locale.ts';
import { findApp } from '../../../server/site.ts';
import { theSite } from '../../../server/the-site.ts';
import { describeApp } from '../../../settings/describe-app.ts';
import type { Refusal } from '../../../words/en.ts';
import { localeOf } from '../../../words/locale.ts';

interface PageProps {
  readonly params: Promise<{ clientId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const served = findApp(await theSite(), (await params).clientId);
  return { title: served?.app.page?.title ?? 'App' };
}

export default async function AppPage({ params, searchParams }: PageProps) {
  const { clientId } = await params;
  const { payload, app_state: appState } = await searchParams;
  const site = await theSite();
  if (!findApp(site, clientId)) return <Refused clientId={clientId} reason="app_unknown" />;
  if (typeof payload !== 'string') {
    return <DefaultModePage clientId={clientId} locale={await browserLocale()} apiBaseUrl={site.apiBaseUrl} />;
  }

  const opening = await openPage(site, clientId, {
    payload,
    appState: typeof appState === 'string' ? appState : undefined,
  });
  if (opening.status === 'refused') return <Refused clientId={clientId} reason={opening.reason} />;

  const { served, opened, session, storage, currency } = opening;
  const locale = localeOf(opened.lang);
  const { serverOnly, ...description } = describeApp(served.app, storage, locale);
  const filters = filtersOf(opened.appState);
  return (
    <OpenedPage
      {...description}
      {...{ clientId, opened, session, locale, currency }}
      feed={
        serverOnly
          ? { initialFilters: filters, initial: await readFeed(site, { clientId, session, filters }) }
          : undefined
      }
    />
  );
}

/** Says so inside the frame: the admin, told that the page is ready, shows it. */
async function Refused({ clientId, reason }: { readonly clientId: string; readonly reason: Refusal }) {
  const locale = await browserLocale();
  return (
    <AppFrame clientId={clientId} locale={locale}>
      <RefusalPage reason={reason} locale={locale} />
    </AppFrame>
  );
}
