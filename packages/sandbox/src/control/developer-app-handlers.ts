import type { ControlOperations } from '@ecwid-kit/types/control';
import { findApp, findClientSecret, listApps } from '../apps/app-repository.ts';
import type { App } from '../apps/app.ts';
import { checkAppSettings } from '../apps/check-settings.ts';
import { createCustomApp, ensureCustomApp, hasCustomApp } from '../apps/custom-apps.ts';
import { describeDeveloperApp } from '../apps/developer-app.ts';
import { livingTokens } from '../apps/living-tokens.ts';
import { addUpdateRequest, decideUpdateRequest, findUpdateRequest } from '../apps/update-requests.ts';
import { notFound } from '../rest/api-error.ts';
import type { Db } from '../storage/database.ts';
import { readProfile } from '../stores/store-profile.ts';
import { getUser } from '../users/users.ts';
import type { ControlOptions } from './control-access.ts';
import type { ControlCall, ControlHandlers } from './control-call.ts';
import { readSandboxSettings } from './sandbox-settings.ts';

/** Answers for the app dashboard. */
export function createDeveloperAppHandlers({
  development,
}: ControlOptions): ControlHandlers<ControlOperations['developerApps']> {
  /** A developer's own: the store's custom apps, and in development the public ones too, which are made here. */
  const isDevelopersApp = (app: App, storeId: number) =>
    app.kind === 'custom' ? app.ownerStoreId === storeId : development;

  async function findOwn(db: Db, { storeId, clientId }: { storeId: number; clientId: string }): Promise<App> {
    const app = await findApp(db, clientId);
    if (!app || !isDevelopersApp(app, storeId)) throw notFound(`You have no app ${clientId}`);
    return app;
  }

  return {
    async list(call) {
      const { platform, params } = call;
      const { storeId } = params;
      await readProfile(platform.db, storeId);
      if (!(await hasCustomApp(platform.db, storeId))) {
        const email = await emailOf(call, storeId);
        await call.write((tx) => ensureCustomApp(platform, tx, storeId, email));
      }
      const own = (await listApps(platform.db)).filter((app) => isDevelopersApp(app, storeId));
      const described = [];
      for (const app of own) described.push(await describeDeveloperApp(platform, storeId, app));
      return described;
    },

    async create(call) {
      const { platform, params, body } = call;
      await readProfile(platform.db, params.storeId);
      const email = await emailOf(call, params.storeId);
      const app = await call.write((tx) =>
        createCustomApp(platform, tx, params.storeId, { email, name: body.name?.slice(0, MAX_NAME) }),
      );
      return describeDeveloperApp(platform, params.storeId, app);
    },

    async get(call) {
      const { platform, params } = call;
      return describeDeveloperApp(platform, params.storeId, await findOwn(platform.db, params));
    },

    async reveal(call) {
      const { platform, params, body } = call;
      const app = await findOwn(platform.db, params);
      const tokens = await livingTokens(platform, platform.db, params.storeId, app.clientId);
      const value = {
        clientSecret: await findClientSecret(platform, platform.db, app.clientId),
        secretToken: tokens?.secret,
        publicToken: tokens?.public,
      }[body.what];
      if (value === undefined) throw notFound(`The app has no ${body.what} in this store`);
      return { value };
    },

    async requestUpdate(call) {
      const { platform, caller, params, body } = call;
      const settings = checkAppSettings(body.settings);
      return call.write(async (tx) => {
        const id = await addUpdateRequest(tx, {
          app: await findOwn(tx.db, params),
          storeId: params.storeId,
          userId: caller.kind === 'user' ? caller.userId : '',
          settings,
          message: body.message ?? '',
        });
        const { updateRequests } = await readSandboxSettings(tx.db, development);
        if (updateRequests === 'approve-at-once') return decideUpdateRequest(platform, tx, id, 'approved');
        const request = await findUpdateRequest(tx.db, id);
        if (!request) throw notFound(`There is no request ${id}`);
        return request;
      });
    },
  };
}

const MAX_NAME = 100;

/** Whose app it is named after: the user's, or the owner's where nobody is signed in. */
async function emailOf({ platform, caller }: Pick<ControlCall, 'platform' | 'caller'>, storeId: number) {
  if (caller.kind === 'user') return (await getUser(platform.db, caller.userId)).email;
  const { account } = await readProfile(platform.db, storeId);
  return account?.accountEmail ?? 'owner';
}
