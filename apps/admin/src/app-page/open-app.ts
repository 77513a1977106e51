import 'server-only';
import { isEcwidError } from '@ecwid-kit/api-client';
import type { OpenedApp } from '@ecwid-kit/types/control';
import { read } from '../server/failures.ts';
import type { StoreContext } from '../server/require-store.ts';

interface OpenOptions {
  readonly appState: string | undefined;
  readonly viewMode: 'PAGE' | 'POPUP';
}

/**
 * The address of an app's page, made for one answer and kept nowhere: it holds the store's token. Or why the app has no
 * page to open.
 */
export async function openApp(
  { control, storeId }: StoreContext,
  clientId: string,
  { appState, viewMode }: OpenOptions,
): Promise<OpenedApp | { refused: string }> {
  const opening = control.installations.open(storeId, clientId, {
    lang: 'en',
    viewMode,
    ...(appState !== undefined && { appState }),
  });
  try {
    return await read(opening);
  } catch (error) {
    if (isEcwidError(error, 'api_rejected') && error.status === 409) {
      return { refused: error.errorMessage ?? 'The app has no page' };
    }
    throw error;
  }
}
