import type { ApiClient, CustomerAnswer } from './client.ts';
import { createEvent } from './events.ts';
import { createSignInLinks, type SignInProvider, type SignInUrls } from './sign-in-links.ts';
import type { Callback, Customer, ShopPage } from './types.ts';
import type { createWidgets } from './widgets.ts';

interface AccountDeps {
  readonly client: ApiClient;
  readonly shopPage: ShopPage | undefined;
  readonly widgets: Pick<ReturnType<typeof createWidgets>, 'showCustomer'>;
  /** The cart goes with whoever signs out. */
  readonly cartGone: () => void;
}

/** `Ecwid.Customer`, and signing in by another site. */
export function createAccount({ client, shopPage, widgets, cartGone }: AccountDeps) {
  const profileSet = createEvent<Customer | null>();
  let wasSignedIn = shopPage?.signedIn ?? false;
  let isSso = false;
  // Whoever asks before it is known waits for it.
  let told = (_customer: Customer | null): void => undefined;
  let current = new Promise<Customer | null>((resolve) => (told = resolve));

  function tell(customer: Customer | null): void {
    told(customer);
    current = Promise.resolve(customer);
    wasSignedIn = customer !== null;
    profileSet.fire(customer);
    links.show();
  }

  /** The shop's own pages are made for whoever is signed in: for somebody else they are made anew. */
  function changed({ customer }: CustomerAnswer, isOther: boolean): void {
    if (wasSignedIn && isOther) cartGone();
    widgets.showCustomer(customer !== null, isOther);
    tell(customer);
  }

  async function signInBySso(profile: string): Promise<void> {
    isSso = true;
    links.beginSso();
    try {
      const answer = await client.signIn(profile);
      // oxlint-disable-next-line no-console -- where whoever builds the other site looks first
      if (!answer.success) console.warn(`Ecwid: single sign-on was refused: ${answer.error}`);
      changed(answer, answer.changed === true);
      if (answer.changed && shopPage) location.reload();
    } catch (error) {
      reportError(error);
      tell(null);
    }
  }

  async function signOut(done: (error: string | null) => void): Promise<void> {
    try {
      changed(await client.signOut(), true);
      done(null);
    } catch (error) {
      done(String(error));
    }
  }

  const links = createSignInLinks((goOn) => void signOut((error) => error === null && goOn()));

  return {
    profileSet,
    customer: {
      async get(callback: (customer: Customer | null) => void) {
        callback(await current);
      },
      signOut: (callback?: Callback<[boolean, string | null]>) =>
        void signOut((error) => {
          callback?.(error === null, error);
          if (error === null && shopPage) location.reload();
        }),
    },
    functions: {
      setSsoProfile: (profile?: string) => void signInBySso(profile ?? ''),
      setSignInUrls: (urls: SignInUrls) => links.setSignInUrls(urls),
      setSignInProvider: (provider: SignInProvider) => links.setSignInProvider(provider),
    },
    showLinks: () => links.show(),
    /** Finds out who is signed in. */
    start(): void {
      if (isSso) return;
      const profile = window.ecwid_sso_profile;
      if (profile !== undefined) void signInBySso(profile);
      else if (shopPage && !shopPage.signedIn) tell(null);
      else
        client.customer().then(
          (answer) => changed(answer, false),
          () => tell(null),
        );
    },
  };
}
