import { html } from 'hono/html';
import { page, type Html } from '../../platform-pages/page.ts';

/** Why there is no dialog, for the app's developer and for the merchant. */
export function errorPage(problem: string): Html {
  return page(
    'The app cannot be connected',
    html`<h1>The app cannot be connected</h1>
      <p>${problem}</p>
      <p class="soft">Nothing was changed in your store. Go back, or tell the app’s developer what this page says.</p>`,
  );
}

/** For a merchant none of whose stores may have the app. */
export function noStorePage(appName: string, email: string, action: string): Html {
  return page(
    'None of your stores can have this app',
    html`<h1>None of your stores can have ${appName}</h1>
      <p>A custom app works in the store it was made in, and only its owner and staff with full access connect apps.</p>
      ${accountForm(email, action)}`,
  );
}

/** Who is signed in, and the way out. */
export function accountForm(email: string, action: string): Html {
  return html`<form method="post" action="${action}" class="soft">
    Signed in as ${email}. <button class="link" name="action" value="sign-out">Use another account</button>
  </form>`;
}
