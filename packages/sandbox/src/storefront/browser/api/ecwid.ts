import { createAccount } from './account.ts';
import { addressOf } from './addresses.ts';
import { createCart } from './cart.ts';
import { createApiClient } from './client.ts';
import { createConsent } from './consent.ts';
import { createEvent, publicEvent } from './events.ts';
import { followHash } from './hash.ts';
import { createWidgets } from './widgets.ts';
import type { ScriptSettings, ShopPage } from './types.ts';

interface InitializationScript {
  readonly widgetType: string;
  readonly arg?: readonly string[];
}

declare global {
  interface Window {
    xProductBrowser?: (...values: unknown[]) => void;
    ecwid_script_defer?: boolean;
    _xnext_initialization_scripts?: readonly InitializationScript[];
    ecwid_onBodyDone?: () => void;
    ec?: { readonly storefront?: { readonly show_signin_link?: boolean } };
    ecwid_sso_profile?: string;
  }
  var Ecwid: { readonly Cart: { changed(): void } } | undefined;
}

/** Puts `window.Ecwid` on the page, pulls in the apps' code, and tells what happens. */
export function start(settings: ScriptSettings): void {
  const shopPage = readShopPage();
  const client = createApiClient(settings.root);
  const consent = createConsent(settings.storeId, settings.askConsent);
  const widgets = createWidgets(settings);
  const goTo = (path: string) => {
    if (!widgets.goTo(path)) location.href = settings.root + path;
  };
  const { cart, changed, changeCart } = createCart(client, goTo);
  const events = {
    OnAPILoaded: createEvent<void>(),
    OnPageLoad: createEvent<unknown>(),
    OnPageLoaded: createEvent<unknown>(),
    OnPageSwitch: createEvent<unknown>({ repeats: false }),
    OnOrderPlaced: createEvent<unknown>(),
  };
  const account = createAccount({ client, shopPage, widgets, cartGone: () => changed.fire(null) });
  const nothing = () => undefined;

  const api = {
    getOwnerId: () => settings.storeId,
    getStorefrontLang: () => shopPage?.lang ?? settings.lang,
    formatCurrency: (amount: number) => currencyText(amount, settings.formats),
    getInitializedWidgets: () => [...widgets.names],
    getAppPublicToken: (clientId: string) => settings.apps[clientId]?.token,
    getAppPublicConfig: (clientId: string) => settings.apps[clientId]?.config,
    getVisitorLocation: () => ({ countryCode: null, stateCode: null, source: null }),
    getTrackingConsent: consent.get,
    setTrackingConsent: consent.set,
    ...Object.fromEntries(Object.entries(events).map(([name, event]) => [name, publicEvent(event)])),
    OnCartChanged: publicEvent(changed),
    OnConsentChanged: publicEvent(consent.changed),
    Cart: cart,
    OnSetProfile: publicEvent(account.profileSet),
    Customer: account.customer,
    ...account.functions,
    openPage(slug: string, params?: Readonly<Record<string, unknown>>) {
      if (events.OnPageSwitch.fire({ type: slug.toUpperCase(), ...params })) goTo(addressOf(slug, params));
    },
    init: initialise,
    destroy: widgets.destroy,
    refreshConfig: account.showLinks,
    showProductFilters: nothing,
    setStorefrontBaseUrl: nothing,
  };
  Object.assign(window, { Ecwid: api, xProductBrowser: widgets.productBrowser, ecwid_onBodyDone: initialise });
  window.ec ??= {};

  function initialise(): void {
    for (const { widgetType, arg = [] } of window._xnext_initialization_scripts ?? []) {
      if (widgetType === 'ProductBrowser') widgets.productBrowser(...arg);
    }
  }

  /** Once the page can be read, and every script on it had its chance to listen. */
  function announce(): void {
    if (shopPage) {
      widgets.names.add('ProductBrowser').add('Minicart');
      const hasPrevious = document.referrer.startsWith(settings.root);
      const page = shopPage.page && { ...shopPage.page, hasPrevious };
      if (page) {
        events.OnPageLoad.fire(page);
        events.OnPageLoaded.fire(page);
      }
      tellOrder(shopPage, events.OnOrderPlaced.fire);
      watchLeaving(page, events.OnPageSwitch.fire);
    } else if (!window.ecwid_script_defer) initialise();
    account.start();
    followHash(location.hash, { goTo, changeCart });
    cart.changed();
  }

  addAppCode(settings);
  events.OnAPILoaded.fire();
  if (document.readyState === 'complete') announce();
  else window.addEventListener('load', announce);
  window.addEventListener('hashchange', () => followHash(location.hash, { goTo, changeCart }));
}

function readShopPage(): ShopPage | undefined {
  const text = document.getElementById('shop-page')?.textContent;
  return text ? (JSON.parse(text) as ShopPage) : undefined; // written by the shop's layout
}

function addAppCode({ scripts, styles }: ScriptSettings): void {
  for (const href of styles) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
  for (const src of scripts) {
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  }
}

/** Told once per order, however often its page is looked at. */
function tellOrder({ order }: ShopPage, fire: (order: unknown) => void): void {
  if (!order) return;
  const key = `ec-order-${order.id}`;
  try {
    if (sessionStorage.getItem(key)) return;
    sessionStorage.setItem(key, '1');
  } catch {
    // storage is switched off: better told twice than never
  }
  fire(order);
}

/** Links of the shop are page switches, which a callback may stop. */
function watchLeaving(page: unknown, fire: (page: unknown) => boolean): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || event.defaultPrevented || link.origin !== location.origin) return;
    if (link.pathname === location.pathname && link.hash) return;
    if (!fire(page)) event.preventDefault();
  });
}

function currencyText(amount: number, formats: ScriptSettings['formats']): string {
  const [whole = '', fraction = ''] = Math.abs(amount).toFixed(formats.precision).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, formats.group);
  const isRound = fraction === '' || (formats.truncate && /^0+$/.test(fraction));
  return (
    (amount < 0 ? '-' : '') + formats.prefix + grouped + (isRound ? '' : formats.point + fraction) + formats.suffix
  );
}
