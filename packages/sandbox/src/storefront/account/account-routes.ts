import type { FormAnswer } from '../http/form-routes.ts';
import type { Answer } from '../http/page-routes.ts';
import { enterPage, signInPage } from '../sign-in/sign-in-pages.ts';
import { submitEnter, submitSignIn, submitSignOut } from '../sign-in/sign-in-forms.ts';
import type { PageContext } from '../visit/page-context.ts';
import { hasCustomer, type AccountPage } from './account-frame.ts';
import { addressBookPage, submitAddressBook } from './address-pages.ts';
import { favouritesPage, submitFavourite } from './favourites.ts';
import { ordersPage } from './order-pages.ts';
import { profilePage, submitProfile } from './profile-page.ts';
import { submitSubscription, subscriptionPage } from './subscription-page.ts';

const PAGES: Readonly<Record<string, (page: AccountPage) => Promise<Answer> | Answer>> = {
  '': (page) => profilePage(page),
  orders: ordersPage,
  'address-book': addressBookPage,
  subscription: subscriptionPage,
  favorites: favouritesPage,
};

const FORMS: Readonly<Record<string, (page: AccountPage, form: FormData) => Promise<Answer>>> = {
  profile: submitProfile,
  'address-book': submitAddressBook,
  subscription: submitSubscription,
  favorites: submitFavourite,
};

/** What a GET below `/account` shows. Whoever is not signed in is asked to. */
export async function accountAt(page: PageContext, part: string): Promise<Answer> {
  if (part === 'enter') return enterPage(page);
  if (!Object.hasOwn(PAGES, part)) return undefined;
  if (hasCustomer(page)) return PAGES[part]?.(page);
  return part === '' ? signInPage(page) : `${page.root}/account`;
}

/** What a POST below `/account` does. */
export async function submitAccountForm(page: PageContext, part: string, form: FormData): Promise<FormAnswer> {
  if (part === 'sign-in') return submitSignIn(page, form);
  if (part === 'enter') return submitEnter(page, form);
  if (part === 'sign-out') return submitSignOut(page);
  if (!Object.hasOwn(FORMS, part)) return { kind: 'nowhere' };
  if (!hasCustomer(page)) return { kind: 'redirect', to: `${page.root}/account` };
  const answer = await FORMS[part]?.(page, form);
  if (answer === undefined) return { kind: 'nowhere' };
  return typeof answer === 'string' ? { kind: 'redirect', to: answer } : { kind: 'invalid', content: answer };
}
