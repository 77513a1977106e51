export interface SignInUrls {
  readonly signInUrl?: string;
  readonly signOutUrl?: string;
}

export interface SignInProvider {
  readonly addSignInLinkToPB?: boolean | (() => boolean);
  readonly signIn?: () => void;
  readonly canSignOut?: boolean | (() => boolean);
  readonly signOut?: () => void;
}

/**
 * Who signs shoppers in and out. The shop itself, until another site says who is signed in: then the shop's own links
 * hide, unless that site gives addresses or functions for them.
 */
export function createSignInLinks(signOutOfShop: (done: () => void) => void) {
  let isSso = false;
  let signIn: (() => void) | undefined;
  let signOut: (() => void) | undefined;

  const goTo = (url: string | undefined) => (url ? () => void (location.href = url) : undefined);
  const holds = (value: boolean | (() => boolean) | undefined) => (typeof value === 'function' ? value() : value);

  function show(): void {
    const isSwitchedOff = window.ec?.storefront?.show_signin_link === false;
    setHidden('[data-sign-in]', isSwitchedOff || (isSso && signIn === undefined));
    setHidden('[data-sign-out]', isSso && signOut === undefined);
  }

  function setHidden(selector: string, isHidden: boolean): void {
    for (const link of document.querySelectorAll<HTMLElement>(selector)) link.hidden = isHidden;
  }

  function take(event: Event, selector: string, run: (() => void) | undefined): void {
    if (!isSso || !run || !(event.target instanceof Element) || !event.target.closest(selector)) return;
    event.preventDefault();
    run();
  }

  document.addEventListener('click', (event) => take(event, 'a[data-sign-in],[data-sign-in] a', signIn));
  document.addEventListener('submit', (event) =>
    take(event, '[data-sign-out]', signOut && (() => signOutOfShop(signOut ?? (() => undefined)))),
  );

  return {
    show,
    beginSso() {
      isSso = true;
      show();
    },
    setSignInUrls({ signInUrl, signOutUrl }: SignInUrls) {
      signIn = goTo(signInUrl);
      signOut = goTo(signOutUrl);
      show();
    },
    setSignInProvider(provider: SignInProvider) {
      signIn = holds(provider.addSignInLinkToPB) && provider.signIn ? () => provider.signIn?.() : undefined;
      signOut = holds(provider.canSignOut) && provider.signOut ? () => provider.signOut?.() : undefined;
      show();
    },
  };
}
