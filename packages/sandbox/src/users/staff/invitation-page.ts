import { html } from 'hono/html';
import { page, type Html } from '../../platform-pages/page.ts';
import type { Invitation } from './accept-invitation.ts';

interface InvitationPage {
  readonly invitation: Invitation;
  /** What was typed, of a form that was refused. */
  readonly values?: Readonly<Record<string, string>>;
  readonly error?: string;
}

/** Asks who was invited to sign in, or to make a profile. */
export function invitationPage({ invitation: { storeName, email }, values = {}, error }: InvitationPage): Html {
  const address = values['email'] ?? email;
  return page(
    `Join ${storeName}`,
    html`<h1>Join ${storeName}</h1>
      <p>You have been invited to manage this store.</p>
      ${error === undefined ? '' : html`<p class="error" role="alert">${error}</p>`}
      <form method="post">
        <h2>With the profile you have</h2>
        <label>E-mail <input type="email" name="email" value="${address}" autocomplete="username" required /></label>
        <label>Password <input type="password" name="password" autocomplete="current-password" required /></label>
        <div class="buttons"><button class="primary" name="action" value="sign-in">Sign in and join</button></div>
      </form>
      <hr />
      <form method="post">
        <h2>With a new profile</h2>
        <label
          >Name <input type="text" name="name" value="${values['name'] ?? ''}" autocomplete="name" required
        /></label>
        <label>E-mail <input type="email" name="email" value="${address}" autocomplete="username" required /></label>
        <label>
          Password
          <input type="password" name="password" autocomplete="new-password" minlength="8" required />
        </label>
        <div class="buttons"><button name="action" value="sign-up">Sign up and join</button></div>
      </form>`,
  );
}

/** Says that it worked, and where to go. */
export function joinedPage(storeName: string, adminUrl: string): Html {
  return page(
    `You have joined ${storeName}`,
    html`<h1>You have joined ${storeName}</h1>
      <p>The store is in the admin as soon as you are signed in there.</p>
      <p><a href="${adminUrl}">Go to the admin</a></p>`,
  );
}

/** Says that a link leads nowhere. */
export function noInvitationPage(): Html {
  return page(
    'This invitation is not valid',
    html`<h1>This invitation is not valid</h1>
      <p>
        It was accepted or taken back, or a newer mail has another link. Ask the owner of the store for a new one.
      </p>`,
  );
}
