import type { ControlOperations } from '@ecwid-kit/types/control';
import { findApp } from '../apps/app-repository.ts';
import { installFromAdmin, isInstallable } from '../apps/install-from-admin.ts';
import { uninstallApp } from '../apps/install-app.ts';
import { listInstallations } from '../apps/installations.ts';
import { openAppPage } from '../apps/open-app-page.ts';
import { notFound } from '../rest/api-error.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers for the apps of a store. */
export const installationHandlers: ControlHandlers<ControlOperations['installations']> = {
  list: ({ platform, params }) => listInstallations(platform.db, params.storeId),

  async install(call) {
    const { platform, caller, params, body } = call;
    return call.write(async (tx) => {
      const app = await findApp(tx.db, body.clientId);
      // Whoever runs the sandbox stands in for support, who can install any app anywhere.
      const mayInstall = app && (caller.kind === 'operator' || (await isInstallable(tx.db, params.storeId, app)));
      if (!app || !mayInstall) throw notFound(`There is no app ${body.clientId} for this store`);
      return installFromAdmin(platform, tx, params.storeId, app);
    });
  },

  async uninstall(call) {
    const { platform, params } = call;
    return call.write(async (tx) => {
      if (!(await uninstallApp(platform, tx, params.storeId, params.clientId))) {
        throw notFound('The app is not installed in this store');
      }
      return { deleteCount: 1 };
    });
  },

  open: ({ platform, params, body }) => openAppPage(platform, params.storeId, params.clientId, body),
};
