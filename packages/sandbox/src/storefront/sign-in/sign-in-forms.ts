import { text } from '../cart/cart-actions.ts';
import { isEmail } from '../checkout/address-form.ts';
import type { FormAnswer } from '../http/form-routes.ts';
import { isSecure, type PageContext } from '../visit/page-context.ts';
import { customerCookie } from '../visit/session.ts';
import { beginCustomerSession } from './customer-session.ts';
import { mailSignInLink, useSignInKey } from './sign-in-link.ts';
import { linkOverPage, nextOf, signInPage } from './sign-in-pages.ts';
import { signOut } from './sign-out.ts';

/** Sends the link. The answer is the same for every address, whether the store knows it or not. */
export async function submitSignIn(page: PageContext, form: FormData): Promise<FormAnswer> {
  const { texts, root, platform } = page;
  const email = text(form, 'email');
  if (!isEmail(email)) return { kind: 'invalid', content: signInPage(page, email, texts.errors.email) };
  const next = nextOf(text(form, 'to'));
  await platform.write(page.trace, (tx) => mailSignInLink(page, tx, { email, next }));
  return { kind: 'redirect', to: `${root}/account?notice=linkSent&to=${next}` };
}

/** Signs in whoever has the link's key, and uses the link up. */
export async function submitEnter(page: PageContext, form: FormData): Promise<FormAnswer> {
  const { platform, storeId, root } = page;
  const token = await platform.write(page.trace, async (tx) => {
    const customer = await useSignInKey(tx, storeId, text(form, 'key'));
    return customer && beginCustomerSession(platform, tx, storeId, customer.id);
  });
  if (token === undefined) return { kind: 'invalid', content: linkOverPage(page) };
  const to = nextOf(text(form, 'to')) === 'checkout' ? `${root}/checkout/address` : `${root}/account`;
  return { kind: 'redirect', to: `${to}?notice=signedIn`, cookies: [customerCookie(token, root, isSecure(page))] };
}

export async function submitSignOut(page: PageContext): Promise<FormAnswer> {
  const { cookies } = await signOut(page);
  return { kind: 'redirect', to: `${page.root}/account?notice=signedOut`, cookies };
}
