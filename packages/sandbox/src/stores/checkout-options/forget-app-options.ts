import type { StoreProfile } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';

/** Takes what the merchant set up for an app's options out of the profile: installed again, the app begins anew. */
export async function forgetAppOptions(tx: WriteTransaction, storeId: number, clientId: string): Promise<void> {
  const row = await tx.db.selectFrom('store').select('profile').where('id', '=', storeId).executeTakeFirst();
  if (!row?.profile.includes(JSON.stringify(clientId))) return;
  const profile = JSON.parse(row.profile) as StoreProfile; // written by us
  const isOthers = ({ appClientId }: { appClientId?: string | undefined }) => appClientId !== clientId;
  const { shipping, payment } = profile;
  if (shipping?.shippingOptions) shipping.shippingOptions = shipping.shippingOptions.filter(isOthers);
  if (payment?.paymentOptions) payment.paymentOptions = payment.paymentOptions.filter(isOthers);
  await tx.db
    .updateTable('store')
    .set({ profile: JSON.stringify(profile) })
    .where('id', '=', storeId)
    .execute();
}
