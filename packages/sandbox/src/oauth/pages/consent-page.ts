import { html } from 'hono/html';
import { SCOPES } from '@ecwid-kit/types';
import type { StoreSummary } from '@ecwid-kit/types/control';
import type { AuthorizeRequest } from '../authorize-request.ts';
import type { BrowserSession } from '../browser-session.ts';
import { accountForm } from './error-page.ts';
import { page, type Html } from '../../platform-pages/page.ts';

interface ConsentPage {
  readonly request: AuthorizeRequest;
  readonly session: BrowserSession;
  /** At least one. */
  readonly stores: readonly StoreSummary[];
  /** Where the form goes, with the query of the dialog. */
  readonly action: string;
}

/** The dialog: what the app wants to do, in which store, and where the merchant goes afterwards. */
export function consentPage({ request, session, stores, action }: ConsentPage): Html {
  const { app, scopes, redirectUri } = request;
  return page(
    `Connect ${app.name}`,
    html`<h1>${app.name} wants to connect to your store</h1>
      <form method="post" action="${action}">
        <input type="hidden" name="csrf" value="${session.csrfToken}" />
        ${storeChoice(stores)}
        <h2>It will be able to</h2>
        <ul>
          ${scopes.map((scope) => html`<li>${SCOPES[scope].grants}</li>`)}
        </ul>
        <p class="soft">You will be sent to ${new URL(redirectUri).host}. You can uninstall the app at any time.</p>
        <div class="buttons">
          <button class="primary" name="action" value="allow">Allow</button>
          <button name="action" value="deny">Deny</button>
        </div>
      </form>
      <hr />
      ${accountForm(session.user.email, action)}`,
  );
}

function storeChoice(stores: readonly StoreSummary[]): Html {
  const [first, ...others] = stores;
  if (!first || others.length === 0) {
    return html`<p>Store: <strong>${first?.name}</strong></p>
      <input type="hidden" name="store_id" value="${first?.id}" />`;
  }
  return html`<fieldset>
    <legend>Store</legend>
    ${stores.map(
      ({ id, name }, index) =>
        html`<label class="choice">
          <input type="radio" name="store_id" value="${id}" ${index === 0 ? 'checked' : ''} />
          <span>${name} <span class="soft">${id}</span></span>
        </label>`,
    )}
  </fieldset>`;
}
