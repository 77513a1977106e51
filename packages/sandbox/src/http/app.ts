import { Hono } from 'hono';
import { CONTROL_PREFIX, handleControl, type ControlApiDeps } from '../control/control-api.ts';
import { createImageUploadApp, UPLOAD_PREFIX } from '../instant-site/images/image-upload-app.ts';
import { createSiteApp } from '../instant-site/page/site-app.ts';
import { createOauthApp } from '../oauth/oauth-app.ts';
import { DOWNLOAD_PATH } from '../sales/orders/files/download-link.ts';
import { createDownloadApp } from './downloads.ts';
import { createMediaApp } from './media.ts';
import { isRestPath } from '../rest/locate.ts';
import { handleRest, type RestApiDeps } from '../rest/rest-api.ts';
import { createTaxInvoiceApp } from '../sales/invoices/tax-invoice-app.ts';
import { TAX_INVOICE_PATH } from '../sales/invoices/tax-invoice-repository.ts';
import type { Shop } from '../shop/index.ts';
import { createInvitationApp } from '../users/staff/invitation-app.ts';
import { INVITATIONS_PATH } from '../users/staff/invite-staff.ts';
import { createStorefrontApp } from '../storefront/storefront-app.ts';

/** Everything the sandbox answers over HTTP. */
export function createHttpApp(
  rest: RestApiDeps,
  control: ControlApiDeps,
  shop: Shop,
): (request: Request) => Promise<Response> {
  const app = new Hono();
  app.route('/api/oauth', createOauthApp({ platform: control.platform, development: control.options.development }));
  app.route(INVITATIONS_PATH, createInvitationApp({ platform: rest.platform, adminUrl: control.options.adminUrl }));
  app.route('/media', createMediaApp(rest.platform));
  app.route(DOWNLOAD_PATH, createDownloadApp(rest.platform));
  app.route(TAX_INVOICE_PATH, createTaxInvoiceApp(rest.platform));
  app.route(UPLOAD_PREFIX, createImageUploadApp(rest.platform));
  app.route('/', createSiteApp({ platform: rest.platform, shop }));
  app.route('/', createStorefrontApp({ platform: rest.platform, shop }));
  app.get(`${CONTROL_PREFIX}/health`, (c) => c.json({ status: 'ok' }));
  app.all(`${CONTROL_PREFIX}/*`, (c) => handleControl(control, c.req.raw));
  // REST has a matcher of its own, and is what most requests are for.
  return async (request) => (isRestPath(pathOf(request.url)) ? handleRest(rest, request) : app.fetch(request));
}

const AFTER_SCHEME = 'https://'.length;

function pathOf(url: string): string {
  return url.slice(url.indexOf('/', AFTER_SCHEME));
}
