'use client';

import { PageHeader } from '@ecwid-kit/ui';
import { prepareExportAction, readFeedAction, saveSettingsAction, tryAppAction } from '../actions.ts';
import type { OpenedBy } from '../opening/open-page.ts';
import { OrderFeed, type OrderFeedProps } from '../feed/order-feed.tsx';
import { AppFrame } from './app-frame.tsx';
import { SettingsPart, type SettingsPartProps } from './settings-part.tsx';
import { useSession } from './use-session.ts';

export interface OpenedPageProps extends Omit<SettingsPartProps, 'onSave' | 'onTry'> {
  readonly clientId: string;
  readonly title: string;
  readonly opened: OpenedBy;
  readonly session: string;
  /** What the app shows above its settings. */
  readonly feed: Pick<OrderFeedProps, 'initial' | 'initialFilters'> | undefined;
}

/** An app's page that the server opened: its requests bring the session that the server made. */
export function OpenedPage({ clientId, title, opened, feed, session: first, ...settings }: OpenedPageProps) {
  const session = useSession(clientId, first);
  const storage = () => ({ url: `/apps/${clientId}/storage`, token: session.current });
  const asking = () => ({ clientId, session: session.current });
  const { locale, currency } = settings;
  return (
    <AppFrame clientId={clientId} opened={opened} storage={storage} locale={locale}>
      <PageHeader title={title} />
      {feed && (
        <OrderFeed
          {...feed}
          locale={locale}
          currency={currency}
          onRead={(filters) => readFeedAction({ ...asking(), filters })}
          onExport={(filters) => prepareExportAction({ ...asking(), filters })}
        />
      )}
      <SettingsPart
        {...settings}
        onSave={(values) => saveSettingsAction({ ...asking(), values })}
        onTry={(values, sample) => tryAppAction({ clientId, values, sample })}
      />
    </AppFrame>
  );
}
