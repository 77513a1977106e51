import type { AppRegistration, AppSettings } from '@ecwid-kit/types/control';
import { CALLBACK_KEY_PARAM, callbackKey } from '../callbacks/callback-key.ts';
import { ENDPOINT_PATHS } from '../http/endpoints.ts';
import type { App } from './define-app.ts';

export interface RegistrationOptions {
  /** The endpoint server serves the app below `{endpointServerUrl}/apps/{clientId}`. */
  readonly endpointServerUrl: string;
  /** The site of the apps' pages shows the app at `{appSettingsUrl}/apps/{clientId}`. */
  readonly appSettingsUrl: string;
  readonly clientSecret: string;
  /** The store of a custom app. Absent: a public one. */
  readonly customOfStore?: number;
}

/** What the platform has to know of an app: its keys, scopes, addresses and listing. */
export async function appRegistration(app: App, options: RegistrationOptions): Promise<AppRegistration> {
  const { clientSecret, customOfStore } = options;
  return {
    name: app.name,
    clientSecret,
    settings: {
      scopes: [...app.scopes],
      endpoints: await endpointsOf(app, options),
      authMode: 'enhanced',
      ...(app.page && { pageTitle: app.page.title, section: app.page.section }),
    },
    ...(app.listing && { listing: app.listing }),
    ...(customOfStore !== undefined && { customOfStore }),
  };
}

/** Addresses of an app's endpoints, by the names that the platform's settings give them. */
export async function endpointsOf(
  app: App,
  { endpointServerUrl, appSettingsUrl, clientSecret }: Omit<RegistrationOptions, 'customOfStore'>,
): Promise<AppSettings['endpoints']> {
  const at = (path: string) => `${withoutSlash(endpointServerUrl)}/apps/${app.clientId}${path}`;
  const keyed = async (path: string) => `${at(path)}?${CALLBACK_KEY_PARAM}=${await callbackKey(clientSecret)}`;
  return {
    // Every app has one: it is how the host hears that the app was uninstalled.
    webhookUrl: at(ENDPOINT_PATHS.webhooks),
    // With a page, that is where the merchant goes after installing; without one, here, with a code.
    redirectUrl: at(ENDPOINT_PATHS.oauthReturn),
    ...(app.page && { iframeUrl: `${withoutSlash(appSettingsUrl)}/apps/${app.clientId}` }),
    ...(app.shipping && { shippingUrl: await keyed(ENDPOINT_PATHS.shipping) }),
    ...(app.discount && { discountUrl: await keyed(ENDPOINT_PATHS.discounts) }),
    ...(app.payment && { paymentUrl: at(ENDPOINT_PATHS.payment) }),
    ...(app.storefront?.js !== undefined && { customJsUrl: at(ENDPOINT_PATHS.storefrontJs) }),
    ...(app.storefront?.css !== undefined && { customCssUrl: at(ENDPOINT_PATHS.storefrontCss) }),
  };
}

const withoutSlash = (url: string) => url.replace(/\/+$/, '');
