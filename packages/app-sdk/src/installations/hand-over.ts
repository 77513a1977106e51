import type { InstallationData } from '@ecwid-kit/auth';
import { AppSdkError } from '../errors.ts';

export interface HandOverOptions {
  readonly endpointServerUrl: string;
  /** The endpoint server's `OPERATOR_KEY`. */
  readonly operatorKey: string;
  readonly installation: InstallationData;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

/**
 * Gives the endpoint server the tokens of a store, for work that no page waits for. Called by whoever gets them first:
 * the site of the app's page, at each opening, or the CLI after it installed an app.
 *
 * @throws AppSdkError `hand_over_failed`
 */
export async function handOverInstallation(options: HandOverOptions): Promise<void> {
  const { endpointServerUrl, operatorKey, installation, fetch = globalThis.fetch, signal } = options;
  let response;
  try {
    response = await fetch(new URL('/internal/installations', endpointServerUrl), {
      method: 'PUT',
      headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(installation),
      redirect: 'manual',
      ...(signal && { signal }),
    });
  } catch (error) {
    throw new AppSdkError('hand_over_failed', 'The endpoint server did not answer', { cause: error });
  }
  await response.body?.cancel();
  if (!response.ok) throw new AppSdkError('hand_over_failed', `The endpoint server answered ${response.status}`);
}
