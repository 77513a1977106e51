import type { TestStore } from '../../testing/test-store.ts';
import type { Shopper, ShownPage } from './open-shopper.ts';

/** Where the last mail to an address leads, below the sandbox's own address. */
export async function linkInMail({ sandbox }: Pick<TestStore, 'sandbox'>, to: string): Promise<string> {
  const row = await sandbox.platform.db
    .selectFrom('mail')
    .select('text')
    .where('recipient', '=', to)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /\/shop\/\S+/.exec(row.text)?.[0] ?? '';
}

/** Presses the button on the page of a link. */
export async function followLink(shopper: Shopper, link: string): Promise<ShownPage> {
  const url = new URL(link, 'http://sandbox.invalid');
  await shopper.get(link);
  return shopper.post(url.pathname, Object.fromEntries(url.searchParams));
}

/** Signs in by mail, as a shopper does. Returns the page after. */
export async function signInByMail(store: TestStore, shopper: Shopper, email: string): Promise<ShownPage> {
  const root = `/shop/${store.storeId}`;
  await shopper.get(`${root}/account`);
  await shopper.post(`${root}/account/sign-in`, { email });
  return followLink(shopper, await linkInMail(store, email));
}
