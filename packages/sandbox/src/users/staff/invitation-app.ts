import { Hono } from 'hono';
import * as z from 'zod';
import { PAGE_HEADERS } from '../../platform-pages/page-headers.ts';
import type { Platform } from '../../platform/platform.ts';
import { startTrace } from '../../platform/trace.ts';
import { ApiError } from '../../rest/api-error.ts';
import { readText } from '../../rest/read-body.ts';
import { hashPassword } from '../passwords.ts';
import { findUserByPassword } from '../sign-in.ts';
import { createUser } from '../users.ts';
import { acceptInvitation, findInvitation, type Invitation } from './accept-invitation.ts';
import { invitationPage, joinedPage, noInvitationPage } from './invitation-page.ts';

/** Forms here are a few fields long. */
const MAX_FORM_BYTES = 64 * 1024;

const signUpSchema = z.object({
  name: z.string().trim().min(1, 'Enter your name'),
  email: z.email('Enter an e-mail address'),
  password: z.string().min(8, 'Use at least 8 characters'),
});

interface InvitationDeps {
  readonly platform: Platform;
  /** The sandbox itself, where nobody says where the admin is. */
  readonly adminUrl: string | undefined;
}

/** The pages behind the links of invitations. A form carries a password, so nobody else's page can send it. */
export function createInvitationApp({ platform, adminUrl }: InvitationDeps) {
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) c.header(name, value);
    c.header('Referrer-Policy', 'no-referrer'); // the address opens a store
    c.header('Cache-Control', 'no-store');
  });

  app.get('/:token', async (c) => {
    const invitation = await findInvitation(platform.db, c.req.param('token'));
    return invitation ? c.html(invitationPage({ invitation })) : c.html(noInvitationPage(), 404);
  });

  app.post('/:token', async (c) => {
    const invitation = await findInvitation(platform.db, c.req.param('token'));
    if (!invitation) return c.html(noInvitationPage(), 404);
    const values = Object.fromEntries(new URLSearchParams(await readText(c.req.raw, MAX_FORM_BYTES)));
    const error = await join(platform, c.req.header('traceparent'), invitation, values);
    if (error !== undefined) return c.html(invitationPage({ invitation, values, error }), 400);
    return c.html(joinedPage(invitation.storeName, adminUrl ?? platform.origin()));
  });

  return app;
}

/** Accepts an invitation as the form says. Answers what is wrong with the form. */
async function join(
  platform: Platform,
  traceparent: string | undefined,
  invitation: Invitation,
  values: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const trace = startTrace(platform.random, traceparent);
  if (values['action'] !== 'sign-up') {
    const userId = await findUserByPassword(platform, {
      email: values['email'] ?? '',
      password: values['password'] ?? '',
    });
    if (!userId) return 'The e-mail or the password is wrong';
    await platform.write(trace, (tx) => acceptInvitation(tx, invitation, userId));
    return undefined;
  }
  const input = signUpSchema.safeParse(values);
  if (!input.success) return input.error.issues[0]?.message ?? 'Fill in the form';
  const passwordHash = hashPassword(platform.random, input.data.password);
  try {
    await platform.write(trace, async (tx) => {
      const user = await createUser(platform, tx, input.data, passwordHash);
      await acceptInvitation(tx, invitation, user.id);
    });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return `${error.message}: sign in with it`;
    throw error;
  }
}
