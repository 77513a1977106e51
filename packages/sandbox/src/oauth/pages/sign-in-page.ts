import { html } from 'hono/html';
import { page, type Html } from '../../platform-pages/page.ts';

interface SignInPage {
  readonly appName: string;
  /** Where the form goes, with the query of the dialog. */
  readonly action: string;
  /** Whether the demo owner signs in by a click. */
  readonly demo: boolean;
  readonly email?: string;
  readonly error?: string;
}

/** Asks a merchant to sign in before the dialog. */
export function signInPage({ appName, action, demo, email = '', error }: SignInPage): Html {
  return page(
    `Sign in to connect ${appName}`,
    html`<h1>Sign in to connect ${appName}</h1>
      ${error === undefined ? '' : html`<p class="error" role="alert">${error}</p>`}
      <form method="post" action="${action}">
        <label>E-mail <input type="email" name="email" value="${email}" autocomplete="username" required /></label>
        <label> Password <input type="password" name="password" autocomplete="current-password" required /> </label>
        <div class="buttons">
          <button class="primary" name="action" value="sign-in">Sign in</button>
          <button name="action" value="deny" formnovalidate>Cancel</button>
        </div>
      </form>
      ${
        demo
          ? html`<form method="post" action="${action}">
              <div class="buttons">
                <button name="action" value="demo">Continue as the demo owner</button>
              </div>
            </form>`
          : ''
      }`,
  );
}
