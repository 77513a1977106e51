import type { Customer } from '@ecwid-kit/types';
import * as z from 'zod';
import { hintHeader } from '../../rest/hint-header.ts';
import { signInBySso } from '../sign-in/sso-sign-in.ts';
import { signOut } from '../sign-in/sign-out.ts';
import type { PageContext } from '../visit/page-context.ts';
import { csrfTokenOf } from '../visit/session.ts';
import { answerJson } from './answer-json.ts';
import { jsCustomer } from './js-customer.ts';

interface SignInAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
  readonly hint?: string | undefined;
}

type SignInCall = (page: PageContext, body: unknown) => Promise<SignInAnswer | undefined>;

const profileSchema = z.object({ profile: z.string().max(16_384) });

/** Calls that change who is signed in: `setSsoProfile`, `Customer.signOut`. */
export const SIGN_IN_CALLS: Readonly<Record<string, SignInCall>> = {
  async sso(page, body) {
    const parsed = profileSchema.safeParse(body);
    if (!parsed.success) return undefined;
    const { customer, refusal, hint, cookies, csrfToken } = await signInBySso(page, parsed.data.profile);
    return {
      body: {
        success: refusal === undefined,
        ...(refusal && { error: refusal.reason }),
        changed: customer?.id !== page.customer?.id,
        ...customerState(page, customer, csrfToken),
      },
      cookies,
      hint,
    };
  },
  async 'customer/sign-out'(page) {
    const { cookies, session } = await signOut(page);
    return { body: { success: true, ...customerState(page, undefined, csrfTokenOf(session.token)) }, cookies };
  },
};

export async function answerSignInCall(page: PageContext, operation: string, request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  const answer = await SIGN_IN_CALLS[operation]?.(page, body);
  if (!answer) return answerJson({ error: 'The call is not understood' }, 400, request);
  const response = answerJson(answer.body, 200, request);
  for (const cookie of answer.cookies) response.headers.append('Set-Cookie', cookie);
  if (answer.hint !== undefined) response.headers.set('x-sandbox-hint', hintHeader(answer.hint));
  return response;
}

export function customerState({ storeId }: PageContext, customer: Customer | undefined, csrfToken: string) {
  return { customer: customer ? jsCustomer(storeId, customer) : null, csrfToken };
}
