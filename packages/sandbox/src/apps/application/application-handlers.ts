import { formatMoment, type ApplicationStatus, type Operations } from '@ecwid-kit/types';
import { apiError, notFound } from '../../rest/api-error.ts';
import type { Call, Handlers } from '../../rest/call.ts';
import { uninstallApp } from '../install-app.ts';

/** The column `subscription` of an installation. Moments are Unix seconds. */
interface StoredSubscription {
  readonly status: ApplicationStatus['subscriptionStatus'];
  readonly startDate?: number;
  readonly expirationDate?: number;
}

/** Answers the calls an app makes about itself. */
export const applicationHandlers: Handlers<Operations['application']> = {
  async getStatus(call) {
    const row = await call.platform.db
      .selectFrom('installation')
      .select('subscription')
      .where('store_id', '=', call.storeId)
      .where('client_id', '=', call.caller?.clientId ?? '')
      .executeTakeFirst();
    if (!row) throw notFound('The app is not installed in this store');
    const { status, startDate, expirationDate } = JSON.parse(row.subscription) as StoredSubscription; // by installApp
    return {
      subscriptionStatus: status,
      subscription: {
        status,
        ...(startDate !== undefined && { startDate: formatMoment(startDate) }),
        ...(expirationDate !== undefined && { expirationDate: formatMoment(expirationDate) }),
      },
    };
  },

  cancel: (call) =>
    call.write(async (tx) => {
      const { namespace } = call.query;
      checkNamespace(call, namespace);
      if (!(await uninstallApp(call.platform, tx, call.storeId, namespace))) {
        throw notFound(`The app ${namespace} is not installed in this store`);
      }
      return { deleteCount: 1 };
    }),

  async getToken(call) {
    const { caller } = call;
    if (!caller) throw apiError('INVALID_API_TOKEN', 'The API token is missing');
    // Tokens do not expire, so there is no `expires`.
    return { permissions: [...caller.scopes], created: formatMoment(caller.created) };
  },
};

/** An app may end itself alone; the merchant, any. */
function checkNamespace({ caller }: Pick<Call, 'caller'>, namespace: string): void {
  if (caller?.kind === 'session' || caller?.clientId === namespace) return;
  throw apiError(
    'INSUFFICIENT_APP_SCOPE',
    `The token does not belong to the app ${namespace}`,
    `This token is ${caller?.clientId ?? 'nobody'}'s: an app can uninstall itself only.`,
  );
}
