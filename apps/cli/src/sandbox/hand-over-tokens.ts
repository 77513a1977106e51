import { handOverInstallation } from '@ecwid-kit/app-sdk';
import type { Io } from '../io.ts';
import type { Control } from './control.ts';

export interface HandOver {
  readonly control: Control;
  readonly storeId: number;
  readonly clientId: string;
  readonly endpointServerUrl: string;
  readonly operatorKey: string;
  readonly fetch: Io['fetch'];
}

/** Gives the endpoint server an app's tokens of a store, so that it works before anybody opens its page. */
export async function handOverTokens(options: HandOver): Promise<void> {
  const { control, storeId, clientId, endpointServerUrl, operatorKey, fetch } = options;
  const { grantedScopes, maskedPublicToken } = await control.developerApps.get(storeId, clientId);
  const reveal = async (what: 'secretToken' | 'publicToken') =>
    (await control.developerApps.reveal(storeId, clientId, { what })).value;
  await handOverInstallation({
    endpointServerUrl,
    operatorKey,
    fetch,
    installation: {
      clientId,
      storeId,
      accessToken: await reveal('secretToken'),
      scopes: [...grantedScopes],
      ...(maskedPublicToken !== undefined && { publicToken: await reveal('publicToken') }),
    },
  });
}
