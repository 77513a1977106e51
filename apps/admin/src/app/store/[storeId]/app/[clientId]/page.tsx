import { EmptyState, LinkButton } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AppFrame } from '../../../../../app-page/app-frame.tsx';
import { AppPopup } from '../../../../../app-page/app-popup.tsx';
import { openApp } from '../../../../../app-page/open-app.ts';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { choiceOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

type Props = PageProps<'/store/[storeId]/app/[clientId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storeId: storeIdText, clientId } = await params;
  const { control, storeId } = await requireStore(storeIdText);
  const installations = await read(control.installations.list(storeId));
  const app = installations.find((one) => one.clientId === decodeURIComponent(clientId)) ?? notFound();
  return { title: app.pageTitle ?? app.name };
}

export default async function AppPage({ params, searchParams }: Props) {
  const { storeId: storeIdText, clientId: clientIdText } = await params;
  const query = await searchParams;
  const context = await requireStore(storeIdText);
  const { storeId } = context;
  const clientId = decodeURIComponent(clientIdText);
  const viewMode = choiceOf(query, 'view_mode', ['POPUP']) ?? 'PAGE';
  const opened = await openApp(context, clientId, { appState: paramOf(query, 'app_state'), viewMode });
  if ('refused' in opened) {
    return (
      <>
        <h1 className="visually-hidden">App without a page</h1>
        <EmptyState
          title="This app has no page to show"
          actions={<LinkButton href={storePath(storeId, 'my-apps')}>My apps</LinkButton>}
        >
          {opened.refused}
        </EmptyState>
      </>
    );
  }
  const frame = { storeId, clientId, name: opened.pageTitle, iframeUrl: opened.iframeUrl };
  return (
    <>
      <h1 className="visually-hidden">{opened.pageTitle}</h1>
      {viewMode === 'POPUP' ? (
        <AppPopup {...frame} backTo={storePath(storeId, 'my-apps')} />
      ) : (
        <div className="app-frame-page">
          <AppFrame key={opened.iframeUrl} {...frame} />
        </div>
      )}
    </>
  );
}
