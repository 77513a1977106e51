import type { ControlOperations } from '@ecwid-kit/types/control';
import { findApp, findClientSecret, listApps } from '../apps/app-repository.ts';
import type { App } from '../apps/app.ts';
import { checkAppSettings, checkListing } from '../apps/check-settings.ts';
import { registerApp } from '../apps/register-app.ts';
import { removeApp } from '../apps/remove-app.ts';
import { notFound, wrongParameter } from '../rest/api-error.ts';
import { readProfile } from '../stores/store-profile.ts';
import type { ControlHandlers } from './control-call.ts';

/** What an app may be called: it stands in addresses, and in the names of payment options. */
const CLIENT_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{1,99}$/;

/** Answers for every app, to whoever runs the sandbox. */
export const appHandlers: ControlHandlers<ControlOperations['apps']> = {
  list: async ({ platform }) => (await listApps(platform.db)).map(describe),

  async get({ platform, params }) {
    const app = await findApp(platform.db, params.clientId);
    if (!app) throw notFound(`There is no app ${params.clientId}`);
    const clientSecret = await findClientSecret(platform, platform.db, app.clientId);
    return { ...describe(app), ...(clientSecret !== undefined && { clientSecret }) };
  },

  register({ platform, params, body, write }) {
    const { clientId } = params;
    if (!CLIENT_ID.test(clientId)) {
      throw wrongParameter('Wrong path parameter "clientId": use letters, digits, ".", "_" and "-"');
    }
    if (body.clientSecret !== undefined && !/^[\u0021-\u007e]+$/.test(body.clientSecret)) {
      throw wrongParameter('Wrong field "clientSecret": only ASCII characters, no spaces');
    }
    const settings = checkAppSettings(body.settings);
    const listing = checkListing(body.listing ?? {});
    return write(async (tx) => {
      if (body.customOfStore !== undefined) await readProfile(tx.db, body.customOfStore);
      const registered = await registerApp(
        platform,
        tx,
        {
          clientId,
          kind: body.customOfStore === undefined ? 'public' : 'custom',
          ownerStoreId: body.customOfStore ?? 0,
          name: body.name,
          settings,
          listing,
        },
        body.clientSecret,
      );
      return { ...describe(registered.app), clientSecret: registered.clientSecret };
    });
  },

  remove: ({ platform, params, write }) =>
    write(async (tx) => {
      if (!(await removeApp(platform, tx, params.clientId))) throw notFound(`There is no app ${params.clientId}`);
      return { deleteCount: 1 };
    }),
};

/** Without its secret. */
function describe({ clientId, name, kind, settings, listing }: App) {
  return { clientId, name, kind, settings, listing };
}
